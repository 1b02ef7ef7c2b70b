import { clients } from "./sample-clients";

export type SampleStyle =
  | "title"
  | "note"
  | "heading"
  | "headingRight"
  | "label"
  | "input"
  | "inputMoney"
  | "money"
  | "dollars"
  | "percent"
  | "result"
  | "text";

/** A cell of the sample: a value or a formula, and how it looks. */
export interface SampleCell {
  content: string | number | boolean;
  style?: SampleStyle;
}

export interface SampleSheet {
  name: string;
  /** Widths of the columns in pixels. */
  widths: number[];
  rows: (SampleCell | undefined)[][];
  frozenRows?: number;
  /** Number formats for the columns of a spill, from a row down: the spill brings values only. */
  columnStyles?: { column: number; fromRow: number; toRow: number; style: SampleStyle }[];
}

type Row = (SampleCell | undefined)[];

function input(label: string, content: string | number | boolean, style: SampleStyle = "input"): Row {
  return [
    { content: label, style: "label" },
    { content, style },
  ];
}

function answer(label: string, formula: string, style: SampleStyle = "money"): Row {
  return [
    { content: label, style: "label" },
    { content: `=MEGAROTH.${formula}`, style },
  ];
}

/** The head of a spilled table of three columns: what, how much, on what authority. */
function tableHead(formula: string): Row {
  return [
    { content: formula, style: "heading" },
    { content: "", style: "headingRight" },
    { content: "", style: "heading" },
  ];
}

/** A block of the vocabulary's labels, which WORKSHEET reads as it stands, and answers of single functions under it. */
const clientRows: Row[] = [
  [{ content: "Sample client", style: "title" }],
  input("Tax year", 2026),
  input("Age", 45),
  input("Filing status", "MFJ"),
  input("Compensation", 300000, "inputMoney"),
  input("Deferrals", 24500, "inputMoney"),
  input("Employer", 15000, "inputMoney"),
  input("Prior-year wages", 290000, "inputMoney"),
  input("Taxable income", 243300, "inputMoney"),
  input("MAGI", 275500, "inputMoney"),
  input("Old after-tax balance", 33100, "inputMoney"),
  input("Old after-tax basis", 32500, "inputMoney"),
  input("After-tax allowed", "Yes"),
  input("In-plan conversion", "Yes"),
  input("In-service withdrawal", "Unknown"),
  [],
  [
    { content: "Answers", style: "heading" },
    { content: "", style: "heading" },
  ],
  answer("After-tax room", "AFTERTAXROOM(B2,B3,B5,B6,B7)", "result"),
  answer("Election (% of pay)", "AFTERTAXELECTION(B18,B5)", "percent"),
  answer("Deferral limit", "DEFERRALLIMIT(B2,B3,B5)"),
  answer("Annual additions limit", "ADDITIONSLIMIT(B2,B5)"),
  answer("Conversion tax", "CONVERSIONTAX(B2,B4,B9,B11,B12)"),
  answer("Income tax", "INCOMETAX(B2,B4,B9)"),
  answer("Marginal rate", "MARGINALRATE(B2,B4,B9)", "percent"),
  answer("Roth IRA limit", "ROTHIRALIMIT(B2,B3,B4,B10)"),
  answer("Eligibility", "ELIGIBILITY(B13,B14,B15)", "text"),
];

/** The limits are next to the inputs, from D2 down. */
const besideInputs: Row[] = [
  [{ content: "Limits for this client", style: "title" }],
  tableHead("=MEGAROTH.LIMITS(B2,B3,B4)"),
];

const client: SampleSheet = {
  name: "Client",
  widths: [150, 165, 24, 245, 100, 310],
  rows: clientRows.map((row, i) => (besideInputs[i] ? [row[0], row[1], undefined, ...besideInputs[i]] : row)),
  columnStyles: [{ column: 4, fromRow: 2, toRow: 24, style: "dollars" }],
};

const explanation: SampleSheet = {
  name: "Explanation",
  widths: [290, 120, 420],
  rows: [
    [{ content: "How the after-tax room is calculated", style: "title" }],
    [{ content: "The same client as on the first sheet, line by line.", style: "note" }],
    tableHead('=MEGAROTH.EXPLAIN("AFTERTAXROOM",Client!B2,Client!B3,Client!B5,Client!B6,Client!B7)'),
  ],
  // The first two rows are the year and the age, which are no money.
  columnStyles: [{ column: 1, fromRow: 5, toRow: 24, style: "money" }],
};

const worksheet: SampleSheet = {
  name: "Worksheet",
  widths: [210, 330, 420],
  rows: [
    [{ content: "The guided worksheet of the sample client", style: "title" }],
    [{ content: "One call reads the block of labels on the first sheet.", style: "note" }],
    tableHead("=MEGAROTH.WORKSHEET(Client!A2:B15)"),
  ],
  // The lines are the same in the same order whatever the client: which rows are money, and which are rates.
  columnStyles: [
    ...[7, 14, 21, 24, 31, 39].map((fromRow, k) => ({
      column: 1,
      fromRow,
      toRow: [12, 19, 22, 28, 37, 43][k]!,
      style: "money" as const,
    })),
    ...[23, 30].map((row) => ({ column: 1, fromRow: row, toRow: row, style: "percent" as const })),
  ],
};

/** The labels that BOOK reads as column heads; the last but one is no label, and ignored. */
const HEADS = [
  "Client",
  "Age",
  "Filing status",
  "Compensation",
  "Deferrals",
  "Employer",
  "After-tax room",
  "Tax year",
];

const book: SampleSheet = {
  name: "Clients",
  widths: [170, 60, 100, 120, 110, 110, 130, 80],
  frozenRows: 1,
  rows: [
    HEADS.map((content, i) => ({ content, style: i === 0 ? "heading" : "headingRight" })),
    ...clients.map((one, i): Row => {
      const row: Row = [
        { content: one.name, style: "label" },
        { content: one.age, style: "input" },
        { content: one.filingStatus, style: "input" },
        { content: one.compensation, style: "inputMoney" },
        { content: one.deferrals, style: "inputMoney" },
        { content: one.employer, style: "inputMoney" },
      ];
      const last = clients.length + 1;
      const ranges = ["B", "D", "E", "F"].map((column) => `${column}2:${column}${last}`).join(",");
      const room =
        i === 0 ? { content: `=MEGAROTH.AFTERTAXROOM(2026,${ranges})`, style: "result" as const } : undefined;
      return [...row, room, { content: 2026, style: "input" }];
    }),
  ],
  columnStyles: [{ column: 6, fromRow: 1, toRow: clients.length, style: "result" }],
};

const answers: SampleSheet = {
  name: "Book",
  widths: [150, 110, 100, 120, 120, 190, 190, 110, 330, 700],
  frozenRows: 1,
  rows: [
    [
      { content: `=MEGAROTH.BOOK(Clients!A1:H${clients.length + 1})`, style: "heading" },
      ...Array.from({ length: 7 }, (): SampleCell => ({ content: "", style: "headingRight" })),
      { content: "", style: "heading" },
      { content: "", style: "heading" },
    ],
  ],
  columnStyles: [1, 2, 3, 4, 5, 6, 7].map((column) => ({
    column,
    fromRow: 1,
    toRow: clients.length,
    style: "money",
  })),
};

/** The workbook that the workbench opens on: one client with the explanation of an answer and the worksheet, and a book of 100 clients. */
export const sample: SampleSheet[] = [client, explanation, worksheet, book, answers];
