import { clientFlags } from "../../rules/client/flags";
import { clientPlan } from "../../rules/client/plan";
import { required } from "../kit/arguments";
import type { Cell } from "../kit/cells";
import { table } from "../kit/table";
import { type Client, problem } from "./inputs";
import { book } from "./ranges";

const columns = {
  client: ["Client", "plain"],
  deferralLimit: ["Deferral limit", "dollars"],
  employer: ["Employer", "dollars"],
  room: ["After-tax room", "dollars"],
  perPeriod: ["Per pay period", "dollars"],
  taxNow: ["Conversion tax as planned", "dollars"],
  taxAfterYear: ["Conversion tax at year end", "dollars"],
  rothIraLimit: ["Roth IRA limit", "dollars"],
  path: ["Path", "plain"],
  flags: ["Flags", "plain"],
} as const;

const answer = table("BOOK", { clients: required(book) }, columns, ({ clients }) => Array.from(clients, row));

function row(read: Client | undefined): Partial<Record<keyof typeof columns, Cell>> {
  if (!read) return {};
  const { facts, emptied, problems } = read;
  const { client } = facts;
  if (problems.length > 0) return { client, flags: problems.map(({ why }) => why).join(" ") };
  try {
    const work = clientPlan(facts);
    const flags = clientFlags(facts, work, emptied).map(({ text }) => text);
    return { ...work.plan, flags: flags.join(" ") };
  } catch (thrown) {
    return { client, flags: problem("Client", thrown).why };
  }
}

/**
 * A whole book of clients in one call: a table with one row per client, in the clients' order.
 * @customfunction
 * @param {any[][]} clients Client table with its headings, such as Clients[#All]: the first row holds WORKSHEET's labels in any order; other columns are ignored. 0 or an empty cell is a missing value and takes its default.
 * @returns {any[][]} A table that spills, dollars to the cent; put it beside the client table, not inside. A bad client has the reason in Flags and blanks before it; an empty row stays empty. Errors: #VALUE! if a required label has no column. Not modeled: as WORKSHEET. Authority: IRC §402(g)(1), (2), §414(v), §415(c), §401(a)(17), §219(b)(5), §408A(c)(2), (3), (d)(3), (e), §402(c), §402A(c)(4), §1(j)(2), §63; flags also §408(d)(2), §72(e)(8), §401(m)(2), §414(q)(1)(B); state law, plan document, an assumed return. Line by line: WORKSHEET.
 * @example =MEGAROTH.BOOK({"Client","Tax year","Age","Filing status","Compensation","Employer","Prior-year wages","After-tax allowed","In-plan conversion","Automatic conversion";"Ada",2026,45,"MFJ",300000,15000,150000,TRUE,TRUE,TRUE}) //=> "Ada", 24500, 15000, 32500, 1250, 0, 222.73, 0, "Eligible by automatic in-plan Roth conversion.", ""
 */
export function BOOK(clients: any[][]): any[][] {
  return answer(...arguments);
}
