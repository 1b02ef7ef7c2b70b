import fc from "fast-check";
import { complete } from "../../law/complete";
import { cents, dollars, flag, number, stateRate, status, year } from "../arbitraries";
import { type Client, impact } from "./impact";

const people = (filing: string) => fc.integer({ min: 0, max: filing === "MFJ" ? 2 : 1 });

/** Clients crowded where benefits, gains, thresholds and tiers interact. */
const client = status.chain((filing) =>
  fc.record({
    year,
    status: fc.constant(filing),
    income: fc.oneof(dollars(60000), dollars(300000), dollars(800000)),
    converted: fc.oneof(dollars(3000), dollars(100000), dollars(500000)),
    basis: fc.oneof(fc.constant(0), dollars(20000)),
    gains: fc.oneof(fc.constant(0), dollars(60000), dollars(600000)),
    investment: fc.option(dollars(100000), { nil: undefined }),
    benefits: fc.oneof(fc.constant(0), dollars(60000)),
    age65: people(filing),
    medicare: people(filing),
    itemized: dollars(50000),
    state: stateRate,
    exempt: fc.oneof(fc.constant(0), dollars(30000)),
    apart: flag,
  }),
);

const taxes = [
  "Ordinary income tax",
  "Capital gains tax",
  "Net investment income tax",
  "IRMAA (in two years)",
  "State tax",
];

function inCents(rows: ReturnType<typeof impact>, line: string): number[] {
  return rows[line]!.map(cents);
}

test("every change is After less Before, every total the sum of its taxes, and no line negative", () => {
  fc.assert(
    fc.property(client, (facts) => {
      const rows = impact(facts);
      for (const [line, [before, after, change]] of Object.entries(rows)) {
        if (line !== "Effective rate") expect(cents(change)).toBe(cents(after) - cents(before));
        expect(Math.min(before, after, change)).toBeGreaterThanOrEqual(0);
      }
      const sums = [0, 1, 2].map((k) => taxes.reduce((sum, tax) => sum + inCents(rows, tax)[k]!, 0));
      expect(inCents(rows, "Total")).toEqual(sums);
    }),
  );
});

test("the effective rate is the change in Total over the taxable part", () => {
  fc.assert(
    fc.property(client, (facts) => {
      const rows = impact(facts);
      const taxable = cents(facts.converted) - cents(facts.basis);
      const change = cents(rows["Total"]![2]);
      if (taxable <= 0) expect([change, rows["Effective rate"]![2]]).toEqual([0, 0]);
      else expect(rows["Effective rate"]![2]).toBeCloseTo(change / taxable, 9);
    }),
  );
});

test("converting more never costs less, and in two steps costs what it does at once", () => {
  fc.assert(
    fc.property(client, fc.oneof(dollars(1), dollars(50000)), (facts, more) => {
      const plain = { ...facts, basis: 0, state: 0 };
      const first = impact(plain);
      const investment = facts.investment ?? facts.gains;
      const income = cents(facts.income + facts.converted) / 100;
      const second = impact({ ...plain, income, converted: more, investment });
      const whole = impact({ ...plain, converted: cents(facts.converted + more) / 100 });
      for (const line of ["MAGI", "Taxable Social Security", "Taxable income", "Total", ...taxes]) {
        expect(second[line]![0]).toBe(first[line]![1]);
        expect(second[line]![1]).toBe(whole[line]![1]);
      }
      expect(whole["Total"]![2]).toBeGreaterThanOrEqual(first["Total"]![2]);
    }),
  );
});

test("without benefits, gains and Medicare the change is CONVERSIONTAX on TAXABLEINCOME", () => {
  fc.assert(
    fc.property(client, (facts) => {
      const plain = { ...facts, gains: 0, investment: 0, benefits: 0, age65: 0, medicare: 0 };
      const { year: taxYear, status: filing, income, converted, basis, state } = plain;
      const other = [income, plain.itemized, undefined, undefined, true];
      const from = number("TAXABLEINCOME", taxYear, filing, ...other);
      const tax = number("CONVERSIONTAX", taxYear, filing, from, converted, basis, state);
      expect(impact(plain)["Total"]![2]).toBe(tax);
    }),
  );
});

/** Pub. 915, Worksheet 1, by its line numbers. */
function worksheet915(facts: Client & { income: number }): number {
  const { status: filing, apart = false, income, gains = 0, exempt = 0, benefits = 0 } = facts;
  const line7 = benefits / 2 + income + gains + exempt;
  const line17 = 0.85 * benefits;
  if (filing === "MFS" && !apart) return Math.min(0.85 * line7, line17);
  const line9 = line7 - (filing === "MFJ" ? 32000 : 25000);
  if (line9 <= 0) return 0;
  const line10 = filing === "MFJ" ? 12000 : 9000;
  const line11 = Math.max(0, line9 - line10);
  const line13 = Math.min(line9, line10) / 2;
  const line16 = Math.min(benefits / 2, line13) + 0.85 * line11;
  return Math.min(line16, line17);
}

/** The Qualified Dividends and Capital Gain Tax Worksheet of Form 1040, by its line numbers. */
function gainsWorksheet(taxYear: number, filing: "Single", line1: number, line4: number): number {
  const [, line6, line13] = complete(taxYear).gains.starts[filing] as [number, number, number];
  const line5 = Math.max(0, line1 - line4);
  const line7 = Math.min(line1, line6);
  const line9 = line7 - Math.min(line5, line7);
  const line10 = Math.min(line1, line4);
  const line12 = line10 - line9;
  const line16 = Math.max(0, Math.min(line1, line13) - (line5 + line9));
  const line17 = Math.min(line12, line16);
  const line20 = line10 - (line9 + line17);
  const line23 = 0.15 * line17 + 0.2 * line20 + number("INCOMETAX", taxYear, filing, cents(line5) / 100);
  return Math.min(line23, number("INCOMETAX", taxYear, filing, line1));
}

test("taxable benefits and the tax on gains are those of the IRS worksheets, line by line", () => {
  fc.assert(
    fc.property(client, (facts) => {
      const rows = impact({ ...facts, converted: 0 });
      expect(Math.abs(rows["Taxable Social Security"]![0] - worksheet915(facts))).toBeLessThan(0.0051);
      const income = rows["Taxable income"]![0];
      const tax = rows["Ordinary income tax"]![0] + rows["Capital gains tax"]![0];
      const expected = gainsWorksheet(facts.year, facts.status as "Single", income, facts.gains);
      expect(Math.abs(tax - expected)).toBeLessThan(0.0051);
    }),
    { numRuns: 500 },
  );
});
