import { isZeroOrEmpty } from "../kit/cells";
import { type Kind, election, payMoney, periods } from "../kit/kinds";
import { rowsOf } from "../kit/ranges";

/** An election of a bonus alone; an empty cell is as for pay. */
const ownElection: Kind<number | undefined> = {
  allowed: `None, blank (as for pay), or ${election.allowed}`,
  read(cell) {
    if (isZeroOrEmpty(cell)) return undefined;
    return typeof cell === "string" && cell.trim().toLowerCase() === "none" ? 0 : election.read(cell);
  },
};

/** Bonuses, a row each. */
export const bonuses = rowsOf({
  period: ["period", periods],
  amount: ["amount", payMoney],
  deferral: ["deferral", ownElection],
  afterTax: ["after-tax", ownElection],
});
