import type { FilingStatus } from "../../law";
import type { Known } from "../../rules/plan/eligibility";
import { Refusal } from "../../rules/refusal";
import { type Cell, isZeroOrEmpty, quoted } from "./cells";
import { type Kind, refuse } from "./numbers";

export * from "./numbers";
export * from "./payKinds";
export * from "./planYear";

/** Each status by the words for it, without punctuation: the long names, and those of CRM exports. */
const words: Readonly<Record<FilingStatus, string>> = {
  Single: "single|s",
  MFJ: "mfj|joint|married joint|married jointly|married filing joint|married filing jointly",
  MFS: "mfs|separate|married separate|married separately|married filing separate|married filing separately",
  HOH: "hoh|head of household",
  QSS: "qss|surviving spouse|qualifying surviving spouse|qualifying widow|qualifying widower|qualifying widow er",
};

const statuses = new Map(
  Object.entries(words).flatMap(([name, all]) => all.split("|").map((each) => [each, name as FilingStatus])),
);

export const status: Kind<FilingStatus> = {
  allowed: "Single, MFJ, MFS, HOH or QSS",
  read(cell) {
    const text =
      typeof cell === "string"
        ? cell
            .toLowerCase()
            .replace(/[^a-z]+/g, " ")
            .trim()
        : "";
    const known = statuses.get(text);
    if (known) return known;
    if (text !== "married" && text !== "m") return refuse("value", cell, status.allowed);
    const instead = "Married filing jointly (MFJ) or separately (MFS)?";
    throw new Refusal("value", { was: quoted(cell), allowed: status.allowed, instead });
  },
};

function truth(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (cell === 1) return true;
  const text = typeof cell === "string" ? cell.trim().toUpperCase() : "";
  if (["TRUE", "YES", "Y"].includes(text)) return true;
  return ["FALSE", "NO", "N"].includes(text) ? false : undefined;
}

export const flag: Kind<boolean> = {
  allowed: "TRUE or FALSE (Yes or No)",
  read(cell) {
    return isZeroOrEmpty(cell) ? false : (truth(cell) ?? refuse("value", cell, flag.allowed));
  },
};

/** A plan feature; an empty cell is one not known yet. */
export const known: Kind<Known> = {
  allowed: "TRUE, FALSE or Unknown (Yes or No)",
  read(cell) {
    if (isZeroOrEmpty(cell) || (typeof cell === "string" && cell.trim().toLowerCase() === "unknown"))
      return "Unknown";
    return (truth(cell) ?? refuse("value", cell, known.allowed)) ? "TRUE" : "FALSE";
  },
};

/** A kind, or a word that stands for another fact. */
export function orWord<T, W>(word: string, fact: W, kind: Kind<T>): Kind<T | W> {
  const allowed = `${word}, or ${kind.allowed}`;
  return {
    allowed,
    read(cell) {
      if (typeof cell === "string" && cell.trim().toLowerCase() === word.toLowerCase()) return fact;
      try {
        return kind.read(cell);
      } catch (thrown) {
        throw thrown instanceof Refusal ? new Refusal(thrown.kind, { ...thrown.reason, allowed }) : thrown;
      }
    },
  };
}

/** An amount, or `Max` for the most allowed: undefined. */
export function orMax<T>(kind: Kind<T>): Kind<T | undefined> {
  return orWord("Max", undefined, kind);
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
