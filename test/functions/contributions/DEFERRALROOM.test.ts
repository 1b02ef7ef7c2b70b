import { CellError, call, errorOf, tells } from "../../excel";

// One §402(g) limit a person over all plans (Reg. §1.402(g)-1(b)): 24,500 in 2026 under 50.
test.each<[why: string, given: unknown[], room: number]>([
  ["5,000 elsewhere in 2022 leaves 20,500 - 5,000", [2022, 45, 5000], 15500],
  ["nothing deferred leaves the limit", [2026, 45, 0], 24500],
  ["exactly the limit leaves nothing", [2026, 45, 24500], 0],
  ["a cent below the limit leaves a cent", [2026, 45, 24499.99], 0.01],
  ["two plans share one limit: 24,500 - 10,000 - 4,500", [2026, 45, 10000, 4500], 10000],
  [
    "a range and a value: 24,500 - (1,000 + 2,000 + 3,000) - 500",
    [2026, 45, [[1000], [2000], [3000]], 500],
    18000,
  ],
  [
    "an empty cell in a range is 0",
    [
      2026,
      45,
      [
        [1000, ""],
        [null, 2000],
      ],
    ],
    21500,
  ],
  ["cents add up exactly: 24,500 - 1.10 - 2.20", [2026, 45, 1.1, 2.2], 24496.7],
  ["under a dollar they are written with its sign", [2026, 45, "$0.10", [["$0.20"]]], 24499.7],
  ["the catch-up counts at 50: 32,500 - 24,500", [2026, 50, 24500], 8000],
  ["the higher one at 60: 35,750 - 24,500", [2026, 60, 24500], 11250],
  ["at 55, 20,000 + 12,500 at two employers uses the 32,500 exactly", [2026, 55, 20000, 12500], 0],
])("%s", (_why, given, room) => {
  expect(call("DEFERRALROOM", ...given)).toBe(room);
});

test("a cent over the limit is refused, naming the excess and the date", () => {
  const error = errorOf("DEFERRALROOM", 2026, 45, 20000, 4500.01);
  tells(
    error,
    "#VALUE! | deferralsToDate | 24,500.01 | 24,500 | age 45 in 2026 | excess of 0.01 | April 15, 2027",
  );
});

test("what fits at 50 is an excess of 500 at 49", () => {
  expect(call("DEFERRALROOM", 2026, 50, 25000)).toBe(7500);
  tells(errorOf("DEFERRALROOM", 2026, 49, 25000), "#VALUE! | 24,500 | age 49 | excess of 500");
});

test("a bad cell of a range is named by its place", () => {
  tells(
    errorOf("DEFERRALROOM", 2026, 45, [[1000], ["x"]]),
    "#VALUE! | deferralsToDate | row | 2 | column | 1 | x",
  );
  tells(errorOf("DEFERRALROOM", 2026, 45, 100, -5), "#VALUE! | deferralsToDate | 5");
});

test("an error cell passes through", () => {
  expect(call("DEFERRALROOM", 2026, 45, [[1000], [new CellError("#DIV/0!")]])).toMatchObject({
    code: "#DIV/0!",
  });
});

test("it takes one person: a range of ages is refused", () => {
  tells(errorOf("DEFERRALROOM", 2026, [[45], [50]], 0), "#VALUE! | age | 2 | 1");
});
