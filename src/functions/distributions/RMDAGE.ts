import { rmdAge, rmdAgeLines } from "../../rules/distributions/rmdAge";
import { optional, required } from "../kit/arguments";
import { birthYear, month } from "../kit/kinds";
import { scalar } from "../kit/scalar";

const answer = scalar(
  "RMDAGE",
  { birthYear: required(birthYear), birthMonth: optional(month) },
  rmdAge,
  rmdAgeLines,
);

/**
 * The age at which distributions from traditional accounts are required: 70.5, 72, 73 or 75.
 * @customfunction
 * @param {any[][]} birthYear Calendar year of birth, 1900 to 2200.
 * @param {any[][]} [birthMonth] Month of birth, 1 to 12; needed for 1949 only. Default: any month of that year.
 * @returns {any[][]} Years of age; 70.5 means 70 1/2. For someone born in 1959 it is 73 by the proposed regulation. Errors: #VALUE! 1949 without the month. Not modeled: clients still working for the employer. Authority: Born to June 1949: IRC §401(a)(9)(C) before SECURE Act §114; to 1950: SECURE Act §114(d); from 1951 and from 1960: §401(a)(9)(C)(v), SECURE 2.0 Act §107; in 1959: Prop. Reg. §1.401(a)(9)-2(b)(2)(v).
 * @example =MEGAROTH.RMDAGE(1955) //=> 73
 * @example =MEGAROTH.RMDAGE(1949, 6) //=> 70.5
 */
export function RMDAGE(birthYear: any[][], birthMonth?: any[][]): any[][] {
  return answer(...arguments);
}
