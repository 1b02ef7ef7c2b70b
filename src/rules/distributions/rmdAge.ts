import { statute } from "../../law";
import type { Lines } from "../lines";
import { Refusal } from "../refusal";

export interface RmdAgeFacts {
  readonly birthYear: number;
  readonly birthMonth?: number | undefined;
}

export interface RmdAge {
  birthYear: number;
  birthMonth: number | undefined;
  age: number;
}

type Band = (typeof statute.rmdAge.bands)[number];

/** The age from which distributions are required. Only in a year that a band divides does the month matter. */
export function rmdAge({ birthYear, birthMonth }: RmdAgeFacts): RmdAge {
  const [earliest, latest] = rmdAges(birthYear, birthMonth);
  if (earliest !== latest)
    throw new Refusal("value", {
      name: "birthMonth",
      allowed: "a month from 1 to 12",
      instead: `Someone born in ${birthYear} begins at ${spoken(earliest)} or at ${latest} depending on it.`,
    });
  return { birthYear, birthMonth, age: latest };
}

/** The ages for who was born first and last in a year, or in one month of it. */
export function rmdAges(birthYear: number, birthMonth?: number): [earliest: number, latest: number] {
  return [bandOf(birthYear, birthMonth ?? 1).age, bandOf(birthYear, birthMonth ?? 12).age];
}

/** The last band that begins no later than the first of the month of birth. */
function bandOf(birthYear: number, birthMonth: number): Band {
  const born = `${birthYear}-${String(birthMonth).padStart(2, "0")}-01`;
  const begun = statute.rmdAge.bands.filter(({ bornFrom }) => bornFrom === null || bornFrom <= born);
  return begun[begun.length - 1]!;
}

/** The authority of an age that distributions are required from; no two bands have the same. */
export function authorityOfAge(age: number | undefined): string {
  return statute.rmdAge.bands.find((band) => band.age === age)!.authority;
}

function spoken(age: number): string {
  return Number.isInteger(age) ? String(age) : `${Math.floor(age)} 1/2`;
}

export const rmdAgeLines: Lines<RmdAge> = {
  birthYear: { label: "Year of birth", authority: "IRC §401(a)(9)(C)", unit: "plain" },
  birthMonth: { label: "Month of birth", authority: "SECURE Act §114(d)", unit: "plain" },
  age: {
    label: "Distributions are required from age",
    authority: ({ age }) => authorityOfAge(age),
    unit: "plain",
  },
};
