import { type Argument, cellError, type Conversion } from "../host/arguments";
import { type SimulatedExcel } from "../host/host";
import { type CallResult } from "../host/results";
import { type Origin } from "./messages";

interface Question {
  name: string;
  args: Argument[];
  /** The formulas that wait for the answer. */
  cells: Origin[];
}

/** What calls come from, and what an answer is followed by: a calculation of the formulas that waited for it, or of all. */
export interface Formulas {
  readonly underWay: boolean;
  cells(waited: Origin[]): void;
  all(): void;
}

/**
 * How many calls go out a turn. The add-in shares the page's thread: where its functions hold the page for
 * longer than this, fewer go out with the next turn, so that the page can paint between them.
 */
const MOST_A_TURN = 250;
const HELD_MS = 50;

/** Answers that come in are calculated with this often, until the last has come. */
const DELIVERY_MS = 200;

/** How many cells the answers that are kept from one rest to the next may fill. */
const MOST_CELLS = 1_000_000;

/**
 * What the add-in has answered so far. A formula looks its call up here: a new call goes to the add-in,
 * and the formulas that waited are calculated again once answers have come.
 */
export class Answers {
  /** In the order of their last lookup. */
  private readonly known = new Map<string, CallResult>();
  private readonly pending = new Map<string, Question>();
  private readonly unsent = new Set<string>();
  private excel: SimulatedExcel | undefined;
  private failure: string | undefined;
  /** Answers to what was asked in an earlier round are not taken. */
  private round = 0;
  private turn: ReturnType<typeof setTimeout> | undefined;
  private aTurn = MOST_A_TURN;
  private asked = 0;
  private waited: Origin[] = [];
  private delivery: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly formulas: () => Formulas,
    private readonly mostCells = MOST_CELLS,
  ) {}

  /** Whether an answer is awaited. */
  get busy(): boolean {
    return this.pending.size > 0;
  }

  /** How many calls have been asked for since the beginning, and how many of them are open. */
  get counts(): { asked: number; open: number } {
    return { asked: this.asked, open: this.pending.size };
  }

  /** The answer to a cell's call, or undefined while it is on its way. */
  lookUp(name: string, args: Argument[], cell: Origin): CallResult | undefined {
    if (this.failure !== undefined) return cellError("#VALUE!", this.failure);
    const key = `${name}${JSON.stringify(args.map((arg) => (arg === undefined ? {} : arg)))}`;
    const answer = this.known.get(key);
    if (answer === undefined) this.ask(key, name, args, cell);
    else this.keep(key, answer);
    return answer;
  }

  /** An add-in has come up, for the first time or again: whatever is open is asked of it. */
  connect(excel: SimulatedExcel): void {
    this.excel = excel;
    this.askAgain();
    if (this.failure === undefined) return;
    this.failure = undefined;
    this.formulas().all();
  }

  /** The add-in does not answer: until one comes up, every call is #VALUE!, with the reason. */
  fail(message: string): void {
    this.excel = undefined;
    this.failure = message;
    this.pending.clear();
    this.forget();
  }

  /** Forgets every answer, so that all formulas are asked again. */
  forget(): void {
    this.known.clear();
    this.askAgain();
    this.formulas().all();
  }

  /** Changes how values travel to the functions and back. */
  setConversion(change: Partial<Conversion>): void {
    if (!this.excel) return;
    Object.assign(this.excel.functions.conversion, change);
    this.forget();
  }

  private ask(key: string, name: string, args: Argument[], cell: Origin): void {
    const open = this.pending.get(key);
    if (open) return void open.cells.push(cell);
    if (!this.busy) this.dropOldest();
    this.asked++;
    this.pending.set(key, { name, args, cells: [cell] });
    this.unsent.add(key);
    this.send();
  }

  private askAgain(): void {
    this.round++;
    for (const key of this.pending.keys()) this.unsent.add(key);
    this.send();
  }

  /** Office.js returns what it has every half second: so all of a calculation's calls go out once it is through. */
  private send(): void {
    const planned = performance.now();
    this.turn ??= setTimeout(() => {
      this.turn = undefined;
      if (this.formulas().underWay) return this.send();
      const held = performance.now() - planned > HELD_MS;
      this.aTurn = held ? Math.ceil(this.aTurn / 2) : Math.min(this.aTurn * 2, MOST_A_TURN);
      this.sendSome();
    }, 0);
  }

  private sendSome(): void {
    const { excel } = this;
    if (!excel) return;
    for (const key of [...this.unsent].slice(0, this.aTurn)) {
      this.unsent.delete(key);
      const question = this.pending.get(key);
      if (question) this.call(excel, key, question);
    }
    if (this.unsent.size > 0) this.send();
  }

  private call(excel: SimulatedExcel, key: string, { name, args, cells }: Question): void {
    const { round } = this;
    void excel.functions.call(name, args).then((result) => {
      if (this.round !== round) return;
      this.pending.delete(key);
      this.keep(key, result);
      for (const cell of cells) this.waited.push(cell);
      this.deliver();
    });
  }

  /** The last answers are calculated with at once, those before them once in a while. */
  private deliver(): void {
    if (!this.busy) this.hand();
    else this.delivery ??= setTimeout(() => this.hand(), DELIVERY_MS);
  }

  private hand(): void {
    clearTimeout(this.delivery);
    this.delivery = undefined;
    this.formulas().cells(this.waited.splice(0));
  }

  /** Puts an answer behind all others. */
  private keep(key: string, answer: CallResult): void {
    this.known.delete(key);
    this.known.set(key, answer);
  }

  /**
   * Those that have not been looked up for longest go where there are too many. Only where nothing is open:
   * then every answer is in its cells, and none is asked for in turns with another.
   */
  private dropOldest(): void {
    let cells = 0;
    for (const answer of this.known.values()) cells += cellsOf(answer);
    for (const [key, answer] of this.known) {
      if (cells <= this.mostCells) return;
      this.known.delete(key);
      cells -= cellsOf(answer);
    }
  }
}

function cellsOf(answer: CallResult): number {
  return Array.isArray(answer) ? answer.length * (answer[0]?.length ?? 0) : 1;
}
