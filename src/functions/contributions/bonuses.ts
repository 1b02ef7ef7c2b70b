import { Refusal } from "../../rules/refusal";
import { isZeroOrEmpty } from "../kit/cells";
import { type Kind, fraction, money, periods } from "../kit/kinds";
import { rowsOf } from "../kit/ranges";

const allowed = `None, blank (as for pay), or ${fraction.allowed}`;

/** An election of a bonus alone: undefined where it is as for pay. */
const ownElection: Kind<number | undefined> = {
  allowed,
  read(cell) {
    if (isZeroOrEmpty(cell)) return undefined;
    if (typeof cell === "string" && cell.trim().toLowerCase() === "none") return 0;
    try {
      return fraction.read(cell);
    } catch (thrown) {
      throw thrown instanceof Refusal ? new Refusal(thrown.kind, { ...thrown.reason, allowed }) : thrown;
    }
  },
};

/** Bonuses, a row each. */
export const bonuses = rowsOf({
  period: ["period", periods],
  amount: ["amount", money],
  deferral: ["deferral", ownElection],
  afterTax: ["after-tax", ownElection],
});
