import type { FilingStatus } from "../../law";
import {
  type Employer,
  dollarForDollar,
  inDollars,
  noEmployer,
} from "../../rules/contributions/employerContributions";
import { matchFormula } from "../../rules/contributions/matchFormula";
import { toCent } from "../../rules/money";
import type { Known } from "../../rules/plan/eligibility";
import { Refusal } from "../../rules/refusal";
import { type Cell, isZeroOrEmpty } from "./cells";
import { type Kind, most, refuse } from "./numbers";

export * from "./numbers";
export * from "./planYear";

const statuses = new Map<string, FilingStatus>(
  Object.entries({
    single: "Single",
    mfj: "MFJ",
    "married filing jointly": "MFJ",
    "married filing joint": "MFJ",
    "married, filing jointly": "MFJ",
    mfs: "MFS",
    "married filing separately": "MFS",
    "married, filing separately": "MFS",
    hoh: "HOH",
    "head of household": "HOH",
    qss: "QSS",
    "qualifying surviving spouse": "QSS",
    "qualifying widow(er)": "QSS",
    "qualifying widow": "QSS",
    "qualifying widower": "QSS",
  }),
);

export const status: Kind<FilingStatus> = {
  allowed: "Single, MFJ, MFS, HOH or QSS",
  read(cell) {
    const known = typeof cell === "string" ? statuses.get(cell.trim().toLowerCase()) : undefined;
    return known ?? refuse("value", cell, status.allowed);
  },
};

function truth(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (cell === 1) return true;
  const text = typeof cell === "string" ? cell.trim().toUpperCase() : "";
  return text === "TRUE" ? true : text === "FALSE" ? false : undefined;
}

export const flag: Kind<boolean> = {
  allowed: "TRUE or FALSE",
  read(cell) {
    return isZeroOrEmpty(cell) ? false : (truth(cell) ?? refuse("value", cell, flag.allowed));
  },
};

/** A plan feature; an empty cell is one not known yet. */
export const known: Kind<Known> = {
  allowed: "TRUE, FALSE or Unknown",
  read(cell) {
    if (isZeroOrEmpty(cell) || (typeof cell === "string" && cell.trim().toLowerCase() === "unknown"))
      return "Unknown";
    return (truth(cell) ?? refuse("value", cell, known.allowed)) ? "TRUE" : "FALSE";
  },
};

/** Employer contributions: dollars above 1, dollar for dollar up to a fraction of pay, or the plan's formula. */
export const employer: Kind<Employer> = {
  allowed: 'dollars, a rate such as 6%, or a formula such as "100% of 3%, 50% of 2%"',
  read(cell) {
    if (isZeroOrEmpty(cell) || isNone(cell)) return noEmployer;
    if (typeof cell === "string") return matchFormula(cell);
    if (typeof cell !== "number") return refuse("value", cell, employer.allowed);
    if (!(cell > 0 && cell <= most)) return refuse("value", cell, employer.allowed);
    return cell > 1 ? inDollars(toCent(cell)) : dollarForDollar(cell);
  },
};

/** The plan's cap on after-tax money: undefined for `None`. */
export const planCap: Kind<number | undefined> = {
  allowed: "None, a fraction of pay up to 1 such as 10%, or dollars above 1",
  read(cell) {
    if (isNone(cell)) return undefined;
    if (isZeroOrEmpty(cell)) return refuse("value", cell, planCap.allowed);
    if (typeof cell !== "number") return refuse("value", cell, planCap.allowed);
    if (!(cell > 0 && cell <= most)) return refuse("value", cell, planCap.allowed);
    return cell;
  },
};

/** An amount, or `Max` for the most allowed: undefined. */
export function orMax<T>(kind: Kind<T>): Kind<T | undefined> {
  const allowed = `Max, or ${kind.allowed}`;
  return {
    allowed,
    read(cell) {
      if (typeof cell === "string" && cell.trim().toLowerCase() === "max") return undefined;
      try {
        return kind.read(cell);
      } catch (thrown) {
        throw thrown instanceof Refusal ? new Refusal(thrown.kind, { ...thrown.reason, allowed }) : thrown;
      }
    },
  };
}

/** A short text such as a plan's name; an empty cell is no text, and a number is read as it is written. */
export const label: Kind<string> = {
  allowed: "text of at most 100 characters",
  read(cell) {
    if (isZeroOrEmpty(cell)) return "";
    const text = typeof cell === "number" && Number.isFinite(cell) ? String(cell) : cell;
    if (typeof text !== "string" || text.trim().length > 100) return refuse("value", cell, label.allowed);
    return text.trim();
  },
};

/** A name or a number that is only shown back, so that it can be looked up as it was written. */
export const shownBack: Kind<string | number> = {
  allowed: "a text or a number",
  read(cell) {
    if (typeof cell === "number")
      return Number.isFinite(cell) ? cell : refuse("value", cell, shownBack.allowed);
    return typeof cell === "string" ? cell : refuse("value", cell, shownBack.allowed);
  },
};

/** One of a list of names, in any case; a name of the second list is understood, but the case not modeled. */
export function oneOf<N extends string>(names: readonly N[], notModeled: readonly string[] = []): Kind<N> {
  const allowed = `one of ${names.join(", ")}`;
  return {
    allowed,
    read(cell) {
      const text = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
      const found = names.find((each) => each.toLowerCase() === text);
      if (found !== undefined) return found;
      const isKnown = notModeled.some((each) => each.toLowerCase() === text);
      return refuse(isKnown ? "unavailable" : "value", cell, allowed);
    },
  };
}

/**
 * A list of names for an optional choice with autocompletion. Excel hands such a lone text parameter null both where
 * it is left out and where its cell is empty, so the two cannot be told apart: for the same sheet to answer the same
 * on every platform, an empty cell in any of its forms is the name that leaving it out stands for.
 */
export function oneOfOr<N extends string>(names: readonly N[], left: N): Kind<N> {
  const { allowed, read } = oneOf(names);
  return { allowed, read: (cell) => (isZeroOrEmpty(cell) ? left : read(cell)) };
}

/** Coverage by a high-deductible health plan; an empty cell is none. */
export const hsaCoverage = oneOfOr(["None", "Self", "Family"] as const, "None");

function isNone(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim().toLowerCase() === "none";
}
