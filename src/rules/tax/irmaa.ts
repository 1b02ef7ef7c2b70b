import { type FilingStatus, type Irmaa, type TaxYear, lastWith } from "../../law";
import { yearBeside } from "../limits/projectedLaw";
import { toCent } from "../money";

export interface IrmaaFacts {
  /** The tax year whose MAGI decides. */
  readonly law: TaxYear;
  readonly filingStatus: FilingStatus;
  /** Married filing separately and apart from the spouse for the whole year: the table of an individual. */
  readonly livedApart: boolean;
  /** MAGI of 42 U.S.C. §1395r(i)(4): adjusted gross income and tax-exempt interest. */
  readonly magi: number;
  /** People on this return who have Medicare Parts B and D two years on. */
  readonly people: number;
}

export interface IrmaaYear {
  /** The year whose table was used. */
  table: number;
  /** Above the standard premiums of Parts B and D, for the whole year and all people. */
  amount: number;
}

const months = 12;

/** What MAGI adds to Medicare premiums two years on; by the last table published where that one is not yet. */
export function irmaa({ law, filingStatus, livedApart, magi, people }: IrmaaFacts): IrmaaYear {
  const { year, table } = tableFor(law);
  const tiers = table.tiers[tableOf(filingStatus, livedApart)];
  const tier = tiers.filter(({ over, inclusive }) => (inclusive ? magi >= over : magi > over)).pop();
  return { table: year, amount: tier ? toCent((tier.partB + tier.partD) * months * people) : 0 };
}

function tableFor(law: TaxYear): { year: number; table: Irmaa } {
  const own = yearBeside(law, 2);
  if (own?.irmaa) return { year: own.year, table: own.irmaa };
  const { year, irmaa: table } = lastWith("irmaa");
  return { year, table };
}

/** 20 CFR §418.1115: a head of household and a surviving spouse are individuals. */
function tableOf(filingStatus: FilingStatus, livedApart: boolean): keyof Irmaa["tiers"] {
  if (filingStatus === "MFJ") return "joint";
  return filingStatus === "MFS" && !livedApart ? "separate" : "individual";
}
