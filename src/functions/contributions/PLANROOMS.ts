import { planRooms } from "../../rules/contributions/planRooms";
import { required } from "../kit/arguments";
import { age as ageKind, employer, label, money, planYear } from "../kit/kinds";
import { requiredRange, rowsOf } from "../kit/ranges";
import { table } from "../kit/table";

const planRows = rowsOf(
  [
    ["name", label],
    ["employer group", label],
    ["compensation", money],
    ["deferrals", money],
    ["employer", employer],
    ["after-tax", money],
  ],
  1,
);

const answer = table(
  [required("year", planYear), required("age", ageKind), requiredRange("plans", planRows)],
  (law, age, rows) => {
    const plans = rows.map(([name, group, compensation, deferrals, money, afterTax]) => {
      return { name, group, compensation, deferrals, employer: money, afterTax };
    });
    const found = planRooms({ law, age, plans });
    return [
      ["Plan", "Group", "Limit", "Used", "After-tax room"],
      ...found.plans.map(({ plan, groupRoom }) =>
        groupRoom
          ? [plan.name, plan.group, groupRoom.limit, groupRoom.used, groupRoom.room]
          : [plan.name, plan.group],
      ),
      ["Deferral room", "", found.deferralLimit, found.deferrals, found.deferralRoom],
    ];
  },
);

/**
 * Room in several plans at once: one deferral limit for the person, one 415(c) limit for each employer group.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][]} plans Rows of name, employer group (blank: its own), compensation (once where shared), deferrals, employer (dollars above 1, or a rate or formula on that row's own pay and deferrals), after-tax so far; dollars of the whole year.
 * @returns {any[][]} A 403(b) and the plan of a business its participant controls are one group. A table that spills: Limit, Used (catch-up left out) and After-tax room of a group on its first row; last row Deferral room of the person, negative for the excess to withdraw by 15 April. Errors: #VALUE! contributions above a group's pay; #N/A year not published, or after-tax money that is matched in a group of several plans. Not modelled: the plans' own caps, 457(b) plans, the 15-year 403(b) catch-up. Authority: IRC §402(g)(1), (2), §414(v), Reg. §1.402(g)-1(b), (e), §1.402(g)-2(b); IRC §415(c)(1), (2), (f), (h), (k)(4), §414(b), (c), (m), Reg. §1.415(c)-1(b)(2)(ii)(D), §1.415(f)-1(a), (f); employer formula: plan document.
 * @example =MEGAROTH.PLANROOMS(2026, 55, {"A","",200000,20000,0,0;"B","",150000,12500,0,0}) //=> "A", "", 72000, 20000, 52000
 * @example =MEGAROTH.PLANROOMS(2026, 55, {"A","",200000,20000,0,0;"B","",150000,12500,0,0}) //=> "Deferral room", "", 32500, 32500, 0
 * @example =MEGAROTH.PLANROOMS(2026, 45, {"Job","Acme",200000,24500,8000,0;"Shop","ACME",50000,0,10000,0}) //=> "Job", "Acme", 72000, 42500, 29500
 */
export function PLANROOMS(year: any[][], age: any[][], plans: any[][]): any[][] {
  return answer(year, age, plans);
}
