import fc from "fast-check";
import { lastYear } from "../../../src/law";
import { type CellError, type Grid, callGrid } from "../../excel";
import { unclean } from "../kit/cells";
import { cents, number } from "../arbitraries";
import { type LadderCase, centAYear, ladder, passed, presentValue, taxOn } from "./ladderProgram";

interface Row {
  readonly year: number;
  readonly converted: number;
  readonly taxableIncome: number;
  readonly tax: number;
  readonly marginal: number | string;
  readonly left: number;
}

function answered(given: LadderCase): { rows: Row[]; total: Grid[number] } {
  const grid = callGrid("LADDER", ...passed(given));
  expect(grid).toHaveLength(given.otherIncome.length + 2);
  const rows = grid.slice(1, -1).map(([year, converted, taxableIncome, tax, marginal, left]) => ({
    year,
    converted,
    taxableIncome,
    tax,
    marginal,
    left,
  })) as Row[];
  return { rows, total: grid[grid.length - 1]! };
}

function cost(given: LadderCase, conversions: readonly number[]): number {
  return presentValue(
    given,
    conversions.map((converted, j) => taxOn(given, j, converted)),
  );
}

test("conversions are never negative, balances follow from them to the cent, and the last is 0", () => {
  fc.assert(
    fc.property(ladder(60), (given) => {
      const { rows, total } = answered(given);
      let held = given.balance;
      for (const { converted, left } of rows) {
        expect(converted).toBeGreaterThanOrEqual(0);
        expect(converted).toBeLessThanOrEqual(held);
        expect(Math.abs(left - (held - converted) * (1 + given.annualReturn))).toBeLessThanOrEqual(0.005001);
        held = left;
      }
      expect(held).toBe(0);
      expect(total.slice(0, 4)).toEqual(["Total", expect.any(Number), "", expect.any(Number)]);
      expect(cents(total[1] as number)).toBe(rows.reduce((sum, row) => sum + cents(row.converted), 0));
      expect(cents(total[3] as number)).toBe(rows.reduce((sum, row) => sum + cents(row.tax), 0));
    }),
  );
});

test("present values add up to the total to the cent, and each is its tax discounted, within a cent", () => {
  fc.assert(
    fc.property(ladder(60), (given) => {
      const values = callGrid("LADDER", ...passed(given))
        .slice(1)
        .map((row) => [row[3], row[6]] as [tax: number, value: number]);
      const [, total] = values.pop()!;
      const discounted = values.map(([tax], j) => tax / (1 + given.discountRate) ** j);
      values.forEach(([, value], j) => expect(Math.abs(value - discounted[j]!)).toBeLessThanOrEqual(0.0101));
      expect(
        Math.abs(
          total -
            presentValue(
              given,
              values.map(([tax]) => tax),
            ),
        ),
      ).toBeLessThanOrEqual(0.0051);
      expect(cents(total)).toBe(values.reduce((sum, [, value]) => sum + cents(value), 0));
    }),
  );
});

test("the tax of a published year is CONVERSIONTAX's, that of a later one the grown schedule's", () => {
  fc.assert(
    fc.property(ladder(12), (given) => {
      for (const [j, { year, converted, taxableIncome, tax }] of answered(given).rows.entries()) {
        const other = given.otherIncome[j]!;
        expect(year).toBe(given.startYear + j);
        expect(cents(taxableIncome)).toBe(cents(other) + cents(converted));
        // Each of the two taxes of the difference is rounded, at the start of its bracket and above it.
        if (year > lastYear.year) expect(Math.abs(tax - taxOn(given, j, converted))).toBeLessThan(0.0201);
        else expect(tax).toBe(number("CONVERSIONTAX", year, given.filingStatus, other, converted));
      }
    }),
  );
});

test("the marginal rate is the one a cent less would save tax at", () => {
  fc.assert(
    fc.property(ladder(30), (given) => {
      for (const [j, { converted, marginal }] of answered(given).rows.entries()) {
        if (converted === 0) expect(marginal).toBe("");
        else {
          const saved = taxOn(given, j, converted) - taxOn(given, j, converted - 0.0001);
          expect(Math.abs(saved / 0.0001 - (marginal as number))).toBeLessThan(0.0001);
        }
      }
    }),
  );
});

test("no schedule is cheaper: not all now, not equal parts, not any other", () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(ladder(30), fc.array(share, { minLength: 30, maxLength: 30 }), (given, shares) => {
      const years = given.otherIncome.length;
      const least = cost(
        given,
        answered(given).rows.map((row) => row.converted),
      );
      const schedules = [
        spread(given, () => 1),
        spread(given, (j) => 1 / (years - j)),
        spread(given, (j) => (j === years - 1 ? 1 : shares[j]!)),
        spread(given, (j) => (j === years - 1 ? 1 : 0)),
      ];
      for (const schedule of schedules)
        expect(least).toBeLessThanOrEqual(cost(given, schedule) + centAYear(given));
    }),
  );
});

/** A feasible schedule: in each year a part of what the balance has become. */
function spread({ balance, annualReturn, otherIncome }: LadderCase, part: (j: number) => number): number[] {
  let held = balance;
  return otherIncome.map((_, j) => {
    const converted = held * part(j);
    held = (held - converted) * (1 + annualReturn);
    return converted;
  });
}

test("equal years without growth: earlier years take no less, and all but one stand at a bracket's edge", () => {
  const equal = ladder(30).map((given) => ({
    ...given,
    startYear: lastYear.year,
    otherIncome: given.otherIncome.map(() => given.otherIncome[0]!),
    annualReturn: 0,
    inflation: 0,
    discountRate: 0,
  }));
  fc.assert(
    fc.property(equal, (given) => {
      const converted = answered(given).rows.map((row) => row.converted);
      expect(converted).toEqual([...converted].sort((a, b) => b - a));
      expect(new Set(converted).size).toBeLessThanOrEqual(3);
      const between = converted.filter((each) => each !== converted[0] && each !== converted.at(-1));
      expect(between.length).toBeLessThanOrEqual(1);
    }),
  );
});

test("a larger balance never costs less, nor more years more", () => {
  fc.assert(
    fc.property(ladder(20), (given) => {
      const least = (of: LadderCase) =>
        cost(
          of,
          answered(of).rows.map((row) => row.converted),
        );
      const slack = 2 * centAYear(given);
      const own = least(given);
      expect(least({ ...given, balance: given.balance + 1000 })).toBeGreaterThanOrEqual(own - slack);
      const longer = { ...given, otherIncome: [...given.otherIncome, 50000] };
      expect(least(longer)).toBeLessThanOrEqual(own + 2 * centAYear(longer));
    }),
  );
});

test("rates at the edge of what is allowed give cells that Excel shows, or a refusal in words", () => {
  const edge = fc.constantFrom(-0.9, -0.5, 0, 0.3, Number.EPSILON);
  const extreme = fc
    .tuple(ladder(60), edge, fc.constantFrom(-0.05, 0, 0.2), edge, fc.constantFrom(0.01, 1, 1e6, 1e12))
    .map(([given, annualReturn, inflation, discountRate, balance]) => ({
      ...given,
      annualReturn,
      inflation,
      discountRate,
      balance,
    }));
  fc.assert(
    fc.property(extreme, (given) => {
      const grid = callGrid("LADDER", ...passed(given));
      expect(unclean(grid)).toEqual([]);
      if (grid.length > 1) return expect(grid[grid.length - 2]![5]).toBe(0);
      expect((grid[0]![0] as CellError).message).toMatch(/^balance was /);
    }),
    { numRuns: 500 },
  );
});
