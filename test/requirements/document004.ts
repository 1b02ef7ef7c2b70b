import { lastYear } from "../../src/law";
import { type Requirement, gives, none } from "./answer";
import { inPlan, rollover } from "./formulas";

/** 004: a blog with the figures of 2024. */
export const document004: Requirement[] = [
  [
    "004-01",
    "the overall limit",
    gives("ADDITIONSLIMIT(2024, 300000, 45)", 69000),
    gives("ADDITIONSLIMIT(2024, 300000, 55)", 76500),
  ],
  ["004-02", "the after-tax bucket apart", gives("AFTERTAXPORTION(50000, 40000, 50000)", 40000)],
  ["004-03", "not all plans", gives("ELIGIBILITY(FALSE, TRUE, TRUE)", /^Not eligible/)],
  ["004-04", "two paths", gives("ELIGIBILITY(TRUE, TRUE, TRUE)", /in-plan.*or by in-service rollover/)],
  ["004-05", "a year's wait costs", gives("DELAYCOST(31000, 6%, 365, 24%)", 446.4)],
  [
    "004-06",
    "how often to convert",
    gives('CONVERSIONTIMING(2026, "Single", 150000, 32500, 6%)', "Monthly"),
    gives('CONVERSIONTIMING(2026, "Single", 150000, 32500, 6%)', "Yearly"),
  ],
  [
    "004-07",
    "regular contributions first: 20,000 do not reach the mega backdoor",
    gives('SAVINGSORDER(2024, 45, "Single", 300000, 280000, 20000, 0, , TRUE)', /mega backdoor/i, 0, 20000),
  ],
  ["004-08", "insurance and reserves first", gives('CHECKLIST("Readiness")', /disability/i)],
  [
    "004-09",
    "funds are not locked away: contributions come out free",
    gives("ROTHDISTRIBUTION(2026, 40, 6000, 2024, 6000, 0)", "Contributions", 6000, 0, 0),
  ],
  [
    "004-10",
    "earnings are ordinary income",
    gives('CONVERSIONTAX(2026, "Single", 150000, 34000, 31000)', 720),
  ],
  [
    "004-11",
    "pre-tax money waits for the low-income year, after-tax money does not",
    gives('LADDER(2025, "Single", 30000, 2, {100000;-5000})', 2026, 30000, 25000, 2752, 0.12, 0),
    gives("DELAYCOST(31000, 6%, 365, 24%)", 446.4),
  ],
  ["004-12", "growth belongs into Roth", gives("PROJECTION(10000, 1, 10%, 24%, 24%)", 11000, 10760)],
  ["004-13", "a mix of pre-tax, Roth and taxable", none("advice on holdings, nothing to compute")],
  ["004-14", "asset location matters more as balances grow", none("advice on holdings, nothing to compute")],
  ["004-15", "rebalancing inside Roth has no tax", none("a fact without a figure")],
  ["004-16", "four kinds of insurance", gives('CHECKLIST("Readiness")', /umbrella|long-term care/i)],
  ["004-17", "after-tax and one of the two ways", gives("ELIGIBILITY(TRUE, FALSE, TRUE)", /^Eligible/)],
  [
    "004-18",
    "track basis",
    gives("FORM8606(0, 6000, 54000, 0)", /^14$/, 6000),
    gives(inPlan, /1099-R/, 31000),
  ],
  [
    "004-19",
    "the law may change: which law is known",
    gives("VERSION()", new RegExp(`law through ${lastYear.year}`)),
  ],
  ["004-20", "use an advisor", none("the user is one")],
];

/** What no source document says but the product must know. */
export const unsaid: Requirement[] = [
  [
    "S-01",
    "100% of compensation: the pay that is left",
    gives("AFTERTAXROOM(2026, 55, 30000, 28000, 0)", 2000),
  ],
  [
    "S-02",
    "additions by employer group, deferrals by person",
    gives(
      'PLANROOMS(2026, 45, {"A","A",200000,24500,10000,0;"B","B",150000,0,0,0})',
      "A",
      72000,
      34500,
      37500,
    ),
    gives('PLANROOMS(2026, 45, {"A","A",200000,24500,10000,0;"B","B",150000,0,0,0})', "B", 72000, 0, 72000),
    gives('PLANROOMS(2026, 45, {"A","A",200000,24500,10000,0;"B","B",150000,0,0,0})', "Deferral room", 0),
  ],
  [
    "S-03",
    "the ACP test: 4% passes up to 6%",
    gives("ACPLIMIT(4%)", 0.06),
    gives("ACPTEST(2026, {4000;20000}, {100000;200000}, {FALSE;TRUE})", "Result", "Fail"),
  ],
  [
    "S-04",
    "catch-up of 60 to 63, and the Roth catch-up",
    gives('LIMIT(2026, "SuperCatchUp")', 11250),
    gives("ROTHCATCHUP(2026, 55, 150000)", false),
    gives("ROTHCATCHUP(2026, 55, 150001)", true),
  ],
  [
    "S-05",
    "a conversion moves MAGI",
    gives('CONVERSIONIMPACT(2026, "Single", 100000, 10000)', "MAGI", 100000, 110000, 10000),
    gives('CONVERSIONIMPACT(2026, "Single", 100000, 10000)', "Ordinary income tax", 2200),
  ],
  [
    "S-06",
    "five-year clocks and recapture",
    gives("FIVEYEARDATE(2024)", 47119),
    gives(
      "ROTHDISTRIBUTION(2026, 45, 10000, 2020, 0, {2024,10000,0})",
      "2024 conversion, taxable",
      10000,
      0,
      1000,
    ),
  ],
  [
    "S-07",
    "a match of after-tax money, and 27 paychecks",
    gives('AFTERTAXROOM(2026, 45, 200000, 0, "50% of 6%, matching after-tax")', 66000),
    gives("PAYSCHEDULE(2026, 45, 270000, 27, 0, 0, 10%)", "Total", 270000, 0, 0, 27000),
  ],
  [
    "S-08",
    "the solo share: 20% of 185,882.85",
    gives("SOLO401K(2026, 45, 200000)", "Employer maximum", 37176.57),
  ],
  [
    "S-09",
    "the plan's own cap and its step",
    gives("AFTERTAXROOM(2026, 45, 200000, 24500, 0, 0, 10%)", 20000),
    gives("AFTERTAXELECTION(20000, 150000, 0.5%)", 0.13),
  ],
  [
    "S-10",
    "the trail of forms",
    gives(rollover, /1099-R/, /\b1\b/, 31150),
    gives(rollover, /1099-R/, /2a/, 150),
    gives(rollover, /1099-R/, /\b5\b/, 31000),
  ],
];
