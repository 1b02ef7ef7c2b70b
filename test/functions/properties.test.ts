import fc from "fast-check";
import { callGrid } from "../excel";
import {
  type Saver,
  age,
  cap,
  cents,
  dollars,
  employer,
  employerDollars,
  flag,
  gain,
  inText,
  matchingFormula,
  number,
  rate,
  saver,
  taxRate,
  year,
} from "./arbitraries";

function limit(year: number, pay: number): number {
  return Math.min(number("LIMIT", year, "Additions"), pay);
}

/** Deferrals that count towards §415(c), by the definition of AFTERTAXROOM. */
function regular({ year, age, deferrals }: Saver, recharacterize: boolean): number {
  const elective = number("LIMIT", year, "Deferral");
  const catchUp = number("DEFERRALLIMIT", year, age) - elective;
  return recharacterize ? deferrals - Math.min(deferrals, catchUp) : Math.min(deferrals, elective);
}

function room({ year, age, pay, deferrals, toDate }: Saver, ...rest: unknown[]): number {
  const [money, planCap, recharacterize] = rest;
  return number("AFTERTAXROOM", year, age, pay, deferrals, money, toDate, planCap, recharacterize);
}

test("the after-tax room is never negative, and never above the limit, the pay left or the plan's cap", () => {
  fc.assert(
    fc.property(saver, employer, cap, flag, (who, money, planCap, recharacterize) => {
      const answer = room(who, money, planCap, recharacterize);
      const counted = Math.min(who.pay, number("LIMIT", who.year, "Compensation"));
      const most =
        planCap === "None" ? Infinity : Number(planCap) <= 1 ? Number(planCap) * counted : Number(planCap);
      expect(answer).toBeGreaterThanOrEqual(0);
      expect(answer).toBeLessThanOrEqual(limit(who.year, who.pay));
      expect(cents(answer)).toBeLessThanOrEqual(cents(who.pay - who.deferrals - who.toDate));
      expect(answer).toBeLessThanOrEqual(Math.max(0, most - who.toDate + 0.0051)); // a cap in half cents goes up
    }),
  );
});

test("room and everything already used never exceed the 415(c) limit", () => {
  fc.assert(
    fc.property(saver, fc.oneof(employer, matchingFormula), flag, (who, money, recharacterize) => {
      const answer = room(who, money, "None", recharacterize);
      fc.pre(answer > 0);
      const afterTax = cents(who.toDate + answer) / 100;
      const match = number("EMPLOYERMATCH", who.year, who.pay, who.deferrals, money, 0, inText(afterTax));
      const used = cents(regular(who, recharacterize) + match + afterTax);
      expect(used).toBeLessThanOrEqual(cents(limit(who.year, who.pay)));
    }),
  );
});

test("the room falls, weakly, as employer money rises, and dollar for dollar while it is above 0", () => {
  fc.assert(
    fc.property(saver, employerDollars, dollars(20000), (who, money, more) => {
      const before = room({ ...who, toDate: 0 }, money);
      const after = room({ ...who, toDate: 0 }, inText(money + more));
      expect(after).toBeLessThanOrEqual(before);
      expect(cents(before - after)).toBeLessThanOrEqual(cents(more));
    }),
  );
});

test("the room falls, weakly, as deferrals within 402(g) rise, whatever the match", () => {
  fc.assert(
    fc.property(
      saver,
      fc.oneof(employer, matchingFormula),
      rate,
      flag,
      (who, money, part, recharacterize) => {
        const deferrals = Math.min(who.deferrals, number("LIMIT", who.year, "Deferral"));
        const { year, age, pay } = who;
        const at = (amount: number): number =>
          number("AFTERTAXROOM", year, age, pay, inText(amount), money, 0, "None", recharacterize);
        expect(at(deferrals)).toBeLessThanOrEqual(at(deferrals * part));
      },
    ),
  );
});

test("where after-tax money is matched, one cent more than the room would not fit", () => {
  fc.assert(
    fc.property(saver, matchingFormula, (who, money) => {
      const answer = room(who, money);
      const left = cents(who.pay - who.deferrals - who.toDate);
      if (cents(answer) === left) return; // the pay that is left, not the limit, ends the room
      const more = cents(who.toDate + answer + 0.01) / 100;
      const match = number("EMPLOYERMATCH", who.year, who.pay, who.deferrals, money, 0, inText(more));
      expect(cents(regular(who, false) + match + more)).toBeGreaterThan(cents(limit(who.year, who.pay)));
    }),
  );
});

test("the election stays within the room, and one step more overshoots it or 100% of the pay", () => {
  const step = fc.constantFrom(0.01, 0.005, 0.001, 0.0001, 0.05, 0.03, 0.1);
  fc.assert(
    fc.property(dollars(80000), dollars(400000), step, (left, pay, by) => {
      const election = number("AFTERTAXELECTION", left, pay, by);
      expect(election * pay).toBeLessThanOrEqual(left + 1e-6);
      expect(election).toBeLessThanOrEqual(1);
      const next = election + by;
      if (pay > 0 && next <= 1 + 1e-9) expect(next * pay).toBeGreaterThan(left - 1e-6);
      expect(Math.abs(election / by - Math.round(election / by))).toBeLessThan(1e-6);
    }),
  );
});

test("deferrals and the deferral room together are the person's limit, however they are split over plans", () => {
  fc.assert(
    fc.property(saver, rate, ({ year, age, deferrals }, part) => {
      const first = cents(deferrals * part) / 100;
      const second = cents(deferrals - first) / 100;
      const left = number("DEFERRALROOM", year, age, inText(first), [[inText(second)]]);
      expect(cents(left + deferrals)).toBe(cents(number("DEFERRALLIMIT", year, age)));
    }),
  );
});

test("pre-tax and after-tax part add up to the distribution, and the after-tax part is within it and the basis", () => {
  fc.assert(
    fc.property(dollars(900000), dollars(900000), rate, (balance, basis, part) => {
      const amount = cents(balance * part) / 100;
      const steps = new Map(
        callGrid("EXPLAIN", "AFTERTAXPORTION", balance, basis, amount).map((row) => [row[0], row[1]]),
      );
      const [preTax, afterTax] = [steps.get("Pre-tax part") as number, steps.get("After-tax part") as number];
      expect(cents(preTax) + cents(afterTax)).toBe(cents(amount));
      expect(Math.min(preTax, afterTax)).toBeGreaterThanOrEqual(0);
      expect(afterTax).toBeLessThanOrEqual(basis);
    }),
  );
});

test("the after-tax part rises, weakly, with the amount and with the basis, and falls with the balance", () => {
  fc.assert(
    fc.property(
      dollars(900000),
      dollars(900000),
      dollars(900000),
      dollars(5000),
      (balance, basis, amount, more) => {
        fc.pre(amount + more <= balance);
        const part = number("AFTERTAXPORTION", balance, basis, amount);
        expect(number("AFTERTAXPORTION", balance, basis, amount + more)).toBeGreaterThanOrEqual(part);
        expect(number("AFTERTAXPORTION", balance, basis + more, amount)).toBeGreaterThanOrEqual(part);
        expect(number("AFTERTAXPORTION", balance + more, basis, amount)).toBeLessThanOrEqual(part);
      },
    ),
  );
});

test("waiting longer never costs less where the return is not negative, and nothing where it is", () => {
  const days = fc.integer({ min: 0, max: 3650 });
  fc.assert(
    fc.property(dollars(50000), gain, days, days, taxRate, (amount, growth, wait, longer, tax) => {
      const cost = number("DELAYCOST", amount, growth, wait, tax);
      expect(number("DELAYCOST", amount, growth, wait + longer, tax)).toBeGreaterThanOrEqual(cost);
      expect(number("DELAYCOST", amount, -growth * 0.99, wait, tax)).toBe(0);
    }),
  );
});

test("the additions limit with an age exceeds the one without by exactly the catch-up that pay allows", () => {
  fc.assert(
    fc.property(year, age, dollars(200000), (taxYear, years, pay) => {
      const catchUp = number("DEFERRALLIMIT", taxYear, years) - number("LIMIT", taxYear, "Deferral");
      const limits = [
        number("ADDITIONSLIMIT", taxYear, pay, years),
        number("ADDITIONSLIMIT", taxYear, pay),
      ] as const;
      expect(cents(limits[0] - limits[1])).toBe(cents(Math.min(catchUp, pay)));
    }),
  );
});
