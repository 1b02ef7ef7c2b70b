import { type Argument, cellError } from "../../src/workbench/host/arguments";
import { type FunctionsMetadata } from "../../src/workbench/host/metadata";
import { type CallResult } from "../../src/workbench/host/results";
import { metadata, script } from "../excel";
import { type Addin, startAddin } from "./office";

/** Functions that show what reaches them, and that break the rules of results. */
const PROBES = `
  const seen = (_key, value) => (value instanceof CustomFunctions.Error ? { error: value.code } : value);
  CustomFunctions.associate("SEE", (choice, cells, rest) => JSON.stringify([choice, cells, rest], seen));
  CustomFunctions.associate("THROW", () => { throw new CustomFunctions.Error("#N/A", "not published"); });
  CustomFunctions.associate("THROW_AS", (code) => { throw new CustomFunctions.Error(code, "why"); });
  CustomFunctions.associate("ERRORS", (cells) => cells.map((row) => row.map(
    (cell) => typeof cell === "string" ? new CustomFunctions.Error(cell, "why") : cell)));
  CustomFunctions.associate("CRASH", () => undefined.length);
  CustomFunctions.associate("RESULT", (kind) => ({
    nan: NaN, infinity: Infinity, nothing: [[null, 1]], ragged: [[1, 2], [3]], empty: [],
    error: [[new CustomFunctions.Error("#VALUE!", "why"), 2]], one: [[7]], object: [[{}]],
    large: Array.from({ length: 400 }, () => ["x".repeat(20000)]),
  })[kind]);
`;

const any = { type: "any", dimensionality: "matrix" };
const PROBE_METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "SEE",
      name: "SEE",
      parameters: [
        { name: "choice", type: "string", customEnumId: "CHOICE" },
        { name: "cells", ...any, optional: true },
        { name: "rest", ...any, repeating: true },
      ],
    },
    { id: "THROW", name: "THROW", parameters: [] },
    { id: "THROW_AS", name: "THROW_AS", parameters: [{ name: "code", type: "string" }] },
    { id: "ERRORS", name: "ERRORS", parameters: [{ name: "cells", ...any }] },
    { id: "CRASH", name: "CRASH", parameters: [] },
    { id: "RESULT", name: "RESULT", parameters: [{ name: "kind", type: "string" }] },
  ],
};

describe("Microsoft's custom-functions runtime on the simulated host", () => {
  let addin: Addin;
  const call = (name: string, ...args: Argument[]): Promise<CallResult> =>
    addin.excel.functions.call(name, args);
  const seen = async (...args: Argument[]): Promise<unknown> =>
    JSON.parse(String(await call("SEE", ...args)));

  beforeAll(async () => {
    addin = await startAddin(PROBES, PROBE_METADATA);
  });
  beforeEach(() => {
    addin.excel.functions.conversion = {
      emptyCell: 0,
      errorShape: "error",
      errorsInArrays: "shown",
      allowErrors: true,
    };
  });
  afterAll(() => addin.close());

  it("wraps a single value for a matrix and leaves a choice as text", async () => {
    expect(await seen("Deferral", 5)).toEqual(["Deferral", [[5]], []]);
  });

  it("passes null for an argument left out, also among repeating ones", async () => {
    expect(await seen("Deferral", undefined, 1, undefined, [[true, "x"]])).toEqual([
      "Deferral",
      null,
      [[[1]], null, [[true, "x"]]],
    ]);
  });

  it.each([0, null, ""] as const)(
    "delivers an empty cell as %j where the platform does so",
    async (emptyCell) => {
      addin.excel.functions.conversion.emptyCell = emptyCell;
      expect(await seen("Deferral", [[null, 1]])).toEqual(["Deferral", [[emptyCell, 1]], []]);
    },
  );

  it("delivers an error cell as a CustomFunctions.Error or as a plain object", async () => {
    const cells: Argument = [[cellError("#N/A"), 1]];
    expect(await seen("Deferral", cells)).toEqual([
      "Deferral",
      [[expect.objectContaining({ code: "#N/A" }), 1]],
      [],
    ]);
    addin.excel.functions.conversion.errorShape = "object";
    const plain = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
    expect(await seen("Deferral", cells)).toEqual(["Deferral", [[plain, 1]], []]);
  });

  it("does not call a function for an error in a choice, or anywhere where the metadata does not allow it", async () => {
    expect(await call("SEE", cellError("#REF!"))).toEqual(cellError("#REF!"));
    addin.excel.functions.conversion.allowErrors = false;
    expect(await call("SEE", "Deferral", cellError("#DIV/0!"))).toEqual(cellError("#DIV/0!"));
  });

  it("refuses a range for a single value", async () => {
    expect(await call("SEE", [["a"], ["b"]])).toEqual(
      cellError("#VALUE!", "choice takes a single value, not a range."),
    );
  });

  it("shows a thrown error with its message, and a crash as #VALUE!", async () => {
    expect(await call("THROW")).toEqual(cellError("#N/A", "not published"));
    expect(await call("CRASH")).toEqual(cellError("#VALUE!"));
  });

  it.each([
    ["#VALUE!", cellError("#VALUE!", "why")],
    ["#N/A", cellError("#N/A", "why")],
    ["#NUM!", cellError("#NUM!")],
    ["#DIV/0!", cellError("#DIV/0!")],
    ["#NULL!", cellError("#NULL!")],
    ["#REF!", cellError("#VALUE!", "why")],
    ["#NAME?", cellError("#VALUE!", "why")],
    ["#SPILL!", cellError("#VALUE!", "why")],
  ])("shows a thrown %s, its message for #VALUE! and #N/A only", async (code, expected) => {
    expect(await call("THROW_AS", code)).toEqual(expected);
  });

  it("takes as an answer in an array the errors that Excel takes, and makes #VALUE! of any other", async () => {
    const refused = (code: string) =>
      cellError("#VALUE!", `The function returned ${code}, which Excel does not take as an answer.`);
    expect(
      await call("ERRORS", [
        ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"],
        ["#NAME?", "#REF!", "#SPILL!", "#CALC!", 1],
      ]),
    ).toEqual([
      [
        cellError("#VALUE!", "why"),
        cellError("#N/A", "why"),
        cellError("#NUM!"),
        cellError("#DIV/0!"),
        cellError("#NULL!"),
      ],
      [refused("#NAME?"), refused("#REF!"), refused("#SPILL!"), refused("#CALC!"), 1],
    ]);
  });

  it("loses an array with an error object to a bare #VALUE! where Excel does so, and no thrown error", async () => {
    addin.excel.functions.conversion.errorsInArrays = "lost";
    expect(await call("ERRORS", [[1], ["#N/A"]])).toEqual(cellError("#VALUE!"));
    expect(await call("ERRORS", [[1], [2]])).toEqual([[1], [2]]);
    expect(await call("THROW")).toEqual(cellError("#N/A", "not published"));
  });

  it("knows no function that the metadata does not name", async () => {
    expect(await call("NOSUCH")).toEqual(cellError("#NAME?"));
  });

  it("judges results as Excel does", async () => {
    const expected = {
      one: 7,
      nothing: [[0, 1]],
      error: [[cellError("#VALUE!", "why"), 2]],
      nan: cellError("#NUM!"),
      infinity: cellError("#NUM!"),
      ragged: cellError("#VALUE!", "The function returned rows of different lengths."),
      empty: cellError("#VALUE!", "The function returned an array without cells."),
      object: cellError("#VALUE!", "The function returned an object that is no value."),
    };
    const kinds = Object.keys(expected);
    const results = await Promise.all(kinds.map((kind) => call("RESULT", kind)));
    expect(Object.fromEntries(kinds.map((kind, i) => [kind, results[i]]))).toEqual(expected);
  });

  it("refuses a call of more than 5 MB, in either direction, and no other call of its batch", async () => {
    const large = cellError("#VALUE!", "A call carries at most 5 MB.");
    const results = await Promise.all([
      call("SEE", "Deferral", "x".repeat(5 * 1024 * 1024)),
      call("RESULT", "large"),
      call("RESULT", "one"),
    ]);
    expect(results).toEqual([large, large, 7]);
  });

  it("has its results refused while a cell is being edited, and sends them again", async () => {
    addin.excel.cellEdit.begin();
    let answered = false;
    const result = call("RESULT", "one").finally(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(answered).toBe(false);
    addin.excel.cellEdit.end();
    expect(await result).toBe(7);
  });

  it("sends the calls of one calculation in one batch", async () => {
    const before = { ...addin.excel.functions.counts };
    await Promise.all(Array.from({ length: 50 }, (_unused, i) => call("SEE", String(i))));
    const { calls, batchesSent, batchesReceived } = addin.excel.functions.counts;
    expect([calls - before.calls, batchesSent - before.batchesSent]).toEqual([50, 1]);
    expect(batchesReceived - before.batchesReceived).toBe(1);
  });
});

describe("functions.js", () => {
  let addin: Addin;
  const call = (name: string, ...args: Argument[]): Promise<CallResult> =>
    addin.excel.functions.call(name, args);

  beforeAll(async () => {
    addin = await startAddin(script, metadata);
  });
  afterAll(() => addin.close());

  it("answers through the runtime with a scalar", async () => {
    expect(await call("AFTERTAXROOM", 2026, 45, 300000, 24500, 15000)).toBe(32500);
  });

  it("answers a column in one call, with an error in its own row only", async () => {
    const ages: Argument = [[45], [cellError("#REF!")], [0]];
    const rooms = (await call("AFTERTAXROOM", 2026, ages, 300000, 24500, 15000)) as unknown[][];
    expect(rooms[0]).toEqual([32500]);
    expect(rooms[1]).toEqual([
      expect.objectContaining({
        code: "#VALUE!",
        message: expect.stringMatching(/^age was #REF!/) as string,
      }),
    ]);
    expect(rooms[2]).toEqual([expect.objectContaining({ code: expect.stringMatching(/^#/) as string })]);
  });

  it("answers with an error and its message", async () => {
    const result = await call("AFTERTAXROOM", 2031, 45, 300000, 24500, 15000);
    expect(result).toEqual({ code: "#N/A", message: expect.stringContaining("2031") as string });
  });

  it("shows the message of a lone error also where errors in arrays are lost", async () => {
    addin.excel.functions.conversion.errorsInArrays = "lost";
    const alone = await call("AFTERTAXROOM", 2031, 45, 300000, 24500, 15000);
    const column = await call("AFTERTAXROOM", [[2026], [2031]], 45, 300000, 24500, 15000);
    addin.excel.functions.conversion.errorsInArrays = "shown";
    expect(alone).toEqual({ code: "#N/A", message: expect.stringContaining("2031") as string });
    expect(column).toEqual(cellError("#VALUE!"));
  });

  it.each([0, null, ""] as const)("counts an empty cell as 0 where it arrives as %j", async (emptyCell) => {
    addin.excel.functions.conversion.emptyCell = emptyCell;
    expect(await call("AFTERTAXROOM", 2026, 45, 300000, 24500, [[null]])).toBe(47500);
  });

  it("spills a table", async () => {
    const table = (await call("LIMITS", 2026, 45, "MFJ")) as unknown[][];
    expect(table[0]).toEqual(["Item", "Amount", "Authority"]);
    expect(table.length).toBeGreaterThan(5);
  });
});
