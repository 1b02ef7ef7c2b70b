import { type Requirement, gives, inPane, none } from "./answer";
import { backdoor, rollover, strategies2024 } from "./formulas";

const waterfall = 'SAVINGSORDER(2024, 45, "Single", 300000, 277000, 100000, "100% of 6%", "Self", TRUE)';
const excess = "EXCESS(2026, 45, 25500, 73000, 300000, 8000, 7500)";

/** 003: a guide with the figures of 2024. */
export const document003: Requirement[] = [
  ["003-01", "300,000 of pay, 12,000 of match", gives("AFTERTAXROOM(2024, 45, 300000, 23000, 12000)", 34000)],
  ["003-02", "consult the administrator and a tax professional", inPane("a disclaimer, nothing to compute")],
  ["003-03", "six jobs", inPane("the pages of the wizard")],
  ["003-04", "the gap of the two limits", gives("AFTERTAXROOM(2024, 45, 250000, 23000, 0)", 46000)],
  ["003-05", "the strategy in steps", gives('CHECKLIST("Execution")', /convert/i)],
  [
    "003-06",
    "7,000 against 46,000",
    gives(strategies2024, /^backdoor roth ira$/i, 7000),
    gives(strategies2024, /^mega backdoor roth$/i, 46000),
  ],
  [
    "003-07",
    "who can: after-tax and one of the two ways",
    gives("ELIGIBILITY(FALSE, TRUE, TRUE)", /^Not eligible/),
    gives("ELIGIBILITY(TRUE, FALSE, FALSE)", /^Not eligible/),
    gives("ELIGIBILITY(TRUE, TRUE, FALSE)", /^Eligible/),
  ],
  [
    "003-08",
    "the limits of 2024",
    gives("LIMITS(2024, 55)", "Elective deferral", 23000),
    gives('LIMIT(2024, "CatchUp")', 7500),
    gives("DEFERRALLIMIT(2024, 55)", 30500),
    gives('LIMIT(2024, "Additions")', 69000),
    gives("ADDITIONSLIMIT(2024, 300000, 55)", 76500),
  ],
  [
    "003-09",
    "what counts: deferrals, employer money, after-tax so far",
    gives("AFTERTAXROOM(2024, 45, 250000, 23000, 15000, 10000)", 21000),
  ],
  ["003-10", "the formula", gives("AFTERTAXROOM(2024, 45, 250000, 23000, 6%)", 31000)],
  ["003-11", "the worked example", gives("AFTERTAXROOM(2024, 45, 250000, 23000, 15000)", 31000)],
  ["003-12", "feature 1: after-tax contributions", gives("ELIGIBILITY(FALSE, TRUE, FALSE)", /^Not eligible/)],
  ["003-13", "feature 2: a way to Roth", gives('ELIGIBILITY(TRUE, "Unknown", "Unknown")', /^Ask/)],
  [
    "003-14",
    "the two questions to ask",
    gives('ELIGIBILITY("Unknown", "Unknown", "Unknown")', /^Ask/),
    gives('CHECKLIST("Plan")', /after-tax/i),
  ],
  ["003-15", "which employers often allow it", none("opinion: the plan document decides, not the employer")],
  [
    "003-16",
    "step 1: verify",
    gives(
      'CHECKLIST("Plan")',
      /^Question 2/,
      /convert after-tax money to Roth inside the plan, or withdraw it/,
    ),
  ],
  ["003-17", "step 2: the amount", gives("AFTERTAXROOM(2024, 45, 250000, 23000, 15000)", 31000)],
  [
    "003-18",
    "step 3: the election, and the year at that rate",
    gives("AFTERTAXELECTION(32500, 150000)", 0.21),
    gives("PAYSCHEDULE(2026, 45, 260000, 26, 0, 0, 10%)", "Total", 260000, 0, 0, 26000),
  ],
  ["003-19", "step 4A: in the plan", gives("ELIGIBILITY(TRUE, TRUE, FALSE, TRUE)", /^Eligible by automatic/)],
  ["003-20", "step 4B: to a Roth IRA", gives("ELIGIBILITY(TRUE, FALSE, TRUE)", /rollover to a Roth IRA/)],
  [
    "003-21",
    "step 5: again with each paycheck",
    gives('CONVERSIONTIMING(2026, "Single", 150000, 32500, 6%)', "Same day", 0, 0, 33428.05),
  ],
  ["003-22", "contributions free, earnings not", gives("AFTERTAXPORTION(31150, 31000, 31150)", 31000)],
  [
    "003-23",
    "converting contributions costs nothing",
    gives('CONVERSIONTAX(2024, "Single", 150000, 31000, 31000)', 0),
  ],
  ["003-24", "150 of earnings", gives('CONVERSIONTAX(2024, "Single", 150000, 31150, 31000)', 36)],
  ["003-25", "3,000 of earnings", gives('CONVERSIONTAX(2024, "Single", 150000, 34000, 31000)', 720)],
  [
    "003-26",
    "contributions alone cannot be converted, but split off by a rollover",
    gives("AFTERTAXPORTION(31150, 31000, 15575)", 15500),
    gives("ROLLOVERSPLIT(31150, 31000, 150, 31000)", "Roth IRA", 31000, 0, 31000, 0, 0),
  ],
  ["003-27", "convert at once, track, document", gives('CHECKLIST("Execution")', /record|document|track/i)],
  [
    "003-28",
    "three limits, three regimes",
    gives(excess, /402\(g\)/, 25500, 1000, /April 15/),
    gives(excess, /415\(c\), as contributed/, 73000, 1000, /plan/),
    gives(excess, /IRA/, 8000, 500, /6%/),
  ],
  ["003-29", "the don'ts", gives('CHECKLIST("Pitfalls")', /employer/i)],
  [
    "003-30",
    "the forms: 8606 for the backdoor, 1099-R and 1040 for the plan",
    gives(backdoor, /8606/),
    gives(rollover, /1099-R/, /\b7\b/, /G/),
    gives(rollover, /1040/, /5a/, 31150),
    gives(rollover, /1040/, /5b/, 150),
  ],
  [
    "003-31",
    "six strategies compared",
    gives(strategies2024, /^traditional 401\(k\)$/i, 23000),
    gives(strategies2024, /^roth 401\(k\)$/i, 23000),
    gives(strategies2024, /^traditional ira$/i, 7000),
    gives(strategies2024, /^roth ira$/i, 7000, /161,?000/),
  ],
  [
    "003-32",
    "the order of saving",
    // 18,000 to the full match, 4,150 HSA, 5,000 more deferral, 7,000 backdoor, 69,000 - 23,000 - 18,000, the rest.
    gives(waterfall, /HSA/, 4150, 22150),
    gives(waterfall, /mega backdoor/i, 28000, 62150),
    gives(waterfall, /taxable/i, 37850, 100000),
  ],
  [
    "003-33",
    "a client's own inputs, the others by default",
    gives(
      'WORKSHEET({"Tax year",2026;"Age",45;"Filing status","Single";"Compensation",250000;"Employer",0.06})',
      /^after-tax room$/i,
      32500,
    ),
  ],
  ["003-34", "the sources", gives("LIMITS(2024, 45)", "Elective deferral", 23000, /Notice 2023-75/)],
];
