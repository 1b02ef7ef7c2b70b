import { type Value, associated } from "../excel";
import { taxYear } from "../../src/law";
import type { ClientFacts } from "../../src/rules/client/facts";
import { clientFlags } from "../../src/rules/client/flags";
import { clientPlan } from "../../src/rules/client/plan";
import { dollarForDollar, inDollars } from "../../src/rules/contributions/employerContributions";
import { type Measure, ratio, seconds } from "./measure";

const rows = 10_000;
const statuses = ["MFJ", "Single", "HOH", "MFS", "QSS"] as const;

/** Invented clients, the same every run. */
function facts(row: number): ClientFacts {
  return {
    client: `Client ${row}`,
    law: taxYear(2025 + (row % 2))!,
    age: 25 + (row % 45),
    birthYear: undefined,
    filingStatus: statuses[row % 5]!,
    compensation: 60_000 + ((row * 7919) % 400_000),
    deferrals: 1 + ((row * 31) % 23_000),
    rothDeferrals: 0,
    deferralsElsewhere: 0,
    employer: row % 3 === 0 ? dollarForDollar(0.05) : inDollars(2_000 + ((row * 17) % 20_000)),
    afterTaxToDate: 0,
    planCap: undefined,
    recharacterize: false,
    payPeriods: 26,
    payPeriodsLeft: undefined,
    otherIncome: 0,
    magi: undefined,
    taxableIncome: undefined,
    priorYearWages: 40_000 + ((row * 104_729) % 300_000),
    afterTaxAllowed: "TRUE",
    inPlanConversion: row % 2 === 0 ? "TRUE" : "FALSE",
    inServiceWithdrawal: "TRUE",
    automaticConversion: row % 4 === 0 ? "TRUE" : "Unknown",
    conversionsAYear: undefined,
    expectedReturn: 0.06,
    stateRate: 0,
    iraBalance: row % 5 === 0 ? 50_000 : 0,
    iraBasis: 0,
    hsaCoverage: "None",
  };
}

/** The same clients as Excel passes them, under their labels. */
function sheet(clients: readonly ClientFacts[]): Value[][] {
  const columns: readonly (readonly [head: string, cell: (client: ClientFacts, row: number) => Value])[] = [
    ["Client", ({ client }) => client ?? ""],
    ["Tax year", ({ law }) => law.year],
    ["Age", ({ age }) => age ?? ""],
    ["Filing status", ({ filingStatus }) => filingStatus],
    ["Compensation", ({ compensation }) => compensation],
    ["Deferrals", ({ deferrals }) => deferrals ?? ""],
    ["Employer", ({ employer }) => employer.dollars || "5%"],
    ["Prior-year wages", ({ priorYearWages }) => priorYearWages ?? ""],
    ["After-tax allowed", ({ afterTaxAllowed }) => afterTaxAllowed],
    ["In-plan conversion", ({ inPlanConversion }) => inPlanConversion],
    ["In-service withdrawal", ({ inServiceWithdrawal }) => inServiceWithdrawal],
    ["Automatic conversion", ({ automaticConversion }) => automaticConversion],
    ["IRA balance", ({ iraBalance }) => iraBalance],
  ];
  return [
    columns.map(([head]) => head),
    ...clients.map((client, row) => columns.map(([, cell]) => cell(client, row))),
  ];
}

/** The bare rules on one client's facts: an answer, the flags, or why there is none. */
function bare(client: ClientFacts): Value[] {
  try {
    const work = clientPlan(client);
    const { plan } = work;
    const flags = clientFlags(client, work, []).map(({ text }) => text);
    return [
      ...[client.client ?? "", plan.deferralLimit, plan.employer, plan.room, plan.perPeriod],
      ...[plan.taxNow, plan.taxAfterYear, plan.rothIraLimit ?? "", plan.path, flags.join(" ")],
    ];
  } catch (thrown) {
    return [client.client ?? "", ...Array<Value>(8).fill(""), (thrown as Error).message];
  }
}

function agree(answers: readonly Value[][], ours: readonly Value[][]): void {
  if (JSON.stringify(answers.slice(1)) !== JSON.stringify(ours))
    throw new Error("BOOK answers other than the bare rules.");
}

/** One call of BOOK over a firm's clients against the same rules on facts read beforehand. */
export function bookAgainstRules(): Measure[] {
  const clients = Array.from({ length: rows }, (_, row) => facts(row));
  const range = sheet(clients);
  const book = associated.get("BOOK")!;
  agree(book(range) as Value[][], clients.map(bare));
  const call = seconds(() => book(range));
  const rules = seconds(() => clients.map(bare));
  return [
    {
      what: "BOOK, one call over 10,000 clients",
      measured: call,
      against: "the bare rules on facts read beforehand",
      ratio: ratio(call, rules),
    },
  ];
}
