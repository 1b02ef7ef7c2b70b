import { Refusal } from "../refusal";
import type { ClientFacts } from "./facts";

const oldest = 120;

/** The age reached by 31 December: the one given, or tax year less birth year; refused where the two disagree. */
export function ageReached({ law, age, birthYear }: ClientFacts): number {
  if (birthYear === undefined) return age!;
  const reached = law.year - birthYear;
  if (age !== undefined && age !== reached)
    throw new Refusal(
      "value",
      `Age was ${age}, but who was born in ${birthYear} reaches ${reached} in ${law.year}; give one of the two.`,
    );
  if (reached < 1 || reached > oldest)
    throw new Refusal(
      "number",
      `Birth year was ${birthYear}; the age reached in ${law.year} must be 1 to ${oldest}.`,
    );
  return reached;
}
