import { type HostCase } from "./case";
import { calculation } from "./calculation";
import { charts } from "./charts";
import { conditionalFormats } from "./conditional-formats";
import { contents } from "./contents";
import { formats } from "./formats";
import { names } from "./names";
import { protection } from "./protection";
import { ranges } from "./ranges";
import { spills } from "./spills";
import { validation } from "./validation";
import { worksheets } from "./worksheets";

/** The cases of the object model, by subject. */
export const OBJECTS: Readonly<Record<string, readonly HostCase[]>> = {
  ranges,
  contents,
  spills,
  names,
  formats,
  worksheets,
  protection,
  validation,
  charts,
  calculation,
  "conditional formats": conditionalFormats,
};
