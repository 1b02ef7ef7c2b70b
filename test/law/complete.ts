import { type TaxYear, taxYear, taxYears } from "../../src/law";

/** A tax year whose figures are all published. */
export type CompleteYear = Required<Omit<TaxYear, "senior">> & Pick<TaxYear, "senior">;

export const completeYears = taxYears.filter(isComplete);
export const years = completeYears.map(({ year }) => year);

/** The figures of a complete year; an incomplete one fails here, not as an undefined further on. */
export function complete(year: number): CompleteYear {
  const law = taxYear(year);
  if (!law || !isComplete(law)) throw new Error(`The law of ${year} is not complete`);
  return law;
}

function isComplete(law: TaxYear): law is CompleteYear {
  const { plan, ira, hsa, socialSecurity, rates, deduction, gains, irmaa } = law;
  return Boolean(plan && ira && hsa && socialSecurity && rates && deduction && gains && irmaa);
}
