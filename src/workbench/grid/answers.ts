import { type Argument, cellError, type EmptyCell } from "../host/arguments";
import { type SimulatedExcel } from "../host/host";
import { type CallResult } from "../host/results";

interface Question {
  name: string;
  args: Argument[];
}

interface Answer {
  result: CallResult;
  round: number;
}

/**
 * What the add-in has answered so far. A formula looks its call up here: a new call goes to the add-in,
 * and one recalculation follows each batch of answers.
 */
export class Answers {
  private readonly known = new Map<string, Answer>();
  private readonly pending = new Map<string, Question>();
  private excel: SimulatedExcel | undefined;
  private failure: string | undefined;
  private scheduled = false;
  private round = 0;

  constructor(private readonly recalculate: () => void) {}

  /** Whether an answer is awaited, or has come and is not yet in the cells. */
  get busy(): boolean {
    return this.pending.size > 0 || this.scheduled;
  }

  /** The answer to a call, or undefined while it is on its way. */
  lookUp(name: string, args: Argument[]): CallResult | undefined {
    if (this.failure !== undefined) return cellError("#VALUE!", this.failure);
    const key = `${name}${JSON.stringify(args.map((arg) => (arg === undefined ? {} : arg)))}`;
    const answer = this.known.get(key);
    if (answer) {
      answer.round = this.round;
      return answer.result;
    }
    if (!this.pending.has(key)) {
      const question = { name, args };
      this.pending.set(key, question);
      this.send(key, question);
    }
    return undefined;
  }

  /** An add-in has come up, for the first time or anew: whatever is open is asked of it. */
  connect(excel: SimulatedExcel): void {
    this.excel = excel;
    if (this.failure !== undefined) {
      this.failure = undefined;
      this.schedule();
    }
    for (const [key, question] of this.pending) this.send(key, question);
  }

  /** The add-in does not answer: until one comes up, every call is #VALUE!, with the reason. */
  fail(message: string): void {
    this.excel = undefined;
    this.failure = message;
    this.pending.clear();
    this.known.clear();
    this.schedule();
  }

  /** Forgets every answer, so that all formulas are asked anew. */
  forget(): void {
    this.known.clear();
    this.schedule();
  }

  /** Changes how empty cells arrive. */
  setEmptyCell(emptyCell: EmptyCell): void {
    if (!this.excel) return;
    this.excel.functions.conversion = { ...this.excel.functions.conversion, emptyCell };
    this.forget();
  }

  private send(key: string, { name, args }: Question): void {
    const { excel } = this;
    void excel?.functions.call(name, args).then((result) => {
      if (this.excel === excel) this.settle(key, result);
    });
  }

  private settle(key: string, result: CallResult): void {
    this.pending.delete(key);
    this.known.set(key, { result, round: this.round + 1 });
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      this.dropUnused();
      this.round++;
      this.recalculate();
    }, 0);
  }

  /** A recalculation asks for every answer in use, so what the last one did not ask for is no longer in a cell. */
  private dropUnused(): void {
    for (const [key, answer] of this.known) if (answer.round < this.round) this.known.delete(key);
  }
}
