import { deferralRoom, deferralRoomLines } from "../../rules/contributions/deferralRoom";
import { readCall, required } from "../kit/arguments";
import { explanation, registerExplained } from "../kit/explained";
import { age as ageKind, planYear } from "../kit/kinds";
import { moneyIn } from "../kit/ranges";
import { spill } from "../kit/table";

const person = [required("year", planYear), required("age", ageKind)] as const;

function worksheet(passed: readonly unknown[]) {
  const facts = readCall(person, passed);
  const [law, age] = facts;
  const deferralsToDate = moneyIn("deferralsToDate", passed.slice(2));
  return { facts, room: deferralRoom({ law, age, deferralsToDate }) };
}

registerExplained("DEFERRALROOM", {
  explain(passed) {
    const { facts, room } = worksheet(passed);
    return explanation(person, facts, room, deferralRoomLines);
  },
});

/**
 * What one person may still defer this year, in dollars, after deferrals in any number of plans.
 * @customfunction
 * @param {any[][]} year Plan year, {years}.
 * @param {any[][]} age Age reached by 31 December, whole years.
 * @param {any[][][]} deferralsToDate Pre-tax and Roth deferrals so far, in dollars, catch-up included: values or ranges, one or more. Leave out a 457(b), which has a limit of its own.
 * @returns {any[][]} Dollars. Errors: #VALUE! where the deferrals are over the limit already, naming the excess to withdraw; #N/A year not published. Not modelled: as DEFERRALLIMIT. Authority: IRC §402(g)(1), §414(v)(1), (2), with the year's notice; all plans of a person together Reg. §1.402(g)-1(b); an excess §402(g)(2), Reg. §1.402(g)-1(e).
 * @example =MEGAROTH.DEFERRALROOM(2022, 45, 5000) //=> 15500
 */
export function DEFERRALROOM(year: any[][], age: any[][], deferralsToDate: any[][][]): any[][] {
  return spill(() => [[worksheet([year, age, ...(deferralsToDate ?? [])]).room.room]]);
}
