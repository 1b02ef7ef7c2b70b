/// <reference types="webpack/module" />
import type { Cell } from "../kit/cells";

type Implementation = (...passed: unknown[]) => Cell[][];

// The very functions that the page has registered with Excel: the pane shares their modules.
const files = import.meta.webpackContext("..", { recursive: true, regExp: /\/[A-Z0-9]+\.ts$/ });

const byName = new Map(
  files.keys().map((file) => {
    const name = /([A-Z0-9]+)\.ts$/.exec(file)![1]!;
    return [name, (files(file) as Record<string, Implementation>)[name]!];
  }),
);

/**
 * Answers a call as Excel would: arguments as matrices, null for one left out, what repeats in one list. Throws an
 * error that is the whole answer.
 */
export function answer(name: string, repeatsFrom: number, passed: readonly unknown[]): Cell[][] {
  const implementation = byName.get(name)!;
  if (repeatsFrom < 0) return implementation(...passed);
  return implementation(...passed.slice(0, repeatsFrom), passed.slice(repeatsFrom));
}
