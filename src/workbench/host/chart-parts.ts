import { type ChartPart } from "./chart-part";
import { aBoolean, aNumber, aText, oneOf } from "./checks";
import { HostObject } from "./host-object";
import { type KeptAxis, type KeptCaption, type KeptChart } from "./kept";

const LONGEST_TITLE = 255;
const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"];

/** A title that is given a text is shown. */
abstract class CaptionObject extends HostObject {
  constructor(private readonly kept: ChartPart<KeptCaption>) {
    super();
  }

  get Text(): string {
    return this.kept.read().text;
  }
  set Text(value: unknown) {
    Object.assign(this.kept.change(), { text: aText(value, "text", LONGEST_TITLE), visible: true });
  }
  get Visible(): boolean {
    return this.kept.read().visible;
  }
  set Visible(value: unknown) {
    this.kept.change().visible = aBoolean(value, "visible");
  }
}

/** `Excel.ChartTitle`. */
export class ChartTitleObject extends CaptionObject {
  readonly typeName = "ChartTitle";
}

/** `Excel.ChartAxisTitle`. */
class AxisTitleObject extends CaptionObject {
  readonly typeName = "ChartAxisTitle";
}

/** `Excel.ChartLegend`. */
export class LegendObject extends HostObject {
  readonly typeName = "ChartLegend";

  constructor(private readonly kept: ChartPart<KeptChart>) {
    super();
  }

  get Position(): string {
    return this.kept.read().legend.position;
  }
  set Position(value: unknown) {
    this.kept.change().legend.position = oneOf(value, POSITIONS, "position", ["Invalid", "Custom"]);
  }
  get Visible(): boolean {
    return this.kept.read().legend.visible;
  }
  set Visible(value: unknown) {
    this.kept.change().legend.visible = aBoolean(value, "visible");
  }
}

/** `Excel.ChartAxes`. */
export class AxesObject extends HostObject {
  readonly typeName = "ChartAxes";

  constructor(private readonly kept: ChartPart<KeptChart>) {
    super();
  }

  get CategoryAxis(): HostObject {
    return new AxisObject(this.kept.part(({ categoryAxis }) => categoryAxis));
  }
  get ValueAxis(): HostObject {
    return new AxisObject(this.kept.part(({ valueAxis }) => valueAxis));
  }
}

/** `Excel.ChartAxis`. */
class AxisObject extends HostObject {
  readonly typeName = "ChartAxis";

  constructor(private readonly kept: ChartPart<KeptAxis>) {
    super();
  }

  get Title(): HostObject {
    return new AxisTitleObject(this.kept.part(({ title }) => title));
  }
  get MajorGridlines(): HostObject {
    return new GridlinesObject(this.kept);
  }
  get Visible(): boolean {
    return this.kept.read().visible;
  }
  set Visible(value: unknown) {
    this.kept.change().visible = aBoolean(value, "visible");
  }
  get NumberFormat(): string {
    return this.kept.read().numberFormat;
  }
  set NumberFormat(value: unknown) {
    this.kept.change().numberFormat = aText(value, "numberFormat");
  }
  /** "" leaves the choice to Excel. */
  get Minimum(): number | "" {
    return this.kept.read().minimum;
  }
  set Minimum(value: unknown) {
    this.kept.change().minimum = bound(value);
  }
  get Maximum(): number | "" {
    return this.kept.read().maximum;
  }
  set Maximum(value: unknown) {
    this.kept.change().maximum = bound(value);
  }
}

function bound(value: unknown): number | "" {
  return value === "" ? value : aNumber(value, "a bound of an axis", -Number.MAX_VALUE, Number.MAX_VALUE);
}

/** `Excel.ChartGridlines`. */
class GridlinesObject extends HostObject {
  readonly typeName = "ChartGridlines";

  constructor(private readonly kept: ChartPart<KeptAxis>) {
    super();
  }

  get Visible(): boolean {
    return this.kept.read().gridlines;
  }
  set Visible(value: unknown) {
    this.kept.change().gridlines = aBoolean(value, "visible");
  }
}
