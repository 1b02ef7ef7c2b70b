import { lastYear } from "../src/law";

/** The first year that is not held whole; some of its limits may be published. The one after has none. */
export const nextYear = lastYear.year + 1;
