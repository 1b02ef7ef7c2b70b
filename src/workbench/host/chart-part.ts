/** A part of a chart, where it is kept. */
export class ChartPart<T> {
  constructor(
    readonly read: () => T,
    private readonly refuseChange: () => void,
  ) {}

  /** The part as it is to be changed, unless the worksheet is protected. */
  change(): T {
    this.refuseChange();
    return this.read();
  }

  part<P>(of: (whole: T) => P): ChartPart<P> {
    return new ChartPart(() => of(this.read()), this.refuseChange);
  }
}
