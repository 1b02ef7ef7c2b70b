/** Formulas that several requirements ask. */
export const rollover = 'FORMS("RothIRA", 31150, 31000, 2025)';
export const inPlan = 'FORMS("InPlan", 31150, 31000, 2025)';
export const backdoor = 'FORMS("BackdoorIRA", 7000, 7000, 2025)';
export const strategies2024 = 'STRATEGIES(2024, 45, "Single", 250000, 250000)';
