import type { TaxYear } from "../../../src/law";
import { deduction, senior } from "./deductions";
import { type Figures, figuresIn } from "./figures";
import { gains } from "./gains";
import { limits } from "./limits";
import { irmaa } from "./medicare";
import { rates } from "./rates";

/** The figures of a year set down a second time, from the notices and not from src/law. */
export function transcription(year: number): Figures {
  return {
    ...limits(year),
    ...figuresIn({
      rates: rates(year),
      deduction: deduction(year),
      senior: senior(year),
      gains: gains(year),
      irmaa: irmaa(year),
    }),
  };
}

/** Each figure of a year's published groups that the transcription does not have, or has otherwise, by its name. */
export function differences({ year, ...groups }: TaxYear): string[] {
  const law = figuresIn(groups);
  const second = transcription(year);
  const missing = "has no second transcription; add the year to test/law/transcription, from another source";
  const published = Object.keys(second).filter((path) => path.split(".")[0]! in groups);
  return [...new Set([...Object.keys(law), ...published])].flatMap((path) => {
    if (law[path] === second[path]) return [];
    if (!(path in second)) return [`${year} ${path} ${missing}`];
    return [`${year} ${path} is ${law[path]} in src/law and ${second[path]} in test/law/transcription`];
  });
}
