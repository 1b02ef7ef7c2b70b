import fc from "fast-check";
import { age, cents, dollars, number, signed, status, year } from "./arbitraries";

const income = fc.oneof(signed(900000), dollars(120000));

test("tax never falls as income rises, and a dollar more costs at most 37 cents and a cent of rounding", () => {
  fc.assert(
    fc.property(year, status, income, (taxYear, filing, amount) => {
      const rise =
        number("INCOMETAX", taxYear, filing, cents(amount + 1) / 100) -
        number("INCOMETAX", taxYear, filing, amount);
      expect(rise).toBeGreaterThanOrEqual(0);
      expect(cents(rise)).toBeLessThanOrEqual(38);
    }),
  );
});

test("tax is continuous where the bracket changes: a cent beyond the end costs at most a cent", () => {
  fc.assert(
    fc.property(year, status, income, (taxYear, filing, amount) => {
      fc.pre(number("MARGINALRATE", taxYear, filing, amount) < 0.37);
      const end = cents(amount + number("BRACKETROOM", taxYear, filing, amount)) / 100;
      const at = (dollars: number): number => cents(number("INCOMETAX", taxYear, filing, dollars));
      expect(at(end) - at(cents(end - 0.01) / 100)).toBeLessThanOrEqual(1);
      expect(at(cents(end + 0.01) / 100) - at(end)).toBeLessThanOrEqual(1);
    }),
  );
});

test("income and its bracket room end a bracket: the rate holds up to a cent below it and is higher there", () => {
  fc.assert(
    fc.property(year, status, income, (taxYear, filing, amount) => {
      const here = number("MARGINALRATE", taxYear, filing, amount);
      fc.pre(here < 0.37);
      const left = number("BRACKETROOM", taxYear, filing, amount);
      const end = cents(amount + left) / 100;
      expect(left).toBeGreaterThan(0);
      expect(number("MARGINALRATE", taxYear, filing, cents(end - 0.01) / 100)).toBe(here);
      expect(number("MARGINALRATE", taxYear, filing, end)).toBeGreaterThan(here);
    }),
  );
});

test("the marginal rate is what $100 more cost inside a bracket", () => {
  fc.assert(
    fc.property(year, status, dollars(900000), (taxYear, filing, amount) => {
      const here = number("MARGINALRATE", taxYear, filing, amount);
      fc.pre(here === number("MARGINALRATE", taxYear, filing, amount + 100));
      const rise =
        number("INCOMETAX", taxYear, filing, cents(amount + 100) / 100) -
        number("INCOMETAX", taxYear, filing, amount);
      expect(Math.abs(rise - 100 * here)).toBeLessThanOrEqual(0.0101);
    }),
  );
});

test("room in a bracket named by its rate falls dollar for dollar with income, down to 0", () => {
  const named = fc.constantFrom(0.1, 0.12, 0.22, 0.24, 0.32, 0.35);
  fc.assert(
    fc.property(year, status, income, dollars(5000), named, (taxYear, filing, amount, more, bracket) => {
      const at = (dollars: number): number => number("BRACKETROOM", taxYear, filing, dollars, bracket);
      expect(cents(at(cents(amount + more) / 100))).toBe(Math.max(0, cents(at(amount) - more)));
    }),
  );
});

test("a joint return, or a surviving spouse's, never pays more tax than one return of its income", () => {
  const other = fc.constantFrom("Single", "MFS", "HOH");
  fc.assert(
    fc.property(year, other, dollars(900000), (taxYear, filing, amount) => {
      const joint = number("INCOMETAX", taxYear, "MFJ", amount);
      expect(number("INCOMETAX", taxYear, "QSS", amount)).toBe(joint);
      expect(joint).toBeLessThanOrEqual(number("INCOMETAX", taxYear, filing, amount));
    }),
  );
});

test("senior deduction included, taxable income never falls as income rises, at most by 12% faster", () => {
  fc.assert(
    fc.property(
      year,
      status,
      dollars(300000),
      dollars(5000),
      age,
      age,
      (taxYear, filing, gross, more, years, other) => {
        const spouse = filing === "MFJ" ? other : undefined;
        const at = (income: number): number =>
          number("TAXABLEINCOME", taxYear, filing, income, 0, years, spouse, true);
        const rise = at(cents(gross + more) / 100) - at(gross);
        expect(rise).toBeGreaterThanOrEqual(more - 0.001);
        expect(rise).toBeLessThanOrEqual(more * 1.12 + 0.021);
      },
    ),
  );
});

test("a loss is carried whole: allowNegative is taxable income before the floor of 0", () => {
  fc.assert(
    fc.property(year, status, dollars(60000), age, (taxYear, filing, gross, years) => {
      const open = number("TAXABLEINCOME", taxYear, filing, gross, 0, years, undefined, true);
      expect(number("TAXABLEINCOME", taxYear, filing, gross, 0, years)).toBe(Math.max(0, open));
    }),
  );
});
