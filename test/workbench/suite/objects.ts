import { type HostCase } from "./case";
import { names } from "./names";
import { ranges } from "./ranges";
import { spills } from "./spills";

/** The cases of the object model, by subject. */
export const OBJECTS: Readonly<Record<string, readonly HostCase[]>> = { ranges, spills, names };
