import fc from "fast-check";
import { type Area, parseArea } from "../../src/workbench/host/address";
import { containsCell } from "../../src/workbench/host/area";
import { lay, type Layer, layered, layeredOver } from "../../src/workbench/host/layers";

interface Look {
  fill: string;
  bold: boolean;
}

const areas = fc.constantFrom("A1", "B2:C3", "A:B", "2:3", "C1:C5", "A1:E5", "D4:E5").map(parseArea);
const looks = fc.constantFrom<Partial<Look>>(
  { fill: "red" },
  { fill: "blue" },
  { bold: true },
  { fill: "red", bold: false },
);
const CELLS = Array.from({ length: 36 }, (_cell, i) => ({ row: Math.floor(i / 6), column: i % 6 }));

describe("layers over the cells of a worksheet", () => {
  it("give every cell what was set last for it, though layers that are hidden are dropped", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(areas, looks)), (steps) => {
        const layers = steps.reduce<Layer<Look>[]>((all, [area, set]) => lay(all, area, set), []);
        for (const { row, column } of CELLS) {
          const last = steps.filter(([area, set]) => "fill" in set && containsCell(area, row, column)).at(-1);
          expect(layered(layers, row, column, "fill")).toBe(last?.[1].fill);
        }
      }),
    );
  });

  it("have over an area the values that its cells have, and no others", () => {
    const within: Area = { row: 0, column: 0, rows: 6, columns: 6 };
    fc.assert(
      fc.property(fc.array(fc.tuple(areas, looks)), (steps) => {
        const layers = steps.reduce<Layer<Look>[]>((all, [area, set]) => lay(all, area, set), []);
        const cells = CELLS.map(({ row, column }) => layered(layers, row, column, "bold"));
        expect(new Set(layeredOver(layers, within, "bold"))).toEqual(new Set(cells));
      }),
    );
  });
});
