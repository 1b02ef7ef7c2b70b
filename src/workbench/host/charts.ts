import { type Sheet } from "./book";
import { CHART_TYPES, ChartObject, dividedSource } from "./chart";
import { seriesName } from "./chart-source";
import { oneOf } from "./checks";
import { invalidArgument, itemNotFound } from "./errors";
import { HostObject } from "./host-object";
import { type KeptAxis, type KeptChart, keptSheet, newId } from "./kept";
import { refuseFormatting } from "./protection-rules";
import { type Surroundings } from "./surroundings";

/** The size of a new chart, in points. */
const SIZE = { width: 360, height: 216 };

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
    const checked = oneOf(type, CHART_TYPES, "type");
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

function newAxis(gridlines: boolean): KeptAxis {
  const title = { text: "Axis Title", visible: false };
  return { title, visible: true, gridlines, numberFormat: "General", minimum: "", maximum: "" };
}
