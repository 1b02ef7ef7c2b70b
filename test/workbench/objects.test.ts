import { MemoryBook } from "../../src/workbench/host/memory-book";
import { type Addin, startAddin } from "./office";
import { type HostCase, makeProbe } from "./suite/case";
import { OBJECTS } from "./suite/objects";

describe("the object model on a book in memory", () => {
  let addin: Addin;
  let answers: HostCase["answers"];

  beforeAll(async () => {
    addin = await startAddin("", { functions: [] }, new MemoryBook((formula) => answers?.[formula] ?? 0));
  });
  afterAll(() => addin.close());

  describe.each(Object.entries(OBJECTS))("%s", (_subject, cases) => {
    it.each(cases)("$title", async (one) => {
      const { book, window } = addin;
      answers = one.answers;
      const sheet = book.addSheet("Case");
      book.activate(sheet);
      try {
        const probe = makeProbe(window.Excel, sheet.name, () => Promise.resolve());
        const answer = JSON.stringify(await one.run(window.Excel, probe));
        expect(JSON.parse(answer)).toEqual(one.expected);
      } finally {
        for (const name of book.names) book.deleteName(name);
        book.deleteSheet(sheet);
      }
    });
  });
});
