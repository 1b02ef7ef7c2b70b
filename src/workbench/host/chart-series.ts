import { type CellValue } from "./book";
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
    private readonly chart: () => KeptChart,
    private readonly index: number,
    private readonly around: Surroundings,
  ) {
    super();
  }

  get Name(): string {
    return seriesName(this.around.book, this.kept);
  }
  set Name(value: unknown) {
    this.kept.name = aText(value, "name", LONGEST_NAME);
  }

  SetValues(range: unknown): void {
    this.kept.values = source(range);
  }
  SetXAxisValues(range: unknown): void {
    this.kept.categories = source(range);
  }
  GetDimensionValues(dimension: unknown): CellValue[] {
    const known = ["BubbleSizes"];
    const modelled = ["Categories", "Values", "XValues", "YValues"];
    const what = oneOf(dimension, modelled, "dimension", known);
    const isCategory = what === "Categories" || what === "XValues";
    return sourceValues(this.around.book, isCategory ? this.kept.categories : this.kept.values);
  }
  Delete(): void {
    this.chart().series.splice(this.index, 1);
  }

  private get kept(): KeptSeries {
    const series = this.chart().series[this.index];
    if (!series) throw itemNotFound(`series ${this.index}`);
    return series;
  }
}

/** `Excel.ChartSeriesCollection`. */
export class SeriesCollectionObject extends HostObject {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    private readonly chart: () => KeptChart,
    private readonly around: Surroundings,
  ) {
    super();
  }

  override get items(): HostObject[] {
    return this.chart().series.map((_series, i) => new SeriesObject(this.chart, i, this.around));
  }

  get Count(): number {
    return this.chart().series.length;
  }

  Add(name?: unknown, index?: unknown): HostObject {
    const { series } = this.chart();
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
