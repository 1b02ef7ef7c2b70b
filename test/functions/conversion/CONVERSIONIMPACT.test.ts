import { callGrid, errorOf, tells } from "../../excel";
import { type Client, impact, passed } from "./impact";

// Whole returns worked by hand. 2026 Single: 10% to 12,400, 12% to 50,400, 22% to 105,700, 24% to 201,775, 32%;
// gains 0% to 49,450, 15% to 545,500; standard deduction 16,100. Joint: 10% to 24,800, 12% to 100,800; 32,200.
test("a couple of 66 with a pension and benefits: each dollar converted taxes 85 cents of benefits up to the cap", () => {
  const couple = {
    status: "MFJ",
    income: 50000,
    converted: 20000,
    benefits: 40000,
    age65: 2,
    medicare: 2,
  };
  // §86 before: 50,000 + 20,000 = 70,000 provisional; 6,000 + 85% x 26,000 = 28,100. After: 45,100, capped at 34,000.
  // Taxable: 78,100 - (32,200 + 3,300) - 12,000 senior = 30,600; after 104,000 - 47,500 = 56,500.
  // Tax: 2,480 + 12% x 5,800 = 3,176; 2,480 + 12% x 31,700 = 6,284. 3,108 / 20,000 = 15.54%, not 12%.
  expect(callGrid("CONVERSIONIMPACT", ...passed(couple))).toEqual([
    ["Item", "Before", "After", "Change"],
    ["MAGI", 78100, 104000, 25900],
    ["Taxable Social Security", 28100, 34000, 5900],
    ["Taxable income", 30600, 56500, 25900],
    ["Ordinary income tax", 3176, 6284, 3108],
    ["Capital gains tax", 0, 0, 0],
    ["Net investment income tax", 0, 0, 0],
    ["IRMAA (in two years)", 0, 0, 0],
    ["State tax", 0, 0, 0],
    ["Total", 3176, 6284, 3108],
    ["Effective rate", 0, 0.1554, 0.1554],
    ["IRMAA table used", 2026, 2026, 0],
    ["AGI", 78100, 104000, 25900],
  ]);
});

test("a widower of 70 with gains, interest, tax-exempt interest, itemized deductions and state tax: every line moves", () => {
  const widower = {
    income: 150000, // 20,000 of it interest
    converted: 100000,
    basis: 10000,
    gains: 60000,
    investment: 80000,
    benefits: 36000,
    age65: 1,
    medicare: 1,
    itemized: 30000,
    state: 0.05,
    exempt: 5000,
  };
  // AGI 150,000 + 60,000 + 85% of 36,000 = 240,600; the senior deduction is gone. Taxable 210,600, of it 150,600 ordinary:
  // 17,966 + 24% x 44,900 = 28,742. Gains 15% x 60,000. NIIT 3.8% x 40,600. IRMAA over 205,000: 12 x (446.30 + 83.30).
  // After, + 90,000: 17,966 + 23,058 + 32% x 38,825 = 53,448. NIIT 3.8% x 80,000, all of it. State 5% x 90,000.
  expect(callGrid("CONVERSIONIMPACT", ...passed(widower)).slice(1)).toEqual([
    ["MAGI", 245600, 335600, 90000],
    ["Taxable Social Security", 30600, 30600, 0],
    ["Taxable income", 210600, 300600, 90000],
    ["Ordinary income tax", 28742, 53448, 24706],
    ["Capital gains tax", 9000, 9000, 0],
    ["Net investment income tax", 1542.8, 3040, 1497.2],
    ["IRMAA (in two years)", 6355.2, 6355.2, 0],
    ["State tax", 0, 4500, 4500],
    ["Total", 45640, 76343.2, 30703.2],
    ["Effective rate", 0, 30703.2 / 90000, 30703.2 / 90000],
    ["IRMAA table used", 2026, 2026, 0],
    ["AGI", 240600, 330600, 90000], // MAGI without the 5,000 of tax-exempt interest
  ]);
});

// 2024, 65: 14,600 + 1,550, no senior deduction. MFS: 10% to 11,600, 12% to 47,150, 22% to 100,525, 24%.
// After: 104,000 + 17,000 - 16,150 = 104,850: 17,168.50 + 24% x 4,325. The table of 2026: 121,000 is over 109,000.
test("separate returns: who lived together has 85% of benefits at once and the separate IRMAA table", () => {
  const facts = { year: 2024, status: "MFS", income: 4000, converted: 100000, benefits: 20000 };
  const together = impact({ ...facts, age65: 1, medicare: 1 });
  expect(together["Taxable Social Security"]).toEqual([11900, 17000, 5100]); // 85% x (4,000 + 10,000); 85% x 20,000
  expect(together["Ordinary income tax"]).toEqual([0, 18206.5, 18206.5]);
  expect(together["IRMAA (in two years)"]).toEqual([0, 6355.2, 6355.2]);
  const apart = impact({ ...facts, age65: 1, medicare: 1, apart: true });
  expect(apart["Taxable Social Security"]).toEqual([0, 17000, 17000]); // 14,000 is under the 25,000 of one person
  expect(apart["Ordinary income tax"]).toEqual([0, 18206.5, 18206.5]);
  expect(apart["IRMAA (in two years)"]).toEqual([0, 1148.4, 1148.4]); // 12 x (81.20 + 14.50)
});

// 43,900 of ordinary taxable income, gains from there to 53,900: 1,000 converted pays 12% and pushes 1,000 from 0 to 15%.
test("in the bump zone the marginal rate is 27%", () => {
  const rows = impact({ income: 60000, converted: 1000, gains: 10000 });
  expect(rows["Ordinary income tax"]).toEqual([5020, 5140, 120]);
  expect(rows["Capital gains tax"]).toEqual([667.5, 817.5, 150]); // 15% of what is over 49,450
  expect(rows["Effective rate"]![2]).toBe(0.27);
});

test.each<[why: string, client: Client, gainsTax: [before: number, after: number]]>([
  ["the 16,100 are absorbed by ordinary income first", { income: 16100, converted: 0, gains: 49450 }, [0, 0]],
  [
    "and by gains afterwards: 10,000 + 50,000 - 16,100 is all gains, at 0%",
    { income: 10000, converted: 5000, gains: 50000 },
    [0, 0],
  ],
  [
    "6,100 converted is absorbed too, but moves the gains to 50,000: 550 x 15%",
    { income: 10000, converted: 6100, gains: 50000 },
    [0, 82.5],
  ],
  [
    "from 500,000 to 600,000: 45,500 x 15% + 54,500 x 20%; 45,500 more all at 20%",
    { income: 516100, converted: 45500, gains: 100000 },
    [17725, 20000],
  ],
  [
    "never more than the ordinary rates take (§1(h)(1)): 12% of 950, not 15%; then 12% of 900 + 22% of 50",
    { income: 65550, converted: 50, gains: 950 },
    [114, 119],
  ],
])("gains: %s", (_why, client, [before, after]) => {
  expect(impact(client)["Capital gains tax"]!.slice(0, 2)).toEqual([before, after]);
});

// Pub. 915 (2001), filled-in Worksheets 1; the amounts are not indexed. The savings bond interest they exclude counts
// like tax-exempt interest.
test.each<[why: string, client: Client, taxable: number]>([
  ["Example 1, George White: 2,990", { income: 28990, converted: 0, benefits: 5980 }, 2990],
  [
    "Example 3, Joe and Betty Johnson: 5,000 + 85% x 1,500",
    { status: "MFJ", income: 40300, converted: 0, benefits: 10000, exempt: 200 },
    6275,
  ],
])("the worksheet of Pub. 915, %s", (_why, client, taxable) => {
  expect(impact(client)["Taxable Social Security"]).toEqual([taxable, taxable, 0]);
});

test.each<[why: string, client: Client, income: [before: number, after: number]]>([
  ["standard deduction", { income: 60000, converted: 1000 }, [43900, 44900]],
  [
    "itemized 16,100.01 beats it",
    { income: 60000, converted: 1000, itemized: 16100.01 },
    [43899.99, 44899.99],
  ],
  [
    "itemized 18,150 does not beat 16,100 + 2,050 at 65; 6,000 more for seniors",
    { income: 60000, converted: 1000, age65: 1, itemized: 18150 },
    [35850, 36850],
  ],
  [
    "the senior deduction is on top of itemized",
    { income: 60000, converted: 0, age65: 1, itemized: 20000 },
    [34000, 34000],
  ],
  [
    "it shrinks by 6%: 10,000 more income is 10,600",
    { income: 75000, converted: 10000, age65: 1 },
    [50850, 61450],
  ],
  [
    "on a joint return by 6% for each: 10,000 more income is 11,200",
    { status: "MFJ", income: 150000, converted: 10000, age65: 2 },
    [102500, 113700],
  ],
  ["not on a separate return", { status: "MFS", income: 60000, converted: 0, age65: 1 }, [42250, 42250]],
  ["nor in 2024: 14,600 + 1,950", { year: 2024, income: 60000, converted: 0, age65: 1 }, [43450, 43450]],
  [
    "tax-exempt interest does not shrink it",
    { income: 75000, converted: 0, age65: 1, exempt: 50000 },
    [50850, 50850],
  ],
  ["never below 0", { income: 15000, converted: 1000 }, [0, 0]],
])("taxable income: %s", (_why, client, income) => {
  expect(impact(client)["Taxable income"]!.slice(0, 2)).toEqual(income);
});

test.each<[why: string, client: Client]>([
  [
    "nothing converted",
    { income: 90000, converted: 0, gains: 20000, benefits: 30000, age65: 1, medicare: 1 },
  ],
  ["all of it basis", { income: 108999, converted: 50000, basis: 50000, medicare: 1, state: 0.05 }],
  ["more basis than converted", { income: 108999, converted: 50000, basis: 60000, medicare: 1, state: 0.05 }],
])("with %s nothing changes and the effective rate is 0", (_why, client) => {
  const changes = Object.values(impact(client)).map(([, , change]) => change);
  expect(changes).toEqual(changes.map(() => 0));
});

test("2026 Single with 15,000 of income and 3,000 converted pays 190, not 300", () => {
  expect(impact({ income: 15000, converted: 3000 })["Total"]).toEqual([0, 190, 190]);
});

test.each<[given: unknown[], error: string]>([
  [passed({ income: 1, converted: 1, age65: 2 }), "#VALUE! | age65 | 2 | 0 | 1 | MFJ"],
  [
    passed({ status: "MFS", income: 1, converted: 1, medicare: 2 }),
    "#VALUE! | medicare | 2 | MFS | 0 | 1 | MFJ",
  ],
  [passed({ status: "MFJ", income: 1, converted: 1, age65: 66 }), "#VALUE! | age65 | 66 | 0 | 2"],
  [passed({ income: "-", converted: 1 }), "#VALUE! | ordinaryIncome | - | $1 trillion"],
  [passed({ income: [[1], [2]], converted: 1 }), "#VALUE! | ordinaryIncome | 2 | 1"],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("CONVERSIONIMPACT", ...given), error);
});
