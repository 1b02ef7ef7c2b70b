import { statute, type TaxYear } from "../../law";
import { Refusal } from "../refusal";
import { type IraFacts, iraLimit } from "./iraLimit";

const { endsAtAge, throughYear } = statute.iraDeduction;

/** Whether 70 1/2, which ended traditional contributions up to 2019, is reached; undefined where the month decides. */
export function pastAgeLimit(law: TaxYear, age: number): boolean | undefined {
  if (law.year > throughYear || age < Math.floor(endsAtAge)) return false;
  return age >= endsAtAge ? true : undefined;
}

/** The most that may go into a traditional IRA, deductible or not, with nothing in a Roth IRA. */
export function traditionalIraLimit(facts: IraFacts): number {
  const past = pastAgeLimit(facts.law, facts.age);
  if (past === undefined)
    throw new Refusal("unavailable", {
      name: "age",
      was: String(facts.age),
      instead: `In ${facts.law.year} a traditional IRA then depends on the month of birth (70 1/2), which is not modeled.`,
    });
  return past ? 0 : iraLimit(facts).limit;
}
