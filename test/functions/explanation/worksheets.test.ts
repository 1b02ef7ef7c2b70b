import fc from "fast-check";
import { functionFiles } from "../../../src/build/reference";
import { type ExplainedLine, explainedFunction } from "../../../src/functions/kit/explained";
import { unitIn } from "../../../src/functions/kit/table";
import { CellError, call, callGrid } from "../../excel";
import {
  age,
  averageOfPay,
  cap,
  dollars,
  employer,
  flag,
  inText,
  matchingFormula,
  rate,
  saver,
  signed,
  status,
  year,
} from "../arbitraries";
import { scalars } from "../scalarArguments";

// Every dollar line of a worksheet is whole cents, and the lines add up as they say, whatever the cents put in.

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found, not listed
beforeAll(() => functionFiles().forEach((file) => require(file) as unknown));

const isWholeCents = (amount: unknown) => typeof amount !== "number" || Number(amount.toFixed(2)) === amount;

/** The worksheet of a call; undefined for one that is refused. */
function linesOf(name: string, given: readonly unknown[]): readonly ExplainedLine[] | undefined {
  try {
    return explainedFunction(name).explain(given.map((value) => (value === null ? null : [[value]])));
  } catch {
    return undefined;
  }
}

/** The amount of the line of a label; a line that does not apply adds nothing. */
function reader(name: string, given: readonly unknown[]): ((label: string) => number) | undefined {
  const lines = linesOf(name, given);
  return lines && ((label) => Number(lines.find((line) => line.label === label)?.amount ?? 0));
}

const cents = (amount: number) => Math.round(amount * 100);

test.each(Object.keys(scalars))("%s: every dollar line is whole cents", (name) => {
  fc.assert(
    fc.property(fc.tuple(...scalars[name]!), (given) => {
      const odd = linesOf(name, given)?.filter(
        ({ unit, amount }) => unit === "dollars" && !isWholeCents(amount),
      );
      expect(odd ?? []).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const household = [year, status, dollars(300000), dollars(60000)] as const;
const tables: readonly [name: string, given: fc.Arbitrary<unknown[]>][] = [
  ["EXCESS", fc.tuple(year, age, dollars(40000), dollars(90000), dollars(200000), dollars(9000))],
  ["SOLO401K", fc.tuple(year, age, dollars(300000), fc.constant(null), dollars(200000), dollars(20000))],
  [
    "PAYSCHEDULE",
    fc.tuple(
      year,
      age,
      dollars(300000),
      fc.integer({ min: 1, max: 27 }),
      rate,
      fc.oneof(employer, matchingFormula),
      rate,
    ),
  ],
  [
    "ROLLOVERSPLIT",
    fc.tuple(
      dollars(400000),
      dollars(100000),
      dollars(90000),
      dollars(90000),
      dollars(90000),
      dollars(20000),
      dollars(20000),
    ),
  ],
  [
    "CONVERSIONIMPACT",
    fc.tuple(
      ...household,
      dollars(30000),
      dollars(30000),
      fc.constant(null),
      dollars(40000),
      fc.constant(1),
      fc.constant(1),
      dollars(50000),
      rate,
    ),
  ],
  ["CONVERSIONTIMING", fc.tuple(year, status, signed(300000), dollars(60000), rate, rate)],
  ["FORM8606", fc.tuple(dollars(8000), dollars(9000), dollars(90000), dollars(8000), dollars(5000))],
  [
    "LADDER",
    fc.tuple(
      fc.constant(2026),
      status,
      dollars(900000),
      fc.integer({ min: 1, max: 8 }),
      signed(200000),
      rate,
    ),
  ],
  ["PROJECTION", fc.tuple(dollars(40000), fc.integer({ min: 1, max: 20 }), rate, rate, rate)],
  [
    "ROTHDISTRIBUTION",
    fc.tuple(
      ...[
        fc.constant(2026),
        fc.constantFrom(45, 59.5),
        dollars(60000),
        fc.constantFrom(2010, 2024),
        dollars(20000),
      ],
      fc.array(
        fc.tuple(fc.constantFrom(2024, 2025), dollars(9000), dollars(9000)).map((row) => [...row]),
        { minLength: 1, maxLength: 5 },
      ),
    ),
  ],
  [
    "SAVINGSORDER",
    fc.tuple(
      year,
      age,
      status,
      dollars(300000),
      dollars(300000),
      dollars(90000),
      employer,
      fc.constant("Family"),
    ),
  ],
  ["STRATEGIES", fc.tuple(year, age, status, dollars(300000), dollars(300000), employer)],
];

test.each(tables)("%s: every dollar cell is whole cents", (name, given) => {
  let answered = 0;
  fc.assert(
    fc.property(given, (passed) => {
      const [, ...rows] = callGrid(name, ...passed);
      answered += Number(rows.length > 0);
      const odd = rows.flatMap((row) =>
        row.filter((cell, k) => unitIn(name, k, row[0]) === "dollars" && !isWholeCents(cell)),
      );
      expect(odd).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(answered).toBeGreaterThan(0);
});

test("WORKSHEET: every dollar line is whole cents", () => {
  const inputs = fc.record({
    pay: dollars(400000),
    employer,
    toDate: dollars(9000),
    cap,
    left: fc.integer({ min: 1, max: 26 }),
    other: signed(90000),
    ira: dollars(90000),
    state: rate,
    status,
  });
  let answered = 0;
  fc.assert(
    fc.property(inputs, (client) => {
      const [, ...rows] = callGrid("WORKSHEET", [
        ...[
          ["Tax year", 2026],
          ["Age", 52],
          ["Filing status", client.status],
          ["Compensation", client.pay],
        ],
        ...[
          ["Employer", client.employer],
          ["After-tax to date", client.toDate],
          ["Plan after-tax cap", client.cap],
        ],
        ...[
          ["Pay periods left", client.left],
          ["Other income", client.other],
          ["IRA balance", client.ira],
        ],
        ...[["State rate", client.state]],
      ]);
      answered += Number(!rows.some(([, amount]) => amount instanceof CellError));
      const odd = rows.filter(
        ([label, amount]) => unitIn("WORKSHEET", 1, label) === "dollars" && !isWholeCents(amount),
      );
      expect(odd).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(answered).toBeGreaterThan(20);
});

describe("The lines add up", () => {
  test("AFTERTAXROOM: the limit less what is used, the pay and the cap less what is paid, and the least of them", () => {
    fc.assert(
      fc.property(
        saver,
        fc.oneof(employer, matchingFormula),
        cap,
        flag,
        (who, money, planCap, recharacterize) => {
          const given = [
            who.year,
            who.age,
            who.pay,
            who.deferrals,
            money,
            who.toDate,
            planCap,
            recharacterize,
          ];
          const line = reader("AFTERTAXROOM", given)!;
          const used = line("Deferrals counted") + line("Employer contributions") + who.toDate;
          expect(cents(line("Deferrals counted") + line("Catch-up (not counted)"))).toBe(
            cents(who.deferrals),
          );
          expect(line("Annual additions limit (the lesser)")).toBe(
            Math.min(line("415(c) dollar limit"), who.pay),
          );
          const under = line("Remaining under the annual additions limit");
          expect(cents(under)).toBe(cents(line("Annual additions limit (the lesser)") - used));
          expect(cents(line("Remaining compensation"))).toBe(cents(who.pay - who.deferrals - who.toDate));
          const capLeft = planCap === "None" ? Infinity : line("Remaining under the plan's cap");
          if (planCap !== "None")
            expect(cents(capLeft)).toBe(cents(line("Plan's cap on after-tax contributions") - who.toDate));
          const least = Math.max(0, Math.min(under, line("Remaining compensation"), capLeft));
          const isMatched = typeof money === "string" && money.includes("matching after-tax");
          if (!isMatched) expect(line("After-tax room")).toBe(least);
          const afterTax = cents(who.toDate + line("After-tax room")) / 100;
          const match = call("EMPLOYERMATCH", who.year, who.pay, who.deferrals, money, 0, inText(afterTax));
          expect(line("Employer contributions")).toBe(match);
        },
      ),
    );
  });

  test("EMPLOYERMATCH: tiers up to the cap, the nonelective part and dollars make the total", () => {
    fc.assert(
      fc.property(
        year,
        dollars(400000),
        dollars(20000).map(inText),
        fc.oneof(employer, matchingFormula),
        averageOfPay,
        (...given) => {
          const lines = linesOf("EMPLOYERMATCH", given);
          fc.pre(lines !== undefined);
          const amounts = (label: RegExp) =>
            lines!
              .filter((line) => label.test(line.label))
              .reduce((all, { amount }) => all + Number(amount), 0);
          expect(amounts(/^Match, up to/)).toBeLessThanOrEqual(amounts(/^Match, tier/) + 0.001);
          expect(cents(amounts(/given in dollars|^Match, up to|^Nonelective/))).toBe(
            cents(amounts(/^Employer contributions$/)),
          );
        },
      ),
    );
  });

  test("CONVERSIONTAX: the tax with it less the tax without it, and the state's part", () => {
    fc.assert(
      fc.property(fc.tuple(...scalars.CONVERSIONTAX!), (given) => {
        const line = reader("CONVERSIONTAX", given);
        fc.pre(line !== undefined);
        const federal = line!("Tax with the conversion") - line!("Tax without the conversion");
        expect(cents(line!("Federal tax on the conversion"))).toBe(cents(federal));
        expect(cents(line!("Tax on the conversion"))).toBe(
          cents(federal + line!("State tax at the rate given")),
        );
      }),
    );
  });

  test("TAXABLEINCOME and AFTERTAXPORTION: the parts make the whole", () => {
    fc.assert(
      fc.property(
        fc.tuple(year, status, dollars(300000), dollars(60000)),
        fc.tuple(dollars(900000), dollars(300000), rate),
        (income, [balance, basis, part]) => {
          const taxable = reader("TAXABLEINCOME", income)!;
          const deducted = taxable("The larger deduction") + taxable("Senior deduction");
          expect(cents(taxable("Taxable income"))).toBe(Math.max(0, cents(Number(income[2]) - deducted)));
          const amount = cents(part * balance) / 100;
          const portion = reader("AFTERTAXPORTION", [balance, basis, Math.min(amount, balance)])!;
          expect(cents(portion("Pre-tax part") + portion("After-tax part"))).toBe(
            cents(Math.min(amount, balance)),
          );
        },
      ),
    );
  });
});
