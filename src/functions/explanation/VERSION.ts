import { version } from "../kit/about";

/**
 * The add-in's version and the law it knows.
 * @customfunction
 * @returns {any[][]} Text.
 * @example =MEGAROTH.VERSION() //=> "MEGAROTH 1.1.0, law through 2026: Notice 2025-67, Rev. Proc. 2025-32"
 */
export function VERSION(): any[][] {
  return [[version()]];
}
