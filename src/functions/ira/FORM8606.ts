import { type Form8606, form8606, form8606Descriptions } from "../../rules/ira/form8606";
import { optional, required } from "../kit/arguments";
import { money, ratioDecimals } from "../kit/kinds";
import { table } from "../kit/table";

const lines = Object.keys(form8606Descriptions) as (keyof Form8606)[];

const answer = table(
  "FORM8606",
  {
    nondeductible: required(money),
    priorBasis: required(money),
    yearEndValue: required(money),
    converted: required(money),
    distributed: optional(money, 0),
    contributedAfterYearEnd: optional(money, 0),
    ratioDecimals: optional(ratioDecimals),
  },
  {
    line: ["Line", "plain"],
    description: ["Description", "plain"],
    amount: ["Amount", "dollars", { "10": "ratio" }],
  },
  (facts) => {
    const form = form8606(facts);
    return lines.map((line) => ({
      line: line.slice("line".length),
      description: form8606Descriptions[line],
      amount: form[line],
    }));
  },
);

/**
 * Form 8606, Parts I and II, as a table: Line, Description, Amount in dollars. For the backdoor Roth IRA, not plan money.
 * @customfunction
 * @param {any[][]} nondeductible Nondeductible contributions to traditional IRAs for the year, in dollars, including those made after year-end (line 1).
 * @param {any[][]} priorBasis Basis from earlier years, in dollars: line 14 of the last form filed, plus after-tax plan money rolled over to a traditional IRA (line 2).
 * @param {any[][]} yearEndValue Value of all the client's traditional, SEP and SIMPLE IRAs on December 31, in dollars, plus outstanding rollovers (line 6).
 * @param {any[][]} converted Converted from them to Roth IRAs in the year, in dollars (line 8).
 * @param {any[][]} [distributed] Distributed from them and kept, in dollars, without rollovers, conversions, returned contributions and charitable distributions (line 7). Default: 0.
 * @param {any[][]} [contributedAfterYearEnd] Portion of the nondeductible contributions made after year-end, in dollars (line 4). Default: 0.
 * @param {any[][]} [ratioDecimals] Decimal places of the ratio on line 10, 3 to 10; the form asks for at least 3. Default: not rounded.
 * @returns {any[][]} A table that spills; the lines are text, and lines 4 to 13 are blank if nothing was distributed or converted. Errors: #VALUE! contributedAfterYearEnd above nondeductible. Not modeled: disaster distributions (15b is 0), inherited IRAs, Part III. Each spouse files a separate form. Authority: IRC §408(d)(1), (2), (o), §72(e)(8)(B), §408A(d)(3)(A)(i), (C); Form 8606 of the year and its instructions (line 10: at least 3 decimal places).
 * @example =MEGAROTH.FORM8606(7000, 0, 93000, 7000) //=> "18", "Taxable conversions (16 - 17)", 6510
 */
export function FORM8606(
  nondeductible: any[][],
  priorBasis: any[][],
  yearEndValue: any[][],
  converted: any[][],
  distributed?: any[][],
  contributedAfterYearEnd?: any[][],
  ratioDecimals?: any[][],
): any[][] {
  return answer(...arguments);
}
