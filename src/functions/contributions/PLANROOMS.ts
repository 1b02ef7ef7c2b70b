import { planRooms } from "../../rules/contributions/planRooms";
import { required } from "../kit/arguments";
import { age, deferrals, employer, label, payMoney, planYear } from "../kit/kinds";
import { rowsOf } from "../kit/ranges";
import { table } from "../kit/table";

const plans = rowsOf(
  {
    name: ["name", label],
    group: ["employer group", label],
    compensation: ["compensation", payMoney],
    deferrals: ["deferrals", deferrals],
    employer: ["employer", employer],
    afterTax: ["after-tax", payMoney],
  },
  1,
);

const answer = table(
  "PLANROOMS",
  { year: required(planYear), age: required(age), plans: required(plans) },
  {
    name: ["Plan", "plain"],
    group: ["Group", "plain"],
    limit: ["Limit", "dollars"],
    used: ["Used", "dollars"],
    room: ["After-tax room", "dollars"],
  },
  (facts) => {
    const { plans, ...person } = planRooms(facts);
    return [
      ...plans.map(({ plan: { name, group }, groupRoom }) => ({ name, group, ...groupRoom })),
      {
        name: "Deferral room",
        limit: person.deferralLimit,
        used: person.deferrals,
        room: person.deferralRoom,
      },
    ];
  },
);

/**
 * After-tax room in several plans at once: one deferral limit per client, one 415(c) limit per employer group.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][]} plans Rows of name, employer group (blank if separate), compensation (once if shared), deferrals (dollars or an election such as 8%), employer (dollars from $100, or a rate or formula on that row's own pay and deferrals), after-tax to date; full-year dollars.
 * @returns {any[][]} A table that spills: Limit, Used (without catch-up) and After-tax room of a group on its first row; the last row is the client's Deferral room, negative if there is an excess to withdraw by April 15. A 403(b) and the plan of a business that its participant controls are one group. Errors: #VALUE! contributions above a group's compensation; #N/A year not in this version of MEGAROTH, or matched after-tax contributions in a group of several plans. Not modeled: the plans' own caps, 457(b) plans, the 15-year 403(b) catch-up. Authority: IRC §402(g)(1), (2), §414(v), Reg. §1.402(g)-1(b), (e), §1.402(g)-2(b); IRC §415(c)(1), (2), (f), (h), (k)(4), §414(b), (c), (m), Reg. §1.415(c)-1(b)(2)(ii)(D), §1.415(f)-1(a), (f); employer formula: plan document.
 * @example =MEGAROTH.PLANROOMS(2026, 55, {"A","",200000,20000,0,0;"B","",150000,12500,0,0}) //=> "A", "", 72000, 20000, 52000
 * @example =MEGAROTH.PLANROOMS(2026, 55, {"A","",200000,20000,0,0;"B","",150000,12500,0,0}) //=> "Deferral room", "", 32500, 32500, 0
 * @example =MEGAROTH.PLANROOMS(2026, 45, {"Job","Acme",200000,24500,8000,0;"Shop","ACME",50000,0,10000,0}) //=> "Job", "Acme", 72000, 42500, 29500
 */
export function PLANROOMS(year: any[][], age: any[][], plans: any[][]): any[][] {
  return answer(...arguments);
}
