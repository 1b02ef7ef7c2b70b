import { asOf } from "../law/underLaw";
import { call, callGrid, errorOf, tells } from "../excel";

// Figures that articles on the mega backdoor Roth work out, where they are right. A row has one answer for each
// call; null stands for an argument that the formula leaves out.
test.each<[name: string, calls: unknown[][], answers: number[]]>([
  [
    "AFTERTAXROOM",
    [
      [2024, 45, 250000, 23000, 15000],
      [2024, 45, 250000, 23000, 0.06],
    ],
    [31000, 31000],
  ],
  ["AFTERTAXROOM", [[2024, 45, 300000, 23000, 12000]], [34000]],
  ["AFTERTAXROOM", [[2021, 45, 200000, 19500, 0]], [38500]],
  ["AFTERTAXROOM", [[2021, 55, 200000, 26000, 0]], [38500]],
  ["AFTERTAXROOM", [[2021, 55, 200000, 19500, 0, null, null, true]], [45000]],
  ["AFTERTAXROOM", [[2019, 40, 200000, 19000, 0]], [37000]],
  ["DEFERRALROOM", [[2022, 45, 5000]], [15500]],
  ["EMPLOYERMATCH", [[2022, 80000, 20500, 0.05]], [4000]],
  ["CONVERSIONTAX", [[2024, "Single", 150000, 31150, 31000]], [36]],
  ["CONVERSIONTAX", [[2024, "Single", 150000, 34000, 31000]], [720]],
  ["AFTERTAXPORTION", [[480000, 120000, 100000]], [25000]],
  [
    "ROTHIRALIMIT",
    [
      [2022, 45, "Single", 129000],
      [2022, 45, "Single", 144000],
    ],
    [6000, 0],
  ],
  ["LIMIT", [[2024, "HSAFamily"]], [8300]],
  ["ADDITIONSLIMIT", [[2024, 300000, 55]], [76500]],
])("%s of %j is %j", (name, calls, answers) => {
  expect(calls.map((given) => call(name, ...given))).toEqual(answers);
});

// And where implementers go wrong.
test("the pay that is left binds: AFTERTAXROOM(2026, 55, 30000, 28000, 0) is 2,000, not 5,500", () => {
  expect(call("AFTERTAXROOM", 2026, 55, 30000, 28000, 0)).toBe(2000);
});

test("2026 Single with 15,000 gross and 3,000 converted pays 190, not 300", () => {
  const unused = call("TAXABLEINCOME", 2026, "Single", 15000, null, null, null, true);
  expect(unused).toBe(-1100);
  expect(call("CONVERSIONTAX", 2026, "Single", unused, 3000)).toBe(190);
});

test("at 55 in 2026 with 20,000 deferred at A and 12,500 at unrelated B neither plan has catch-up", () => {
  // 72,000 - 20,000 and 72,000 - 12,500; the person's own 32,500 is exactly used.
  expect(call("AFTERTAXROOM", 2026, 55, 300000, 20000, 0)).toBe(52000);
  expect(call("AFTERTAXROOM", 2026, 55, 300000, 12500, 0)).toBe(59500);
  expect(call("DEFERRALROOM", 2026, 55, 20000, 12500)).toBe(0);
});

// Wrong answers of public calculators and articles.
test("the catch-up in use at 55 in 2021 does not make the room 45,000, nor does it reduce it to 32,000", () => {
  expect(call("AFTERTAXROOM", 2021, 55, 200000, 26000, 0)).toBe(38500);
});

test("a catch-up that is not deferred is not added: at 55 in 2021 with 19,500 the room is 38,500, not 45,000", () => {
  expect(call("AFTERTAXROOM", 2021, 55, 200000, 19500, 0)).toBe(38500);
});

test("100% of pay is a limit: 40,000 of pay and 24,500 deferred leave 15,500, not 47,500", () => {
  expect(call("AFTERTAXROOM", 2026, 45, 40000, 24500, 0)).toBe(15500);
});

test("38,500 is not the room of 2021 whatever the match: 10,000 of it leaves 28,500", () => {
  expect(call("AFTERTAXROOM", 2021, 45, 200000, 19500, 10000)).toBe(28500);
});

test("contributions only cannot be converted: 31,000 of 31,150 carries 149.28 of earnings", () => {
  // 31,000 x 150 / 31,150 = 149.278.
  const rows = callGrid("EXPLAIN", "AFTERTAXPORTION", 31150, 31000, 31000);
  expect(rows.find(([step]) => step === "Pre-tax part")?.[1]).toBe(149.28);
});

test("the catch-up of 60 to 63 in 2026 is 11,250, not 1.5 x 8,000 = 12,000", () => {
  expect(call("LIMIT", 2026, "SuperCatchUp")).toBe(11250);
  tells(errorOf("AFTERTAXROOM", 2026, 62, 300000, 36500, 0), "#VALUE! deferrals | maximum is 35,750");
});

test("wages must exceed, not meet, the Roth catch-up threshold of 150,000", () => {
  expect(call("ROTHCATCHUP", 2026, 55, 150000)).toBe(false);
});

describe("What advisors type and mean", () => {
  test.each<[name: string, given: unknown[], answer: number]>([
    ["AFTERTAXROOM", [2026, 45, 300000, 0.08, 15000], 33000],
    ["EMPLOYERMATCH", [2026, 300000, 24500, "50% up to $12,250"], 12250],
    ["EMPLOYERMATCH", [2026, 300000, 24500, "50% up to $6,000"], 6000],
    ["INCOMETAX", [2026, "MFS", 258943.3], 59399.41],
    ["LIMIT", ["2027 at 3%", "Additions"], 75000],
    ["LIMIT", ["2027 at 3%", "Deferral"], 25000],
    ["LIMIT", ["2027 at 3%", "CatchUp"], 8000],
    ["LIMIT", ["2027 at 3%", "SuperCatchUp"], 11750],
    ["LIMIT", ["2027 at 3%", "Compensation"], 375000],
    ["LIMIT", ["2027 at 3%", "RothCatchUpWages"], 155000],
    ["LIMIT", ["2027 at 3%", "HCE"], 165000],
    ["LIMIT", ["2027 at 3%", "KeyEmployee"], 240000],
  ])("%s of %j is %d", (name, given, answer) => {
    // The projected limits are of the law through 2026, with the CPI-U through the third quarter of 2025.
    expect(asOf(2026).call(name, ...given)).toBe(answer);
    if (typeof given[0] === "number") expect(call(name, ...given)).toBe(answer);
  });

  const rowOf = (label: string, name: string, ...given: unknown[]) =>
    callGrid(name, ...given).find(([first]) => first === label);

  test("the owner's 25% of what is left of 98,660.92 is 19,732.18", () => {
    expect(rowOf("Employer contribution", "SOLO401K", 2026, 40, 100000, null, 200000, 24500, 0.25)).toEqual([
      "Employer contribution",
      19732.18,
    ]);
  });

  test("an eligible employee who contributes nothing counts, whatever the pay", () => {
    const given = [2026, [[4000], [0], [0], [12000]], [[100000], [""], [""], [200000]]] as const;
    const test = [...given, [[false], [false], [false], [true]]] as const;
    expect(rowOf("NHCE average", "ACPTEST", ...test)![1]).toBe(0.0133);
    expect(rowOf("Result", "ACPTEST", ...test)![1]).toBe("Fail");
    expect(rowOf("Refund, employee 4", "ACPTEST", ...test)![1]).toBe(6680);
  });

  test("an excess deferral paid out in time is no annual addition", () => {
    const excess = callGrid("EXCESS", 2026, 45, 26000, 73500, 300000).slice(1, 4);
    expect(excess.map((row) => row[2])).toEqual([1500, 1500, 0]);
  });

  test("the room of matched after-tax money is the fixed point on every row: 61,200", () => {
    const schedule = callGrid("PAYSCHEDULE", 2026, 40, 72000, 12, 0.05, "100% of 10%, matching after-tax", 0);
    expect(schedule.slice(1, 14).map((row) => row[6])).toEqual(Array(13).fill(61200));
  });

  test("the ladder of 500,000 over ten years costs 145,630.01, in present value 111,219.82", () => {
    const ladder = asOf(2026).callGrid("LADDER", 2026, "Single", 500000, 10, 60000, 0.07, 0.025);
    const [heads, total] = [ladder[0]!, ladder.at(-1)!];
    expect([total[heads.indexOf("Tax")], total[heads.indexOf("Present value")]]).toEqual([
      145630.01, 111219.82,
    ]);
  });
});
