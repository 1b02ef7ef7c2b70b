import { isUnbounded } from "./area";
import { type Sheet } from "./book";
import { ChartPart } from "./chart-part";
import { AxesObject, ChartTitleObject, LegendObject } from "./chart-parts";
import { SeriesCollectionObject } from "./chart-series";
import { type SeriesBy, seriesOf } from "./chart-source";
import { aNumber, aText, oneOf } from "./checks";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { type KeptChart, keptSheet } from "./kept";
import { refuseFormatting } from "./protection-rules";
import { rangeAt, RangeObject } from "./range";
import { type Surroundings } from "./surroundings";

export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
];
const LONGEST_NAME = 255;
const FARTHEST = 1e6;

/** `Excel.Chart`, as an object: nothing is drawn. */
export class ChartObject extends HostObject {
  readonly typeName = "Chart";

  constructor(
    private readonly sheet: Sheet,
    private readonly id: string,
    private readonly around: Surroundings,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.kept.read().name;
  }
  set Name(value: unknown) {
    this.kept.change().name = aText(value, "name", LONGEST_NAME);
  }
  get ChartType(): string {
    return this.kept.read().type;
  }
  set ChartType(value: unknown) {
    this.kept.change().type = oneOf(value, CHART_TYPES, "chartType");
  }
  get Left(): number {
    return this.kept.read().left;
  }
  set Left(value: unknown) {
    this.kept.change().left = length(value);
  }
  get Top(): number {
    return this.kept.read().top;
  }
  set Top(value: unknown) {
    this.kept.change().top = length(value);
  }
  get Width(): number {
    return this.kept.read().width;
  }
  set Width(value: unknown) {
    this.kept.change().width = length(value);
  }
  get Height(): number {
    return this.kept.read().height;
  }
  set Height(value: unknown) {
    this.kept.change().height = length(value);
  }
  get Title(): HostObject {
    return new ChartTitleObject(this.kept.part(({ title }) => title));
  }
  get Legend(): HostObject {
    return new LegendObject(this.kept);
  }
  get Axes(): HostObject {
    return new AxesObject(this.kept);
  }
  get Series(): HostObject {
    return new SeriesCollectionObject(this.kept, this.around);
  }
  get Worksheet(): HostObject {
    return this.around.worksheet(this.sheet);
  }

  /** Lays the chart over cells, from the corner of the first to that of the last. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.cells(startCell);
    const kept = this.kept.change();
    kept.left = this.leftOf(start.column);
    kept.top = this.topOf(start.row);
    if (endCell === undefined || endCell === null) return;
    const end = this.cells(endCell);
    const isBefore = end.row < start.row || end.column < start.column;
    if (isBefore) throw invalidArgument("The chart ends before it begins.");
    kept.width = this.leftOf(end.column + end.columns) - kept.left;
    kept.height = this.topOf(end.row + end.rows) - kept.top;
  }
  SetData(sourceData: unknown, seriesBy?: unknown): void {
    const kept = this.kept.change();
    kept.series = dividedSource(sourceData, seriesBy, kept.type);
  }
  Delete(): void {
    this.refuseChange();
    const sheet = keptSheet(this.around.book, this.sheet);
    sheet.charts = sheet.charts.filter(({ id }) => id !== this.id);
  }

  private readonly kept = new ChartPart(
    () => this.find(),
    () => this.refuseChange(),
  );

  private find(): KeptChart {
    const chart = keptSheet(this.around.book, this.sheet).charts.find(({ id }) => id === this.id);
    if (!chart) throw itemNotFound("chart");
    return chart;
  }

  private refuseChange(): void {
    refuseFormatting(this.around.book, this.sheet, "allowEditObjects");
  }

  private cells(at: unknown): RangeObject["area"] {
    return (at instanceof RangeObject ? at : rangeAt(this.sheet, at, this.around)).area;
  }

  private leftOf(column: number): number {
    return sum(column, (before) => this.sheet.columnWidths(before, 1)[0] ?? 0);
  }

  private topOf(row: number): number {
    return sum(row, (before) => this.sheet.rowHeights(before, 1)[0] ?? 0);
  }
}

/** The series of the cells that a chart is given. */
export function dividedSource(source: unknown, seriesBy: unknown, type: string): KeptChart["series"] {
  if (!(source instanceof RangeObject)) throw invalidArgument("A chart takes its data from a range.");
  const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy") as SeriesBy;
  const area = isUnbounded(source.area) ? source.sheet.usedArea(source.area, true) : source.area;
  if (!area) throw invalidArgument("The range of the chart is empty.");
  return seriesOf(source.sheet, area, by, type.startsWith("XYScatter"));
}

function length(value: unknown): number {
  return aNumber(value, "a length of a chart", 0, FARTHEST);
}

function sum(count: number, part: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += part(i);
  return total;
}
