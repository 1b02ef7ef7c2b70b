/** The sections of the catalogue, a folder each, in the order in which an advisor needs them. */
export const sections = {
  contributions: "Contributions",
  plan: "Plan",
  conversion: "Conversion and rollover",
  client: "Clients",
  tax: "Income tax",
  ira: "IRA",
  distributions: "Distributions",
  projection: "Multiple years",
  limits: "Published limits",
  explanation: "Explanation",
} as const;
