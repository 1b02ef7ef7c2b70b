import { type Argument, cellError } from "../../src/workbench/host/arguments";
import { type SimulatedExcel } from "../../src/workbench/host/host";
import { type CallResult } from "../../src/workbench/host/results";
import { Answers, type Formulas } from "../../src/workbench/grid/answers";
import { type Origin } from "../../src/workbench/grid/messages";

/** An add-in whose answers come when the test says so. */
function slowExcel(): { excel: SimulatedExcel; asked: string[]; answer(result: CallResult): void } {
  const waiting: ((result: CallResult) => void)[] = [];
  const asked: string[] = [];
  const call = (name: string, args: Argument[]): Promise<CallResult> => {
    asked.push(`${name}(${args.map(String).join()})`);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const excel = { functions: { call } } as unknown as SimulatedExcel;
  return { excel, asked, answer: (result) => waiting.splice(0).forEach((resolve) => resolve(result)) };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const cell = (row: number): Origin => ({ sheetId: "s", row, column: 0 });

/** The formulas of a sheet, as far as answers know them: which are recalculated, and how often all. */
function sheet(): { formulas: Formulas; rows: number[][]; all: number; underWay: boolean } {
  const seen = { rows: [] as number[][], all: 0, underWay: false };
  const formulas = {
    get underWay() {
      return seen.underWay;
    },
    cells: (waited: Origin[]) => void seen.rows.push(waited.map(({ row }) => row)),
    all: () => void seen.all++,
  };
  return Object.assign(seen, { formulas });
}

function openAnswers(mostCells?: number): { answers: Answers; cells: ReturnType<typeof sheet> } {
  const cells = sheet();
  return { answers: new Answers(() => cells.formulas, mostCells), cells };
}

describe("answers of the add-in", () => {
  it("are asked for once, and calculate the formulas that waited for those that arrive together", async () => {
    const { answers, cells } = openAnswers();
    const { excel, asked, answer } = slowExcel();
    answers.connect(excel);
    const look = (): unknown[] => [1, 2, 1].map((value, row) => answers.lookUp("F", [value], cell(row)));
    expect(look()).toEqual([undefined, undefined, undefined]);
    await turn();
    expect([asked, answers.busy]).toEqual([["F(1)", "F(2)"], true]);
    answer(7);
    await turn();
    expect(cells.rows).toEqual([[0, 2, 1]]);
    expect([look(), answers.busy, cells.all]).toEqual([[7, 7, 7], false, 0]);
  });

  it("are asked for once the calculation that needs them is through, a bounded number a turn", async () => {
    const { answers, cells } = openAnswers();
    const { excel, asked, answer } = slowExcel();
    answers.connect(excel);
    cells.underWay = true;
    for (let row = 0; row < 1000; row++) answers.lookUp("F", [row], cell(row));
    await turn();
    expect(asked).toEqual([]);
    cells.underWay = false;
    let before = 0;
    while (asked.length < 1000) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(asked.length - before).toBeLessThanOrEqual(250);
      before = asked.length;
    }
    expect(answers.counts).toEqual({ asked: 1000, open: 1000 });
    answer(7);
    await turn();
    expect(answers.counts).toEqual({ asked: 1000, open: 0 });
    expect(cells.rows).toHaveLength(1);
  });

  it("tell an argument left out from an empty one", async () => {
    const { answers } = openAnswers();
    const { excel, asked } = slowExcel();
    answers.connect(excel);
    answers.lookUp("F", [undefined], cell(0));
    answers.lookUp("F", [null], cell(0));
    await turn();
    expect(asked).toHaveLength(2);
  });

  it("wait for an add-in, and are asked of the next where one goes away", async () => {
    const { answers } = openAnswers();
    answers.lookUp("F", [1], cell(0));
    const first = slowExcel();
    const second = slowExcel();
    answers.connect(first.excel);
    await turn();
    answers.connect(second.excel);
    await turn();
    first.answer(1);
    await turn();
    expect(answers.lookUp("F", [1], cell(0))).toBeUndefined();
    second.answer(2);
    await turn();
    expect(answers.lookUp("F", [1], cell(0))).toBe(2);
  });

  it("are not taken where they were asked for before everything was asked again", async () => {
    const { answers } = openAnswers();
    const { excel, asked, answer } = slowExcel();
    answers.connect(excel);
    answers.lookUp("F", [1], cell(0));
    await turn();
    answers.forget();
    answer(1);
    await turn();
    expect([answers.lookUp("F", [1], cell(0)), asked]).toEqual([undefined, ["F(1)", "F(1)"]]);
    answer(2);
    await turn();
    expect(answers.lookUp("F", [1], cell(0))).toBe(2);
  });

  it("are #VALUE! with the reason while there is no add-in to give them", async () => {
    const { answers, cells } = openAnswers();
    answers.lookUp("F", [1], cell(0));
    answers.fail("no page");
    expect([cells.all, answers.busy]).toEqual([1, false]);
    expect(answers.lookUp("F", [1], cell(0))).toEqual(cellError("#VALUE!", "no page"));
    const { excel, answer } = slowExcel();
    answers.connect(excel);
    expect(cells.all).toBe(2);
    expect(answers.lookUp("F", [1], cell(0))).toBeUndefined();
    await turn();
    answer(3);
    await turn();
    expect(answers.lookUp("F", [1], cell(0))).toBe(3);
  });

  it("are kept up to a number of cells, those that were looked up last", async () => {
    const { answers } = openAnswers(4);
    const { excel, asked, answer } = slowExcel();
    answers.connect(excel);
    const ask = async (value: number, result: CallResult): Promise<void> => {
      answers.lookUp("F", [value], cell(0));
      await turn();
      answer(result);
      await turn();
    };
    const pair = [[1, 2]];
    for (const value of [1, 2, 3]) await ask(value, pair);
    // The third was asked for while two pairs, four cells, were known; the fourth while there were six.
    answers.lookUp("F", [1], cell(0));
    await ask(4, 7);
    asked.length = 0;
    expect([1, 3, 2].map((value) => answers.lookUp("F", [value], cell(0)))).toEqual([pair, pair, undefined]);
    await turn();
    expect(asked).toEqual(["F(2)"]);
  });
});
