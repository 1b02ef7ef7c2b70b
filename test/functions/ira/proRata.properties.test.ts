import fc from "fast-check";
import { callGrid } from "../../excel";
import { age, cents, dollars, flag, number, status, year } from "../arbitraries";

const amounts = dollars(90000);
const value = dollars(400000);
const decimals = fc.constantFrom(undefined, 3, 4, 6, 10);

function form(...given: unknown[]): (line: string) => number {
  const lines = new Map(callGrid("FORM8606", ...given).map(([line, , amount]) => [line, Number(amount)]));
  return (line) => cents(lines.get(line)!);
}

test("the parts of Form 8606 add up to the cent, and no basis is lost, made or left below zero", () => {
  fc.assert(
    fc.property(
      amounts,
      amounts,
      value,
      amounts,
      amounts,
      fc.double({ min: 0, max: 1, noNaN: true }),
      decimals,
      (nondeductible, prior, yearEnd, converted, distributed, late, places) => {
        const after = Math.floor(nondeductible * late * 100) / 100;
        const line = form(nondeductible, prior, yearEnd, converted, distributed, after, places);
        expect(line("17") + line("18")).toBe(cents(converted));
        expect(line("12") + line("15c")).toBe(cents(distributed));
        expect(line("11") + line("12")).toBe(line("13"));
        expect(line("13") + line("14")).toBe(line("3"));
        if (converted + distributed > 0) expect(line("14")).toBeGreaterThanOrEqual(line("4"));
        for (const each of ["11", "12", "14", "15c", "18"]) expect(line(each)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test("IRACONVERSIONTAXABLE is line 18", () => {
  fc.assert(
    fc.property(amounts, value, amounts, amounts, (basis, yearEnd, converted, distributed) => {
      const line = form(0, basis, yearEnd, converted, distributed);
      expect(cents(number("IRACONVERSIONTAXABLE", basis, yearEnd, converted, distributed))).toBe(line("18"));
    }),
  );
});

test("the taxable part falls, weakly, with basis and rises with the value left, and with what is converted", () => {
  fc.assert(
    fc.property(amounts, value, amounts, amounts, amounts, (basis, yearEnd, converted, out, more) => {
      const taxable = (...given: number[]) => cents(number("IRACONVERSIONTAXABLE", ...given));
      const before = taxable(basis, yearEnd, converted, out);
      expect(taxable(basis + more, yearEnd, converted, out)).toBeLessThanOrEqual(before);
      expect(taxable(basis, yearEnd + more, converted, out)).toBeGreaterThanOrEqual(before);
      expect(taxable(basis, yearEnd, converted + more, out)).toBeGreaterThanOrEqual(before);
      expect(before).toBeLessThanOrEqual(cents(converted));
    }),
  );
});

test("the IRA deduction never rises with MAGI or with coverage, and never exceeds the limit or the pay", () => {
  fc.assert(
    fc.property(
      year,
      age.filter((years) => years !== 70),
      status,
      dollars(280000),
      dollars(9000),
      flag,
      flag,
      dollars(12000),
      flag,
      (taxYear, years, filing, magi, more, covered, spouse, pay, apart) => {
        const at = (income: number, own: boolean, other: boolean): number =>
          number("IRADEDUCTION", taxYear, years, filing, income, own, other, pay, apart);
        const deduction = at(magi, covered, spouse);
        expect(at(cents(magi + more) / 100, covered, spouse)).toBeLessThanOrEqual(deduction);
        expect(deduction).toBeLessThanOrEqual(at(magi, false, false));
        expect(at(magi, true, true)).toBeLessThanOrEqual(deduction);
        expect(deduction).toBeLessThanOrEqual(number("IRALIMIT", taxYear, years, pay));
        expect(deduction % 10 === 0 || deduction === pay).toBe(true);
      },
    ),
  );
});
