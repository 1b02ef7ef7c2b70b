import { required } from "../kit/arguments";
import type { Cell } from "../kit/cells";
import { table } from "../kit/table";
import type { Client } from "./inputs";
import { ClientPlan } from "./plan";
import { type Book, book } from "./ranges";

const columns = {
  client: ["Client", "plain"],
  deferralLimit: ["Deferral limit", "dollars"],
  employer: ["Employer", "dollars"],
  room: ["After-tax room", "dollars"],
  perPeriod: ["Per pay period", "dollars"],
  taxPlanned: ["Conversion tax as planned", "dollars"],
  taxAtYearEnd: ["Conversion tax at year end", "dollars"],
  rothIraLimit: ["Roth IRA limit", "dollars"],
  path: ["Path", "plain"],
} as const;

const keys = Object.keys(columns) as (keyof typeof columns)[];
/** Lines that have no column, and whose refusals WORKSHEET tells as problems. */
const checks = ["roomByLaw", "payLeft", "iraDeduction", "hsaLimit"] as const;
const heads = { ...columns, flags: ["Flags", "plain"] } as const;

type Row = Partial<Record<keyof typeof heads, Cell>>;

const answer = table("BOOK", { clients: required(book) }, heads, ({ clients: { clients, isSilent } }) =>
  Array.from(clients, (client) => row(client, isSilent)),
);

function row(client: Client | string | undefined, isSilent: Book["isSilent"]): Row {
  if (client === undefined) return {};
  if (typeof client === "string") return { flags: client };
  const plan = new ClientPlan(client);
  const amounts = Object.fromEntries(keys.map((key) => [key, plan.amount(key)]));
  checks.forEach((key) => plan.amount(key));
  const flags = plan.flags(isSilent).map(({ text }) => text);
  return { ...amounts, flags: [...plan.problems.map(({ why }) => why), ...flags].join(" ") };
}

/**
 * A whole book of clients in one call: a table with one row per client, in the clients' order.
 * @customfunction
 * @param {any[][]} clients Client table with its headings, such as Clients[#All]: the first row holds WORKSHEET's labels in any order; other columns are ignored. 0 or an empty cell is a missing value and takes its default (None says 0).
 * @returns {any[][]} A table that spills, dollars to the cent; put it beside the client table, not inside. A bad value has its reason in Flags and blanks where it matters; an empty row stays empty. Nothing is said of a column that is empty for everybody. Errors: #VALUE! if a required label has no column. Not modeled: as WORKSHEET. Authority: IRC §402(g)(1), (2), §414(v), §415(c), §401(a)(17), §219(b)(5), §408A(c)(2), (3), (d)(3), (e), §402(c), §402A(c)(4), §1(j)(2), §63; flags also §408(d)(2), §72(e)(8), §401(m)(2), §414(q)(1)(B); state law, plan document, an assumed return. Line by line: WORKSHEET.
 * @example =MEGAROTH.BOOK({"Client","Tax year","Age","Filing status","Compensation","Employer","Prior-year wages","After-tax allowed","In-plan conversion","Automatic conversion";"Ada",2026,45,"MFJ",300000,15000,150000,TRUE,TRUE,TRUE}) //=> "Ada", 24500, 15000, 32500, 1250, 0, 205.6, 0, "Eligible by automatic in-plan Roth conversion.", ""
 */
export function BOOK(clients: any[][]): any[][] {
  return answer(...arguments);
}
