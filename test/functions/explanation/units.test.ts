import { entryOf, functionFiles } from "../../../src/build/reference";
import { explainedFunction, explainedNames } from "../../../src/functions/kit/explained";

const files = functionFiles();

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found, not listed
beforeAll(() => files.forEach((file) => require(file) as unknown));

const lines = () =>
  files.map(entryOf).flatMap(({ name, examples }) =>
    explainedNames().includes(name)
      ? examples.flatMap(({ passed }) =>
          explainedFunction(name)
            .explain(passed.map((value) => (value === null ? null : [[value]])))
            .map((line) => ({ name, ...line })),
        )
      : [],
  );

const numbers = () => lines().filter(({ amount }) => typeof amount === "number" && amount !== 0);

test("a line with a fraction of a dollar or less says that it is no dollars", () => {
  const fractions = numbers().filter(({ amount }) => Math.abs(Number(amount)) < 2);
  expect(fractions.length).toBeGreaterThan(10);
  expect(fractions.filter(({ unit }) => unit === "dollars")).toEqual([]);
});

test("a line whose label is of a year, an age or a period says that it is no dollars", () => {
  const counted = /^(year|tax year|age|month)\b|from age|taxable year|period at|-living factor/i;
  const found = numbers().filter(({ label }) => counted.test(label));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ unit }) => unit === "dollars" || unit === "rate")).toEqual([]);
});

test("the share of basis is a ratio, as Form 8606 has it, not a percentage", () => {
  const ratios = numbers().filter(({ unit }) => unit === "ratio");
  expect(new Set(ratios.map(({ name, label }) => `${name}: ${label}`))).toEqual(
    new Set([
      "AFTERTAXPORTION: Basis divided by balance, at most 1",
      "IRACONVERSIONTAXABLE: Basis divided by that, at most 1 (line 10)",
    ]),
  );
});

test("a rate or a ratio is at most one, and dollars have no more than cents", () => {
  const rates = numbers().filter(({ unit }) => unit === "rate" || unit === "ratio");
  expect(rates.filter(({ amount }) => Math.abs(Number(amount)) > 1)).toEqual([]);
  const dollars = numbers().filter(({ unit }) => unit === "dollars");
  expect(
    dollars.filter(({ amount }) => Math.abs(Number(amount) * 100 - Math.round(Number(amount) * 100)) > 1e-6),
  ).toEqual([]);
});

test("what is a rate says so, in the worksheets of the brackets too", () => {
  const rates = lines().filter(({ unit }) => unit === "rate");
  const labels = rates.map(({ name, label }) => `${name}: ${label}`);
  expect(labels).toEqual(
    expect.arrayContaining([
      "MARGINALRATE: Rate on the next dollar",
      "BRACKETROOM: Rate of the bracket",
      "ACPLIMIT: NHCE average",
      "AFTERTAXELECTION: Plan's election step",
    ]),
  );
});
