import type { CellValue } from "../../src/workbench/host/book";
import { type OpenWorkbench } from "./page";

const ROWS = 12;
const SHEET = "Edits";

/** Formulas read inputs in A to D and columns left of their own in E to I, so that none goes in a circle. */
const FORMULAS: ((left: string, row: number, other: number) => string)[] = [
  (_left, row, other) => `=MEGAROTH.AFTERTAXROOM($A$1,B1:B${other},C1:C${other},D${row},1000)`,
  (left, row, other) => `=MEGAROTH.AFTERTAXROOM(2026,45,150000,${left}1:${left}${other},B${row})`,
  (_left, row) => `=MEGAROTH.AFTERTAXROOM($A$1,B${row},C${row},D${row},1000)`,
  (left, row, other) => `=MEGAROTH.AFTERTAXROOM(2026,45,C${other},D${row},${left}${other})`,
  (left, row, other) => `=${left}${row}+2*${left}${other}`,
  (left, _row, other) => `=SUM(${left}1:${left}${other})`,
  (_left, row) => `=IF(D${row}>9000,MEGAROTH.LIMIT($A$1,"IRA"),C${row})`,
  (_left, row, other) => `=SUM(MEGAROTH.AFTERTAXROOM(2026,B${row}:B${other},C${row}:C${other},5000,0))`,
  (left, _row, other) => `=INDEX(${left}1:${left}12,${other})+OFFSET(D1,${other}-1,0)`,
];
const SPILLING = 2;

export interface Edit {
  at: string;
  content: CellValue;
  /** How long until the next edit, so that edits meet calculations in every state. */
  pause: number;
}

/** The same numbers every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Edits at random: inputs, formulas, cells emptied, values in the way of spills. */
export function randomEdits(seed: number, count: number): Edit[] {
  const below = numbers(seed);
  const row = (): number => 1 + below(ROWS);
  const input = (): Omit<Edit, "pause"> => {
    const column = below(4);
    const content =
      [2025 + below(2), 30 + below(40), 1000 * (60 + below(300)), 100 * below(240)][column] ?? 0;
    return { at: `${"ABCD"[column]}${column === 0 ? 1 : row()}`, content };
  };
  const formula = (): Omit<Edit, "pause"> => {
    const [column, which] = [below(5), below(FORMULAS.length)];
    // Which of two spills over each other has no room depends on what was there before: one spill a column.
    const at = which < SPILLING ? 1 : row();
    const content = FORMULAS[which]?.("DEFGH"[column] ?? "", at, row()) ?? "";
    return { at: `${"EFGHI"[column]}${at}`, content };
  };
  const other = (): Omit<Edit, "pause"> => ({
    at: `${"EFGHI"[below(5)]}${row()}`,
    content: below(2) ? "" : 7,
  });
  return Array.from({ length: count }, () => {
    const kind = below(10);
    const edit = kind < 5 ? input() : kind < 8 ? formula() : other();
    return { ...edit, at: `${SHEET}!${edit.at}`, pause: below(4) === 0 ? below(120) : 0 };
  });
}

/** Makes the edits, and returns the cells as they then are and as they are after calculating all again. */
export async function afterEdits(
  bench: OpenWorkbench,
  edits: Edit[],
): Promise<{ partial: CellValue[][]; full: CellValue[][] }> {
  await bench.page.evaluate(
    async ([edits, name]) => {
      const { book } = window.workbenchPort!;
      if (!book.sheets.some((sheet) => sheet.name === name)) book.addSheet(name);
      const fresh = Array.from({ length: 30 }, () => Array.from({ length: 12 }, () => ""));
      window.workbench!.setCells(`${name}!A1`, fresh);
      for (const { at, content, pause } of edits) {
        window.workbench!.setCell(at, content);
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      }
      await window.workbench!.settled();
    },
    [edits, SHEET] as const,
  );
  const all = `${SHEET}!A1:L30`;
  const partial = await bench.values(all);
  await bench.page.evaluate(() => window.workbench!.recalculate());
  await bench.settled();
  return { partial, full: await bench.values(all) };
}
