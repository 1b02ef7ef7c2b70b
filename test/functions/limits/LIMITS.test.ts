import { type Value, call, callGrid, errorOf, tells } from "../../excel";

function rows(...given: unknown[]): Map<Value, Value[]> {
  return new Map(callGrid("LIMITS", ...given).map((row) => [row[0]!, row]));
}

test("the head is Item, Amount, Authority, and each row names the statute and the publication", () => {
  expect(callGrid("LIMITS", 2026, 45).slice(0, 2)).toEqual([
    ["Item", "Amount", "Authority"],
    ["Elective deferral", 24500, "IRC §402(g)(1); Notice 2025-67"],
  ]);
});

test("every row has an amount and an authority", () => {
  for (const [item, amount, authority] of callGrid("LIMITS", 2026, 62, "MFJ").slice(1)) {
    expect(item).toEqual(expect.stringMatching(/\S/));
    expect(amount).toEqual(expect.any(Number));
    expect(authority).toEqual(expect.stringMatching(/(IRC §|U\.S\.C\. §).*;.*\d/));
  }
});

const deferralCatchUps = ["Catch-up, 50 and older", "Catch-up, 60 to 63"];

test.each<[year: number, age: number, shown: [string, number][]]>([
  [2026, 49, []],
  [2026, 50, [["Catch-up, 50 and older", 8000]]],
  [2026, 59, [["Catch-up, 50 and older", 8000]]],
  [2026, 60, [["Catch-up, 60 to 63", 11250]]],
  [2026, 63, [["Catch-up, 60 to 63", 11250]]],
  [2026, 64, [["Catch-up, 50 and older", 8000]]],
  [2024, 62, [["Catch-up, 50 and older", 7500]]],
])("in %d at age %d the deferral catch-up shown is %j", (year, age, shown) => {
  const table = rows(year, age);
  const found = deferralCatchUps
    .filter((label) => table.has(label))
    .map((label) => [label, table.get(label)![1]]);
  expect(found).toEqual(shown);
});

test("without an age both deferral catch-ups are shown", () => {
  expect(deferralCatchUps.map((label) => rows(2026).get(label)?.[1])).toEqual([8000, 11250]);
});

test("the HSA catch-up appears at 55, the IRA catch-up at 50, and so does the Roth catch-up threshold", () => {
  const hsa = "HSA catch-up, 55 and older";
  const ira = "IRA catch-up, 50 and older";
  const roth = "Catch-up must be Roth if prior-year wages are over";
  expect([rows(2026, 54).has(hsa), rows(2026, 55).get(hsa)?.[1]]).toEqual([false, 1000]);
  expect([rows(2026, 49).has(ira), rows(2026, 50).get(ira)?.[1]]).toEqual([false, 1100]);
  expect([rows(2026, 49).has(roth), rows(2026, 50).get(roth)?.[1]]).toEqual([false, 150000]);
});

test("a filing status adds the standard deduction and the Roth IRA phase-out", () => {
  const labels = ["Standard deduction", "Roth IRA phase-out starts, MAGI", "Roth IRA phase-out ends, MAGI"];
  expect(labels.filter((label) => rows(2026, 45).has(label))).toEqual([]);
  expect(labels.map((label) => rows(2026, 45, "MFJ").get(label)?.[1])).toEqual([32200, 242000, 252000]);
  expect(labels.map((label) => rows(2026, 45, "MFS").get(label)?.[1])).toEqual([16100, 0, 10000]);
});

test("amounts are those of LIMIT", () => {
  expect(rows(2024).get("Annual additions")?.[1]).toBe(call("LIMIT", 2024, "Additions"));
  expect(rows(2024).get("HSA, family coverage")?.[1]).toBe(8300);
});

test("it is not lifted: a range of years is refused", () => {
  tells(errorOf("LIMITS", [[2025], [2026]]), "#VALUE! | year | 2 | 1");
});

test("an empty cell for the age is refused, it is not the same as leaving the age out", () => {
  tells(errorOf("LIMITS", 2026, ""), "#VALUE! | age | 0 | 31 | 1 | 120");
});
