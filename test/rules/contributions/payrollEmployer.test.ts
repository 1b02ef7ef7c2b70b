import fc from "fast-check";
import { taxYear } from "../../../src/law";
import { matchFormula } from "../../../src/rules/contributions/matchFormula";
import { payrollOf } from "../../../src/rules/contributions/payroll";
import { employerByPayday, matchOnMore } from "../../../src/rules/contributions/payrollEmployer";
import { sum, toCent } from "../../../src/rules/money";

const law = taxYear(2026)!;
const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** What of each paycheck goes in after tax now and what more, as parts of what deferrals and the first leave. */
const paychecks = fc.array(fc.tuple(fraction, fraction), { minLength: 1, maxLength: 26 });
const formula = fc.constantFrom(
  "100% of 3%, 50% of 2%, matching after-tax",
  "50% of 8%, max $6,000, matching after-tax",
  "33.3% of 7.5% + 3% nonelective, matching after-tax",
  "75% of 60%, matching after-tax",
);

test("more after-tax money never earns more match than is kept free for it, whichever paychecks it goes into", () => {
  fc.assert(
    fc.property(paychecks, formula, fraction, fc.nat(600000), (parts, text, deferral, annualPay) => {
      const facts = {
        law,
        age: 45,
        annualPay,
        payPeriods: parts.length,
        bonuses: [],
        deferral: deferral / 4,
        deferralsElsewhere: 0,
        spillOver: false,
        firstPeriod: 1,
        deferralsToDate: 0,
        afterTaxToDate: 0,
        employerToDate: 0,
        employer: matchFormula(text),
        trueUp: false,
      };
      const payroll = payrollOf(facts);
      const left = payroll.days.map(({ pay, deferral }) => toCent(pay - deferral));
      const now = left.map((amount, k) => toCent((amount * parts[k]![0]) / 4));
      const then = left.map((amount, k) => toCent(now[k]! + (amount - now[k]!) * parts[k]![1]));
      const paid = (afterTax: number[]) => sum(employerByPayday(facts, payroll, afterTax));
      const kept = matchOnMore(facts, payroll, now)(toCent(sum(then) - sum(now)));
      // Each tier of a paycheck is rounded to the cent.
      expect(paid(then) - paid(now)).toBeLessThanOrEqual(kept + 0.02 * parts.length);
    }),
    { numRuns: 1000 },
  );
});
