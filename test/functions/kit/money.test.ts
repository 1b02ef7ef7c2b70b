import fc from "fast-check";
import { downToStep, toCent } from "../../../src/rules/money";
import { call } from "../../excel";

/** Whole cents up to the largest amount that a money argument takes. */
const cents = fc.integer({ min: -1e14, max: 1e14 });
const dollars = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.tuple(cents, fc.integer({ min: -49, max: 49 })).map(([whole, rest]) => whole / 100 + rest / 1e4),
);

describe("Money is rounded to the cent", () => {
  it.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [1.004999, 1],
    [1.0049999999, 1],
    [0.005, 0.01],
    [0.004999999, 0],
    [8.325, 8.33],
    [33333.335, 33333.34],
    [0.1 + 0.2, 0.3],
    [1.1 * 1.1, 1.21],
    [999999999999.99, 999999999999.99],
    [517389843062.7331, 517389843062.73],
    [1e12, 1e12],
  ])("half up, so that %d is %d, and its negative the negative of that", (amount, rounded) => {
    expect(toCent(amount)).toBe(rounded);
    expect(toCent(-amount)).toBe(0 - rounded);
  });

  it("without a negative zero", () => {
    for (const amount of [-0, -0.001, -0.004999]) expect(Object.is(toCent(amount), 0)).toBe(true);
  });

  it("to within half a cent and the last place of a double at a trillion", () => {
    fc.assert(
      fc.property(dollars, (amount) =>
        expect(Math.abs(toCent(amount) - amount)).toBeLessThanOrEqual(0.005 + 0.0005),
      ),
      { numRuns: 5000 },
    );
  });

  it("leaving whole cents as they are, and what is rounded as it is", () => {
    fc.assert(
      fc.property(cents, (whole) => expect(toCent(whole / 100)).toBe(whole / 100 + 0)),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(dollars, (amount) => expect(toCent(toCent(amount))).toBe(toCent(amount))),
      { numRuns: 5000 },
    );
  });

  it("alike on both sides of zero", () => {
    fc.assert(
      fc.property(dollars, (amount) => expect(toCent(-amount)).toBe(0 - toCent(amount))),
      { numRuns: 5000 },
    );
  });

  it("never in the wrong order", () => {
    fc.assert(
      fc.property(dollars, dollars, (one, other) =>
        expect(toCent(Math.min(one, other))).toBeLessThanOrEqual(toCent(Math.max(one, other))),
      ),
    );
  });

  it("in every argument, before the law looks at it", () => {
    expect(call("DEFERRALROOM", 2026, 45, 1.005)).toBe(24498.99);
    expect(call("ROTHCATCHUP", 2026, 55, 150000.004)).toBe(false);
    expect(call("ROTHCATCHUP", 2026, 55, 150000.005)).toBe(true);
  });

  it("in results too, up to the largest amounts: 37% of a trillion dollars has no cents", () => {
    expect(call("CONVERSIONTAX", 2026, "Single", 1e9, 1e9)).toBe(370000000);
    expect(call("CONVERSIONTAX", 2026, "Single", 1e12, 1e12)).toBe(370000000000);
  });
});

describe("An amount is rounded down to whole steps", () => {
  it.each([
    [24999.99, 500, 24500],
    [25000, 500, 25000],
    [24999.99999999995, 500, 25000],
    [499, 500, 0],
    [0, 500, 0],
    [0.21666, 0.01, 0.21],
  ])("so that %d in steps of %d is %d", (amount, step, whole) => {
    expect(downToStep(amount, step)).toBeCloseTo(whole, 10);
  });

  it("never above the amount, less than a step below it, and stays where it is", () => {
    const steps = fc.constantFrom(1, 50, 100, 500, 1000, 5000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), steps, (hundredths, step) => {
        const down = downToStep(hundredths / 100, step);
        expect(down % step).toBe(0);
        expect(down).toBeLessThanOrEqual(hundredths / 100);
        expect(down).toBeGreaterThan(hundredths / 100 - step);
        expect(downToStep(down, step)).toBe(down);
      }),
    );
  });
});
