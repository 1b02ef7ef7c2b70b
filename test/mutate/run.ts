import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { fail } from "../../src/build/fail";
import { testsBearingOn } from "./bearing";
import { applied, mutantsOf } from "./mutants";

const jest = path.join(path.dirname(require.resolve("jest/package.json")), "bin/jest.js");

/** Runs tests one after the other until one fails; false where one did, or where they hang. */
function pass(tests: readonly string[], milliseconds: number, env = {}, ...more: string[]): Promise<boolean> {
  const sequencer = path.join(__dirname, "sequencer.js");
  const options = ["--selectProjects", "unit", "--runInBand", "--bail", "--testSequencer", sequencer];
  const run = spawn(process.execPath, [jest, ...options, ...more, "--runTestsByPath", ...tests], {
    env: { ...process.env, ...env, TEST_ORDER: tests.join(path.delimiter) },
    stdio: "ignore",
    timeout: milliseconds,
    killSignal: "SIGKILL",
  });
  return new Promise((resolve) => run.on("close", (code) => resolve(code === 0)));
}

/** The tests as they shall run, cheapest first, and what all of them take, in milliseconds; all must pass. */
async function cheapestFirst(tests: readonly string[]): Promise<{ ordered: string[]; whole: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), "mutate-"));
  const report = path.join(folder, "report.json");
  try {
    if (!(await pass(tests, 900_000, {}, "--json", "--outputFile", report)))
      throw new Error("Without a fault the tests do not pass.");
    const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
      testResults: { name: string; startTime: number; endTime: number }[];
    };
    const times = testResults.map(({ name, startTime, endTime }) => ({ name, time: endTime - startTime }));
    times.sort((a, b) => a.time - b.time);
    return { ordered: times.map(({ name }) => name), whole: times.reduce((all, { time }) => all + time, 0) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same order for the same seed. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  let state = seed;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647);
  return all
    .map((each) => ({ each, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: "string" }, seed: { type: "string", default: "1" } },
  });
  const [given] = positionals;
  if (!given) throw new Error("npm run mutate -- FILE [--sample 60] [--seed 1]");
  const file = path.resolve(given);
  const text = readFileSync(file, "utf8");
  const all = mutantsOf(text);
  const mutants = shuffled(all, Number(values.seed)).slice(0, Number(values.sample ?? all.length));
  const { ordered, whole } = await cheapestFirst(testsBearingOn(file));
  console.log(`${mutants.length} of ${all.length} mutants, ${ordered.length} files of tests`);

  const survivors: string[] = [];
  const waiting = [...mutants];
  const work = async (): Promise<void> => {
    for (let mutant = waiting.pop(); mutant; mutant = waiting.pop()) {
      const env = { MUTANT_FILE: file, MUTANT_TEXT: applied(text, mutant) };
      const survives = await pass(ordered, 60_000 + 5 * whole, env);
      const before = text.slice(0, mutant.start).split("\n");
      const place = `${given}:${before.length}:${before[before.length - 1]!.length + 1}`;
      const line = `${place}  ${text.slice(mutant.start, mutant.end)} -> ${mutant.instead}`;
      console.log(`${survives ? "survived" : "killed  "}  ${line.replace(/\s*\n\s*/g, " ")}`);
      if (survives) survivors.push(line);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const killed = mutants.length - survivors.length;
  console.log(`\n${killed} of ${mutants.length} killed, ${Math.round((killed / mutants.length) * 100)}%`);
  if (survivors.length > 0) console.log(["Survivors:", ...survivors.sort()].join("\n"));
}

main().catch(fail);
