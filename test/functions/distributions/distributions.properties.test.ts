import fc from "fast-check";
import { callGrid } from "../../excel";
import { cents, dollars, flag, number } from "../arbitraries";

const age = fc.oneof(fc.constantFrom(59, 59.49, 59.5, 60), fc.double({ min: 18, max: 90, noNaN: true }));
const conversion = fc.tuple(fc.integer({ min: 2012, max: 2026 }), dollars(20000), dollars(20000));

/** Facts that go together, and enough earnings for any amount. */
const roth = fc.record({
  year: fc.integer({ min: 2026, max: 2034 }),
  age,
  amount: dollars(150000),
  first: fc.integer({ min: 2005, max: 2012 }),
  contributions: dollars(30000),
  conversions: fc.array(conversion, { maxLength: 8 }),
  exception: flag,
  event: flag,
});

interface Sums {
  readonly amount: number;
  readonly taxable: number;
  readonly tax: number;
}
type Facts = typeof roth extends fc.Arbitrary<infer T> ? T : never;

function layers(facts: Facts): { parts: Sums[]; total: Sums; labels: string[] } {
  const { year, age, amount, first, contributions, conversions, exception, event } = facts;
  const range = conversions.length > 0 ? conversions : 0;
  const [, ...rows] = callGrid(
    "ROTHDISTRIBUTION",
    ...[year, age, amount, first, contributions, range, undefined, exception, event],
  );
  const sums = rows.map(([, ...row]) => {
    const [taken, taxable, tax] = row.map((cell) => cents(cell as number));
    return { amount: taken!, taxable: taxable!, tax: tax! };
  });
  return {
    parts: sums.slice(0, -1),
    total: sums.at(-1)!,
    labels: rows.map(([label]) => String(label)),
  };
}

test("the layers of a Roth distribution add up to the amount and to the total, to the cent", () => {
  fc.assert(
    fc.property(roth, (facts) => {
      const { parts, total } = layers(facts);
      const sum = (of: keyof Sums) => parts.reduce((all, part) => all + part[of], 0);
      expect(total).toEqual({ amount: cents(facts.amount), taxable: sum("taxable"), tax: sum("tax") });
      expect(sum("amount")).toBe(total.amount);
    }),
  );
});

test("no layer is taxed beyond itself, and the 10% is never more than 10%", () => {
  fc.assert(
    fc.property(roth, (facts) => {
      for (const { amount, taxable, tax } of layers(facts).parts) {
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(taxable === 0 || taxable === amount).toBe(true);
        expect(tax === 0 || tax === Math.floor(amount / 10 + 0.5)).toBe(true);
      }
    }),
  );
});

test("a layer is touched only when those before it are used up", () => {
  fc.assert(
    fc.property(roth, dollars(20000), (facts, more) => {
      const before = layers(facts).parts;
      const after = layers({ ...facts, amount: cents(facts.amount + more) / 100 }).parts;
      const grown = after.findIndex((part, k) => part.amount > before[k]!.amount);
      if (grown < 0) return;
      expect(before.slice(grown + 1).every((part) => part.amount === 0)).toBe(true);
    }),
  );
});

test("taking more never lowers the tax, and growing older, an exception or a qualifying event never raises it", () => {
  fc.assert(
    fc.property(roth, dollars(20000), fc.nat(40), (facts, more, years) => {
      const tax = (changed: Partial<Facts>) => layers({ ...facts, ...changed }).total;
      const { taxable, tax: additional } = tax({});
      const larger = tax({ amount: cents(facts.amount + more) / 100 });
      expect(larger.taxable).toBeGreaterThanOrEqual(taxable);
      expect(larger.tax).toBeGreaterThanOrEqual(additional);
      const changes = [{ age: Math.min(120, facts.age + years) }, { exception: true }, { event: true }];
      for (const changed of [...changes, { year: facts.year + years }]) {
        expect(tax(changed).taxable).toBeLessThanOrEqual(taxable);
        expect(tax(changed).tax).toBeLessThanOrEqual(additional);
      }
    }),
  );
});

test("the order of the conversions does not matter, and every year has its two layers once, in order", () => {
  fc.assert(
    fc.property(roth, (facts) => {
      const straight = layers(facts);
      expect(layers({ ...facts, conversions: [...facts.conversions].reverse() })).toEqual(straight);
      const years = [...new Set(facts.conversions.map(([year]) => year))].sort();
      expect(straight.labels).toEqual([
        "Contributions",
        ...years.flatMap((year) => [`${year} conversion, taxable`, `${year} conversion, nontaxable`]),
        "Earnings",
        "Total",
      ]);
    }),
  );
});

test("a required distribution is within the balance, rises with it and, once begun, with age", () => {
  const year = fc.constantFrom(2018, 2019, 2021, 2022, 2023, 2024, 2025, 2026);
  fc.assert(
    fc.property(
      year,
      fc.integer({ min: 73, max: 119 }),
      dollars(900000),
      dollars(9000),
      (at, old, balance, more) => {
        const rmd = number("RMD", at, old, balance);
        expect(rmd).toBeLessThanOrEqual(balance);
        expect(number("RMD", at, old, cents(balance + more) / 100)).toBeGreaterThanOrEqual(rmd);
        expect(number("RMD", at, old + 1, balance)).toBeGreaterThanOrEqual(rmd);
      },
    ),
  );
});

test("RMD is above 0 exactly from the age that RMDAGE gives for the year of birth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2021, max: 2026 }), fc.integer({ min: 50, max: 110 }), (at, old) => {
      const from = number("RMDAGE", at - old, 12);
      expect(number("RMD", at, old, 100000) > 0).toBe(old >= from);
    }),
  );
});

test("who is born later never begins earlier", () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1940, max: 1970 }),
      month,
      fc.nat(30),
      month,
      (born, first, years, second) => {
        fc.pre(years > 0 || second >= first);
        expect(number("RMDAGE", born + years, second)).toBeGreaterThanOrEqual(number("RMDAGE", born, first));
      },
    ),
  );
});
