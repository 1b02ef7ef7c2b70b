/** The largest whole number up to `most` that fits, where 0 fits and whatever is below one that fits does too. */
export function largestWhole(most: number, fits: (whole: number) => boolean): number {
  let least = 0;
  let over = most + 1;
  while (over - least > 1) {
    const middle = Math.floor((least + over) / 2);
    if (fits(middle)) least = middle;
    else over = middle;
  }
  return least;
}

/** The largest whole-cent amount up to `most` that fits; 0 if `most` is negative. */
export function largestCents(most: number, fits: (dollars: number) => boolean): number {
  return largestWhole(Math.round(Math.max(0, most) * 100), (cents) => fits(cents / 100)) / 100;
}
