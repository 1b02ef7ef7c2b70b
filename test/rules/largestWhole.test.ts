import { largestCents, largestWhole } from "../../src/rules/largestWhole";

test("the largest whole number that fits, from 0 to the most", () => {
  expect(largestWhole(10, (whole) => whole * whole <= 30)).toBe(5);
  expect(largestWhole(10, () => true)).toBe(10);
  expect(largestWhole(10, (whole) => whole === 0)).toBe(0);
});

test("a most of 1.15 is 115 cents, though 1.15 x 100 is a hair under it in binary", () => {
  expect(1.15 * 100).toBeLessThan(115);
  expect(largestCents(1.15, () => true)).toBe(1.15);
  expect(largestCents(1.15, (dollars) => dollars <= 1.14)).toBe(1.14);
  expect(largestCents(-5, () => true)).toBe(0);
});
