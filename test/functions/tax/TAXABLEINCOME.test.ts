import { type Value, call, callGrid, errorOf, tells } from "../../excel";
import { emptyCells } from "../kit/cells";

// 2026: 16,100 / 32,200 / 24,150; at 65 + 2,050, or 1,650 each where married or a surviving spouse (Rev. Proc. 2025-32).
test.each<[why: string, given: unknown[], income: number]>([
  ["Single: 100,000 - 16,100", [2026, "Single", 100000], 83900],
  ["joint: 100,000 - 32,200", [2026, "MFJ", 100000], 67800],
  ["itemized 20,000 beats 16,100", [2026, "Single", 100000, 20000], 80000],
  ["itemized exactly the standard deduction", [2026, "Single", 100000, 16100], 83900],
  ["itemized a cent more", [2026, "Single", 100000, 16100.01], 83899.99],
  ["itemized 16,000 loses to 16,100", [2026, "Single", 100000, 16000], 83900],
  ["64 adds nothing", [2026, "Single", 60000, 0, 64], 43900],
  ["65 in 2024: 14,600 + 1,950, no senior deduction yet", [2024, "Single", 60000, 0, 65], 43450],
  ["65 in 2025: 15,750 + 2,000 + 6,000", [2025, "Single", 60000, 0, 65], 36250],
  ["65 in 2026: 16,100 + 2,050 + 6,000", [2026, "Single", 60000, 0, 65], 35850],
  ["itemized 18,000 loses to 16,100 + 2,050 at 65", [2026, "Single", 60000, 18000, 65], 35850],
  ["itemized 30,000 has the senior deduction on top", [2026, "Single", 60000, 30000, 65], 24000],
  ["never below 0", [2026, "Single", 15000], 0],
  ["exactly 0", [2026, "Single", 16100], 0],
])("%s", (_why, given, income) => {
  expect(call("TAXABLEINCOME", ...given)).toBe(income);
});

// §151(d)(5)(C): each person's 6,000 less 6% of the MAGI over 75,000, 150,000 on a joint return.
test.each<[why: string, given: unknown[], income: number]>([
  ["Single at 75,000 exactly: all 6,000", [2026, "Single", 75000, 0, 65], 50850],
  ["ten cents over: less 0.6 of a cent", [2026, "Single", 75000.1, 0, 65], 50850.11],
  ["100,000: 6,000 - 6% of 25,000 = 4,500", [2026, "Single", 100000, 0, 65], 77350],
  ["174,999: six cents left", [2026, "Single", 174999, 0, 65], 156848.94],
  ["175,000: nothing left", [2026, "Single", 175000, 0, 65], 156850],
  ["200,000: not negative", [2026, "Single", 200000, 0, 65], 181850],
  ["joint at 150,000, both 65: 32,200 + 3,300 + 12,000", [2026, "MFJ", 150000, 0, 65, 65], 102500],
  ["joint, one 65: 32,200 + 1,650 + 6,000", [2026, "MFJ", 150000, 0, 65, 64], 110150],
  ["joint, the spouse alone 65: the same", [2026, "MFJ", 150000, 0, 64, 65], 110150],
  ["joint at 200,000, both: each 6,000 - 3,000", [2026, "MFJ", 200000, 0, 65, 65], 158500],
  ["joint at 250,000, both: nothing left", [2026, "MFJ", 250000, 0, 65, 65], 214500],
  [
    "a surviving spouse is not joint, 75,000 counts: 32,200 + 1,650 + 4,500",
    [2026, "QSS", 100000, 0, 65],
    61650,
  ],
  ["joint at the same 100,000: 32,200 + 1,650 + 6,000", [2026, "MFJ", 100000, 0, 65], 60150],
  ["head of household: 24,150 + 2,050 + 6,000", [2026, "HOH", 75000, 0, 65], 42800],
  ["separate: 16,100 + 1,650, no senior deduction", [2026, "MFS", 70000, 0, 65], 52250],
])("senior deduction, %s", (_why, given, income) => {
  expect(call("TAXABLEINCOME", ...given)).toBe(income);
});

test.each<[why: string, given: unknown[], income: number]>([
  ["15,000 - 16,100", [2026, "Single", 15000, undefined, undefined, undefined, true], -1100],
  ["at 65: 15,000 - 18,150 - 6,000", [2026, "Single", 15000, undefined, 65, undefined, true], -9150],
  ["no income at all", [2026, "MFJ", 0, undefined, undefined, undefined, true], -32200],
  ["a positive amount is the same", [2026, "Single", 100000, undefined, undefined, undefined, true], 83900],
])("allowNegative: %s", (_why, given, income) => {
  expect(call("TAXABLEINCOME", ...given)).toBe(income);
});

test.each(emptyCells)(
  "a column of spouse's ages may be empty (%j) where the return is not joint",
  (empty) => {
    const statuses = ["Single", "MFS", "HOH", "QSS"];
    const column = (cell: Value) => statuses.map(() => [cell]);
    const rows = statuses.map((status) => [status]);
    expect(callGrid("TAXABLEINCOME", 2026, rows, 100000, 0, 65, column(empty))).toEqual(
      callGrid("TAXABLEINCOME", 2026, rows, 100000, 0, 65),
    );
    tells(
      errorOf("TAXABLEINCOME", 2026, "MFJ", 50000, 0, 65, [[empty]]),
      "#VALUE! | spouseAge | 0 or an empty cell | 120",
    );
  },
);

test.each<[given: unknown[], error: string]>([
  [[2026, "Single", 50000, 0, 65, 65], "#VALUE! | spouseAge | filingStatus"],
  [[2026, "MFS", 50000, 0, 65, 65], "#VALUE! | spouseAge"],
  [[2026, "Single", 50000, -1], "#VALUE! | deductions | 1"],
  [[2026, "Single"], "#VALUE! | grossIncome"],
])("%j is refused", (given, error) => {
  tells(errorOf("TAXABLEINCOME", ...given), error);
});
