import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { type Edge, type EdgeFormat } from "./cell-format";
import { aColor, oneOf } from "./checks";
import { apiNotFound, invalidArgument } from "./errors";
import { HostObject } from "./host-object";
import { shared } from "./layers";
import { type Formatted } from "./formatted";
import { refuseFormatting } from "./protection-rules";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof SIDES)[number];
const DIAGONALS = ["DiagonalDown", "DiagonalUp"];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** Cells, and the edge of theirs at which a line runs. */
interface Line {
  area: Area;
  edge: Edge;
}

/**
 * The lines of a side. The line between two cells belongs to both, so every one is drawn at the edges of the cells
 * on either side of it: first those in the range, then those beyond.
 */
function linesOf({ row, column, rows, columns }: Area, side: Side): Line[] {
  const strip = (edge: Edge, area: Partial<Area>): Line => ({
    edge,
    area: { row, column, rows, columns, ...area },
  });
  const lines: Record<Side, Line[]> = {
    EdgeTop: [strip("top", { rows: 1 }), strip("bottom", { row: row - 1, rows: 1 })],
    EdgeBottom: [
      strip("bottom", { row: row + rows - 1, rows: 1 }),
      strip("top", { row: row + rows, rows: 1 }),
    ],
    EdgeLeft: [strip("left", { columns: 1 }), strip("right", { column: column - 1, columns: 1 })],
    EdgeRight: [
      strip("right", { column: column + columns - 1, columns: 1 }),
      strip("left", { column: column + columns, columns: 1 }),
    ],
    InsideHorizontal: [strip("bottom", { rows: rows - 1 }), strip("top", { row: row + 1, rows: rows - 1 })],
    InsideVertical: [
      strip("right", { columns: columns - 1 }),
      strip("left", { column: column + 1, columns: columns - 1 }),
    ],
  };
  const isThere = ({ area }: Line): boolean =>
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS;
  return lines[side].filter(isThere);
}

/** `Excel.RangeBorder`. */
class BorderObject extends HostObject {
  readonly typeName = "RangeBorder";

  constructor(
    private readonly cells: Formatted,
    private readonly side: Side,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, string>> {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }
  get Style(): string | null {
    return this.read("style");
  }
  set Style(value: unknown) {
    this.write({ style: oneOf(value, STYLES, "style") });
  }
  /** A line that was none becomes a continuous one when it is given a weight or a color. */
  get Weight(): string | null {
    return this.read("weight");
  }
  set Weight(value: unknown) {
    this.write({ ...this.drawn(), weight: oneOf(value, WEIGHTS, "weight") });
  }
  get Color(): string | null {
    return this.read("color");
  }
  set Color(value: unknown) {
    this.write({ ...this.drawn(), color: aColor(value) });
  }

  private drawn(): Partial<EdgeFormat> {
    return this.read("style") === "None" ? { style: "Continuous" } : {};
  }

  private read(what: keyof EdgeFormat): string | null {
    const [line] = linesOf(this.cells.area, this.side);
    if (!line) return what === "style" ? "None" : null;
    return shared(this.cells.sheet.formats(line.area, key(line.edge, what)));
  }

  private write(change: Partial<EdgeFormat>): void {
    const { sheet, around, area } = this.cells;
    refuseFormatting(around.book, sheet, "allowFormatCells");
    const parts = Object.entries(change) as [keyof EdgeFormat, string][];
    for (const line of linesOf(area, this.side)) {
      sheet.setFormat(
        line.area,
        Object.fromEntries(parts.map(([what, value]) => [key(line.edge, what), value])),
      );
    }
  }
}

function key(edge: Edge, what: keyof EdgeFormat): `${Edge}${"Style" | "Weight" | "Color"}` {
  return `${edge}${what === "style" ? "Style" : what === "weight" ? "Weight" : "Color"}`;
}

/** `Excel.RangeBorderCollection`. */
export class BordersObject extends HostObject {
  readonly typeName = "RangeBorderCollection";

  constructor(private readonly cells: Formatted) {
    super();
  }

  override get items(): HostObject[] {
    return SIDES.map((side) => new BorderObject(this.cells, side));
  }

  get Count(): number {
    return SIDES.length;
  }

  GetItem(side: unknown): HostObject {
    if (DIAGONALS.includes(String(side))) throw apiNotFound(`border "${String(side)}"`);
    const known = SIDES.find((one) => one === side);
    if (!known) throw invalidArgument(`There is no border "${String(side)}".`);
    return new BorderObject(this.cells, known);
  }
}
