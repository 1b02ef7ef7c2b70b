import { forms } from "../../../law";
import { type FormRow, linesOf1040, rowsOn } from "./row";

export interface PlanMoney {
  readonly year: number;
  readonly path: "InPlan" | "RothIRA" | "Split" | "TraditionalIRA";
  readonly amount: number;
  /** Basis that comes out with it, at most the amount. */
  readonly recovered: number;
  readonly preTax: number;
}

/** The forms of money that leaves a plan's after-tax account. Form 8606 Part I is for IRAs and has no part in it. */
export function planForms(money: PlanMoney): FormRow[] {
  return [...form1099R(money), ...form1040(money), ...form5498(money), ...form8606(money)];
}

/** Pre-tax money that goes to a traditional IRA stays untaxed. */
function taxableOf({ path, preTax }: PlanMoney): number {
  return path === "Split" || path === "TraditionalIRA" ? 0 : preTax;
}

const allWhy = {
  InPlan: "From the plan: the total converted, contributions and earnings.",
  RothIRA: "From the plan: the total converted, contributions and earnings.",
  Split:
    "From the plan: the total paid out. Payers often issue a form for each destination; together they show these amounts.",
  TraditionalIRA: "From the plan: the total rolled over, contributions and earnings.",
};

const taxableWhy = {
  InPlan: "Earnings converted with the contributions are ordinary income; 0 if there are none.",
  RothIRA: "Earnings rolled over with the contributions are ordinary income; 0 if there are none.",
  Split: "The pre-tax part goes to a traditional IRA and is not taxed now (Notice 2014-54).",
  TraditionalIRA: "Nothing is taxed now: the pre-tax part is taxed when it leaves the IRA.",
};

function form1099R(money: PlanMoney): FormRow[] {
  const row = rowsOn("Form 1099-R");
  const code =
    money.path === "InPlan"
      ? "Direct rollover, here inside the plan. A Roth 401(k) paid out to a Roth IRA later is code H."
      : "Direct rollover. Code H is for money that comes from a Roth 401(k); a check to the client has code 1, 2 or 7.";
  return [
    row("Box 1", money.amount, allWhy[money.path]),
    row("Box 2a", taxableOf(money), taxableWhy[money.path]),
    row("Box 5", money.recovered, "After-tax contributions recovered tax-free, at most box 1."),
    row("Box 7", "G", code),
  ];
}

function form1040(money: PlanMoney): FormRow[] {
  const row = rowsOn("Form 1040");
  const [total, taxable] = linesOf1040(money.year, "plan");
  return [
    row(total, money.amount, "Box 1 of Form 1099-R."),
    row(taxable, taxableOf(money), `Box 2a of Form 1099-R, the taxable part.${rolloverMark(money, taxable)}`),
  ];
}

/** Why the taxable part is below the total: a word beside the line, from 2025 a box. */
function rolloverMark(money: PlanMoney, line: string): string {
  if (taxableOf(money) === money.amount) return "";
  const { from, plan } = forms.rolloverBox;
  return money.year >= from
    ? ` Check Rollover on line ${plan}.`
    : ` Write "Rollover" next to ${line.toLowerCase()}.`;
}

function form5498({ path, amount, recovered, preTax }: PlanMoney): FormRow[] {
  if (path === "InPlan") return [];
  const row = rowsOn("Form 5498");
  const why =
    "Rollover from a plan; box 3 is for conversions of traditional IRAs. For the records, not filed.";
  const intoTraditional = (rolledOver: number) =>
    row(
      "Box 2, traditional IRA",
      rolledOver,
      "It raises the December 31 value on Form 8606, line 6, of a backdoor Roth IRA.",
    );
  if (path === "RothIRA") return [row("Box 2, Roth IRA", amount, why)];
  if (path === "TraditionalIRA") return [intoTraditional(amount)];
  return [row("Box 2, Roth IRA", recovered, why), intoTraditional(preTax)];
}

/** The one place where plan money meets Form 8606: basis that went to a traditional IRA, none in a split. */
function form8606({ path, recovered }: PlanMoney): FormRow[] {
  const line2 = (basis: number, why: string) => [rowsOn("Form 8606")("Line 2", basis, why)];
  if (path === "TraditionalIRA")
    return line2(
      recovered,
      "Box 5 of Form 1099-R becomes basis of the traditional IRA. If no Form 8606 is due for the year, add it on line 2 of the next one.",
    );
  if (path === "Split")
    return line2(
      0,
      "Only after-tax money sent to a traditional IRA adds to basis here; all of it went to the Roth IRA. Without other IRA entries the form is not filed.",
    );
  return [];
}
