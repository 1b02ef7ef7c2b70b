import { isZeroOrEmpty } from "../kit/cells";
import { type Kind, election, orWord, payMoney, periods } from "../kit/kinds";
import { rowsOf } from "../kit/ranges";

const noneOrElection = orWord("None", 0, election);

/** An election of a bonus alone; an empty cell is as for pay. */
const ownElection: Kind<number | undefined> = {
  allowed: noneOrElection.allowed,
  read: (cell) => (isZeroOrEmpty(cell) ? undefined : noneOrElection.read(cell)),
};

/** Bonuses, a row each. */
export const bonuses = rowsOf({
  period: ["period", periods],
  amount: ["amount", payMoney],
  deferral: ["deferral", ownElection],
  afterTax: ["after-tax", ownElection],
});
