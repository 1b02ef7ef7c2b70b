import { isUnbounded } from "./area";
import { type Sheet } from "./book";
import { AxesObject, ChartTitleObject, LegendObject } from "./chart-parts";
import { SeriesCollectionObject } from "./chart-series";
import { type SeriesBy, seriesName, seriesOf } from "./chart-source";
import { aNumber, aText, oneOf } from "./checks";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { type KeptAxis, type KeptChart, keptSheet, newId } from "./kept";
import { refuseFormatting } from "./protection-rules";
import { rangeAt, RangeObject } from "./range";
import { type Surroundings } from "./surroundings";

const TYPES = [
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
/** The size of a new chart, in points. */
const SIZE = { width: 360, height: 216 };

/** `Excel.Chart`, as an object: nothing is drawn. */
class ChartObject extends HostObject {
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
    return this.kept().name;
  }
  set Name(value: unknown) {
    this.kept().name = aText(value, "name", LONGEST_NAME);
  }
  get ChartType(): string {
    return this.kept().type;
  }
  set ChartType(value: unknown) {
    this.kept().type = oneOf(value, TYPES, "chartType");
  }
  get Left(): number {
    return this.kept().left;
  }
  set Left(value: unknown) {
    this.kept().left = length(value);
  }
  get Top(): number {
    return this.kept().top;
  }
  set Top(value: unknown) {
    this.kept().top = length(value);
  }
  get Width(): number {
    return this.kept().width;
  }
  set Width(value: unknown) {
    this.kept().width = length(value);
  }
  get Height(): number {
    return this.kept().height;
  }
  set Height(value: unknown) {
    this.kept().height = length(value);
  }
  get Title(): HostObject {
    return new ChartTitleObject(() => this.kept().title);
  }
  get Legend(): HostObject {
    return new LegendObject(() => this.kept());
  }
  get Axes(): HostObject {
    return new AxesObject(() => this.kept());
  }
  get Series(): HostObject {
    return new SeriesCollectionObject(() => this.kept(), this.around);
  }
  get Worksheet(): HostObject {
    return this.around.worksheet(this.sheet);
  }

  /** Lays the chart over cells, from the corner of the first to that of the last. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.cells(startCell);
    const kept = this.kept();
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
    const kept = this.kept();
    kept.series = dividedSource(sourceData, seriesBy, kept.type);
  }
  Delete(): void {
    refuseFormatting(this.around.book, this.sheet, "allowEditObjects");
    const sheet = keptSheet(this.around.book, this.sheet);
    sheet.charts = sheet.charts.filter(({ id }) => id !== this.id);
  }

  private kept(): KeptChart {
    const chart = keptSheet(this.around.book, this.sheet).charts.find(({ id }) => id === this.id);
    if (!chart) throw itemNotFound("chart");
    return chart;
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

/** `Excel.ChartCollection`. */
export class ChartsObject extends HostObject {
  readonly typeName = "ChartCollection";

  constructor(
    private readonly sheet: Sheet,
    private readonly around: Surroundings,
  ) {
    super();
  }

  override get items(): HostObject[] {
    return this.charts.map(({ id }) => this.object(id));
  }

  get Count(): number {
    return this.charts.length;
  }

  Add(type: unknown, sourceData: unknown, seriesBy?: unknown): HostObject {
    refuseFormatting(this.around.book, this.sheet, "allowEditObjects");
    const { book } = this.around;
    const checked = oneOf(type, TYPES, "type");
    const series = dividedSource(sourceData, seriesBy, checked);
    const [first, ...others] = series;
    const id = newId(book);
    this.charts.push({
      id,
      name: `Chart ${book.kept.added}`,
      type: checked,
      left: 0,
      top: 0,
      ...SIZE,
      title: { text: first && others.length === 0 ? seriesName(book, first) : "Chart Title", visible: true },
      legend: { position: "Bottom", visible: others.length > 0 },
      categoryAxis: newAxis(false),
      valueAxis: newAxis(true),
      series,
    });
    return this.object(id);
  }
  GetCount(): number {
    return this.charts.length;
  }
  GetItem(key: unknown): HostObject {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw itemNotFound(`chart "${String(key)}"`);
    return chart;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const chart = this.charts.find(({ id, name }) => name === key || id === key);
    return chart ? this.object(chart.id) : null;
  }
  GetItemAt(index: unknown): HostObject {
    const chart = this.charts[Number(index)];
    if (!chart) throw invalidArgument(`There is no chart ${String(index)}.`);
    return this.object(chart.id);
  }

  private get charts(): KeptChart[] {
    return keptSheet(this.around.book, this.sheet).charts;
  }

  private object(id: string): HostObject {
    return new ChartObject(this.sheet, id, this.around);
  }
}

function dividedSource(source: unknown, seriesBy: unknown, type: string): KeptChart["series"] {
  if (!(source instanceof RangeObject)) throw invalidArgument("A chart takes its data from a range.");
  const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy") as SeriesBy;
  const area = isUnbounded(source.area) ? source.sheet.usedArea(source.area, true) : source.area;
  if (!area) throw invalidArgument("The range of the chart is empty.");
  return seriesOf(source.sheet, area, by, type.startsWith("XYScatter"));
}

function newAxis(gridlines: boolean): KeptAxis {
  const title = { text: "Axis Title", visible: false };
  return { title, visible: true, gridlines, numberFormat: "General", minimum: "", maximum: "" };
}

function length(value: unknown): number {
  return aNumber(value, "a length of a chart", 0, FARTHEST);
}

function sum(count: number, part: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += part(i);
  return total;
}
