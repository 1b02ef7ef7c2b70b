import { type CellValue } from "./book";
import { type ChartPart } from "./chart-part";
import { seriesName, sourceValues } from "./chart-source";
import { aText, oneOf } from "./checks";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { type KeptChart, type KeptSeries, type KeptSource } from "./kept";
import { RangeObject } from "./range";
import { type Surroundings } from "./surroundings";

const LONGEST_NAME = 255;

/** `Excel.ChartSeries`. */
class SeriesObject extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    private readonly chart: ChartPart<KeptChart>,
    private readonly index: number,
    private readonly around: Surroundings,
  ) {
    super();
  }

  get Name(): string {
    return seriesName(this.around.book, this.kept.read());
  }
  set Name(value: unknown) {
    this.kept.change().name = aText(value, "name", LONGEST_NAME);
  }

  SetValues(range: unknown): void {
    this.kept.change().values = source(range);
  }
  SetXAxisValues(range: unknown): void {
    this.kept.change().categories = source(range);
  }
  GetDimensionValues(dimension: unknown): CellValue[] {
    const known = ["BubbleSizes"];
    const modeled = ["Categories", "Values", "XValues", "YValues"];
    const what = oneOf(dimension, modeled, "dimension", known);
    const isCategory = what === "Categories" || what === "XValues";
    return sourceValues(this.around.book, isCategory ? this.kept.read().categories : this.kept.read().values);
  }
  Delete(): void {
    this.chart.change().series.splice(this.index, 1);
  }

  private get kept(): ChartPart<KeptSeries> {
    return this.chart.part((chart) => seriesIn(chart, this.index));
  }
}

/** `Excel.ChartSeriesCollection`. */
export class SeriesCollectionObject extends HostObject {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    private readonly chart: ChartPart<KeptChart>,
    private readonly around: Surroundings,
  ) {
    super();
  }

  override get items(): HostObject[] {
    return this.chart.read().series.map((_series, i) => new SeriesObject(this.chart, i, this.around));
  }

  get Count(): number {
    return this.chart.read().series.length;
  }

  Add(name?: unknown, index?: unknown): HostObject {
    const { series } = this.chart.change();
    const at = typeof index === "number" ? index : series.length;
    const given = typeof name === "string" ? aText(name, "name", LONGEST_NAME) : `Series${series.length + 1}`;
    series.splice(at, 0, { name: given, values: null, categories: null });
    return new SeriesObject(this.chart, at, this.around);
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(id: unknown): HostObject {
    return this.GetItemAt(Number(id));
  }
  GetItemAt(index: unknown): HostObject {
    const item = this.items[Number(index)];
    if (!item) throw invalidArgument(`There is no series ${String(index)}.`);
    return item;
  }
}

function source(range: unknown): KeptSource {
  if (range instanceof RangeObject) return { sheetId: range.sheet.id, area: range.area };
  throw invalidArgument("A series takes its values from a range.");
}

function seriesIn(chart: KeptChart, index: number): KeptSeries {
  const series = chart.series[index];
  if (!series) throw itemNotFound(`series ${index}`);
  return series;
}
