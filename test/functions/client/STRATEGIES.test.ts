import { CellError, type Value, callGrid } from "../../excel";

const names = [
  "Traditional 401(k)",
  "Roth 401(k)",
  "Traditional IRA",
  "Roth IRA",
  "Backdoor Roth IRA",
  "Mega backdoor Roth",
];

function column(place: number, ...given: unknown[]): Value[] {
  return callGrid("STRATEGIES", ...given)
    .slice(1)
    .map((row) => row[place]!);
}
const mostPerYear = (...given: unknown[]) => column(1, ...given);
const forClient = (...given: unknown[]) => column(3, ...given);

test("the head and the six strategies", () => {
  const table = callGrid("STRATEGIES", 2026, 45, "Single", 250000, 250000);
  expect(table[0]).toEqual(["Strategy", "Most per year", "Income limit", "For this client"]);
  expect(table.slice(1).map(([name]) => name)).toEqual(names);
});

// Requirement 003-31: 23,000 / 23,000 / 7,000 / 7,000 (161,000 single) / 7,000 / about 46,000 in 2024.
test("the source's comparison of 2024", () => {
  expect(mostPerYear(2024, 45, "Single", 250000, 250000)).toEqual([23000, 23000, 7000, 7000, 7000, 46000]);
  expect(column(2, 2024, 45, "Single", 250000, 250000)).toEqual([
    "None",
    "None",
    "None for contributions; the deduction ends at 87,000 with a plan at work",
    161000,
    "None",
    "None",
  ]);
});

test.each([
  [2026, 45, [24500, 24500, 7500, 7500, 7500, 47500]],
  [2026, 55, [32500, 32500, 8600, 8600, 8600, 47500]],
  [2026, 62, [35750, 35750, 8600, 8600, 8600, 47500]],
])("in %d at %d the most per year is %j: the catch-up is no after-tax room", (year, age, most) => {
  expect(mostPerYear(year, age, "MFJ", 20000, 500000, 10000)).toEqual(most);
});

test.each<[why: string, given: unknown[], most: number[]]>([
  ["no employer money", [2024, 45, "Single", 250000, 250000], [23000, 23000, 7000, 0, 7000, 46000]],
  [
    "69,000 - 23,000 - 15,000",
    [2024, 45, "Single", 250000, 250000, 15000],
    [23000, 23000, 7000, 0, 7000, 31000],
  ],
  ["6% of 250,000", [2024, 45, "Single", 250000, 250000, 0.06], [23000, 23000, 7000, 0, 7000, 31000]],
  [
    "half of the phase-out: 146,000 to 161,000",
    [2024, 45, "Single", 160000, 153500],
    [23000, 23000, 7000, 3500, 7000, 46000],
  ],
  ["below it", [2024, 45, "Single", 160000, 146000], [23000, 23000, 7000, 7000, 7000, 46000]],
  [
    "pay of 25,000: 2,000 is left",
    [2024, 45, "Single", 25000, 25000],
    [23000, 23000, 7000, 7000, 7000, 2000],
  ],
  ["pay of 5,000", [2024, 45, "Single", 5000, 5000], [5000, 5000, 5000, 5000, 5000, 0]],
  [
    "lived together, separately filing",
    [2024, 45, "MFS", 60000, 10000],
    [23000, 23000, 7000, 0, 7000, 37000],
  ],
])("for the client: %s", (_why, given, most) => {
  expect(forClient(...given)).toEqual(most);
});

test.each([
  ["MFJ", 240000, "143,000"],
  ["HOH", 161000, "87,000"],
  ["QSS", 240000, "143,000"],
  ["MFS", 10000, "10,000"],
])("%s: the Roth IRA ends at %d and the deduction at %s in 2024", (status, end, deduction) => {
  const limits = column(2, 2024, 45, status, 100000, 100000);
  expect(limits[3]).toBe(end);
  expect(limits[2]).toContain(`ends at ${deduction} with`);
});

test("up to 2019 the traditional rows end at 70 1/2: 0 from 71, #N/A at 70, in their own rows", () => {
  expect(forClient(2019, 71, "Single", 50000, 50000)).toEqual([25000, 25000, 0, 7000, 0, 25000]);
  const at70 = forClient(2019, 70, "Single", 50000, 50000);
  for (const row of [2, 4]) expect(at70[row]).toMatchObject({ code: "#N/A" } satisfies Partial<CellError>);
  expect(at70.filter((cell) => cell instanceof CellError)).toHaveLength(2);
  expect(forClient(2020, 71, "Single", 50000, 50000)[2]).toBe(7000);
});
