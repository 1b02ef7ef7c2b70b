import fc, { type Arbitrary } from "fast-check";
import {
  age,
  averageOfPay,
  cap,
  dollars,
  employer,
  flag,
  matchingFormula,
  rate,
  signed,
  stateRate,
  status,
  taxRate,
  year,
  yearlyReturn,
} from "./arbitraries";

/** Dollars, some of them too few for an amount that may be an election, and elections. */
const deferrals = fc.oneof(dollars(27000), rate);
const known = fc.constantFrom<unknown>(true, false, "Unknown");
const item = fc.constantFrom(
  "Deferral",
  "CatchUp",
  "Additions",
  "HSASelf",
  "StandardDeduction",
  "RothIRAEnd",
);
const projected = fc.constantFrom("Deferral", "SuperCatchUp", "Additions", "HCE", "RothCatchUpWages");
const money = fc.oneof(employer, matchingFormula);
const future = fc.integer({ min: 2018, max: 2060 });

/** Random arguments of every scalar function, in its order. Not all go together: some rows answer with an error. */
export const scalars: Record<string, Arbitrary<unknown>[]> = {
  ACPLIMIT: [averageOfPay],
  ADDITIONSLIMIT: [year, dollars(200000), age],
  AFTERTAXELECTION: [dollars(60000), dollars(300000), fc.constantFrom(0.01, 0.001, 0.03)],
  AFTERTAXPORTION: [dollars(900000), dollars(300000), dollars(300000)],
  AFTERTAXROOM: [year, age, dollars(400000), deferrals, money, dollars(20000), cap, flag],
  BRACKETROOM: [year, status, signed(700000), fc.constantFrom(0.1, 0.24, 0.35)],
  CONVERSIONTAX: [year, status, signed(700000), dollars(90000), dollars(90000), stateRate],
  DEFERRALLIMIT: [year, age, dollars(60000)],
  DELAYCOST: [dollars(50000), yearlyReturn, fc.integer({ min: 0, max: 3650 }), taxRate],
  ELIGIBILITY: [known, known, known, known],
  EMPLOYERMATCH: [year, dollars(400000), deferrals, money, averageOfPay, dollars(20000), age],
  INCOMETAX: [year, status, signed(700000)],
  IRALIMIT: [year, age, dollars(9000)],
  IRADEDUCTION: [year, age, status, signed(280000), flag, flag, dollars(12000), flag],
  IRACONVERSIONTAXABLE: [dollars(90000), dollars(300000), dollars(90000), dollars(90000)],
  FIVEYEARDATE: [fc.integer({ min: 1997, max: 2200 })],
  RMDAGE: [fc.integer({ min: 1945, max: 1962 }), fc.integer({ min: 1, max: 12 })],
  RMD: [
    fc.integer({ min: 2018, max: 2027 }),
    fc.integer({ min: 68, max: 120 }),
    dollars(900000),
    fc.constantFrom("Traditional", "Roth401k", "RothIRA"),
  ],
  LIMIT: [fc.integer({ min: 2017, max: 2027 }), item, status],
  MARGINALRATE: [year, status, signed(700000)],
  PROJECTLIMIT: [future, projected, stateRate],
  ROTHCATCHUP: [year, age, dollars(300000)],
  ROTHIRALIMIT: [year, age, status, signed(280000), dollars(12000), dollars(9000), flag],
  TAXABLEINCOME: [year, status, signed(300000), dollars(60000), age, age, flag],
};
