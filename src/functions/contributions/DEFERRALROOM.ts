import { deferralRoom, deferralRoomLines } from "../../rules/contributions/deferralRoom";
import { readCall, required } from "../kit/arguments";
import { explanation, registerExplained } from "../kit/explained";
import { age, planYear } from "../kit/kinds";
import { payMoneyIn } from "../kit/ranges";
import { spill } from "../kit/table";

function worksheet(passed: readonly unknown[]) {
  const facts = readCall({ year: required(planYear), age: required(age) }, passed);
  return {
    facts,
    room: deferralRoom({ ...facts, deferralsToDate: payMoneyIn("deferralsToDate", passed.slice(2)) }),
  };
}

registerExplained("DEFERRALROOM", {
  explain(passed) {
    const { facts, room } = worksheet(passed);
    return explanation(facts, room, deferralRoomLines);
  },
});

/**
 * Remaining elective deferrals for a client this year, in dollars, after deferrals in any number of plans.
 * @customfunction
 * @param {any[][]} year Plan year, {years}; or an assumption such as "{nextYear} at 3%".
 * @param {any[][]} age Client's age on December 31 (whole number).
 * @param {any[][][]} deferralsToDate Pre-tax and Roth deferrals to date, in dollars, including catch-up: one or more values or ranges. Exclude 457(b) deferrals, which have their own limit.
 * @returns {any[][]} Dollars. Errors: #VALUE! if deferrals already exceed the limit, with the excess to withdraw; #N/A year not in this version of MEGAROTH. Not modeled: as DEFERRALLIMIT. Authority: IRC §402(g)(1), §414(v)(1), (2), with the year's notice; all plans of one client together Reg. §1.402(g)-1(b); an excess §402(g)(2), Reg. §1.402(g)-1(e).
 * @example =MEGAROTH.DEFERRALROOM(2022, 45, 5000) //=> 15500
 */
export function DEFERRALROOM(year: any[][], age: any[][], deferralsToDate: any[][][]): any[][] {
  return spill(() => [[worksheet([year, age, ...(deferralsToDate ?? [])]).room.room]]);
}
