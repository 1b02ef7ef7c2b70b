import type { Unit } from "../../rules/lines";
import { type Cell, isError } from "../kit/cells";

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const rate = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 4 });
const ratio = new Intl.NumberFormat("en-US", { maximumFractionDigits: 10 });
const unrounded = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });
const plain = new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 6 });
const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const date = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });

/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const firstDay = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** The value of a cell as text, a number in its unit. */
export function amountText(amount: Cell, unit: Unit): string {
  if (isError(amount)) return amount.code;
  if (typeof amount === "boolean") return amount ? "TRUE" : "FALSE";
  if (typeof amount !== "number") return String(amount ?? "");
  if (unit === "dollars") return dollars.format(amount);
  if (unit === "rate") return rate.format(amount);
  if (unit === "ratio") return ratioText(amount);
  if (unit === "date") return date.format(firstDay + amount * day);
  // Four digits may be a year.
  return (Math.abs(amount) < 10_000 ? plain : grouped).format(amount);
}

/** To ten decimals, but a share of nearly 0 or nearly 1 is not rounded to it. */
function ratioText(amount: number): string {
  const text = ratio.format(amount);
  return Number.isInteger(Number(text)) ? unrounded.format(amount) : text;
}
