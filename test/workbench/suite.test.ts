import { MemoryBook } from "../../src/workbench/host/memory-book";
import { type Addin, startAddin } from "./office";
import { caseScript, SUITES } from "./suite/all";
import { type HostCase } from "./suite/case";

describe("the simulated Excel on a book in memory", () => {
  let addin: Addin;
  let answers: HostCase["answers"];

  beforeAll(async () => {
    const book = new MemoryBook((formula) => answers?.[formula] ?? 0);
    addin = await startAddin("", { functions: [] }, { book });
  });
  afterAll(() => addin.close());

  describe.each(Object.entries(SUITES))("%s", (_subject, cases) => {
    it.each(cases)("$title", async (one) => {
      answers = one.answers;
      const answer = (await addin.evaluate(caseScript(one))) as string;
      expect(JSON.parse(answer)).toEqual(one.expected);
    });
  });
});
