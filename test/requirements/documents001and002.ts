import { type Requirement, gives, inPane, none } from "./answer";
import { backdoor, inPlan, strategies2024 } from "./formulas";

/** 001: snippets with the figures of 2019 and 2020. */
export const document001: Requirement[] = [
  ["001-01", "the form trails of the two differ", gives(inPlan, /1099-R/), gives(backdoor, /8606/)],
  ["001-02", "other plans than a 401(k)", gives('CHECKLIST("Plan")', /403\(b\)|457\(b\)/)],
  [
    "001-03",
    "over the income limit: convert, and perhaps owe tax",
    gives('ROTHIRALIMIT(2019, 40, "Single", 200000)', 0),
    gives('CONVERSIONTAX(2019, "Single", 150000, 6100, 6000)', 24),
  ],
  [
    "001-04",
    "other pre-tax IRA money spoils the backdoor: a tenth is basis",
    gives("FORM8606(6000, 0, 54000, 6000)", /^18$/, 5400),
  ],
  ["001-05", "a backdoor is a strategy, no kind of contribution", inPane("wording, nothing to compute")],
  [
    "001-06",
    "a backdoor Roth IRA is no Roth 401(k)",
    gives(strategies2024, /^backdoor roth ira$/i, 7000),
    gives(strategies2024, /^roth 401\(k\)$/i, 23000),
  ],
  ["001-07", "the IRA limit of 2020", gives('LIMIT(2020, "IRA")', 6000), gives("IRALIMIT(2020, 50)", 7000)],
  [
    "001-08",
    "earned income allows a contribution, at any age",
    gives("IRALIMIT(2020, 30, 4000)", 4000),
    gives("IRALIMIT(2020, 75, 4000)", 4000),
  ],
  [
    "001-09",
    "deferred or free of tax: the rate saved now",
    gives('MARGINALRATE(2026, "Single", 150000)', 0.24),
  ],
  ["001-10", "the extra of 2019", gives("AFTERTAXROOM(2019, 40, 200000, 19000, 0)", 37000)],
  [
    "001-11",
    "converted funds are no contributions: layers",
    gives("ROTHDISTRIBUTION(2026, 45, 20000, 2020, 6000, {2024,150,31000})", "Contributions", 6000, 0, 0),
    gives(
      "ROTHDISTRIBUTION(2026, 45, 20000, 2020, 6000, {2024,150,31000})",
      "2024 conversion, taxable",
      150,
      0,
      15,
    ),
    gives(
      "ROTHDISTRIBUTION(2026, 45, 20000, 2020, 6000, {2024,150,31000})",
      "2024 conversion, nontaxable",
      13850,
      0,
      0,
    ),
  ],
  ["001-12", "the plan must qualify", gives("ELIGIBILITY(TRUE, FALSE, FALSE)", /^Not eligible/)],
  ["001-13", "the in-plan Roth rollover", gives("ELIGIBILITY(TRUE, TRUE, FALSE)", /^Eligible/)],
  [
    "001-14",
    "state tax beside federal: 29%",
    gives('CONVERSIONTAX(2026, "Single", 150000, 10000, 0, 5%)', 2900),
  ],
];

/** 002: a reader with 120,000 of after-tax money in 480,000. */
export const document002: Requirement[] = [
  [
    "002-01",
    "the whole balance split over two IRAs, without tax",
    gives(
      "ROLLOVERSPLIT(480000, 120000, 360000, 120000)",
      "Traditional IRA or plan",
      360000,
      360000,
      0,
      0,
      0,
    ),
    gives("ROLLOVERSPLIT(480000, 120000, 360000, 120000)", "Roth IRA", 120000, 0, 120000, 0, 0),
  ],
  [
    "002-02",
    "a partial distribution carries a quarter",
    gives("AFTERTAXPORTION(480000, 120000, 100000)", 25000),
  ],
  ["002-03", "the ratio: 25 cents of a dollar", gives("AFTERTAXPORTION(480000, 120000, 1)", 0.25)],
  [
    "002-04",
    "the split of a partial distribution, without tax",
    gives("ROLLOVERSPLIT(480000, 120000, 75000, 25000)", "Roth IRA", 25000, 0, 25000, 0, 0),
    gives("ROLLOVERSPLIT(480000, 120000, 75000, 25000)", "Total", 100000, 75000, 25000, 0, 0),
  ],
  [
    "002-05",
    "inside a separate sub-account earnings travel along",
    gives("AFTERTAXPORTION(31150, 31000, 31000)", 30850.72),
  ],
  ["002-06", "ask about in-service distributions", gives('ELIGIBILITY(TRUE, FALSE, "Unknown")', /^Ask/)],
  [
    "002-07",
    "a conversion ladder",
    gives('LADDER(2025, "Single", 30000, 2, 40000)', 2025, 19600, 59600, 3464.5, 0.22, 10400),
  ],
  ["002-08", "an emergency fund", gives('CHECKLIST("Readiness")', /emergency/i)],
  ["002-09", "compare accounts, hire an advisor", none("marketing")],
];
