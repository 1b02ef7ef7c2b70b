/** Figures by where they stand in src/law: "ira.rothPhaseOut.Single.0". */
export type Figures = Readonly<Record<string, number | boolean | null>>;

/** Every figure in it. Texts, such as an authority, are none. */
export function figuresIn(node: unknown, at = ""): Figures {
  if (node === undefined || typeof node === "string") return {};
  if (node === null || typeof node !== "object") return { [at]: node as number | boolean | null };
  return Object.assign(
    {},
    ...Object.entries(node).map(([key, each]) => figuresIn(each, at ? `${at}.${key}` : key)),
  ) as Figures;
}
