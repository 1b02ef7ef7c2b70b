import { Refusal } from "../refusal";
import type { ClientFacts } from "./facts";

const oldest = 120;

/** The age reached by December 31: the one given, or tax year less birth year; refused where the two disagree. */
export function ageReached({ law, age, birthYear }: ClientFacts): number {
  if (birthYear === undefined) return age!;
  const reached = law.year - birthYear;
  if (age !== undefined && age !== reached)
    throw new Refusal("value", {
      name: "Age",
      was: String(age),
      instead: `A client born in ${birthYear} is ${reached} on December 31, ${law.year}. Give Age or Birth year, not both.`,
    });
  if (reached < 1 || reached > oldest)
    throw new Refusal("value", {
      name: "Birth year",
      was: String(birthYear),
      instead: `The age on December 31, ${law.year} must be 1 to ${oldest}.`,
    });
  return reached;
}
