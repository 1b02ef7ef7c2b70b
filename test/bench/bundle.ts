import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { dist } from "../excel";
import { type Measure, ratio, seconds } from "./measure";

const budgets = { "functions.js": 75 * 1024, "taskpane.js": 200 * 1024 };

/** What the scripts weigh on the wire, and what evaluating the functions costs against a script of nothing. */
export function bundle(): Measure[] {
  return [
    weight("functions.js", "functions.js gzipped, all law inside"),
    weight("taskpane.js", "taskpane.js gzipped, before the first interaction"),
    evaluation(),
  ];
}

function weight(file: keyof typeof budgets, what: string): Measure {
  const packed = gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  return {
    what,
    measured: `${packed.toLocaleString("en-US")} bytes`,
    against: `${budgets[file] / 1024} KB`,
    ratio: ratio(packed, budgets[file]),
  };
}

function evaluation(): Measure {
  const runtime = { associate: () => undefined, Error: class {} };
  const evaluate = (text: string) => () => vm.compileFunction(text, ["CustomFunctions"])(runtime);
  const ours = seconds(evaluate(readFileSync(path.join(dist, "functions.js"), "utf8")), 50);
  const empty = seconds(evaluate(";"), 50);
  return {
    what: "evaluating functions.js",
    measured: ours,
    against: "an empty script",
    ratio: ratio(ours, empty),
  };
}
