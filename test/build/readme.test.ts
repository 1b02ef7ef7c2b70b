import { readFileSync } from "node:fs";
import path from "node:path";
import { call, metadata } from "../excel";

const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");

test("the README lists every function there is, and no other", () => {
  const rows = readme.match(/^\| [A-Z][^|]*\| `[A-Z0-9` ]+ \|$/gm)!.join(" ");
  const listed = [...rows.matchAll(/`([A-Z0-9]+)`/g)].map((found) => found[1]);
  expect(listed.sort()).toEqual(metadata.functions.map(({ name }) => name).sort());
});

test("the figures at the head of the README are what the functions answer", () => {
  expect(readme).toMatch(/AFTERTAXROOM\(2026, 45, 300000, 24500, 15000\) +32,500/);
  expect(call("AFTERTAXROOM", 2026, 45, 300000, 24500, 15000)).toBe(32500);
  expect(readme).toMatch(/AFTERTAXROOM\(2026, 45, 300000, 8%, "50% of 6%"\) +39,000/);
  expect(call("AFTERTAXROOM", 2026, 45, 300000, 0.08, "50% of 6%")).toBe(39000);
  expect(readme).toMatch(/CONVERSIONTAX\(2024, "Single", 150000, 34000, 31000\) +720/);
  expect(call("CONVERSIONTAX", 2024, "Single", 150000, 34000, 31000)).toBe(720);
});
