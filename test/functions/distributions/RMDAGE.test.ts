import { call, callGrid, errorOf, tells } from "../../excel";

// IRC §401(a)(9)(C)(v); SECURE Act §114(d); SECURE 2.0 §107; 1959 by REG-103529-23.
test.each<[birthYear: number, birthMonth: number | undefined, age: number, why: string]>([
  [1930, undefined, 70.5, "long before"],
  [1948, undefined, 70.5, "70 1/2 in 2019 at the latest"],
  [1948, 12, 70.5, "December 1948"],
  [1949, 1, 70.5, "the first half of 1949"],
  [1949, 6, 70.5, "30 June 1949 at the latest: 70 1/2 on 30 December 2019"],
  [1949, 7, 72, "70 1/2 in 2020"],
  [1949, 12, 72, "December 1949"],
  [1950, undefined, 72, "1950"],
  [1951, undefined, 73, "72 after 2022"],
  [1951, 1, 73, "January 1951"],
  [1958, undefined, 73, "1958"],
  [1959, undefined, 73, "the year the statute gives twice"],
  [1960, undefined, 75, "74 after 2032"],
  [1960, 1, 75, "January 1960"],
  [2000, 5, 75, "later"],
])("born in %d, month %p: %d (%s)", (birthYear, birthMonth, age) => {
  expect(call("RMDAGE", birthYear, birthMonth)).toBe(age);
});

test("1949 without the month is refused, telling what depends on it", () => {
  tells(errorOf("RMDAGE", 1949), "#VALUE! birthMonth | 1 to 12 | 1949 | 70 1/2 | 72");
});

test("nobody born in 1951 or later is required at 72", () => {
  for (let year = 1951; year <= 1980; year += 1) expect(call("RMDAGE", year)).not.toBe(72);
});

test("a column of birth years answers in one call, the 1949 cell alone with an error", () => {
  const answers = callGrid("RMDAGE", [[1948], [1949], [1955]]);
  expect([answers[0], answers[2]]).toEqual([[70.5], [73]]);
  expect(answers[1]![0]).toMatchObject({ code: "#VALUE!" });
});

test("EXPLAIN names the band's own authority", () => {
  expect(callGrid("EXPLAIN", "RMDAGE", 1959).at(-1)).toEqual([
    "Distributions are required from age",
    73,
    expect.stringContaining("proposed regulation"),
  ]);
  expect(callGrid("EXPLAIN", "RMDAGE", 1949, 6).at(-1)![2]).toContain("before SECURE Act §114");
});

test.each<[given: unknown[], error: string]>([
  [[1955, 13], "#VALUE! | birthMonth | 13 | 1 | 12"],
  [[1955, 0], "#VALUE! | birthMonth | 0 | 1 | 12"],
  [[1949, ""], "#VALUE! | birthMonth | 0 | 1 | 12"],
  [[1955, "June"], "#VALUE! | birthMonth | June | 1 | 12"],
  [[55], "#VALUE! birthYear was 55; it must be a year of birth from 1900 to 2200."],
])("%j is refused with %j", (given, error) => {
  tells(errorOf("RMDAGE", ...given), error);
});
