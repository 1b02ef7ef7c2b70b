import type { Unit } from "../../rules/lines";
import { type Cell, isError } from "../../functions/kit/cells";

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const rate = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 4 });
const ratio = new Intl.NumberFormat("en-US", { maximumFractionDigits: 10 });
const unrounded = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });
const plain = new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 6 });
const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const date = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });

/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const firstDay = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** An amount of a worksheet as a person writes it. */
export function amountShown(amount: Cell, unit: Unit): string {
  if (typeof amount !== "number") return shown(amount);
  if (unit === "dollars") return dollars.format(amount);
  if (unit === "rate") return rate.format(amount);
  if (unit === "ratio") return ratioShown(amount);
  return unit === "date" ? date.format(firstDay + amount * day) : plain.format(amount);
}

/** To ten places, but a share that is not quite all or nothing is not rounded to it. */
function ratioShown(amount: number): string {
  const text = ratio.format(amount);
  return Number.isInteger(Number(text)) ? unrounded.format(amount) : text;
}

/** A value of a cell; what it counts is known by the heading it stands under alone. */
export function shown(cell: Cell, heading = ""): string {
  if (isError(cell)) return cell.code;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "number") return String(cell ?? "");
  if (/year/i.test(heading)) return plain.format(cell);
  return (/\brate\b/i.test(heading) ? rate : number).format(cell);
}
