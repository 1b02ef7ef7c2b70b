import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { dist } from "../excel";
import { type Measure, ratio, seconds } from "./measure";

const budget = 60 * 1024;

/** What functions.js weighs on the wire, and what evaluating it costs against a script of nothing. */
export function bundle(): Measure[] {
  const code = readFileSync(path.join(dist, "functions.js"));
  const packed = gzipSync(code, { level: 9 }).length;
  const runtime = { associate: () => undefined, Error: class {} };
  const evaluate = (text: string) => () => vm.compileFunction(text, ["CustomFunctions"])(runtime);
  const ours = seconds(evaluate(code.toString()), 50);
  const empty = seconds(evaluate(";"), 50);
  return [
    {
      what: "functions.js gzipped, all law inside",
      measured: `${packed.toLocaleString("en-US")} bytes`,
      against: "60 KB",
      ratio: ratio(packed, budget),
    },
    {
      what: "evaluating functions.js",
      measured: ours,
      against: "an empty script",
      ratio: ratio(ours, empty),
    },
  ];
}
