import fc from "fast-check";
import { call } from "../excel";
import { age, cents, dollars, flag, number, signed, stateRate, status, year } from "./arbitraries";

const income = fc.oneof(signed(900000), dollars(120000));

test("converting in two steps costs what converting at once does, to the cent", () => {
  fc.assert(
    fc.property(
      year,
      status,
      income,
      dollars(90000),
      dollars(90000),
      stateRate,
      (taxYear, filing, amount, first, second, state) => {
        const tax = (from: number, converted: number): number =>
          number("CONVERSIONTAX", taxYear, filing, from, converted, 0, state);
        const whole = tax(amount, cents(first + second) / 100);
        const split = tax(amount, first) + tax(cents(amount + first) / 100, second);
        expect(Math.abs(cents(whole) - cents(split))).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("the tax on a conversion is never negative, never above 37% and the state's rate, and 0 where all is basis", () => {
  fc.assert(
    fc.property(
      year,
      status,
      income,
      dollars(90000),
      dollars(90000),
      stateRate,
      (taxYear, filing, amount, converted, basis, state) => {
        const tax = number("CONVERSIONTAX", taxYear, filing, amount, converted, basis, state);
        const taxable = Math.max(0, converted - basis);
        expect(tax).toBeGreaterThanOrEqual(0);
        expect(tax).toBeLessThanOrEqual(taxable * (0.37 + state) + 0.02);
        if (basis >= converted) expect(tax).toBe(0);
      },
    ),
  );
});

test("the Roth IRA limit is a multiple of $10, or what the full limit leaves, and never above that", () => {
  const facts = [year, age, status, dollars(280000), dollars(12000), dollars(9000), flag] as const;
  fc.assert(
    fc.property(...facts, (taxYear, years, filing, magi, pay, traditional, livedApart) => {
      const full = number("IRALIMIT", taxYear, years, pay);
      const answer = number("ROTHIRALIMIT", taxYear, years, filing, magi, pay, traditional, livedApart);
      const left = cents(Math.max(0, full - traditional));
      expect(cents(answer) % 1000 === 0 || cents(answer) === left).toBe(true);
      expect(cents(answer)).toBeLessThanOrEqual(left);
      expect(answer === 0 || answer >= 200 || cents(answer) === left).toBe(true);
    }),
  );
});

test("the Roth IRA limit never rises with MAGI", () => {
  fc.assert(
    fc.property(
      year,
      age,
      status,
      dollars(280000),
      dollars(9000),
      flag,
      (taxYear, years, filing, magi, more, livedApart) => {
        const at = (amount: number): number =>
          number("ROTHIRALIMIT", taxYear, years, filing, amount, undefined, 0, livedApart);
        expect(at(cents(magi + more) / 100)).toBeLessThanOrEqual(at(magi));
      },
    ),
  );
});

test("Roth catch-up is a matter of exceeding: what the threshold itself does not trigger, one cent more does", () => {
  const catchUpAge = fc.integer({ min: 50, max: 90 });
  fc.assert(
    fc.property(catchUpAge, dollars(400000), (years, wages) => {
      expect(call("ROTHCATCHUP", 2026, years, wages)).toBe(wages > number("LIMIT", 2026, "RothCatchUpWages"));
    }),
  );
});
