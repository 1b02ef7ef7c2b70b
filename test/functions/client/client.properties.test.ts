import fc from "fast-check";
import { type Value, call, callGrid } from "../../excel";
import * as any from "../arbitraries";
import { type Inputs, bookHeads, bookOf, worksheet } from "./clients";

const known = fc.constantFrom<Value>("Yes", "No", "Unknown");
const missingOr = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant<"">(""), value);

/** The facts of a person; not all go together: some lines stay empty. */
const person = fc.record({
  Age: any.age,
  Compensation: any.dollars(400000).filter((pay) => pay > 0),
  Deferrals: fc.oneof(
    fc.constantFrom("Max", "None"),
    any.rate.filter((part) => part > 0),
    fc.integer({ min: 100, max: 35000 }),
  ),
  "Roth deferrals": missingOr(fc.integer({ min: 1, max: 24000 })),
  "Deferrals elsewhere": fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, any.dollars(9000)),
  Employer: fc.oneof(any.employer, any.formula),
  "After-tax to date": any.largeDollars(20000),
  "Plan after-tax cap": any.cap,
  Recharacterize: fc.constantFrom("Yes", "No"),
  "Pay periods": fc.constantFrom(12, 24, 26, 52),
  "Pay periods left": fc.constantFrom("All", "None", 1, 5, 12),
  "Election step": fc.constantFrom(0.01, 0.005, 0.001),
  "After-tax allowed": known,
  "In-plan conversion": known,
  "In-service withdrawal": known,
  "Automatic conversion": fc.constantFrom<Value>("No", "Unknown"),
  "Other pay": any.dollars(100000),
  "Prior-year wages": missingOr(any.dollars(300000)),
  "IRA balance": any.dollars(50000),
  "True-up": known,
});

const ofReturn = fc.record({
  "Tax year": any.year,
  "Other income": any.signed(100000),
  "Itemized deductions": any.dollars(60000),
  "Long-term gains": any.signed(20000),
  "Qualified dividends": any.dollars(5000),
  Adjustments: any.dollars(5000),
  "Social Security": any.dollars(40000),
  "Expected return": any.gain.filter((rate) => rate > 0),
  "State rate": any.stateRate,
});

const client = fc
  .record({
    person,
    ofReturn,
    status: any.status,
    apart: any.flag,
    spousePay: any.dollars(200000),
    spouseAge: any.age,
  })
  .map((given): Inputs => ({
    ...given.ofReturn,
    ...given.person,
    "Filing status": given.status,
    "Lived apart": given.apart ? "Yes" : "No",
    "Spouse's pay": given.spousePay,
    "Spouse age": given.spouseAge,
  }));

const near = (one: Value, other: number) => expect(Math.abs(Number(one) - other)).toBeLessThan(0.006);

test("the lines of WORKSHEET are the answers of the functions of their names, for 2,000 random clients", () => {
  let answered = 0;
  fc.assert(
    fc.property(client, (inputs) => {
      const rows = new Map(worksheet(inputs).map(([line, amount]) => [line as string, amount!]));
      const of = (label: string) => inputs[label];
      const line = (label: string) => rows.get(label)!;
      const [year, age, status, pay] = ["Tax year", "Age", "Filing status", "Compensation"].map(of);
      if (line("Deferrals") === "") return;
      const given = [of("After-tax to date"), of("Plan after-tax cap"), of("Recharacterize")];
      const excess = Number(line("Deferrals")) > Number(line("Deferral limit"));
      expect(line("Deferral limit")).toBe(call("DEFERRALLIMIT", year, age, pay));
      const asGiven =
        of("Deferrals") === "Max" || of("Deferrals") === "None" ? orText(line("Deferrals")) : of("Deferrals");
      const room = call("AFTERTAXROOM", year, age, pay, asGiven, of("Employer"), ...given);
      if (line("After-tax room by law") !== "" && !excess) {
        expect(line("After-tax room by law")).toBe(room);
        expect(line("Employer")).toBe(call("EMPLOYERMATCH", year, pay, asGiven, of("Employer"), 0, 0, age));
        expect(line("Annual additions limit")).toBe(call("ADDITIONSLIMIT", year, pay));
      }
      checkReturn(inputs, line);
      answered += line("Conversion tax as planned") === "" ? 0 : 1;
      if (line("Conversion tax as planned") !== "") {
        const contributed = Number(line("Roth by mega backdoor"));
        const earnings = Number(line("Earnings before conversion"));
        expect(line("Conversion tax as planned")).toBe(
          call(
            "CONVERSIONTAX",
            year,
            status,
            line("Taxable income"),
            cents(contributed + earnings),
            orText(contributed),
            of("State rate"),
          ),
        );
        const timing = callGrid(
          "CONVERSIONTIMING",
          year,
          status,
          line("Taxable income"),
          orText(contributed),
          of("Expected return"),
          of("State rate"),
        );
        expect(timing[5]!.slice(1, 3)).toEqual([
          line("Earnings at year end"),
          line("Conversion tax at year end"),
        ]);
      }
      const features = [
        "After-tax allowed",
        "In-plan conversion",
        "In-service withdrawal",
        "Automatic conversion",
      ];
      expect(line("Path")).toBe(call("ELIGIBILITY", ...features.map(of)));
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThan(500);
});

/** Cents of dollars under 100 are written as money: as a number they would be an election or a percent. */
function orText(amount: Value): Value {
  return typeof amount === "number" && amount > 0 && amount < 100 ? `$${amount}` : amount;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Whether anything is allocated in a plan. */
function isCovered(line: (label: string) => Value, of: (label: string) => number): boolean {
  const allocated = ["Deferrals", "Deferrals elsewhere", "Employer", "Roth by mega backdoor"].map(line);
  return of("After-tax to date") > 0 || allocated.some((amount) => Number(amount) > 0);
}

/** MAGI added up from its parts, and what the return and the IRA functions say of it. */
function checkReturn(inputs: Inputs, line: (label: string) => Value): void {
  const of = (label: string) => Number(inputs[label] ?? 0);
  const isJoint = inputs["Filing status"] === "MFJ";
  const [year, age, status] = [inputs["Tax year"], inputs.Age, inputs["Filing status"]];
  const lossLimit = status === "MFS" ? 1500 : 3000;
  const limit = Number(call("DEFERRALLIMIT", year, age));
  const excess = Math.max(0, Number(line("Deferrals")) + of("Deferrals elsewhere") - limit);
  const preTax = Math.max(0, Number(line("Deferrals")) - Number(line("Of these Roth")) - excess);
  const pay = of("Compensation") - preTax + of("Other pay") + (isJoint ? of("Spouse's pay") : 0);
  const before =
    pay +
    of("Other income") +
    Math.max(-lossLimit, of("Long-term gains")) +
    of("Qualified dividends") -
    of("Adjustments");
  const benefits = Number(line("MAGI")) - before;
  expect(benefits).toBeGreaterThanOrEqual(-0.001);
  expect(benefits).toBeLessThanOrEqual(0.85 * of("Social Security") + 0.01);
  const spouseAge = isJoint ? inputs["Spouse age"] : undefined;
  const taxable = call(
    "TAXABLEINCOME",
    year,
    status,
    line("MAGI"),
    of("Itemized deductions"),
    age,
    spouseAge,
    true,
  );
  near(
    line("Taxable income"),
    Number(taxable) - Math.max(0, of("Long-term gains")) - of("Qualified dividends"),
  );
  if (line("IRA limit") === "") return;
  const compensation = orText(cents(Math.max(0, pay)));
  const apart = inputs["Lived apart"];
  expect(line("IRA limit")).toBe(call("IRALIMIT", year, age, compensation));
  expect(line("Roth IRA limit")).toBe(
    call("ROTHIRALIMIT", year, age, status, line("MAGI"), compensation, 0, apart),
  );
  if (line("IRA deduction") !== "")
    expect(line("IRA deduction")).toBe(
      call("IRADEDUCTION", year, age, status, line("MAGI"), isCovered(line, of), false, compensation, apart),
    );
}

test("BOOK answers as WORKSHEET does, its flags too where every label has a value", () => {
  fc.assert(
    fc.property(client, (inputs) => {
      const given = Object.fromEntries(
        Object.entries(inputs).filter(([, value]) => value !== "" && value !== 0),
      );
      const rows = worksheet(given);
      const lines = new Map(rows.map(([label, amount]) => [label, amount]));
      const [answer] = bookOf(given);
      expect(answer!.slice(1, -1)).toEqual(bookHeads.slice(1, -1).map((head) => lines.get(head)));
      const all = new Set(Object.keys(given));
      const incomes = ["Spouse's pay", "Other pay", "Other income", "MAGI"].some((label) => all.has(label));
      if (!incomes || !all.has("Prior-year wages")) return;
      const said = [
        ...rows.filter(([label]) => label === "Problem"),
        ...rows.filter(([label]) => label === "Flag"),
      ];
      expect(answer![9]).toBe(said.map(([, text]) => text).join(" "));
    }),
    { numRuns: 500 },
  );
});

const iraLines = [
  "IRA limit",
  "Roth IRA limit",
  "IRA deduction",
  "Direct Roth or backdoor",
  "Roth by IRA",
  "Roth in all",
];
const secondTax = ["Conversion tax as planned", "Conversion tax at year end"];

test("HOUSEHOLD is two WORKSHEETs given the joint MAGI, but for the spouse's conversion tax and IRA", () => {
  let compared = 0;
  fc.assert(
    fc.property(person, person, ofReturn, (one, other, shared) => {
      const labels = [...new Set([...Object.keys(one), ...Object.keys(shared), "Filing status"])];
      const client: Inputs = { ...one, ...shared, "Filing status": "MFJ" };
      const grid = callGrid(
        "HOUSEHOLD",
        labels.map((label) => [label, client[label] ?? "", (other as Inputs)[label] ?? ""]),
      );
      const rows = new Map(grid.map((row) => [row[0] as string, row]));
      const magi = rows.get("MAGI")![3]!;
      if (magi === "") return;
      compared += 1;
      const payOf = (who: Inputs, column: number) => {
        const amount = (label: string) => Number(rows.get(label)![column]);
        return cents(
          Number(who.Compensation) - amount("Deferrals") + amount("Of these Roth") + Number(who["Other pay"]),
        );
      };
      const alone = (who: Inputs, spouse: Inputs, column: number) =>
        new Map(
          worksheet({
            ...shared,
            ...who,
            "Filing status": "MFJ",
            MAGI: magi === 0 ? "None" : magi,
            "Spouse's pay": orText(payOf(spouse, column)),
            "Spouse age": spouse.Age!,
          }).map(([label, amount]) => [label as string, amount]),
        );
      const ofClient = alone(one as Inputs, other as Inputs, 2);
      const ofSpouse = alone(other as Inputs, one as Inputs, 1);
      for (const [label, row] of rows) {
        if (["Line", "Flag", "Problem", "MAGI", "Taxable income"].includes(label)) continue;
        if (!iraLines.includes(label)) expect([label, row[1]]).toEqual([label, ofClient.get(label)]);
        if (!iraLines.includes(label) && !secondTax.includes(label))
          expect([label, row[2]]).toEqual([label, ofSpouse.get(label)]);
      }
      expect(rows.get("Taxable income")![3]).toBe(ofClient.get("Taxable income"));
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(200);
});
