import { firstYear, knownYears } from "../../../src/law";
import { nextYear } from "../../nextYear";

/** A value an argument must refuse, the error's code and how its message quotes the value. */
export interface Bad {
  readonly value: unknown;
  readonly code: string;
  readonly quoted: string;
}

/** A kind of argument as the contract has it: see the catalogue's conventions. */
export interface Kind {
  /** What every message says is allowed. */
  readonly allowed: RegExp;
  /** Another value that is allowed, different from the valid ones in calls.ts. */
  readonly other: unknown;
  /** The code of an empty cell's error where 0 is impossible; undefined where it counts as 0. */
  readonly empty?: string;
  readonly bad: readonly Bad[];
  /** Takes a range of rows, not one value. */
  readonly range?: true;
  /** Groups of values that mean the same. */
  readonly alike?: readonly (readonly unknown[])[];
}

function refused(code: string, ...values: readonly unknown[]): Bad[] {
  return values.map((value) => ({ value, code, quoted: quoted(value) }));
}

function quoted(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const texts = ["abc", "24,50", "$", "%", "5000 a year", "1e5", "=1+1", " ", "constructor", "__proto__"];
const notNumbers = [NaN, Infinity, -Infinity, 1e300, -1e300];

function numeric(
  allowed: RegExp,
  other: unknown,
  impossible: readonly number[],
  more: Partial<Kind> & { mark?: "$" | "%" | "both" } = {},
): Kind {
  const bad = [
    ...refused("#VALUE!", ...texts, ...signed(more.mark), true, false),
    ...refused("#VALUE!", ...notNumbers, ...impossible),
  ];
  return {
    allowed,
    other,
    bad: [...bad, ...(more.bad ?? [])],
    ...(more.empty ? { empty: more.empty } : {}),
    ...(more.alike ? { alike: more.alike } : {}),
  };
}

/** Numbers with a sign that their kind does not take: a percent is no dollars, and dollars are no age. */
function signed(mark: "$" | "%" | "both" | undefined): string[] {
  return [
    ...(mark === "$" || mark === "both" ? [] : ["$24"]),
    ...(mark === "%" || mark === "both" ? [] : ["24%"]),
  ];
}

/** Ways to write dollars. */
const asDollars = [
  [4000.5, "4000.5", "4,000.50", "$4,000.50", " $ 4000.5 "],
  [0, "0", "$0.00"],
] as const;

function choice(
  allowed: RegExp,
  other: unknown,
  more: Partial<Kind> = {},
  wrong: readonly unknown[] = [],
): Kind {
  const bad = refused("#VALUE!", ...texts, ...notNumbers, -1, 2, ...wrong);
  return { ...more, allowed, other, bad };
}

function withMore(kind: Kind, bad: readonly Bad[]): Kind {
  return { ...kind, bad: [...kind.bad, ...bad.map((each) => ({ ...each, quoted: String(each.value) }))] };
}

/** A list of numbers in one row or column: what is bad alone is bad, and so are a text inside it and a block. */
function list(allowed: RegExp, other: unknown, impossible: readonly number[]): Kind {
  const single = numeric(allowed, other, impossible, { mark: "$" });
  const bad = [
    { value: [[1], ["abc"], [2]], code: "#VALUE!", quoted: 'row 2, column 1, was the text "abc"' },
    { value: [[1, 2, -3]], code: "#VALUE!", quoted: "row 1, column 3, was -3" },
    {
      value: [
        [1, 2],
        [3, 4],
      ],
      code: "#VALUE!",
      quoted: "2 x 2 cells",
    },
  ];
  return { ...single, bad: [...single.bad, ...bad] };
}

const notYears = [-1, -2026, 1, 1899, 2201, 2026.5, 46000, 1e15];
const unknownYears = refused("#N/A", 1900, 1998, firstYear.year - 1, nextYear + 1, 2200);
const yearAllowed = new RegExp(`calendar year|${knownYears}`);

export const kinds = {
  year: numeric(yearAllowed, 2025, notYears, { empty: "#VALUE!", bad: unknownYears }),
  /** Answers what is published of the year after the last held, too. */
  partYear: numeric(yearAllowed, 2025, notYears, { empty: "#VALUE!", bad: unknownYears }),
  /** Any year from 2018 on. */
  calendarYear: numeric(yearAllowed, 2026, notYears, {
    empty: "#VALUE!",
    bad: refused("#N/A", 1900, 2017),
  }),
  age: numeric(/age on December 31, a whole number from 1 to 120/, 62, [-1, -45, 45.5, 121, 130, 1e9], {
    empty: "#VALUE!",
  }),
  money: numeric(/dollars from 0/, 4000.5, [-0.01, -5000, 1e12 + 1, 1e15], { mark: "$", alike: asDollars }),
  /** Pay and contributions, of which cents look like a percent. */
  payMoney: numeric(/dollars from 0/, 4000.5, [-0.01, -5000, 1e12 + 1, 1e15, 0.06, 0.99], {
    mark: "$",
    alike: asDollars,
    bad: ["0.06", ".5", "6%"].map((value) => ({ value, code: "#VALUE!", quoted: `"${value}"` })),
  }),
  /** The after-tax dollars inside an amount, beside whose thousands cents look like a percent. */
  basis: numeric(/dollars from 0|the after-tax dollars/, 4000.5, [-0.01, -5000, 1e12 + 1, 1e15, 0.06, 0.99], {
    mark: "$",
    alike: asDollars,
    bad: ["0.06", ".99"].map((value) => ({ value, code: "#VALUE!", quoted: String(Number(value)) })),
  }),
  signedMoney: numeric(/dollars from -\$1 trillion/, -5000, [1e12 + 1, -1e12 - 1, 1e15], {
    mark: "$",
    alike: [...asDollars, [-5000, "-5,000", "(5,000)", "-$5000", "$-5000", "($5,000.00)"]],
  }),
  stateRate: numeric(/rate from 0% to 20%/, 0.2, [-0.01, 0.2001, 5], {
    mark: "%",
    alike: [[0.08, "8%", "8.0 %", "0.08", ".08"]],
  }),
  taxRate: numeric(/tax rate from 0% to 60%/, 0.6, [-0.01, 0.601, 24], { mark: "%", alike: [[0.24, "24%"]] }),
  averageOfPay: numeric(/part of pay from 0% to 25%/, 0.25, [-0.01, 0.2501, 4], {
    mark: "%",
    alike: [[0.03, "3%"]],
  }),
  election: numeric(/part of pay from 0% to 100%/, 0.5, [-0.01, 1.01, 24, 100, 24500], {
    mark: "%",
    alike: [[0.1, "10%", "0.1"]],
  }),
  growth: numeric(/yearly rate from -90% to 30%/, -0.5, [-1, -0.901, 0.301, 6], {
    mark: "%",
    alike: [[-0.1, "-10%", "(10%)"]],
  }),
  dividendYield: numeric(/yearly rate from 0% to 30%/, 0.03, [-0.01, 0.301, 2], { mark: "%" }),
  inflation: numeric(/yearly inflation from -5% to 20%/, -0.05, [-0.051, 0.201, 3], {
    mark: "%",
    alike: [[0.03, "3%"]],
  }),
  step: numeric(/step from 0.01% to 10%/, 0.05, [-0.01, 0.101, 0.5, 1, 5, 1e-9], {
    empty: "#VALUE!",
    mark: "%",
  }),
  /** An election, or dollars from 100. */
  deferrals: numeric(
    /dollars from \$100, or an election/,
    0.08,
    [-0.01, -5000, 1.01, 6, 24, 99.99, 1e12 + 1],
    {
      mark: "both",
      alike: [
        [0.08, "8%", "0.08"],
        [15000, "15,000", "$15,000"],
      ],
      bad: ["6", "150%"].map((value) => ({ value, code: "#VALUE!", quoted: `"${value}"` })),
    },
  ),
  days: numeric(/number of days from 0/, 30, [-1, 36526]),
  ladderYears: numeric(/whole number of years from 1 to 60/, 3, [-1, 2.5, 61, 2026], { empty: "#VALUE!" }),
  /** One value, or a row or column of them. */
  signedMoneyList: {
    ...numeric(/dollars from -\$1 trillion/, -5000, [1e12 + 1, -1e12 - 1, 1e15], { mark: "$" }),
    range: true,
  },
  people: numeric(/whole number of people from 0 to 2/, 2, [-1, 3, 0.5, 65]),
  years: numeric(/whole number of years from 1 to 100/, 1, [-1, 101, 2.5, 2026], { empty: "#VALUE!" }),
  /** One of the year's tax rates: a fraction that is none is to be corrected. */
  bracketRate: numeric(/tax rate from 0% to 60%|10%, 12%, 22%/, 0.32, [-0.1, 0.61, 24], {
    empty: "#VALUE!",
    mark: "%",
    bad: [0.5, 0.11, 0.6].map((value) => ({ value, code: "#VALUE!", quoted: `${value * 100}%` })),
  }),
  status: choice(
    /Single, MFJ, MFS, HOH or QSS/,
    "HOH",
    {
      empty: "#VALUE!",
      alike: [
        ["Single", "single", " SINGLE ", "S", "s"],
        [
          "MFJ",
          "mfj",
          "Married filing jointly",
          "married filing joint",
          "Married, filing jointly",
          "Joint",
          "Married/Joint",
        ],
        [
          "MFS",
          "Married Filing Separately",
          "married, filing separately",
          "Married filing separate",
          "Married/Separate",
        ],
        ["HOH", "head of household"],
        [
          "QSS",
          "Qualifying surviving spouse",
          "qualifying widow(er)",
          "Qualifying widow",
          "qualifying widower",
        ],
      ],
    },
    ["Divorced", "Married", "M", "toString", 1, true, false],
  ),
  flag: choice(
    /TRUE or FALSE/,
    false,
    {
      alike: [
        [true, "TRUE", "true", " True ", 1, "Yes", "yes", "Y"],
        [false, "FALSE", "false", 0, "No", "N", "n"],
      ],
    },
    ["yep", "unknown", "1", 0.5],
  ),
  known: choice(
    /TRUE, FALSE or Unknown/,
    false,
    {
      alike: [
        [true, "TRUE", "true", 1, "Yes", "y"],
        [false, "FALSE", "false", "No", "N"],
        ["Unknown", " unknown", 0, null, ""],
      ],
    },
    ["maybe", 0.5],
  ),
  employer: {
    ...numeric(/./, 0.06, []),
    allowed: /dollars from \$100, a rate|100% of 3%, 50% of 2%|Write |Example: |the maximum is /,
    alike: [
      [0.06, "6%", "6.0 %", "0.06", "100% of 6%", "100% of the first 6% of pay", "6% match"],
      [15000, "15,000", "$15,000"],
      ["10% nonelective", "10% profit sharing", "10% of pay nonelective"],
      ["10% match", "100% of 10%"],
      ["50% up to $6,000", "50% of 100%, max $6,000"],
      ["50% of the first $6,000", "50% of 100%, max $3,000"],
      [
        "100% of 3%, 50% of 2%",
        "100% up to 3%, 50% of next 2%",
        "100% on the first 3%, 50% on the next 2% of salary",
      ],
    ],
    bad: [
      ...numeric(/./, 0, [-0.01, -5000, 1.01, 6, 99.99, 1e12 + 1], { mark: "both" }).bad,
      ...refused(
        "#VALUE!",
        "6",
        "a lot",
        "6% match or so",
        "50% of 60%, 50% of 60%",
        "150% of 80%",
        "9% of 3%, 5% of first 2%",
        "50% up to $6,000, 50% of 2%",
      ),
      ...[0.0801, 0.1, "10%"].map((value) => ({
        value,
        code: "#VALUE!",
        quoted: "% match (dollar for dollar)",
      })),
      ...[0.2501, 0.5, "50%", 1].map((value) => ({ value, code: "#VALUE!", quoted: "% of what?" })),
    ],
  },
  planCap: {
    ...numeric(/None, a part of pay/, "None", [-0.1, -5000, 1.01, 6, 99.99, 1e12 + 1], {
      empty: "#VALUE!",
      mark: "both",
    }),
    alike: [
      ["None", "none", " NONE "],
      [0.1, "10%"],
      [5000, "$5,000"],
    ],
  },
  periods: numeric(/whole number of pay periods from 1 to 366/, 20, [-1, 13.5, 367, 1e9], {
    empty: "#VALUE!",
  }),
  bonuses: {
    allowed:
      /rows of 4 columns: period, amount, deferral, after-tax|pay periods from 1|dollars from 0|None, or a part of pay/,
    other: [
      [20, 5000.5, "none", ""],
      [14, 1000, 0.1, 0.5],
    ],
    range: true,
    bad: [
      ...refused("#VALUE!", "abc", 5000, true).map((bad) => ({ ...bad, quoted: "a range of 1 columns" })),
      { value: [[15, 30000]], code: "#VALUE!", quoted: "a range of 2 columns" },
      { value: [[15, 30000, 0, 0, 0]], code: "#VALUE!", quoted: "a range of 5 columns" },
      {
        value: [["", 30000, 0, 0]],
        code: "#VALUE!",
        quoted: "row 1, column 1 (period) was 0 or an empty cell",
      },
      { value: [["March", 30000, 0, 0]], code: "#VALUE!", quoted: 'column 1 (period) was the text "March"' },
      { value: [[15, -1, 0, 0]], code: "#VALUE!", quoted: "row 1, column 2 (amount) was -1" },
      {
        value: [Array(4).fill(""), [15, 30000, 10, 0]],
        code: "#VALUE!",
        quoted: "row 2, column 3 (deferral) was 10",
      },
      {
        value: [[15, 30000, 0, "no"]],
        code: "#VALUE!",
        quoted: 'row 1, column 4 (after-tax) was the text "no"',
      },
    ],
    alike: [[0, null, ""]],
  },
  moneyOrMax: {
    ...numeric(/Max, or dollars from 0/, 4000.5, [-0.01, 0.08, 1e12 + 1], { mark: "$" }),
    alike: [["Max", "max", " MAX "]],
  },
  ownersOrMax: {
    ...numeric(/./, 0.04, []),
    allowed:
      /Max, or dollars from \$100, a rate up to 25%, or a formula such as "100% of 4%"|at most 25%|Example: /,
    bad: numeric(/./, 0, [-0.01, 0.2501, 1, 1.01, 6, 99.99, 1e12 + 1], { mark: "both" }).bad.map((bad) =>
      typeof bad.value === "number" && bad.value > 0.25 && bad.value <= 1 ? { ...bad, quoted: "%" } : bad,
    ),
    alike: [
      ["Max", "max", " MAX "],
      [0.04, "4%", " 4.0 %", "0.04", ".04", "4% nonelective"],
      [4000, "4000", "$4,000"],
    ],
  },
  plans: {
    allowed: /rows of 6 columns: name, employer group, compensation, |dollars|text of at most 100|100% of 3%/,
    other: [["C", "", 100000, 0, 0.04, 0]],
    empty: "#VALUE!",
    range: true,
    bad: [
      ...refused("#VALUE!", ...texts.slice(0, 4), true).map((bad) => ({
        ...bad,
        quoted: "a range of 1 columns",
      })),
      { value: [["A", "", 1, 0, 0]], code: "#VALUE!", quoted: "a range of 5 columns" },
      { value: [["A", "", 1, 0, 0, 0, 0]], code: "#VALUE!", quoted: "a range of 7 columns" },
      {
        value: [["A", "", "pay", 0, 0, 0]],
        code: "#VALUE!",
        quoted: 'row 1, column 3 (compensation) was the text "pay"',
      },
      {
        value: [Array(6).fill(""), ["A", "", 1, -2, 0, 0]],
        code: "#VALUE!",
        quoted: "row 2, column 4 (deferrals) was -2",
      },
      {
        value: [["A", "", 1, 0, "half", 0]],
        code: "#VALUE!",
        quoted: 'row 1, column 5 (employer) was "half"',
      },
      {
        value: [["A", true, 1, 0, 0, 0]],
        code: "#VALUE!",
        quoted: "row 1, column 2 (employer group) was TRUE",
      },
      { value: [["x".repeat(101), "", 1, 0, 0, 0]], code: "#VALUE!", quoted: "column 1 (name) was the text" },
      { value: [Array(6).fill(0), Array(6).fill(null)], code: "#VALUE!", quoted: "a range of empty rows" },
    ],
  },
  limitItem: choice(/one of Deferral, .*RothIRAEnd/, "HSAFamily", { empty: "#VALUE!" }, [
    "401k",
    "LIMIT",
    1,
    true,
  ]),
  /** A published figure that has no such method is a case not modelled. */
  projectedItem: withMore(
    choice(/one of Deferral, .*RothCatchUpWages/, "HCE", { empty: "#VALUE!" }, ["401k", 1, true]),
    refused("#N/A", "IRA", "HSASelf", "StandardDeduction"),
  ),
  /** Any year of Roth IRAs. */
  rothYear: numeric(
    /calendar year from 1998, when Roth IRAs began, to 2200/,
    2012,
    [...notYears, 1900, 1997],
    { empty: "#VALUE!" },
  ),
  birthYear: numeric(/a year of birth from 1900 to 2200/, 1962, notYears, { empty: "#VALUE!" }),
  month: numeric(/month from 1 to 12/, 12, [-1, 13, 6.5, 1e9], { empty: "#VALUE!" }),
  /** An age with its fraction. */
  exactAge: numeric(/age on that day, from 1 to 120/, 62, [-1, -45.5, 0.5, 120.01, 130], {
    empty: "#VALUE!",
  }),
  ratioDecimals: numeric(/whole number of decimal places, from 3 to 10/, 5, [-1, 2, 3.5, 11, 1e9], {
    empty: "#VALUE!",
  }),
  /** A lone optional choice: an empty cell cannot be told from one left out. */
  rmdAccount: choice(
    /one of Traditional, Roth401k, RothIRA/,
    "RothIRA",
    {
      alike: [
        ["Traditional", " traditional ", "TRADITIONAL", 0, null, ""],
        ["Roth401k", "roth401K"],
        ["RothIRA", "rothira"],
      ],
    },
    ["401k", "Roth", 1, true],
  ),
  conversionRows: {
    allowed: /rows of 3 columns: year, taxable, nontaxable|calendar year from 1998|dollars from 0/,
    other: [
      [2020, 0, 15000],
      [2016, 8000, 0],
    ],
    range: true,
    bad: [
      { value: "abc", code: "#VALUE!", quoted: "1 columns" },
      { value: 2020, code: "#VALUE!", quoted: "1 columns" },
      { value: true, code: "#VALUE!", quoted: "1 columns" },
      { value: [[2020, 500]], code: "#VALUE!", quoted: "2 columns" },
      { value: [[2020, 500, 500, 500]], code: "#VALUE!", quoted: "4 columns" },
      {
        value: [["the first", 500, 500]],
        code: "#VALUE!",
        quoted: 'row 1, column 1 (year) was the text "the first"',
      },
      {
        value: [
          [2020, 500, 500],
          [2021, "x", 500],
        ],
        code: "#VALUE!",
        quoted: 'row 2, column 2 (taxable) was the text "x"',
      },
      { value: [[2020, 500, -1]], code: "#VALUE!", quoted: "row 1, column 3 (nontaxable) was -1" },
      { value: [[1997, 500, 500]], code: "#VALUE!", quoted: "row 1, column 1 (year) was 1997" },
      { value: [[0, 500, 500]], code: "#VALUE!", quoted: "row 1, column 1 (year) was 0 or an empty cell" },
    ],
  },
  moneyList: list(/dollars from 0/, [[8000], [1000], [500]], [-0.01, 0.5, 1e12 + 1]),
  /** Pay is never below the contributions of its row. */
  payList: list(/dollars from 0/, [[100000], [70000], [50000]], [-5000, 0.5, 1e12 + 1]),
  flagList: {
    ...choice(/TRUE or FALSE/, [[true], [true], [false]], {}, ["maybe", 0.5]),
    bad: [
      ...choice(/./, 0, {}, ["maybe", 0.5]).bad,
      {
        value: [[true], ["maybe"], [false]],
        code: "#VALUE!",
        quoted: 'row 2, column 1, was the text "maybe"',
      },
      {
        value: [
          [true, false],
          [false, true],
        ],
        code: "#VALUE!",
        quoted: "2 x 2 cells",
      },
    ],
  },
  topic: choice(
    /one of Plan, Execution, .*Forms/,
    "Pitfalls",
    { empty: "#VALUE!", alike: [["Plan", " plan", "PLAN"]] },
    ["HR", 1, true],
  ),
  formPath: choice(
    /one of InPlan, .*BackdoorIRA/,
    "Split",
    { empty: "#VALUE!", alike: [["InPlan", "inplan"]] },
    ["401k", 1, true],
  ),
  explained: choice(/one of A[A-Z0-9]+, .*TAXABLEINCOME/, "IRALIMIT", { empty: "#VALUE!" }, [
    "VERSION",
    "EXPLAIN",
    "SUM",
    1,
    true,
  ]),
  hsaCoverage: choice(
    /one of None, Self, Family/,
    "Family",
    {
      alike: [
        ["None", "none", 0, null, ""],
        ["Self", "self", " SELF "],
      ],
    },
    ["Single", "Both", 1, true, false],
  ),
  /** One client's labels and values. */
  form: {
    allowed: /two columns: labels such as Tax year/,
    other: [
      ["age:", 62],
      ["FILING STATUS", "Single"],
      ["Compensation", 90000],
      ["Tax year", 2025],
    ],
    empty: "#VALUE!",
    bad: [
      ...["abc", 5, true, [[]], [[], []], [["Age"], ["Tax year"]]].map((value) => ({
        value,
        code: "#VALUE!",
        quoted: " columns;",
      })),
      { value: [["Age", 45, "x"]], code: "#VALUE!", quoted: "a range of 3 columns" },
      {
        value: [
          ["", 0],
          [null, ""],
        ],
        code: "#VALUE!",
        quoted: "a range of empty rows",
      },
    ],
  },
  /** Labels, the client's values and the spouse's. */
  coupleForm: {
    allowed: /three columns: labels such as Tax year/,
    other: [
      ["age:", 62, 60],
      ["FILING STATUS", "Joint", null],
      ["Compensation", 90000, ""],
      ["Tax year", 2025, 0],
    ],
    empty: "#VALUE!",
    bad: [
      ...["abc", 5, true, [[]], [["Age", 45]]].map((value) => ({
        value,
        code: "#VALUE!",
        quoted: " columns;",
      })),
      { value: [["", 0, null]], code: "#VALUE!", quoted: "a range of empty rows" },
    ],
  },
  /** A lone optional choice: an empty cell cannot be told from one left out. */
  worksheetPart: choice(
    /one of Plan, Schedule, .*Questions/,
    "Checklist",
    { alike: [["Plan", " plan ", 0, null, ""]] },
    ["Sheet", 1, true],
  ),
  /** A table of clients under labels as heads. */
  book: {
    allowed: /a table whose first row holds labels such as Tax year/,
    other: [
      ["Compensation:", "x", "tax year", "Birth year", "filing status"],
      [90000, "ignored", 2025, 1963, "HOH"],
    ],
    empty: "#VALUE!",
    bad: [
      ...["abc", 5, true, [[]], [[], []]].map((value) => ({
        value,
        code: "#VALUE!",
        quoted: 'no "Tax year", "Age or Birth year", "Filing status", "Compensation"',
      })),
      {
        value: [
          ["Tax year", "Age"],
          [2026, 45],
        ],
        code: "#VALUE!",
        quoted: 'no "Filing status"',
      },
      {
        value: [
          ["Age", "age:"],
          [45, 45],
        ],
        code: "#VALUE!",
        quoted: "two columns Age",
      },
    ],
  },
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export function kindOf(name: KindName): Kind {
  return kinds[name];
}
