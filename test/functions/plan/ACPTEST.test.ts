import { callGrid, errorOf, type Value, tells } from "../../excel";
import { emptyCells } from "../kit/cells";

type Employee = readonly [contributions: number, pay: Value, isHce?: Value];

function grid(employees: readonly Employee[], average?: number, year = 2026): Value[][] {
  const column = (pick: (each: Employee) => unknown) => employees.map((each) => [pick(each)]);
  return callGrid(
    "ACPTEST",
    year,
    column(([amount]) => amount),
    column(([, pay]) => pay),
    column(([, , isHce = false]) => isHce),
    average,
  );
}

function measures(employees: readonly Employee[], average?: number, year?: number): Record<string, Value> {
  return Object.fromEntries(grid(employees, average, year).slice(1) as [string, Value][]);
}

describe("Ratio levelling sizes the excess, dollar levelling shares it out", () => {
  // A worked question of a pension examination (benefitslink, question 30): ratios 3%, 5%, 3%, 7%, limit 2 x 1.85% = 3.7%.
  // D 7% -> 5%: average 4%. Both 5% -> 4.4%: 14.8% / 4 = 3.7%. 7,000 - 4.4% of 140,000 = 840, 6,300 - 4.4% of 90,000 = 2,340.
  // 3,180: from B down to D's 6,300 = 700, the other 2,480 from both alike.
  const four: Employee[] = [
    [4500, 150000, true],
    [7000, 140000, true],
    [3000, 100000, true],
    [6300, 90000, true],
  ];

  it("in the rows and order of the contract", () => {
    expect(grid(four, 0.0185)).toEqual([
      ["Measure", "Value"],
      ["NHCE average", 0.0185],
      ["HCE average", 0.045],
      ["Highest passing average", 0.037],
      ["NHCEs counted", 0],
      ["HCEs counted", 4],
      ["Result", "Fail"],
      ["Total excess", 3180],
      ["Refund, employee 1", 0],
      ["Refund, employee 2", 1940],
      ["Refund, employee 3", 0],
      ["Refund, employee 4", 1240],
    ]);
  });

  it("alike from rows, and with empty rows between, under the row numbers of the range", () => {
    const [amounts, pays] = [four.map(([amount]) => amount), four.map(([, pay]) => pay)];
    const flags = four.map(() => true);
    expect(callGrid("ACPTEST", 2026, [amounts], [pays], [flags], 0.0185)).toEqual(grid(four, 0.0185));
    const spaced = measures([four[0]!, [0, 0, ""], ...four.slice(1), [0, 0, ""]], 0.0185);
    expect(spaced).toMatchObject({ "Refund, employee 3": 1940, "Refund, employee 5": 1240 });
    expect(Object.keys(spaced)).not.toContain("Refund, employee 2");
  });

  it("so that one who has the highest ratio but the smaller amount may get nothing back", () => {
    // 12,000 of 360,000 is 3.33%, 4,000 of 50,000 is 8%; limit 4%; sum 8% -> the 8% to 4.67%.
    // Excess 4,000 - 4.67% of 50,000 = 1,665, all of it from the 12,000.
    expect(
      measures(
        [
          [12000, 360000, true],
          [4000, 50000, true],
        ],
        0.02,
      ),
    ).toMatchObject({
      "HCE average": 0.0567, // (3.33 + 8) / 2 = 5.665, half up
      "Total excess": 1665,
      "Refund, employee 1": 1665,
      "Refund, employee 2": 0,
    });
  });

  // Limit 4% throughout. Excess of each: contributions less 4% of pay, to the cent.
  it.each<[why: string, employees: Employee[], refunds: number[]]>([
    [
      "6,000 + 5,999.96 = 11,999.96, half each",
      [
        [10000, 100000, true],
        [10000, 100001, true],
      ],
      [5999.98, 5999.98],
    ],
    [
      "6,000 + 5,999.99 = 11,999.99: the odd cent from the first row",
      [
        [10000, 100000, true],
        [10000, 100000.25, true],
      ],
      [6000, 5999.99],
    ],
    [
      "3,000.02 + 2 x 3,000.01: the larger amount is lowered by its cent first",
      [
        [5000.02, 50000.25, true],
        [5000.02, 50000.25, true],
        [5000.03, 50000.25, true],
      ],
      [3000.01, 3000.01, 3000.02],
    ],
  ])("to the cent: %s", (_why, employees, refunds) => {
    const found = measures(employees, 0.02);
    expect(employees.map((_, k) => found[`Refund, employee ${k + 1}`])).toEqual(refunds);
  });

  it("and with no one else saving everything goes back", () => {
    expect(
      measures([
        [9000, 150000, true],
        [0, 50000],
      ]),
    ).toMatchObject({
      "NHCE average": 0,
      "Highest passing average": 0,
      "Total excess": 9000,
      "Refund, employee 1": 9000,
    });
  });
});

describe("The averages", () => {
  it("count zeros", () => {
    // (4% + 0%) / 2 = 2%: limit 4%; without the zero it would be 6% and pass.
    expect(
      measures([
        [2000, 50000],
        [0, 60000],
        [5000, 100000, true],
      ]),
    ).toMatchObject({
      "NHCE average": 0.02,
      Result: "Fail",
      "Total excess": 1000,
    });
  });

  it.each(emptyCells)(
    "count whoever is TRUE or FALSE, without contributions as 0 even if pay is empty (%j)",
    (empty) => {
      // (4% + 0 + 0) / 3 = 1.33%: limit 2.66%, and 12,000 is 6% of 200,000. 12,000 - 5,320 goes back.
      const staff: Employee[] = [
        [4000, 100000],
        [0, empty],
        [0, empty],
        [12000, 200000, true],
      ];
      expect(measures(staff)).toEqual({
        "NHCE average": 0.0133,
        "HCE average": 0.06,
        "Highest passing average": 0.0266,
        "NHCEs counted": 3,
        "HCEs counted": 1,
        Result: "Fail",
        "Total excess": 6680,
        "Refund, employee 4": 6680,
      });
      // An HCE without pay halves the average to 3%; an empty row does not.
      expect(measures([...staff, [0, empty, true]])).toMatchObject({
        "HCE average": 0.03,
        "Refund, employee 5": 0,
      });
      expect(measures([...staff, [0, empty, empty]])).toEqual(measures(staff));
    },
  );

  it.each<[year: number, cap: number]>([
    [2018, 275000],
    [2024, 345000],
    [2026, 360000],
  ])("take pay in %d up to %d", (year, cap) => {
    const at = (pay: number) => measures([[cap / 10, pay, true]], 0.1, year)["HCE average"];
    expect([at(cap), at(cap + 100000), at(cap * 2)]).toEqual([0.1, 0.1, 0.1]);
    expect(at(cap * 0.8)).toBe(0.125);
  });

  it("round ratios, then their average, half up to 0.01 point", () => {
    // 3.3333% -> 3.33%, 3.3366% -> 3.34%; (3.33 + 3.34) / 2 = 3.335 -> 3.34.
    expect(
      measures([
        [1000, 30000],
        [1001, 30000],
        [0, 1000, true],
      ])["NHCE average"],
    ).toBe(0.0334);
    // 0.125% is 12.5 hundredths: 0.13%.
    expect(
      measures([
        [125, 100000],
        [0, 1000, true],
      ])["NHCE average"],
    ).toBe(0.0013);
    expect(measures([[0, 1000, true]], 0.03335)["NHCE average"]).toBe(0.0334);
  });

  it("are tested on the year before's where that is given, whatever this year's", () => {
    const staff: Employee[] = [
      [4000, 50000],
      [8000, 100000, true],
    ];
    expect(measures(staff)).toMatchObject({ "NHCE average": 0.08, Result: "Pass" });
    expect(measures(staff, 0.03)).toMatchObject({
      "NHCE average": 0.03,
      Result: "Fail",
      "Total excess": 3000,
    });
  });
});

describe("The result", () => {
  it("is a pass at the limit, a fail a hundredth of a point above it", () => {
    // 3%: limit 5%.
    expect(measures([[5000, 100000, true]], 0.03)).toMatchObject({ Result: "Pass", "Total excess": 0 });
    expect(measures([[5004.99, 100000, true]], 0.03)).toMatchObject({ Result: "Pass", "Total excess": 0 });
    expect(measures([[5005, 100000, true]], 0.03)).toMatchObject({
      "HCE average": 0.0501,
      Result: "Fail",
      "Total excess": 5,
    });
  });

  it.each([0.0185, 0.0101, 0.0299, 0.0701, 0.0999])("is a pass right at the limit of %d", (average) => {
    const limit = measures([[0, 1000, true]], average)["Highest passing average"] as number;
    const hundredths = Math.floor(limit * 10000 + 1e-6);
    expect(measures([[hundredths * 10, 100000, true]], average).Result).toBe("Pass");
    expect(measures([[hundredths * 10 + 10, 100000, true]], average).Result).toBe("Fail");
  });

  it("leaves an average that passes after the refund, where the limit has a fraction of 0.01 point", () => {
    // 1.25 x 8.5% = 10.625%: an average of 10.625% would round to 10.63% and fail, so 10.62% is reached.
    expect(measures([[20000, 100000, true]], 0.085)).toMatchObject({
      "Highest passing average": 0.10625,
      "Total excess": 9380,
    });
    // 1.25 x 8.01% = 10.0125% rounds to 10.01% and passes.
    expect(measures([[20000, 100000, true]], 0.0801)["Total excess"]).toBe(9987.5);
  });

  it("is a pass where all are highly compensated, as in an owner-only plan (Reg. §1.401(m)-2(a)(1)(ii))", () => {
    expect(grid([[47500, 300000, true]])).toEqual([
      ["Measure", "Value"],
      ["NHCE average", "None"],
      ["HCE average", 0.1583],
      ["Highest passing average", "None"],
      ["NHCEs counted", 0],
      ["HCEs counted", 1],
      ["Result", "Pass"],
      ["Total excess", 0],
      ["Refund, employee 1", 0],
    ]);
  });

  it("is a pass where none is", () => {
    expect(measures([[1000, 50000]])).toMatchObject({ "HCE average": "None", Result: "Pass" });
  });
});

describe("It refuses", () => {
  it("ranges of unequal length, naming the one that differs", () => {
    tells(
      errorOf("ACPTEST", 2026, [[1], [2], [3]], [[1], [2]], [[true], [true], [true]]),
      "#VALUE! | compensation | 2 | contributions | 3",
    );
    tells(errorOf("ACPTEST", 2026, [[1], [2]], [[1], [2]], true), "#VALUE! | hce | 1 | contributions | 2");
  });

  it("contributions above the pay of that row, an empty pay too", () => {
    const contributionsOf2 = (amount: number, pay: Value) =>
      errorOf("ACPTEST", 2026, [[1], [amount]], [[50000], [pay]], [[true], [false]]);
    tells(contributionsOf2(5000.01, 5000), "#VALUE! | contributions, row 2, was 5,000.01 | 5,000");
    for (const empty of emptyCells)
      tells(contributionsOf2(2, empty), "#VALUE! | contributions, row 2, was 2");
    expect(
      measures([
        [0, 50000],
        [5000, 5000, true],
      ])["HCE average"],
    ).toBe(1);
  });

  it.each(emptyCells)("pay or contributions whose hce is an empty cell (%j), naming the row", (empty) => {
    const message = "#VALUE! | hce, row 2, was 0 or an empty cell | TRUE or FALSE";
    const rows = (amount: Value, pay: Value) =>
      errorOf("ACPTEST", 2026, [[1], [amount]], [[50000], [pay]], [[true], [empty]]);
    tells(rows(0, 60000), message);
    tells(rows(2, 60000), message);
    tells(rows(2, empty), message);
  });

  it("no employees at all", () => {
    tells(
      errorOf("ACPTEST", 2026, [[0], [""]], [[0], [null]], [[0], [""]]),
      "#VALUE! | contributions | compensation | hce",
    );
    tells(errorOf("ACPTEST", 2026, [[]], [[]], [[]]), "#VALUE!");
  });
});
