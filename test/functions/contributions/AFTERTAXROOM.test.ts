import { call, callGrid, errorOf, tells } from "../../excel";

// room = min(415(c), pay) - deferrals that count - employer - after-tax so far, IRC §415(c)(1), (2). 2026: 72,000; 24,500.
test.each<[why: string, given: unknown[], room: number]>([
  ["72,000 - 24,500 - 15,000", [2026, 45, 300000, 24500, 15000], 32500],
  ["no employer money: 72,000 - 24,500", [2026, 45, 300000, 24500, 0], 47500],
  [
    "38,500 whatever the match? No: 58,000 - 19,500 - 10,000 in 2021",
    [2021, 45, 200000, 19500, 10000],
    28500,
  ],
  ["employer money as a rate: 72,000 - 24,500 - 6% of 300,000", [2026, 45, 300000, 24500, 0.06], 29500],
  [
    "as a formula: 72,000 - 24,500 - 4% of 300,000",
    [2026, 45, 300000, 24500, "100% of 3%, 50% of 2%"],
    35500,
  ],
  ["the match counts 360,000 of pay: 72,000 - 24,500 - 21,600", [2026, 45, 500000, 24500, 0.06], 25900],
  ["after-tax so far comes off: 32,500 - 10,000", [2026, 45, 300000, 24500, 15000, 10000], 22500],
  ["exactly used up", [2026, 45, 300000, 24500, 47500], 0],
  ["employer money a cent short of it", [2026, 45, 300000, 24500, 47499.99], 0.01],
  ["never below 0", [2026, 45, 300000, 24500, 60000], 0],
  ["402(g) used up at an unrelated employer: the whole limit", [2026, 45, 300000, 0, 0], 72000],
])("%s", (_why, given, room) => {
  expect(call("AFTERTAXROOM", ...given)).toBe(room);
});

// At 50 and over the extra is elective deferral, never after-tax room: R = min(deferrals, 24,500).
test.each<[age: number, deferrals: number, room: number, why: string]>([
  [49, 24500, 47500, "no catch-up"],
  [50, 24500, 47500, "a catch-up not deferred adds nothing"],
  [50, 32500, 47500, "nor is a catch-up deferred subtracted"],
  [55, 24500.01, 47500, "a cent of catch-up"],
  [55, 20000, 52000, "20,000 is under 402(g): no catch-up in it, all of it counts"],
  [59, 32500, 47500, "59: 8,000"],
  [60, 35750, 47500, "60: 11,250 on top of 24,500"],
  [63, 35750, 47500, "63: 11,250"],
  [64, 32500, 47500, "64: 8,000"],
])("at %d with deferrals of %d and no employer money in 2026 the room is %d: %s", (age, deferrals, room) => {
  expect(call("AFTERTAXROOM", 2026, age, 300000, deferrals, 0)).toBe(room);
});

test.each<[age: number, deferrals: number, most: string]>([
  [49, 24500.01, "24,500"],
  [59, 32500.01, "32,500"],
  [60, 35750.01, "35,750"],
  [64, 32500.01, "32,500"],
])("at %d deferrals of %d are refused, %s being allowed", (age, deferrals, most) => {
  tells(
    errorOf("AFTERTAXROOM", 2026, age, 300000, deferrals, 0),
    `#VALUE! deferrals | maximum is ${most} | age ${age} in 2026`,
  );
});

// 100% of pay (§415(c)(1)(B)) and the pay that is left.
test.each<[why: string, given: unknown[], room: number]>([
  ["pay of 50,000 is the limit: 50,000 - 24,500 - 3,000", [2026, 45, 50000, 24500, 3000], 22500],
  ["pay exactly 72,000", [2026, 45, 72000, 24500, 0], 47500],
  ["pay a cent below", [2026, 45, 71999.99, 24500, 0], 47499.99],
  ["pay a cent above", [2026, 45, 72000.01, 24500, 0], 47500],
  ["the pay left binds: 30,000 - 28,000, not 30,000 - 24,500", [2026, 55, 30000, 28000, 0], 2000],
  ["all of the pay deferred", [2026, 45, 20000, 20000, 0], 0],
  ["pay left and after-tax so far: 30,000 - 28,000 - 500", [2026, 55, 30000, 28000, 0, 500], 1500],
  ["no pay, no room", [2026, 45, 0, 0, 0], 0],
])("%s", (_why, given, room) => {
  expect(call("AFTERTAXROOM", ...given)).toBe(room);
});

// Reg. §1.414(v)-1(b): where the document treats deferrals beyond 415(c) as catch-up, R = D - min(D, C).
test.each<[why: string, given: unknown[], room: number]>([
  ["19,500 at 55 in 2021: 58,000 - (19,500 - 6,500)", [2021, 55, 200000, 19500, 0], 45000],
  ["26,000: 58,000 - (26,000 - 6,500), the same as without the clause", [2021, 55, 200000, 26000, 0], 38500],
  ["under 50 the clause does nothing", [2021, 49, 200000, 19500, 0], 38500],
  ["deferrals under the catch-up are all catch-up", [2021, 55, 200000, 5000, 0], 58000],
  ["at 60 in 2026: 72,000 - (24,500 - 11,250) - 10,000", [2026, 60, 300000, 24500, 10000], 48750],
  ["the pay left still binds: 30,000 - 20,000", [2026, 55, 30000, 20000, 0], 10000],
])("recharacterized, %s", (_why, given, room) => {
  expect(call("AFTERTAXROOM", ...given, undefined, undefined, true)).toBe(room);
});

test("the clause is off when FALSE, 0 or an empty cell", () => {
  for (const off of [false, 0, "", "FALSE"])
    expect(call("AFTERTAXROOM", 2021, 55, 200000, 19500, 0, undefined, undefined, off)).toBe(38500);
});

// The plan's own cap, on a room of 47,500.
test.each<[cap: unknown, toDate: number, room: number, why: string]>([
  ["None", 0, 47500, "no cap"],
  [1, 0, 47500, "1 is 100% of pay"],
  ["$1.50", 0, 1.5, "money as text is dollars at any size"],
  ["10%", 0, 30000, "a percent as text"],
  ["none", 0, 47500, "in any case"],
  [undefined, 0, 47500, "left out: no cap"],
  [0.1, 0, 30000, "10% of 300,000"],
  [0.1, 12000, 18000, "less what has gone in"],
  [0.1, 35000, 0, "already over it: 0, not negative"],
  [0.16, 0, 47500, "16% is 48,000: no longer binding"],
  [1, 0, 47500, "1 is 100% of pay, not one dollar"],
  [10000, 0, 10000, "dollars"],
  [10000, 9999.99, 0.01, "a cent left"],
  [47500.01, 0, 47500, "a cent over the room"],
])("a plan cap of %p with %d so far leaves %d: %s", (cap, toDate, room) => {
  expect(call("AFTERTAXROOM", 2026, 45, 300000, 24500, 0, toDate, cap)).toBe(room);
});

test("a cap as a fraction counts pay up to 401(a)(17): 10% of 360,000, not of 500,000", () => {
  expect(call("AFTERTAXROOM", 2026, 45, 500000, 24500, 0, 0, 0.1)).toBe(36000);
});

test("half a cent goes up though binary fractions put it below: 12.1% of 158,315 is 19,156.115", () => {
  expect(call("AFTERTAXROOM", 2018, 45, 158315, 0, 0, 0, 0.121)).toBe(19156.12);
});

test.each<[given: unknown[], error: string]>([
  [[2026, 45, 300000, 24500, 0, 0, 0], "#VALUE! | planCap | 0 or an empty cell | None | 10% | $100"],
  [[2026, 45, 300000, 24500, 0, 0, 1.5], '#VALUE! | planCap was 1.5 | Write 1.5% | "$1.5" as text'],
  [[2026, 45, 20000, 20000.01, 0], "#VALUE! | deferrals | 20,000.01 | 20,000 | compensation"],
  [
    [2026, 45, 30000, 24500, 0, 5500.01],
    "#VALUE! | deferrals | afterTaxToDate | 30,000.01 | compensation | 30,000",
  ],
  [[2026, 45, -1, 0, 0], "#VALUE! | compensation | 1 | 0 | $1 trillion"],
  [[2026, 45, 300000, "max", 0], "#VALUE! | deferrals | max | $100 | 8%"],
  [
    [2026, 45, 300000, 24500, 0, 0, "None", "yep"],
    "#VALUE! | recharacterize | yep | TRUE | FALSE | Yes | No",
  ],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("AFTERTAXROOM", ...given), error);
});

test("a formula that is not understood is refused under the name of the argument, with an example", () => {
  tells(errorOf("AFTERTAXROOM", 2026, 45, 300000, 24500, "half"), "#VALUE! | employer | half | 100% | 3%");
});

test("an election is given, what it defers is found from it", () => {
  const rows = callGrid("EXPLAIN", "AFTERTAXROOM", 2026, 45, 300000, 0.1, 0);
  expect(rows.find(([step]) => step === "Election, part of pay")).toEqual([
    "Election, part of pay",
    0.1,
    "Given",
  ]);
});
