import fc from "fast-check";
import { call, callGrid, errorOf, tells } from "../../excel";
import { averageOfPay } from "../arbitraries";

// IRC §401(m)(2)(A): the greater of 1.25 n, and the lesser of 2 n and n + 2 points.
test.each<[average: number, limit: number, why: string]>([
  [0, 0, "nobody else saves: nor may the highly compensated"],
  [0.01, 0.02, "twice 1%, below 3%"],
  [0.0185, 0.037, "twice 1.85%"],
  [0.02, 0.04, "2%: twice and two points more meet"],
  [0.03, 0.05, "two points more, below 6%; the 3% of a first year"],
  [0.04, 0.06, "two points more than 4%, over 1.25 x 4% = 5%"],
  [0.0799, 0.0999, "just under 8%: two points more"],
  [0.08, 0.1, "8%: 1.25 times and two points more meet"],
  [0.0801, 0.100125, "just over 8%: 1.25 times"],
  [0.09, 0.1125, "1.25 x 9%, over 11%"],
  [0.1, 0.125, "1.25 x 10%, over 12%"],
  [0.25, 0.3125, "1.25 x 25%, the highest average"],
])("at an average of %d the limit is %d: %s", (average, limit) => {
  expect(call("ACPLIMIT", average)).toBe(limit);
});

test("an empty cell is an average of 0, and a percentage typed as 4 is refused", () => {
  for (const empty of [0, "", [[null]]]) expect(call("ACPLIMIT", empty)).toBe(0);
  tells(errorOf("ACPLIMIT", 4), "#VALUE! | nhceAverage | 4 | 0% | 25% | 3% | 0.03");
});

test("EXPLAIN shows both limbs of the test", () => {
  expect(
    callGrid("EXPLAIN", "ACPLIMIT", 0.04)
      .slice(1)
      .map((row) => row[1]),
  ).toEqual([0.04, 0.05, 0.08, 0.06, 0.06, 0.06]);
});

test("the limit rises with the average, by at least as much, and never lies below it", () => {
  fc.assert(
    fc.property(averageOfPay, averageOfPay, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const rise = (call("ACPLIMIT", high) as number) - (call("ACPLIMIT", low) as number);
      expect(rise).toBeGreaterThanOrEqual(high - low - 1e-9);
      expect(call("ACPLIMIT", low)).toBeGreaterThanOrEqual(low);
    }),
  );
});
