/** Formulas that show an advisor where to start; each stands alone in a cell. */
export const examples = [
  {
    title: "After-tax room",
    about: "45, pay $300,000, deferrals $24,500, employer $15,000",
    formula: "=MEGAROTH.AFTERTAXROOM(2026, 45, 300000, 24500, 15000)",
  },
  {
    title: "Why that room",
    about: "The same client's worksheet, line by line, with authority",
    formula: '=MEGAROTH.EXPLAIN("AFTERTAXROOM", 2026, 45, 300000, 24500, 15000)',
  },
  {
    title: "Tax on a conversion",
    about: "$34,000 converted with $31,000 of basis, MFJ",
    formula: '=MEGAROTH.CONVERSIONTAX(2026, "MFJ", 250000, 34000, 31000)',
  },
  {
    title: "The year's limits",
    about: "Every limit that bears on a joint filer of 62",
    formula: '=MEGAROTH.LIMITS(2026, 62, "MFJ")',
  },
] as const;
