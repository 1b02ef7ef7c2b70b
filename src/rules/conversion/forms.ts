import { type TaxYear, forms, lastYear } from "../../law";
import { iraAmounts } from "../ira/iraLimit";
import { shown, toCent } from "../money";
import { unpublished } from "../published";
import { Refusal, orRefusal } from "../refusal";
import { type Basis, basisBeside } from "./basis";
import { backdoorForms } from "./forms/backdoorForms";
import { planForms } from "./forms/planForms";
import type { FormRow } from "./forms/row";

export const formPaths = ["InPlan", "RothIRA", "Split", "BackdoorIRA", "TraditionalIRA"] as const;
export type FormPath = (typeof formPaths)[number];

export interface FormFacts {
  readonly law: TaxYear;
  readonly path: FormPath;
  /** Converted or distributed, basis included. */
  readonly amount: number;
  /** The after-tax dollars in it. */
  readonly basis: Basis;
}

/** The tax forms of one conversion, box by box: who reports what, and where it goes on the return. */
export function formTrail({ law, path, amount, basis: given }: FormFacts): FormRow[] {
  if (law.year > lastYear.year) unpublished(law, "tax forms are");
  const basis = basisBeside(given, amount);
  if (path === "BackdoorIRA") {
    checkContribution(law, basis);
    return sayingNotFinal(law.year, backdoorForms(law.year, amount, basis));
  }
  const recovered = Math.min(basis, amount);
  const money = { year: law.year, path, amount, recovered, preTax: toCent(amount - recovered) };
  return sayingNotFinal(law.year, planForms(money));
}

/** The basis of a backdoor is the contribution of its year: at most the limit, at whatever age. */
function checkContribution(law: TaxYear, basis: number): void {
  const amounts = orRefusal(() => iraAmounts(law));
  if (amounts instanceof Refusal) return;
  const most = amounts.contribution + amounts.catchUp;
  if (basis > most)
    throw new Refusal("value", {
      name: "basis",
      was: shown(basis),
      maximum: `${shown(most)} (the IRA contribution limit of ${law.year}, with catch-up)`,
      instead: "For basis of earlier years use FORM8606.",
    });
}

/** The first row of each form that the IRS has not made final yet says so. */
function sayingNotFinal(year: number, rows: FormRow[]): FormRow[] {
  if (year <= forms.lastFinal) return rows;
  const notice = ` Lines and boxes as in ${forms.lastFinal}: check the final form of ${year}.`;
  const isFirst = ({ form }: FormRow, k: number) => rows.findIndex((row) => row.form === form) === k;
  return rows.map((row, k) => (isFirst(row, k) ? { ...row, why: row.why + notice } : row));
}
