/** The sections of the catalogue, a folder each, in the order in which an advisor needs them. */
export const sections = {
  contributions: "Contributions",
  plan: "The plan",
  conversion: "Conversion and rollover",
  client: "A client, a book",
  tax: "Income tax",
  ira: "IRA",
  distributions: "Distributions",
  projection: "Many years",
  limits: "Law",
  explanation: "Explanation",
} as const;
