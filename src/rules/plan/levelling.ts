/**
 * The level to which the highest of some values are lowered, step by step from the highest down, so that the
 * reductions add up to `reduction` (above 0, at most the sum of the values).
 */
export function levelAfter(values: readonly number[], reduction: number): number {
  const falling = [...values].sort((one, other) => other - one);
  let sum = 0;
  for (let k = 0; k < falling.length; k += 1) {
    sum += falling[k]!;
    const level = (sum - reduction) / (k + 1);
    if (level >= (falling[k + 1] ?? -Infinity)) return level;
  }
  return 0;
}
