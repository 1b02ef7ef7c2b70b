import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { cola, firstYear, forms, lastYear, lifetime, statute, taxYear, taxYears } from "../../src/law";
import schema from "../../src/law/year.schema.json";
import { complete, years } from "./complete";

type Json = null | number | string | boolean | Json[] | { [key: string]: Json };

const folder = path.resolve(__dirname, "../../src/law/years");
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort();
const content = (file: string) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Json;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, multipleOfPrecision: 6 });
const validate = ajv.compile(schema);
const errors = (json: Json) => (validate(json) ? [] : ajv.errorsText(validate.errors).split(", "));

const groups = ["plan", "ira", "hsa", "socialSecurity", "rates", "deduction", "gains", "irmaa"] as const;

describe("The files of src/law/years", () => {
  test.each(files)("%s satisfies the schema", (file) => {
    expect(errors(content(file))).toEqual([]);
  });

  test.each(files)("%s is listed in src/law/years/index.ts and is named by its year", (file) => {
    const listed = taxYears.find(({ year }) => `${year}.json` === file);
    expect([file, "listed in src/law/years/index.ts", listed]).toEqual([
      file,
      expect.anything(),
      content(file),
    ]);
  });

  test("leave out no year from 2018 on", () => {
    expect(taxYears.map(({ year }) => year)).toEqual(taxYears.map((_, k) => 2018 + k));
    expect([firstYear.year, lastYear.year, taxYear(2017)]).toEqual([2018, lastYear.year, undefined]);
  });
});

describe("What is published", () => {
  test.each(taxYears.filter(({ year }) => year <= lastYear.year))("is every group for $year", (law) => {
    expect([law.year, groups.filter((group) => !law[group])]).toEqual([law.year, []]);
  });

  test("is for the one year after them, if any, not yet every group", () => {
    const after = taxYears.filter(({ year }) => year > lastYear.year);
    expect(after.map(({ year }) => year)).toEqual([lastYear.year + 1].slice(0, after.length));
  });

  test("includes a senior deduction in 2025 to 2028 only (Pub. L. 119-21 §70103)", () => {
    const senior = years.filter((year) => "senior" in complete(year));
    expect(senior).toEqual(years.filter((year) => year >= 2025 && year <= 2028));
  });

  test("includes a catch-up of 60 to 63 from 2025 on (SECURE 2.0 §109)", () => {
    const superCatchUp = years.filter((year) => complete(year).plan.superCatchUp !== null);
    expect(superCatchUp).toEqual(years.filter((year) => year >= 2025));
  });

  test("includes a wage threshold for Roth catch-up from 2024 on (IRC §414(v)(7)(A))", () => {
    const threshold = years.filter((year) => complete(year).plan.rothCatchUpWages !== null);
    expect(threshold).toEqual(years.filter((year) => year >= 2024));
  });
});

describe("Authorities", () => {
  test.each(groups)("of %s are never carried over from another year", (group) => {
    const named = years.map((year) => complete(year)[group].authority);
    expect(new Set(named).size).toBe(years.length);
  });

  test.each(years)("of %i were published in that year or the year before", (year) => {
    const law = complete(year);
    const cited = groups.flatMap((group) =>
      [...law[group].authority.matchAll(/(?:Notice |Rev\. Proc\. |\d, )(20\d\d)/g)].map((match) =>
        Number(match[1]),
      ),
    );
    expect(cited.length).toBeGreaterThanOrEqual(groups.length - 1); // the gains of 2018 are the statute's own
    expect(cited.filter((published) => published !== year && published !== year - 1)).toEqual([]);
  });

  test.each([
    ...Object.entries(statute),
    ...Object.entries(lifetime),
    ...Object.entries(cola.items),
    ["cola", cola] as const,
    ["forms", forms] as const,
  ])("stand in the tables too: %s", (_, group) => {
    expect(group.authority).toMatch(/§/);
  });
});

describe("The schema refuses 2026 with", () => {
  const law = content("2026.json");
  const places = objectsIn(law);
  const optional = [/^\/(plan|ira|hsa|socialSecurity|rates|deduction|senior|gains|irmaa)$/, /\/inclusive$/];

  test("an unknown key, wherever it stands", () => {
    expect(places.length).toBeGreaterThan(20);
    for (const at of places) expect([at, errors(changed(law, `${at}/extra`, 1)).length]).not.toEqual([at, 0]);
  });

  test("a key missing from a published group, whichever it is", () => {
    for (const at of places) {
      for (const key of Object.keys(find(law, at)).map((name) => `${at}/${name}`)) {
        if (optional.some((pattern) => pattern.test(key))) continue;
        expect([key, errors(changed(law, key, undefined)).length]).not.toEqual([key, 0]);
      }
    }
  });

  test.each([
    ["an empty authority", "/plan/authority", ""],
    ["an authority that names no publication", "/hsa/authority", "IRS website"],
    ["a figure as text", "/plan/deferral", "24,500"],
    ["a negative figure", "/ira/contribution", -7500],
    ["a figure no revenue procedure could round to", "/rates/starts/HOH/4", 201760],
    ["a wage base that is not a multiple of 300 (42 U.S.C. §430(b))", "/socialSecurity/wageBase", 184400],
    ["an HSA catch-up that was indexed (IRC §223(b)(3)(B))", "/hsa/catchUp", 1100],
    ["an indexed MFS phase-out (IRC §219(g)(3)(B)(iii))", "/ira/rothPhaseOut/MFS", [0, 11000]],
    ["a surcharge not in whole dimes", "/irmaa/tiers/joint/0/partB", 81.25],
    ["a senior deduction for separate returns", "/senior/start/MFS", 75000],
  ])("%s", (_, at, value: Json) => {
    expect(errors(changed(law, at, value))).not.toEqual([]);
  });
});

/** The paths of every object in it, "" for the whole. */
function objectsIn(json: Json, at = ""): string[] {
  if (json === null || typeof json !== "object") return [];
  const below = Object.entries(json).flatMap(([key, value]) => objectsIn(value as Json, `${at}/${key}`));
  return Array.isArray(json) ? below : [at, ...below];
}

function find(json: Json, at: string): { [key: string]: Json } {
  const steps = at.split("/").slice(1);
  return steps.reduce((node, key) => (node as { [key: string]: Json })[key]!, json) as {
    [key: string]: Json;
  };
}

/** A copy with one value changed, or left out where it is undefined. */
function changed(json: Json, at: string, value: Json | undefined): Json {
  const copy = JSON.parse(JSON.stringify(json)) as Json;
  const cut = at.lastIndexOf("/");
  const parent = find(copy, at.slice(0, cut));
  if (value === undefined) delete parent[at.slice(cut + 1)];
  else parent[at.slice(cut + 1)] = value;
  return copy;
}
