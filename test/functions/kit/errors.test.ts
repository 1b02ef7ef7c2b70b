import { errorFrom, outgoing } from "../../../src/functions/kit/errors";
import { Refusal } from "../../../src/rules/refusal";
import { CellError } from "../../excel";

beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error: CellError } }));

const told = (cell: unknown) => `${(cell as CellError).code} ${(cell as CellError).message}`;

test.each([NaN, Infinity, -Infinity])(
  "a result of %d is a fault of ours and says so, never too large",
  (fault) => {
    expect(told(outgoing(fault))).toMatch(
      /^#VALUE! Unexpected error in MEGAROTH\. Please report it: .*(NaN|Infinity)/,
    );
  },
);

test("$90 trillion is exact to the cent; a cent more is said to be too large", () => {
  expect(outgoing(9e13)).toBe(9e13);
  expect(outgoing(-9e13)).toBe(-9e13);
  expect(told(outgoing(9e13 + 0.01))).toMatch(/^#VALUE! .*too large/);
});

test("what is thrown without being a refusal is a fault of ours, with what it was", () => {
  expect(told(errorFrom(new TypeError("x is undefined")))).toMatch(
    /^#VALUE! Unexpected error .*x is undefined/,
  );
  expect(told(errorFrom(new Refusal("unavailable", { instead: "Not here." })))).toBe("#N/A Not here.");
});

test("an answer that does not apply is an empty cell", () => {
  expect(outgoing(undefined)).toBe("");
  expect([outgoing(0), outgoing(false), outgoing("")]).toEqual([0, false, ""]);
});
