import { type Frame } from "playwright-core";
import { caseScript, SUITES } from "../workbench/suite/all";
import { type OpenWorkbench, openWorkbench } from "./page";

describe("the simulated Excel on the grid, in a browser", () => {
  let bench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    bench = await openWorkbench();
    pane = bench.page.frame({ url: /taskpane/ })!;
  });
  afterAll(() => bench?.close());

  // The theme takes five seconds, and the pane in its themes is looked at in this browser anyway.
  const subjects = Object.entries(SUITES).filter(([subject]) => subject !== "theme");
  describe.each(subjects)("%s", (_subject, cases) => {
    it.each(cases)("$title", async (one) => {
      const answer = await pane.evaluate<string>(caseScript(one));
      expect(JSON.parse(answer)).toEqual(one.expected);
    });
  });
});
