import { hasRow, resultOf } from "./answer";
import { document000 } from "./document000";
import { document003 } from "./document003";
import { document004, unsaid } from "./document004";
import { document001, document002 } from "./documents001and002";

// Every capability, rule, number and piece of advice of the documents the project was asked to implement has an id:
// the document's number and a row's, and S for what none of them says. Each is answered by a formula and a concrete
// case here, or by the pane, or by nothing, with a reason.
const rows: Readonly<Record<string, number>> = {
  "000": 27,
  "001": 14,
  "002": 9,
  "003": 34,
  "004": 20,
  S: 10,
};
const ids = Object.entries(rows).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, k) => `${document}-${String(k + 1).padStart(2, "0")}`),
);

const requirements = [
  ...document000,
  ...document001,
  ...document002,
  ...document003,
  ...document004,
  ...unsaid,
];

test("every requirement has one entry with an answer, in order", () => {
  expect(requirements.map(([id]) => id)).toEqual(ids);
  expect(requirements.filter(([, , ...answers]) => answers.length === 0)).toEqual([]);
});

test("what no formula answers says why", () => {
  const unanswered = requirements.flatMap(([id, , ...answers]) =>
    answers.filter((answer) => answer.by !== "formula").map((answer) => ({ id, ...answer })),
  );
  for (const { reason } of unanswered) expect(reason).toMatch(/\w{2,}/);
  expect(unanswered.map(({ id, by }) => `${id} ${by}`)).toEqual([
    "000-25 none",
    "001-05 pane",
    "002-09 none",
    "003-02 pane",
    "003-03 pane",
    "003-15 none",
    "004-13 none",
    "004-14 none",
    "004-15 none",
    "004-20 none",
  ]);
});

const cases = requirements.flatMap(([id, asks, ...answers]) =>
  answers.flatMap((answer) => (answer.by === "formula" ? [{ id, asks, ...answer }] : [])),
);

test.each(cases)("$id, $asks: $formula", ({ formula, cells }) => {
  const result = resultOf(formula);
  if (!hasRow(result, cells)) expect(result).toContainEqual(cells);
});
