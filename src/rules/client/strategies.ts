import type { FilingStatus, TaxYear } from "../../law";
import { afterTaxRoom } from "../contributions/afterTaxRoom";
import { deferralLimit } from "../contributions/deferralLimit";
import { type Employer, noEmployer } from "../contributions/employerContributions";
import { iraLimit } from "../ira/iraLimit";
import { rothIraLimit } from "../ira/rothIraLimit";
import { traditionalIraLimit } from "../ira/traditionalIra";
import { shown } from "../money";
import type { KnownPlan } from "./knownPlan";
import { published } from "../published";
import { type Refusal, orRefusal } from "../refusal";

export interface StrategyFacts {
  readonly law: TaxYear;
  readonly age: number;
  readonly filingStatus: FilingStatus;
  readonly compensation: number;
  readonly magi: number;
  readonly employer: Employer;
  readonly known?: KnownPlan;
}

export interface Strategy {
  readonly strategy: string;
  /** The most at that age, whatever the pay and the income. */
  readonly most: number | Refusal;
  /** MAGI from which it is closed, or in words. */
  readonly incomeLimit: number | string;
  /** The most for this client by this strategy alone, the IRAs sharing one limit as the two 401(k) deferrals do. */
  readonly forClient: number | Refusal;
}

/**
 * The ways to save side by side: the most a year, the income limit, and the most for this client. A row that cannot
 * answer keeps its reason to itself.
 */
export function strategies({
  law,
  age,
  filingStatus,
  compensation,
  magi,
  employer,
  known,
}: StrategyFacts): Strategy[] {
  const plan = published(law, "plan");
  const { rothPhaseOut, coveredPhaseOut } = published(law, "ira");
  const livedApart = known?.livedApart ?? false;
  const rangesOf = filingStatus === "MFS" && livedApart ? "Single" : filingStatus;
  const anyone = deferralLimit({ law, age }).limit;
  const deferrals = known?.deferralLimit ?? deferralLimit({ law, age, compensation }).limit;
  const traditional = orRefusal(() => traditionalIraLimit({ law, age }));
  const traditionalHere = orRefusal(() => traditionalIraLimit({ law, age, compensation }));
  const noMore = { law, age, afterTaxToDate: 0, recharacterize: false };
  const toRoth = {
    law,
    age,
    filingStatus,
    magi,
    compensation,
    traditionalContributions: 0,
    livedApart,
  };
  const deduction = `None for contributions; the deduction ends at ${shown(coveredPhaseOut[rangesOf][1])} with a plan at work`;
  return [
    { strategy: "Traditional 401(k)", most: anyone, incomeLimit: "None", forClient: deferrals },
    { strategy: "Roth 401(k)", most: anyone, incomeLimit: "None", forClient: deferrals },
    { strategy: "Traditional IRA", most: traditional, incomeLimit: deduction, forClient: traditionalHere },
    {
      strategy: "Roth IRA",
      most: orRefusal(() => iraLimit({ law, age }).limit),
      incomeLimit: rothPhaseOut[rangesOf][1],
      forClient: orRefusal(() => rothIraLimit(toRoth).limit),
    },
    { strategy: "Backdoor Roth IRA", most: traditional, incomeLimit: "None", forClient: traditionalHere },
    {
      strategy: "Mega backdoor Roth",
      most: afterTaxRoom({
        ...noMore,
        compensation: plan.compensation,
        deferrals: anyone,
        employer: noEmployer,
      }).room,
      incomeLimit: "None",
      forClient:
        known?.noPath === undefined
          ? afterTaxRoom({ ...noMore, ...known, compensation, deferrals, employer }).room
          : 0,
    },
  ];
}
