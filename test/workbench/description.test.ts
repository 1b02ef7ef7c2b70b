import { description, qualified } from "../../src/workbench/grid/description";
import { metadata } from "../excel";

const { functions, enums = [] } = metadata;

describe("what the grid shows of a function while it is typed", () => {
  it.each(functions.map((one) => [qualified(one), one] as const))(
    "is the summary and every argument of %s",
    (name, one) => {
      const shown = description(one, enums);
      expect(one.description).toMatch(/\w/);
      expect(shown).toMatchObject({
        functionName: name,
        abstract: one.description,
        description: one.description,
      });
      expect(shown.functionParameter).toEqual(
        one.parameters.map((parameter) => ({
          name: parameter.name,
          detail: expect.stringMatching(/^\w/) as string,
          example: "",
          require: parameter.optional || parameter.repeating ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      );
      const missing = one.parameters.filter(
        ({ description: text = "?" }, i) => !shown.functionParameter[i]?.detail.startsWith(text),
      );
      expect(missing).toEqual([]);
    },
  );

  it("is the list of choices too where an argument has one", () => {
    const limit = functions.find(({ name }) => name === "LIMIT");
    const item = limit && description(limit, enums).functionParameter.find(({ name }) => name === "item");
    expect(item?.detail).toMatch(/ One of: "Deferral", "CatchUp", .*"RothIRAEnd"\.$/);
    const listed = functions.flatMap((one) => {
      const shown = description(one, enums).functionParameter;
      return one.parameters.flatMap(({ customEnumId }, i) =>
        customEnumId ? [shown[i]?.detail.includes("One of: ") ?? false] : [],
      );
    });
    expect(listed.length).toBeGreaterThan(3);
    expect(listed).not.toContain(false);
  });
});
