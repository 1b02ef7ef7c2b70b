import { clientFlags } from "../../rules/client/flags";
import { clientPlan } from "../../rules/client/plan";
import type { Cell } from "../kit/cells";
import { requiredRange } from "../kit/ranges";
import { table } from "../kit/table";
import { type Client, problem } from "./inputs";
import { book } from "./ranges";

const heads = [
  "Client",
  "Deferral limit",
  "Employer",
  "After-tax room",
  "Per pay period",
  "Conversion tax now",
  "Conversion tax after a year",
  "Roth IRA limit",
  "Path",
  "Flags",
];

const answer = table([requiredRange("clients", book)], (clients) => [heads, ...Array.from(clients, row)]);

function row(client: Client | undefined): Cell[] {
  if (!client) return [];
  const { facts, emptied, problems } = client;
  if (problems.length > 0) return refused(facts.client, problems.map(({ why }) => why).join(" "));
  try {
    const work = clientPlan(facts);
    const { plan } = work;
    const flags = clientFlags(facts, work, emptied).map(({ text }) => text);
    return [
      plan.client,
      plan.deferralLimit,
      plan.employer,
      plan.room,
      plan.perPeriod,
      plan.taxNow,
      plan.taxAfterYear,
      plan.rothIraLimit,
      plan.path,
      flags.join(" "),
    ];
  } catch (thrown) {
    return refused(facts.client, problem("Client", thrown).why);
  }
}

function refused(name: Cell, why: string): Cell[] {
  return [name, ...heads.slice(2).map(() => ""), why];
}

/**
 * A whole book of clients in one call, as a table with one row a client, in the clients' order.
 * @customfunction
 * @param {any[][]} clients The clients' table with its heads, such as Clients[#All]: the first row holds WORKSHEET's labels in any order, other columns are ignored. 0 or an empty value is a missing one and takes its default.
 * @returns {any[][]} A table that spills, dollars to the cent; put it beside the clients' table, not inside. A bad client has the reason in Flags and blanks before it, an empty row stays empty. Errors: #VALUE! where a required label is no head. Not modelled: as WORKSHEET. Authority: IRC §402(g)(1), (2), §414(v), §415(c), §401(a)(17), §219(b)(5), §408A(c)(2), (3), (d)(3), (e), §402(c), §402A(c)(4), §1(j)(2), §63; flags also §408(d)(2), §72(e)(8), §401(m)(2), §414(q)(1)(B); state law, plan document, an assumed return. Line by line: WORKSHEET.
 * @example =MEGAROTH.BOOK({"Client","Tax year","Age","Filing status","Compensation","Employer","Prior-year wages","After-tax allowed","In-plan conversion","Automatic conversion";"Ada",2026,45,"MFJ",300000,15000,150000,TRUE,TRUE,TRUE}) //=> "Ada", 24500, 15000, 32500, 1250, 0, 222.73, 0, "Eligible by automatic in-plan Roth conversion.", ""
 */
export function BOOK(clients: any[][]): any[][] {
  return answer(clients);
}
