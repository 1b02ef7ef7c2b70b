import fc from "fast-check";
import { callGrid } from "../../excel";
import { cents, dollars } from "../arbitraries";

const employee = fc
  .record({ saved: dollars(47500), pay: dollars(400000), highlyPaid: fc.boolean() })
  .map(({ saved, pay, highlyPaid }) => ({ contributions: Math.min(saved, pay), pay, highlyPaid }));
const staff = fc.array(employee, { minLength: 1, maxLength: 12 });
const average = fc.option(
  fc.integer({ min: 0, max: 1200 }).map((hundredths) => hundredths / 10000),
  { nil: null },
);
type Staff = { contributions: number; pay: number; highlyPaid: boolean }[];

function test401m(people: Staff, nhceAverage: number | null) {
  const column = (pick: (each: Staff[number]) => unknown) => people.map((each) => [pick(each)]);
  const rows = callGrid(
    "ACPTEST",
    2026,
    column((each) => each.contributions),
    column((each) => each.pay),
    column((each) => each.highlyPaid),
    nhceAverage,
  );
  const measures = new Map(rows as [string, unknown][]);
  const refunds = people.map((_, k) => measures.get(`Refund, employee ${k + 1}`) as number | undefined);
  return {
    refunds,
    passes: measures.get("Result") === "Pass",
    excess: measures.get("Total excess") as number,
    limit: measures.get("Highest passing average") as number,
  };
}

/** The same by halving: the level under which the ratios, each at most the level, average the limit. */
function excessByHalving(people: Staff, limit: number): number {
  const capped = people.map(({ pay }) => Math.min(pay, 360000));
  // Twelve digits, so that an exact half of a hundredth of a point is one in binary too.
  const hundredths = people.map(
    ({ contributions }, k) => contributions && (contributions / capped[k]!) * 1e4,
  );
  const ratios = hundredths.map((each) => Math.round(Number(each.toPrecision(12))) / 1e4);
  let [low, high] = [0, Math.max(...ratios)];
  for (let k = 0; k < 60; k += 1) {
    const level = (low + high) / 2;
    const sum = ratios.reduce((total, ratio) => total + Math.min(ratio, level), 0);
    if (sum / ratios.length > limit) high = level;
    else low = level;
  }
  const over = people.map(({ contributions }, k) =>
    ratios[k]! > low ? contributions - low * capped[k]! : 0,
  );
  return over.reduce((total, each) => total + Math.max(0, each), 0);
}

it("The refunds add up to the total excess to the cent, go to the highly paid only, and exceed no contribution", () => {
  fc.assert(
    fc.property(staff, average, (people, given) => {
      const { refunds, passes, excess } = test401m(people, given);
      expect(refunds.map((each) => each !== undefined)).toEqual(people.map((each) => each.highlyPaid));
      expect(refunds.reduce<number>((sum, each) => sum + cents(each ?? 0), 0)).toBe(cents(excess));
      people.forEach(({ contributions }, k) => {
        expect(refunds[k] ?? 0).toBeGreaterThanOrEqual(0);
        expect(refunds[k] ?? 0).toBeLessThanOrEqual(contributions);
      });
      if (passes) expect(excess).toBe(0);
    }),
    { numRuns: 300 },
  );
});

it("The highest dollar amounts are lowered first: whoever gets money back ends within a cent of one level, the others below", () => {
  fc.assert(
    fc.property(staff, average, (people, given) => {
      const { refunds } = test401m(people, given);
      const left = people.map(({ contributions }, k) => cents(contributions) - cents(refunds[k] ?? 0));
      const refunded = left.filter((_, k) => (refunds[k] ?? 0) > 0);
      if (refunded.length === 0) return;
      expect(Math.max(...refunded) - Math.min(...refunded)).toBeLessThanOrEqual(1);
      left.forEach((amount, k) => {
        if (refunds[k] === 0) expect(amount).toBeLessThanOrEqual(Math.max(...refunded));
      });
    }),
    { numRuns: 300 },
  );
});

it("The total excess is what lies over the level at which the average is the limit, however it is found", () => {
  fc.assert(
    fc.property(staff, fc.integer({ min: 0, max: 800 }), (people, hundredths) => {
      const { excess, limit, passes } = test401m(people, hundredths / 10000);
      const highlyPaid = people.filter((each) => each.highlyPaid);
      if (passes) return;
      const half = 0.005 * highlyPaid.length; // each amount is rounded to the cent
      expect(Math.abs(excess - excessByHalving(highlyPaid, limit))).toBeLessThanOrEqual(half + 1e-6);
    }),
    { numRuns: 500 },
  );
});

it("A higher average of the others never makes the excess larger", () => {
  fc.assert(
    fc.property(
      staff,
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 0, max: 200 }),
      (people, low, more) => {
        const [before, after] = [low, low + more].map((each) => test401m(people, each / 10000).excess);
        expect(after!).toBeLessThanOrEqual(before!);
      },
    ),
  );
});

it("10,000 employees are answered in one call, half of them with a row of their own", () => {
  const rows = Array.from({ length: 10000 }, (_, k) => k);
  const grid = callGrid(
    "ACPTEST",
    2026,
    rows.map((k) => [k % 2 ? 1000 : 10000 + k]),
    rows.map((k) => [k % 2 ? 50000 : 200000]),
    rows.map((k) => [k % 2 === 0]),
  );
  expect(grid.length).toBe(5008);
  const refunds = grid.slice(8).map((row) => cents(row[1] as number));
  expect(refunds.reduce((sum, each) => sum + each, 0)).toBe(cents(grid[7]![1] as number));
  expect(grid[5007]![0]).toBe("Refund, employee 9999");
});
