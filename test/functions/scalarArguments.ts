import fc, { type Arbitrary } from "fast-check";
import {
  age,
  cap,
  dollars,
  employer,
  flag,
  matchingFormula,
  rate,
  signed,
  status,
  year,
} from "./arbitraries";

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
  ACPLIMIT: [rate],
  ADDITIONSLIMIT: [year, dollars(200000), age],
  AFTERTAXELECTION: [dollars(60000), dollars(300000), fc.constantFrom(0.01, 0.001, 0.3)],
  AFTERTAXPORTION: [dollars(900000), dollars(300000), dollars(300000)],
  AFTERTAXROOM: [year, age, dollars(400000), dollars(27000), money, dollars(20000), cap, flag],
  BRACKETROOM: [year, status, signed(700000), fc.constantFrom(0.1, 0.24, 0.35)],
  CONVERSIONTAX: [year, status, signed(700000), dollars(90000), dollars(90000), rate],
  DEFERRALLIMIT: [year, age, dollars(60000)],
  DELAYCOST: [dollars(50000), rate, fc.integer({ min: 0, max: 3650 }), rate],
  ELIGIBILITY: [known, known, known, known],
  EMPLOYERMATCH: [year, dollars(400000), dollars(27000), money, rate, dollars(20000)],
  INCOMETAX: [year, status, signed(700000)],
  IRALIMIT: [year, age, dollars(9000)],
  IRADEDUCTION: [year, age, status, dollars(280000), flag, flag, dollars(12000), flag],
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
  PROJECTLIMIT: [future, projected, rate],
  ROTHCATCHUP: [year, age, dollars(300000)],
  ROTHIRALIMIT: [year, age, status, dollars(280000), dollars(12000), dollars(9000), flag],
  TAXABLEINCOME: [year, status, dollars(300000), dollars(60000), age, age, flag],
};
