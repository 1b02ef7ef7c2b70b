import { call, callGrid, errorOf, tells } from "../../excel";

// Pub. 590-A, Worksheet 2-2. Single 2026: 7,500 over 153,000 to 168,000, fifty cents a dollar, up to the next $10.
test.each<[magi: number, limit: number, why: string]>([
  [0, 7500, "no income"],
  [152999.99, 7500, "a cent below the start"],
  [153000, 7500, "exactly at the start"],
  [153000.01, 7500, "a cent over it: 7,499.995 goes up"],
  [153019.99, 7500, "7,490.005 goes up to 7,500"],
  [153020, 7490, "7,490 exactly is not rounded up again"],
  [153020.01, 7490, "7,489.995 goes up to 7,490"],
  [160500, 3750, "the middle"],
  [160501, 3750, "3,749.50 goes up to 3,750"],
  [167580, 210, "210 exactly"],
  [167600, 200, "200 exactly"],
  [167620, 200, "190 is under the floor of 200"],
  [167999.99, 200, "a cent below the end"],
  [168000, 0, "exactly at the end"],
  [168000.01, 0, "beyond the end"],
])("Single at 45 in 2026 with a MAGI of %d may put in %d: %s", (magi, limit) => {
  expect(call("ROTHIRALIMIT", 2026, 45, "Single", magi)).toBe(limit);
});

test.each<[status: string, magi: number, limit: number, why: string]>([
  ["HOH", 160500, 3750, "as Single"],
  ["MFJ", 160500, 7500, "the joint range starts at 242,000"],
  ["MFJ", 242000, 7500, "start"],
  ["MFJ", 247000, 3750, "middle of 10,000"],
  ["MFJ", 252000, 0, "end"],
  ["QSS", 247000, 3750, "as joint"],
  ["MFS", 0, 7500, "no income at all"],
  ["MFS", 0.01, 7500, "7,499.9925 goes up"],
  ["MFS", 5000, 3750, "middle of 0 to 10,000"],
  ["MFS", 9999.99, 200, "a cent below the end"],
  ["MFS", 10000, 0, "end"],
])("%s with a MAGI of %d in 2026: %d (%s)", (status, magi, limit) => {
  expect(call("ROTHIRALIMIT", 2026, 45, status, magi)).toBe(limit);
});

test("separate spouses who lived apart all year count as Single", () => {
  expect(call("ROTHIRALIMIT", 2026, 45, "MFS", 160500, undefined, 0, true)).toBe(3750);
  expect(call("ROTHIRALIMIT", 2026, 45, "MFS", 160500, undefined, 0, false)).toBe(0);
});

test("lived apart means nothing on a joint return", () => {
  expect(call("ROTHIRALIMIT", 2026, 45, "MFJ", 247000, undefined, 0, true)).toBe(3750);
});

test("the full limit of that age is phased out: half of 8,600 at 50", () => {
  expect(call("ROTHIRALIMIT", 2026, 49, "Single", 160500)).toBe(3750);
  expect(call("ROTHIRALIMIT", 2026, 50, "Single", 160500)).toBe(4300);
});

test("2022: 6,000 at 129,000 and 0 at 144,000", () => {
  expect(call("ROTHIRALIMIT", 2022, 45, "Single", 129000)).toBe(6000);
  expect(call("ROTHIRALIMIT", 2022, 45, "Single", 144000)).toBe(0);
});

// The lesser of the phased-out limit and full less traditional: the two reductions do not add up.
test.each<[magi: number, traditional: number, limit: number, why: string]>([
  [100000, 2500, 5000, "7,500 - 2,500"],
  [160500, 3000, 3750, "the lesser of 3,750 and 4,500, not 750"],
  [160500, 3750, 3750, "both the same"],
  [160500, 5000, 2500, "the lesser of 3,750 and 2,500"],
  [100000, 7500, 0, "all of it traditional"],
  [100000, 8000, 0, "an excess there leaves 0, not less"],
])("with a MAGI of %d and %d traditional: %d (%s)", (magi, traditional, limit) => {
  expect(call("ROTHIRALIMIT", 2026, 45, "Single", magi, undefined, traditional)).toBe(limit);
});

test.each<[magi: number, compensation: number, limit: number, why: string]>([
  [100000, 3000, 3000, "pay is the limit"],
  [160500, 3000, 1500, "and is phased out: half of 3,000"],
  [167000, 155, 155, "the floor of 200 does not exceed the pay"],
  [153001, 155, 155, "nor does rounding 154.99 up to 160"],
  [100000, 0, 0, "no pay, no contribution"],
])("with a MAGI of %d and compensation of %d: %d (%s)", (magi, compensation, limit) => {
  expect(call("ROTHIRALIMIT", 2026, 45, "Single", magi, compensation)).toBe(limit);
});

test.each<[given: unknown[], error: string]>([
  [[2026, 45, "Widow", 1], "#VALUE! | filingStatus | Widow | MFJ | MFS | HOH | QSS"],
  [[2026, 45, "Single"], "#VALUE! | magi"],
  [[2026, 45, "Single", 1, 1, -1], "#VALUE! | traditionalContributions | 1"],
  [[2026, 45, "MFS", 1, 1, 0, "apart"], "#VALUE! | livedApart | apart | TRUE | FALSE"],
])("%j is refused", (given, error) => {
  tells(errorOf("ROTHIRALIMIT", ...given), error);
});

test.each<[age: number, catchUp: number, limit: number]>([
  [49, 0, 7500],
  [50, 1100, 8600],
])("the worksheet at %d shows what the IRA limit is made of: 7,500 and %d", (age, catchUp, limit) => {
  const rows = callGrid("EXPLAIN", "ROTHIRALIMIT", 2026, age, "Single", 100000);
  const at = rows.findIndex(([step]) => step === "IRA limit");
  expect(rows.slice(at - 2, at + 1)).toEqual([
    ["IRA contribution limit", 7500, "IRC §219(b)(5)(A); Notice 2025-67"],
    ["Catch-up at 50 and older", catchUp, "IRC §219(b)(5)(B); Notice 2025-67"],
    ["IRA limit", limit, "IRC §219(b)(5); Notice 2025-67"],
  ]);
});
