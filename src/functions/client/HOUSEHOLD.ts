import { type Flag, gravestFirst } from "../../rules/client/flags";
import { type PlanLine, type PlanLineKey, planLines } from "../../rules/client/planLines";
import { labels } from "../../rules/client/labels";
import { jointHsaLimitOf } from "../../rules/client/work/hsa";
import { sum } from "../../rules/money";
import { required } from "../kit/arguments";
import type { Cell } from "../kit/cells";
import { table } from "../kit/table";
import type { Client } from "./inputs";
import { ClientPlan, planKeys, units } from "./plan";
import { type Couple, couple } from "./ranges";

const answer = table(
  "HOUSEHOLD",
  { inputs: required(couple) },
  {
    label: ["Line", "plain"],
    client: ["Client", "dollars", units],
    spouse: ["Spouse", "dollars", units],
    together: ["Together", "dollars", units],
    authority: ["Authority", "plain"],
  },
  ({ inputs }) => rowsOf(inputs),
);

interface Row {
  readonly label: string;
  readonly client?: Cell;
  readonly spouse?: Cell;
  readonly together?: Cell;
  readonly authority?: string;
}

/** Both spouses, each of whom sees the other: the client's IRA and conversion come first. */
function rowsOf({ client, spouse }: Couple): Row[] {
  const status = statusOf(client);
  if (status !== undefined && status !== "MFJ") return notJoint(status);
  const one: ClientPlan = new ClientPlan(client, {
    spouse: () => other.work,
    withoutPay: !client.isGiven("compensation"),
    isSecond: false,
  });
  const other: ClientPlan = new ClientPlan(spouse, {
    spouse: () => one.work,
    withoutPay: !spouse.isGiven("compensation"),
    isSecond: true,
  });
  return [
    ...planKeys.map((key) => lineOf(key, one, other)),
    ...flagsOf(one, other).map(({ text, authority }) => ({ label: "Flag", client: text, authority })),
    ...problemsOf(one, other).map((client) => ({ label: "Problem", client })),
  ];
}

function notJoint(status: string): Row[] {
  const client = `Filing status was ${status}. HOUSEHOLD is for a joint return (MFJ): use WORKSHEET for each person.`;
  return [...planKeys.map((key) => ({ label: planLines[key].label })), { label: "Problem", client }];
}

function statusOf({ facts }: Client): string | undefined {
  try {
    return facts.filingStatus;
  } catch {
    return undefined;
  }
}

/** The lines of a spouse who has no pay of a plan's employer. */
const withoutPay: readonly PlanLineKey[] = [
  "client",
  "year",
  "age",
  "filingStatus",
  "iraLimit",
  "rothIraLimit",
  "iraDeduction",
  "iraWays",
  "hsaLimit",
  "rothByIra",
  "rothInAll",
];

function lineOf(key: PlanLineKey, one: ClientPlan, other: ClientPlan): Row {
  const { label, together }: PlanLine = planLines[key];
  const amountOf = (plan: ClientPlan): Cell =>
    plan.work.household!.withoutPay && together !== "return" && !withoutPay.includes(key)
      ? ""
      : plan.amount(key);
  const amounts = [amountOf(one), amountOf(other)];
  const authority = one.authority(key);
  if (together === "return") return { label, together: amounts[0], authority };
  const row = { label, client: amounts[0], spouse: amounts[1], authority };
  return one.isUnanswered(key) || other.isUnanswered(key)
    ? row
    : { ...row, together: both(key, one, other, amounts) };
}

function both(key: PlanLineKey, one: ClientPlan, other: ClientPlan, amounts: readonly Cell[]): Cell {
  const { together }: PlanLine = planLines[key];
  const numbers = amounts.filter((amount) => typeof amount === "number");
  if (key === "hsaLimit" && numbers.length === 2) return jointHsaLimitOf(one.work, other.work);
  return together === "sum" && numbers.length > 0 ? sum(numbers) : "";
}

/** The flags of both, gravest first: of a person with the name, of the return once. */
function flagsOf(one: ClientPlan, other: ClientPlan): Flag[] {
  const own = (plan: ClientPlan, name: string) =>
    plan
      .flags(() => false)
      .map((flag) =>
        flag.ofReturn ? flag : { ...flag, text: flag.text.replace(": ", () => `: ${name}: `) },
      );
  const all = [...own(one, nameOf(one.client, "Client")), ...own(other, nameOf(other.client, "Spouse"))];
  const unique = [...new Map(all.map((flag) => [flag.text, flag])).values()];
  return gravestFirst(unique);
}

/** The problems of both: of a person with the name, of the return once. */
function problemsOf(one: ClientPlan, other: ClientPlan): string[] {
  const own = (plan: ClientPlan, name: string) =>
    plan.problems.map(({ key, why }) => (key === null || labels[key].ofReturn ? why : `${name}: ${why}`));
  return [
    ...new Set([...own(one, nameOf(one.client, "Client")), ...own(other, nameOf(other.client, "Spouse"))]),
  ];
}

/** A name in every sentence must not make one longer than a cell holds. */
const longestName = 60;

function nameOf({ facts, isGiven }: Client, otherwise: string): string {
  return isGiven("client") && facts.client !== undefined
    ? String(facts.client).slice(0, longestName)
    : otherwise;
}

/**
 * A couple filing jointly in one call, as a table: Line, Client, Spouse, Together, Authority, then flags and problems.
 * @customfunction
 * @param {any[][]} inputs Three columns: label, client, spouse, with WORKSHEET's labels in any order. Enter facts of the return (year, status, incomes without an owner, deductions) in the client's column only. The spouse needs only Age or Birth year.
 * @returns {any[][]} A table that spills, dollars to the cent: each person's limits, room and paychecks; MAGI and taxable income of the return; IRAs within joint compensation, the client first; the spouse's conversion tax on top of the client's. If the filing status is not MFJ, a Problem row says so. Not modeled: as WORKSHEET. Authority: As WORKSHEET, line by line; both spouses' pay IRC §219(c), §408A(c)(3); family HSA coverage §223(b)(5).
 * @example =MEGAROTH.HOUSEHOLD({"Tax year",2026,"";"Filing status","MFJ","";"Age",45,44;"Compensation",200000,200000}) //=> "Roth IRA limit", 0, 0, 0, "IRC §408A(c)(2), (3); Notice 2025-67"
 */
export function HOUSEHOLD(inputs: any[][]): any[][] {
  return answer(...arguments);
}
