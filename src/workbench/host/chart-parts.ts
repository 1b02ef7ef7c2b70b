import { aBoolean, aNumber, aText, oneOf } from "./checks";
import { HostObject } from "./host-object";
import { type KeptAxis, type KeptCaption, type KeptChart } from "./kept";

const LONGEST_TITLE = 255;
const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"];

/** A title that is given a text is shown. */
abstract class CaptionObject extends HostObject {
  constructor(private readonly kept: () => KeptCaption) {
    super();
  }

  get Text(): string {
    return this.kept().text;
  }
  set Text(value: unknown) {
    Object.assign(this.kept(), { text: aText(value, "text", LONGEST_TITLE), visible: true });
  }
  get Visible(): boolean {
    return this.kept().visible;
  }
  set Visible(value: unknown) {
    this.kept().visible = aBoolean(value, "visible");
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

  constructor(private readonly kept: () => KeptChart) {
    super();
  }

  get Position(): string {
    return this.kept().legend.position;
  }
  set Position(value: unknown) {
    this.kept().legend.position = oneOf(value, POSITIONS, "position", ["Invalid", "Custom"]);
  }
  get Visible(): boolean {
    return this.kept().legend.visible;
  }
  set Visible(value: unknown) {
    this.kept().legend.visible = aBoolean(value, "visible");
  }
}

/** `Excel.ChartAxes`. */
export class AxesObject extends HostObject {
  readonly typeName = "ChartAxes";

  constructor(private readonly kept: () => KeptChart) {
    super();
  }

  get CategoryAxis(): HostObject {
    return new AxisObject(() => this.kept().categoryAxis);
  }
  get ValueAxis(): HostObject {
    return new AxisObject(() => this.kept().valueAxis);
  }
}

/** `Excel.ChartAxis`. */
class AxisObject extends HostObject {
  readonly typeName = "ChartAxis";

  constructor(private readonly kept: () => KeptAxis) {
    super();
  }

  get Title(): HostObject {
    return new AxisTitleObject(() => this.kept().title);
  }
  get MajorGridlines(): HostObject {
    return new GridlinesObject(this.kept);
  }
  get Visible(): boolean {
    return this.kept().visible;
  }
  set Visible(value: unknown) {
    this.kept().visible = aBoolean(value, "visible");
  }
  get NumberFormat(): string {
    return this.kept().numberFormat;
  }
  set NumberFormat(value: unknown) {
    this.kept().numberFormat = aText(value, "numberFormat");
  }
  /** "" leaves the choice to Excel. */
  get Minimum(): number | "" {
    return this.kept().minimum;
  }
  set Minimum(value: unknown) {
    this.kept().minimum = bound(value);
  }
  get Maximum(): number | "" {
    return this.kept().maximum;
  }
  set Maximum(value: unknown) {
    this.kept().maximum = bound(value);
  }
}

function bound(value: unknown): number | "" {
  return value === "" ? value : aNumber(value, "a bound of an axis", -Number.MAX_VALUE, Number.MAX_VALUE);
}

/** `Excel.ChartGridlines`. */
class GridlinesObject extends HostObject {
  readonly typeName = "ChartGridlines";

  constructor(private readonly kept: () => KeptAxis) {
    super();
  }

  get Visible(): boolean {
    return this.kept().gridlines;
  }
  set Visible(value: unknown) {
    this.kept().gridlines = aBoolean(value, "visible");
  }
}
