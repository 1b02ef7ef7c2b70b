import { callGrid, errorOf, functionNamed, metadata, tells } from "../../excel";

const topics = ["Plan", "Execution", "Readiness", "Pitfalls", "Forms"];

function rows(topic: string): string[][] {
  return callGrid("CHECKLIST", topic).slice(1) as string[][];
}

/** What a checklist must speak of, wherever in its row. */
function speaks(topic: string, ...words: RegExp[]): void {
  const texts = rows(topic).map((row) => row.join(" | "));
  expect(words.filter((word) => !texts.some((text) => word.test(text)))).toEqual([]);
}

describe.each(topics)("The checklist %s", (topic) => {
  it("has the heads of the contract and rows of four texts", () => {
    expect(callGrid("CHECKLIST", topic)[0]).toEqual(["Step", "What to do or ask", "Why", "Authority"]);
    for (const row of rows(topic)) {
      expect(row).toHaveLength(4);
      for (const text of row) expect(text).toMatch(/^\S.*\S$/);
    }
  });

  it("is written in sentences short enough to read in a cell", () => {
    for (const [step, what, why] of rows(topic)) {
      expect(step!.length).toBeLessThanOrEqual(50);
      expect([what!.length, why!.length].filter((length) => length > 220)).toEqual([]);
      expect([what, why].filter((text) => !/[.?"]$/.test(text!))).toEqual([]);
    }
  });

  it("names each step once, and the authority of each: law, guidance, the plan's document, or advice", () => {
    const steps = rows(topic).map(([step]) => step);
    expect(new Set(steps).size).toBe(steps.length);
    for (const [, , , authority] of rows(topic))
      expect(authority).toMatch(/§|Notice|Instructions|Pub\.|[Pp]lan document|State law|Advice, not law/);
  });
});

test("Plan: two questions to HR come first, and each feature is asked for", () => {
  expect(
    rows("Plan")
      .slice(0, 2)
      .map(([step]) => step),
  ).toEqual(["Question 1 to HR", "Question 2 to HR"]);
  speaks(
    "Plan",
    /after-tax contributions that are not Roth/,
    /inside the plan, or withdraw/,
    /summary plan description/,
  );
  speaks(
    "Plan",
    /[Aa]utomatic/,
    /accounts separately for after-tax/,
    /cap on after-tax/,
    /match formula, true-up/,
    /ACP test/,
    /457\(b\)/,
  );
});

test("Execution: five steps, six do's, five don'ts", () => {
  const steps = rows("Execution").map(([step]) => step!);
  expect(steps.filter((step) => step.startsWith("Step")).map((step) => step.slice(0, 7))).toEqual([
    "Step 1:",
    "Step 2:",
    "Step 3:",
    "Step 4A",
    "Step 4B",
    "Step 5:",
  ]);
  expect(steps.filter((step) => step.startsWith("Do:"))).toHaveLength(6);
  expect(steps.filter((step) => step.startsWith("Don't:"))).toHaveLength(5);
});

test("Readiness: emergency fund, insurance and affordability, marked as advice", () => {
  speaks(
    "Readiness",
    /three to six months/,
    /[Dd]isability/,
    /[Ll]ife insurance/,
    /[Ll]ong-term care/,
    /[Uu]mbrella/,
  );
  speaks(
    "Readiness",
    /[Hh]ealth insurance/,
    /\$50,000 .* rule of thumb/,
    /take-home pay/,
    /10% to 20% per year are no basis/,
  );
  for (const [step, , , authority] of rows("Readiness"))
    if (/insurance|cover|fund|flow/i.test(step!)) expect(authority).toMatch(/^Advice, not law/);
});

test("Pitfalls: the wrong answers met in public, each with the right one", () => {
  speaks(
    "Pitfalls",
    /45,000; the correct figure is 38,500/,
    /lesser of the two/,
    /whatever the match/,
    /pro rata within the after-tax sub-account/,
  );
  speaks(
    "Pitfalls",
    /Form 8606 Parts I and II for IRAs/,
    /never as 20% of gross profit/,
    /150% of the 2024 catch-up/,
  );
  speaks(
    "Pitfalls",
    /must exceed it/,
    /not 72 for everyone/,
    /since December 30, 2022/,
    /safe harbor covers the match only/,
  );
});

test("Pitfalls: what cannot be taken back, what a refund does not do, and how it is corrected", () => {
  speaks(
    "Pitfalls",
    /cannot be recharacterized.*§408A\(d\)\(6\)\(B\)\(iii\)/,
    /no limit on converting what is already there/,
    /does not give the room back.*§1\.415\(c\)-1\(b\)\(1\)\(ii\)/,
    /may leave all of it out for all employees.*§1\.401\(m\)-2\(a\)\(5\)\(iv\)/,
    /2 1\/2 months .* or 6 months .* the employer owes an excise tax of 10%.*§4979/,
    /on Form W-2, by an in-plan Roth rollover, or by a refund.*§1\.414\(v\)-2\(c\)/,
  );
});

test("Forms: the trail, with Form 8606 for the IRA path", () => {
  speaks(
    "Forms",
    /box 7 code G/,
    /Code H is for money from a Roth 401\(k\)/,
    /line 5a .* 5b \(2019: 4c and 4d; 2018: 4a and 4b\)/,
  );
  speaks(
    "Forms",
    /Leave plan conversions out of Parts I and II/,
    /added on line 2/,
    /Form 5498/,
    /\$250,000/,
  );
});

test("the topic in any case; any other is refused with the choices", () => {
  expect(callGrid("CHECKLIST", "pitfalls")).toEqual(callGrid("CHECKLIST", "Pitfalls"));
  tells(errorOf("CHECKLIST", "HR"), "#VALUE! | topic | HR");
  const { customEnumId } = functionNamed("CHECKLIST").parameters[0]!;
  const choices = metadata.enums.find(({ id }) => id === customEnumId)!.values;
  expect(choices.map(({ stringValue }) => stringValue)).toEqual(topics);
});
