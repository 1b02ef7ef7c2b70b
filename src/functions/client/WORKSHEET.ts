import { optional, readCall, required } from "../kit/arguments";
import type { Cell } from "../kit/cells";
import { oneOfOr } from "../kit/kinds";
import { spill, table } from "../kit/table";
import { planLines } from "../../rules/client/planLines";
import { type Client } from "./inputs";
import { type PartName, partOf, parts } from "./parts";
import { ClientPlan, planKeys, units } from "./plan";
import { form } from "./ranges";

/**
 * @customenum {string}
 */
export enum WORKSHEETPART {
  /** Every answer line by line, then flags and problems. */
  Plan = "Plan",
  /** The paychecks still to come, as PAYSCHEDULE. */
  Schedule = "Schedule",
  /** What waiting for the next conversion costs, as CONVERSIONTIMING. */
  Timing = "Timing",
  /** Where the budget goes, as SAVINGSORDER. */
  Order = "Order",
  /** The ways to save side by side, as STRATEGIES. */
  Strategies = "Strategies",
  /** The years to come, as PROJECTION. */
  Projection = "Projection",
  /** The old after-tax balance, pre-tax to a traditional IRA and after-tax to Roth, as ROLLOVERSPLIT. */
  Rollover = "Rollover",
  /** The tax forms of the planned conversion, as FORMS. */
  Forms = "Forms",
  /** The pitfalls that apply to this client. */
  Checklist = "Checklist",
  /** What to ask the plan, of what is unknown. */
  Questions = "Questions",
}

const partNames = ["Plan", ...(Object.keys(parts) as PartName[])] as const;
const list = { inputs: required(form), part: optional(oneOfOr(partNames, "Plan"), "Plan") };

const plan = table(
  "WORKSHEET",
  list,
  { label: ["Line", "plain"], amount: ["Amount", "dollars", units], authority: ["Authority", "plain"] },
  ({ inputs }) => rowsOf(inputs),
);

function rowsOf(client: Client): { label: string; amount: Cell; authority: string }[] {
  const found = new ClientPlan(client);
  const lines = planKeys.map((key) => ({
    label: planLines[key].label,
    amount: found.amount(key),
    authority: found.authority(key),
  }));
  const flags = found.flags(() => false);
  return [
    ...lines,
    ...flags.map(({ text, authority }) => ({ label: "Flag", amount: text, authority })),
    ...found.problems.map(({ why }) => ({ label: "Problem", amount: why, authority: "" })),
  ];
}

function answer(...passed: unknown[]): Cell[][] {
  return spill(() => {
    const facts = readCall(list, passed);
    const { inputs, part } = facts;
    return part === "Plan" ? plan.of(facts) : partOf(part, inputs, new ClientPlan(inputs).work);
  });
}

/**
 * The guided worksheet of one client in one call, as a table: Line, Amount, Authority, the same lines for every client, then flags and problems.
 * @customfunction
 * @param {any[][]} inputs Two columns, label and value, in any order. Tax year, Age or Birth year, Filing status and Compensation are required; 0 or an empty cell is a missing value and takes its default (None says 0).
 * @param {WORKSHEETPART} [part] Which part of the worksheet; the others are tables of their own for this client. Default: Plan.
 * @returns {any[][]} A table that spills, dollars to the cent. A line is empty if it does not apply or a value it needs is bad or missing; a Problem row says why. Not modeled: the ACP test itself, limits on itemized deductions, noncalendar plan years. Authority: Named line by line, for flags too: IRC §402(g)(1), §414(v), §415(c), §401(a)(17), §219(b)(5), (c), (g), §408A(c)(2), (3), (d)(3), (e), §402A(c)(4), §402(c), §223(b), §1(j)(2), §62, §63; the year's notices; state law, plan document. The return is an assumption.
 * @example =MEGAROTH.WORKSHEET({"Tax year",2026;"Age",45;"Filing status","MFJ";"Compensation",300000;"Employer",15000}) //=> "After-tax room by law", 32500, "IRC §415(c)(1), (2)"
 */
export function WORKSHEET(inputs: any[][], part?: WORKSHEETPART): any[][] {
  return answer(...arguments);
}
