import { type PhaseOut, statute } from "../../law";

const { roundUpTo, floor } = statute.rothIra;

/**
 * A limit reduced over a range of MAGI: rounded up to the next $10, at least $200 while above zero, nothing at the
 * end of the range. Whole cents keep the ratio exact, so that an even ten dollars is not rounded up again.
 */
export function phasedOut(full: number, magi: number, [start, end]: PhaseOut): number {
  if (magi <= start) return full;
  if (magi >= end) return 0;
  const left = Math.round(full * 100) * Math.round((end - magi) * 100);
  const tens = Math.ceil(left / ((end - start) * 100 * roundUpTo * 100));
  return Math.max(floor, tens * roundUpTo);
}
