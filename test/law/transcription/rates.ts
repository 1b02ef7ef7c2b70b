import type { ByStatus, RateSchedule } from "../../../src/law";

// The rate tables of the revenue procedures print "$X plus Y% of the excess over": X is a second figure for
// the starts, since it is the tax of all brackets below. Here are the X of the 12% to 37% brackets.
interface BaseAmounts {
  readonly Single: readonly number[];
  readonly MFJ: readonly number[];
  readonly HOH: readonly number[];
  /** Of the 37% bracket; below it, a separate return's amounts are a single person's. */
  readonly MFS37: number;
}

export const baseAmounts: Record<number, BaseAmounts> = {
  // Rev. Proc. 2018-18 §3.01
  2018: {
    Single: [952.5, 4453.5, 14089.5, 32089.5, 45689.5, 150689.5],
    MFJ: [1905, 8907, 28179, 64179, 91379, 161379],
    HOH: [1360, 5944, 12698, 30698, 44298, 149298],
    MFS37: 80689.5,
  },
  // Rev. Proc. 2018-57 §3.01
  2019: {
    Single: [970, 4543, 14382.5, 32748.5, 46628.5, 153798.5],
    MFJ: [1940, 9086, 28765, 65497, 93257, 164709.5],
    HOH: [1385, 6065, 12962, 31322, 45210, 152380],
    MFS37: 82354.75,
  },
  // Rev. Proc. 2019-44 §3.01
  2020: {
    Single: [987.5, 4617.5, 14605.5, 33271.5, 47367.5, 156235],
    MFJ: [1975, 9235, 29211, 66543, 94735, 167307.5],
    HOH: [1410, 6162, 13158, 31830, 45926, 154793.5],
    MFS37: 83653.75,
  },
  // Rev. Proc. 2020-45 §3.01
  2021: {
    Single: [995, 4664, 14751, 33603, 47843, 157804.25],
    MFJ: [1990, 9328, 29502, 67206, 95686, 168993.5],
    HOH: [1420, 6220, 13293, 32145, 46385, 156355],
    MFS37: 84496.75,
  },
  // Rev. Proc. 2021-45 §3.01
  2022: {
    Single: [1027.5, 4807.5, 15213.5, 34647.5, 49335.5, 162718],
    MFJ: [2055, 9615, 30427, 69295, 98671, 174253.5],
    HOH: [1465, 6415, 13708, 33148, 47836, 161218.5],
    MFS37: 87126.75,
  },
  // Rev. Proc. 2022-38 §3.01
  2023: {
    Single: [1100, 5147, 16290, 37104, 52832, 174238.25],
    MFJ: [2200, 10294, 32580, 74208, 105664, 186601.5],
    HOH: [1570, 6868, 14678, 35498, 51226, 172623.5],
    MFS37: 93300.75,
  },
  // Rev. Proc. 2023-34 §3.01
  2024: {
    Single: [1160, 5426, 17168.5, 39110.5, 55678.5, 183647.25],
    MFJ: [2320, 10852, 34337, 78221, 111357, 196669.5],
    HOH: [1655, 7241, 15469, 37417, 53977, 181954.5],
    MFS37: 98334.75,
  },
  // Rev. Proc. 2024-40 §2.01
  2025: {
    Single: [1192.5, 5578.5, 17651, 40199, 57231, 188769.75],
    MFJ: [2385, 11157, 35302, 80398, 114462, 202154.5],
    HOH: [1700, 7442, 15912, 38460, 55484, 187031.5],
    MFS37: 101077.25,
  },
  // Rev. Proc. 2025-32 §4.01
  2026: {
    Single: [1240, 5800, 17966, 41024, 58448, 192979.25],
    MFJ: [2480, 11600, 35932, 82048, 116896, 206583.5],
    HOH: [1770, 7740, 16155, 39207, 56631, 191171],
    MFS37: 103291.75,
  },
};

/** The amounts printed for each status. */
export function printed(year: number): ByStatus<readonly number[]> | undefined {
  const amounts = baseAmounts[year];
  if (!amounts) return undefined;
  const { Single, MFJ, HOH, MFS37 } = amounts;
  return { Single, MFJ, MFS: [...Single.slice(0, 5), MFS37], HOH, QSS: MFJ };
}

/** The rates of IRC §1(j)(2), none of them indexed. */
export const percents = [10, 12, 22, 24, 32, 35, 37];

/** The schedule that gives the amounts printed: a bracket is as wide as its tax over its rate. */
export function rates(year: number): Omit<RateSchedule, "authority"> | undefined {
  const amounts = printed(year);
  if (!amounts) return undefined;
  const { Single, MFJ, MFS, HOH, QSS } = amounts;
  const starts = { Single: from(Single), MFJ: from(MFJ), MFS: from(MFS), HOH: from(HOH), QSS: from(QSS) };
  return { rates: percents.map((percent) => percent / 100), starts };
}

function from(amounts: readonly number[]): number[] {
  const starts = [0];
  for (const [k, amount] of amounts.entries())
    starts.push(starts[k]! + ((amount - (amounts[k - 1] ?? 0)) * 100) / percents[k]!);
  return starts;
}
