import fc from "fast-check";
import { type FilingStatus, type TaxYear, cola, filingStatuses, taxYears } from "../../../src/law";
import { asOf, underLaw } from "../../law/underLaw";

// What is projected here is projected from 2026, whatever years are held by now; its quarter of the CPI-U is not known.
const { assumed, law, call } = asOf(2026);
const { projectedLaw, yearBeside } = assumed;
const at = (year: number, percent: number) => projectedLaw(year, percent / 100)!;
const from2026 = law.taxYear(2026)!;

const projectedFrom = (publication: string) => `projected at 3% a year from ${publication}`;

describe('"2027 at 3%", worked out by hand from 2026', () => {
  const assumption = at(2027, 3);

  test("has plan limits by the CPI-U of 2025, 971.824 x 1.03 = 1000.97872", () => {
    expect(assumption.plan).toEqual({
      authority: projectedFrom("Notice 2025-67"),
      deferral: 25_000, // /590.6 = 1.6949, x 15,000 = 25,423.50
      catchUp: 8_000, // x 5,000 = 8,474.50
      superCatchUp: 11_750, // /944.637 = 1.0596: 670.50 more than 11,250, in steps of 500
      additions: 75_000, // /533.3 = 1.8770, x 40,000 = 75,080
      compensation: 375_000, // x 200,000 = 375,400
      hce: 165_000, // /472.1 = 2.1203, x 80,000 = 169,624
      keyEmployee: 240_000, // 1.8770 x 130,000 = 244,010
      rothCatchUpWages: 155_000, // /920.506 = 1.0874, x 145,000 = 157,673
    });
  });

  test("has brackets rounded down to 25, or 50 on a joint return and of a head of household", () => {
    const single = [0, 12_750, 51_900, 108_850, 207_825, 263_900];
    const joint = [0, 25_500, 103_800, 217_700, 415_650, 527_800, 791_750];
    expect(assumption.rates).toEqual({
      authority: projectedFrom("Rev. Proc. 2025-32 §4.01"),
      rates: [0.1, 0.12, 0.22, 0.24, 0.32, 0.35, 0.37],
      starts: {
        Single: [...single, 659_800], // 12,772; 51,912; 108,871; 207,828.25; 263,911.75; 659,818
        MFJ: joint, // 25,544; 103,824; 217,742; 415,656.50; 527,823.50; 791,761
        MFS: [...single, 395_875], // the last 395,880.50
        HOH: [0, 18_200, 69_450, 108_850, 207_800, 263_850, 659_800], // 18,231; 69,473.50; ...; 207,802.50; 263,886
        QSS: joint,
      },
    });
  });

  test("has deductions rounded down to 50, the joint one twice the single one (IRC §63(c)(2)(A))", () => {
    expect(assumption.deduction).toEqual({
      authority: projectedFrom("Rev. Proc. 2025-32 §4.14"),
      // 16,583; 24,874.50. The joint 32,200 by itself would come to 33,166, hence 33,150.
      standard: { Single: 16_550, MFJ: 33_100, MFS: 16_550, HOH: 24_850, QSS: 33_100 },
      aged: { Single: 2_100, MFJ: 1_650, MFS: 1_650, HOH: 2_100, QSS: 1_650 }, // 2,111.50; 1,699.50
    });
  });

  test("has gains rounded down to 50, half the joint zero rate on single and separate returns (IRC §1(j)(5)(B))", () => {
    const joint = [0, 101_850, 632_100]; // 101,867; 632,111
    expect(assumption.gains).toEqual({
      authority: projectedFrom("Rev. Proc. 2025-32 §4.03"),
      rates: [0, 0.15, 0.2],
      starts: {
        Single: [0, 50_925, 561_850], // 561,865
        MFJ: joint,
        MFS: [0, 50_925, 316_050], // 316,055.50
        HOH: [0, 68_150, 596_950], // 68,186; 596,988
        QSS: joint,
      },
    });
  });

  test("has IRA phase-outs that start at the nearest 1,000 and are as wide as ever; contributions it has not", () => {
    expect(assumption.ira).toEqual({
      authority: projectedFrom("Notice 2025-67"),
      contribution: null,
      catchUp: null,
      rothPhaseOut: {
        Single: [158_000, 173_000], // 157,590
        MFJ: [249_000, 259_000], // 249,260
        MFS: [0, 10_000],
        HOH: [158_000, 173_000],
        QSS: [249_000, 259_000],
      },
      coveredPhaseOut: {
        Single: [83_000, 93_000], // 83,430
        MFJ: [133_000, 153_000], // 132,870
        MFS: [0, 10_000],
        HOH: [83_000, 93_000],
        QSS: [133_000, 153_000],
      },
      spouseCoveredPhaseOut: { MFJ: [249_000, 259_000], MFS: [0, 10_000] },
    });
  });

  test("has the senior deduction of the statute, through 2028", () => {
    const senior = (year: number) => at(year, 3).senior;
    expect([2027, 2028, 2029].map(senior)).toEqual([from2026.senior, from2026.senior, undefined]);
  });

  test("has nothing else, and its name", () => {
    expect(Object.keys(assumption).sort()).toEqual(
      ["assumption", "deduction", "gains", "ira", "plan", "rates", "senior", "year"].sort(),
    );
    expect([assumption.year, assumption.assumption]).toEqual([2027, { text: "2027 at 3%", inflation: 0.03 }]);
  });
});

describe("Years on", () => {
  test("amounts grow by the compounded rate and are rounded once: 2029 at 2.5%, 1.076890625", () => {
    const { rates, gains, deduction, ira } = at(2029, 2.5);
    expect(rates!.starts.Single).toEqual([0, 13_350, 54_275, 113_825, 217_275, 275_925, 689_850]);
    // Rounded every year 12,400 would be 12,700, 13,000, 13,325.
    expect(gains!.starts.HOH).toEqual([0, 71_250, 624_150]);
    expect([deduction!.standard.HOH, deduction!.aged.Single]).toEqual([26_000, 2_200]);
    expect(ira!.rothPhaseOut.MFJ).toEqual([261_000, 271_000]);
  });

  test("without inflation every amount stays", () => {
    for (const year of [2027, 2040, 2056]) {
      const { rates, gains, deduction, ira, plan } = at(year, 0);
      expect([rates!.starts, gains!.starts]).toEqual([from2026.rates!.starts, from2026.gains!.starts]);
      expect([deduction!.standard, deduction!.aged]).toEqual([
        from2026.deduction!.standard,
        from2026.deduction!.aged,
      ]);
      expect(ira!.rothPhaseOut).toEqual(from2026.ira!.rothPhaseOut);
      expect(plan).toEqual({ ...from2026.plan, authority: "projected at 0% a year from Notice 2025-67" });
    }
  });

  const year = fc.integer({ min: 2027, max: 2056 });
  const percent = fc.integer({ min: 0, max: 200 }).map((tenths) => tenths / 10);

  test("no amount is under the year before's, and brackets keep their order", () => {
    fc.assert(
      fc.property(year, percent, (year, percent) => {
        const [before, after] = [amounts(yearBeside(at(year, percent), -1)!), amounts(at(year, percent))];
        expect(after.filter((amount, k) => amount < before[k]!)).toEqual([]);
        for (const status of filingStatuses) {
          const { starts } = at(year, percent).rates!;
          expect(starts[status]).toEqual([...starts[status]].sort((one, other) => one - other));
        }
      }),
    );
  });

  test("what the statute ties together stays together", () => {
    fc.assert(
      fc.property(year, percent, (year, percent) => {
        const { gains, deduction, rates } = at(year, percent);
        const zeroEnd = (status: FilingStatus) => gains!.starts[status][1]!;
        expect([2 * zeroEnd("Single"), 2 * zeroEnd("MFS")]).toEqual([zeroEnd("MFJ"), zeroEnd("QSS")]);
        expect(deduction!.standard.MFJ).toBe(2 * deduction!.standard.Single);
        expect(rates!.starts.MFJ[6]).toBe(2 * rates!.starts.MFS[6]!);
        expect(rates!.starts.QSS).toEqual(rates!.starts.MFJ);
      }),
    );
  });

  /** Every dollar amount that is indexed. */
  function amounts({ plan, rates, gains, deduction, ira }: TaxYear): number[] {
    const groups = [plan, rates!.starts, gains!.starts, deduction, ira!.rothPhaseOut, ira!.coveredPhaseOut];
    const found: number[] = [];
    JSON.stringify(groups, (_, value: unknown) => {
      if (typeof value === "number") found.push(value);
      return value;
    });
    return found;
  }
});

describe("A law that is assumed", () => {
  test("is one object for a year and a rate, however the rate was computed", () => {
    expect(at(2031, 3)).toBe(projectedLaw(2031, 0.1 - 0.07));
    expect(at(2031, 3)).not.toBe(at(2031, 3.1));
  });

  test("is dropped when many others have been asked for, and is the same again", () => {
    const first = at(2033, 4);
    for (let tenth = 0; tenth < 150; tenth += 1) at(2034, tenth / 10);
    expect(at(2033, 4)).not.toBe(first);
    expect(at(2033, 4)).toEqual(first);
  });

  test("has neighbors under the same assumption, down to the law that is held", () => {
    expect(yearBeside(at(2029, 3), -1)).toBe(at(2028, 3));
    expect(yearBeside(at(2056, 3), 2)).toBe(at(2058, 3));
    expect(yearBeside(at(2027, 3), -1)).toEqual({
      ...from2026,
      assumption: { text: "2026 at 3%", inflation: 0.03 },
    });
    expect(yearBeside(at(2018, 3), -1)).toBeUndefined();
  });

  test("but those of a year that is held are held, or are none", () => {
    expect(yearBeside(from2026, -1)).toBe(law.taxYear(2025));
    expect([yearBeside(from2026, 1), yearBeside(law.taxYear(2018)!, -1)]).toEqual([undefined, undefined]);
  });

  test.each(taxYears.map(({ year }) => year).filter((year) => year <= 2026))(
    "of %i, which is held, is the law, with what was assumed beside it",
    (year) => {
      const text = `${year} at 3%`;
      expect(at(year, 3)).toEqual({ ...law.taxYear(year), assumption: { text, inflation: 0.03 } });
    },
  );

  test("is none before the first year", () => {
    expect(projectedLaw(2017, 0.03)).toBeUndefined();
  });
});

describe("What is published of the year", () => {
  const held = taxYears.filter(({ year }) => year <= 2026);
  const quarters = Object.fromEntries(
    Object.entries(cola.cpiThirdQuarter).filter(([year]) => Number(year) < 2026),
  );
  const made = <T extends object>(group: T): T => ({ ...group, authority: "Rev. Proc. 2026-90" });
  const next = { year: 2027, hsa: made(from2026.hsa!), rates: made(from2026.rates!) };

  test("is used with its own authority, and the year after is projected from it", () => {
    const partly = underLaw({ years: [...held, next], quarters });
    const [first, second] = [2027, 2028].map((year) => partly.assumed.projectedLaw(year, 0.03)!);
    expect([first!.rates, first!.hsa]).toEqual([next.rates, next.hsa]);
    expect(first!.plan!.deferral).toBe(25_000);
    expect(second!.rates!.authority).toBe("projected at 3% a year from Rev. Proc. 2026-90");
    expect(second!.rates!.starts).toEqual(at(2027, 3).rates!.starts);
    expect([second!.hsa, second!.plan]).toEqual([undefined, at(2028, 3).plan]);
  });

  test("is all of the answer once the whole year is", () => {
    const whole = JSON.parse(JSON.stringify({ ...from2026, year: 2027 })) as TaxYear;
    const known = underLaw({ years: [...held, whole], quarters: { ...quarters, "2026": 1_000 } });
    const answer = known.assumed.projectedLaw(2027, 0.2)!;
    expect(answer).toEqual({ ...whole, assumption: { text: "2027 at 20%", inflation: 0.2 } });
  });

  test("is the CPI-U that decides the plan limits: it is used, and named in place of the inflation", () => {
    // 1,020/533.3 = 1.9126; x 40,000 = 76,504
    const known = underLaw({ years: held, quarters: { ...quarters, "2026": 1_020 } });
    const plans = [0, 0.2].map((inflation) => known.assumed.projectedLaw(2027, inflation)!.plan!);
    expect(plans.map(({ additions }) => additions)).toEqual([76_000, 76_000]);
    expect(plans[0]!.authority).toBe(
      "projected by the CPI-U of the third quarter of 2026 from Notice 2025-67",
    );
    const after = known.assumed.projectedLaw(2028, 0.02)!.plan!;
    expect(after.additions).toBe(known.call("PROJECTLIMIT", 2028, "Additions", 0.02));
    expect(after.authority).toBe(
      "projected at 2% a year from Notice 2025-67 and the CPI-U of the third quarter of 2026",
    );
  });
});

test("Nothing that was assumed changes the law: 2026 answers as before", () => {
  expect(call("LIMIT", 2026, "Additions")).toBe(72_000);
  expect(from2026.assumption).toBeUndefined();
});
