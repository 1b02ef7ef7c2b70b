import { call, errorOf, tells } from "../../excel";

// After-tax contributions AND (in-plan conversion OR in-service withdrawal).
const inPlan = "Eligible by in-plan Roth conversion on request.";
const automatic = "Eligible by automatic in-plan Roth conversion.";
const rollover = "Eligible by in-service rollover to a Roth IRA.";

test.each<[afterTax: unknown, conversion: unknown, withdrawal: unknown, automatic: unknown, answer: string]>([
  [true, true, false, undefined, inPlan],
  [true, true, "Unknown", undefined, inPlan],
  [true, false, true, undefined, rollover],
  [true, "Unknown", true, undefined, rollover],
  [
    true,
    true,
    true,
    undefined,
    "Eligible by in-plan Roth conversion on request, or by in-service rollover to a Roth IRA.",
  ],
  [true, true, false, true, automatic],
  [true, "Unknown", false, true, automatic],
  [true, true, false, false, inPlan],
  ["true", "True", "FALSE", undefined, inPlan],
  [1, 1, false, undefined, inPlan],
])(
  "after-tax %p, in-plan %p, in-service %p, automatic %p: %s",
  (afterTax, conversion, withdrawal, converted, answer) => {
    expect(call("ELIGIBILITY", afterTax, conversion, withdrawal, converted)).toBe(answer);
  },
);

test.each<[afterTax: unknown, conversion: unknown, withdrawal: unknown]>([
  [false, true, true],
  [false, false, false],
  [false, "Unknown", "Unknown"],
])(
  "a plan without after-tax contributions is not eligible, whatever else it has (%p, %p, %p)",
  (...given) => {
    expect(call("ELIGIBILITY", ...given)).toBe(
      "Not eligible: the plan does not accept after-tax contributions.",
    );
  },
);

test.each([[true], ["Unknown"]])(
  "without any way into Roth it is not eligible (after-tax %p)",
  (afterTax) => {
    expect(call("ELIGIBILITY", afterTax, false, false)).toMatch(
      /^Not eligible: .*neither .*conversion nor .*withdrawal/,
    );
  },
);

test.each<[afterTax: unknown, conversion: unknown, withdrawal: unknown, asked: RegExp]>([
  ["Unknown", true, true, /^Ask whether the plan accepts after-tax contributions \(not Roth deferrals\)\.$/],
  [
    "Unknown",
    false,
    "Unknown",
    /^Ask whether the plan accepts after-tax contributions .*how they can reach Roth/,
  ],
  [
    true,
    false,
    "Unknown",
    /^Ask whether the plan pays after-tax money out to a Roth IRA during employment\.$/,
  ],
  [true, "Unknown", false, /^Ask whether the plan converts after-tax money to Roth inside the plan\.$/],
  [
    true,
    "Unknown",
    "Unknown",
    /^Ask whether the plan converts .* inside the plan, or pays after-tax money out/,
  ],
])(
  "after-tax %p, in-plan %p, in-service %p: what is unknown is asked",
  (afterTax, conversion, withdrawal, asked) => {
    expect(call("ELIGIBILITY", afterTax, conversion, withdrawal)).toMatch(asked);
  },
);

test("an empty cell is Unknown, in each form it arrives in", () => {
  for (const empty of [0, "", [[null]]])
    expect(call("ELIGIBILITY", empty, true, true)).toMatch(/^Ask whether the plan accepts after-tax/);
});

test("automatic conversion without in-plan conversion is a contradiction", () => {
  tells(
    errorOf("ELIGIBILITY", true, false, true, true),
    "#VALUE! | automaticConversion | TRUE | inPlanConversion | FALSE",
  );
});

test("any other text is refused by name", () => {
  tells(errorOf("ELIGIBILITY", "maybe", true, true), "#VALUE! | afterTaxAllowed | maybe | TRUE | FALSE");
});
