import type { Value } from "../../excel";
import { asOf } from "../../law/underLaw";

// The premiums of two years on are by the last table held: that of 2026 here, whatever years are held by now.
const { callGrid } = asOf(2026);

/** The arguments of CONVERSIONIMPACT by name; what is not named is left out. */
export interface Client {
  readonly year?: number;
  readonly status?: string;
  readonly income: unknown;
  readonly converted: number;
  readonly basis?: number;
  readonly gains?: number;
  readonly investment?: Value;
  readonly benefits?: number;
  readonly age65?: number;
  readonly medicare?: number;
  readonly itemized?: number;
  readonly state?: number;
  readonly exempt?: number;
  readonly apart?: boolean;
}

export function passed(client: Client): unknown[] {
  const { year = 2026, status = "Single", income, converted, basis, gains, investment, benefits } = client;
  const { age65, medicare, itemized, state, exempt, apart } = client;
  const rest = [gains, investment, benefits, age65, medicare, itemized, state, exempt, apart];
  return [year, status, income, converted, basis, ...rest];
}

type Row = readonly [before: number, after: number, change: number];

/** The rows of a client's table by their names. */
export function impact(client: Client): Record<string, Row> {
  const rows = callGrid("CONVERSIONIMPACT", ...passed(client)).slice(1);
  return Object.fromEntries(rows.map(([item, ...amounts]) => [item, amounts as unknown as Row]));
}
