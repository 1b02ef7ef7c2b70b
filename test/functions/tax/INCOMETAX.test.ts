import { call, errorOf, tells } from "../../excel";

// The base amounts that the revenue procedures print beside each bracket.
const schedules: [year: number, status: string, ends: number[], taxes: number[]][] = [
  [
    2026,
    "Single",
    [12400, 50400, 105700, 201775, 256225, 640600],
    [1240, 5800, 17966, 41024, 58448, 192979.25],
  ],
  [
    2026,
    "MFJ",
    [24800, 100800, 211400, 403550, 512450, 768700],
    [2480, 11600, 35932, 82048, 116896, 206583.5],
  ],
  [
    2026,
    "QSS",
    [24800, 100800, 211400, 403550, 512450, 768700],
    [2480, 11600, 35932, 82048, 116896, 206583.5],
  ],
  [2026, "HOH", [17700, 67450, 105700, 201750, 256200, 640600], [1770, 7740, 16155, 39207, 56631, 191171]],
  [2026, "MFS", [12400, 50400, 105700, 201775, 256225, 384350], [1240, 5800, 17966, 41024, 58448, 103291.75]],
  [
    2025,
    "Single",
    [11925, 48475, 103350, 197300, 250525, 626350],
    [1192.5, 5578.5, 17651, 40199, 57231, 188769.75],
  ],
  [
    2024,
    "Single",
    [11600, 47150, 100525, 191950, 243725, 609350],
    [1160, 5426, 17168.5, 39110.5, 55678.5, 183647.25],
  ],
  [
    2018,
    "Single",
    [9525, 38700, 82500, 157500, 200000, 500000],
    [952.5, 4453.5, 14089.5, 32089.5, 45689.5, 150689.5],
  ],
];

const nextRates = [0.12, 0.22, 0.24, 0.32, 0.35, 0.37];

test.each(schedules)(
  "%d %s: the tax at each bracket's end is the published base amount",
  (year, status, ends, taxes) => {
    expect(ends.map((end) => call("INCOMETAX", year, status, end))).toEqual(taxes);
  },
);

test.each(schedules)("%d %s: $100 beyond each end cost the next rate", (year, status, ends, taxes) => {
  ends.forEach((end, k) => {
    expect(call("INCOMETAX", year, status, end + 100)).toBeCloseTo(taxes[k]! + 100 * nextRates[k]!, 4);
  });
});

test.each<[income: number, tax: number, why: string]>([
  [0, 0, "no income"],
  [-5000, 0, "negative"],
  [0.04, 0, "0.4 cents"],
  [0.05, 0.01, "half a cent goes up"],
  [1000, 100, "10%"],
  [12399.99, 1240, "a cent below: 1,239.999"],
  [12400.01, 1240, "a cent over: + 0.12 cents"],
  [12401, 1240.12, "a dollar over"],
  [150000, 28598, "17,966 + 24% of 44,300"],
  [1000000, 325957.25, "192,979.25 + 37% of 359,400"],
])("Single 2026, %d: %d (%s)", (income, tax) => {
  expect(call("INCOMETAX", 2026, "Single", income)).toBe(tax);
});

test.each<[given: unknown[], error: string]>([
  [[2026, 1, 1], "#VALUE! | filingStatus | 1 | MFJ | MFS | HOH | QSS"],
  [[2026, "Single", "lots"], "#VALUE! | taxableIncome | lots"],
  [[2026, "Single", Infinity], "#VALUE! | taxableIncome"],
])("%j is refused", (given, error) => {
  tells(errorOf("INCOMETAX", ...given), error);
});

test("an exact half cent is rounded up: 58,448 + 35% of 2,718.30, which is 951.405", () => {
  expect(call("INCOMETAX", 2026, "MFS", 258943.3)).toBe(59399.41);
});
