import { type Argument, cellError } from "../../src/workbench/host/arguments";
import { type SimulatedExcel } from "../../src/workbench/host/host";
import { type CallResult } from "../../src/workbench/host/results";
import { Answers } from "../../src/workbench/grid/answers";

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

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("answers of the add-in", () => {
  it("are asked for once, and bring one recalculation for all that arrive together", async () => {
    const recalculate = jest.fn();
    const answers = new Answers(recalculate);
    const { excel, asked, answer } = slowExcel();
    answers.connect(excel);
    const look = (): unknown[] => [1, 2, 1].map((value) => answers.lookUp("F", [value]));
    expect(look()).toEqual([undefined, undefined, undefined]);
    expect([asked, answers.busy]).toEqual([["F(1)", "F(2)"], true]);
    answer(7);
    await turn();
    expect(recalculate).toHaveBeenCalledTimes(1);
    expect([look(), answers.busy]).toEqual([[7, 7, 7], false]);
  });

  it("tell an argument left out from an empty one", () => {
    const answers = new Answers(jest.fn());
    const { excel, asked } = slowExcel();
    answers.connect(excel);
    answers.lookUp("F", [undefined]);
    answers.lookUp("F", [null]);
    expect(asked).toHaveLength(2);
  });

  it("wait for an add-in, and are asked of the next where one goes away", async () => {
    const answers = new Answers(jest.fn());
    answers.lookUp("F", [1]);
    const first = slowExcel();
    const second = slowExcel();
    answers.connect(first.excel);
    answers.connect(second.excel);
    first.answer(1);
    await turn();
    expect(answers.lookUp("F", [1])).toBeUndefined();
    second.answer(2);
    await turn();
    expect(answers.lookUp("F", [1])).toBe(2);
  });

  it("are #VALUE! with the reason while there is no add-in to give them", async () => {
    const recalculate = jest.fn();
    const answers = new Answers(recalculate);
    answers.lookUp("F", [1]);
    answers.fail("no page");
    await turn();
    expect(recalculate).toHaveBeenCalledTimes(1);
    expect(answers.lookUp("F", [1])).toEqual(cellError("#VALUE!", "no page"));
    const { excel, answer } = slowExcel();
    answers.connect(excel);
    expect(answers.lookUp("F", [1])).toBeUndefined();
    answer(3);
    await turn();
    expect(answers.lookUp("F", [1])).toBe(3);
  });

  it("are dropped once no cell asks for them any more", async () => {
    const answers = new Answers(jest.fn());
    const { excel, asked, answer } = slowExcel();
    answers.connect(excel);
    for (const value of [1, 2, 3]) {
      answers.lookUp("F", [value]);
      answer(value);
      await turn();
      answers.lookUp("F", [value]);
    }
    answers.lookUp("F", [1]);
    expect(asked).toEqual(["F(1)", "F(2)", "F(3)", "F(1)"]);
  });
});
