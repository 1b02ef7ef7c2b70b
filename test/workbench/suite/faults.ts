import { type HostCase } from "./case";

/** Requests that fail because a test wants them to. */
export const faults: HostCase[] = [
  {
    title: "the next request fails with any code, before any of its actions",
    run: async (excel, { host, sheet, refused }) => {
      host.faults.failNext({ code: "AccessDenied" });
      const code = await refused((_context, one) => (one.getRange("A1").values = [[1]]));
      const again = await refused((_context, one) => (one.getRange("A2").values = [[2]]));
      return excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A2");
        range.load("values");
        await context.sync();
        return [code, again, range.values];
      });
    },
    expected: ["AccessDenied", "none", [[""], [2]]],
  },
  {
    title: "the second request from now fails, and the first does not",
    run: async (excel, { host, sheet }) => {
      host.faults.failNext({ code: "GeneralException", message: "So it is.", atRequest: 2 });
      const done: string[] = [];
      try {
        await excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
          range.load("values");
          await context.sync();
          done.push("first");
          range.load("values");
          await context.sync();
          done.push("second");
        });
      } catch (error) {
        const { code, message } = error as OfficeExtension.Error;
        done.push(code, message.slice(-9));
      }
      return done;
    },
    expected: ["first", "GeneralException", "So it is."],
  },
  {
    title: "a request fails after as many of its actions as wanted, and what those did stays",
    run: async (excel, { host, sheet, refused }) => {
      const write = (_context: Excel.RequestContext, one: Excel.Worksheet): void => {
        one.getRange("A1").values = [["first"]];
        one.getRange("A2").values = [["second"]];
      };
      const read = (): Promise<unknown> =>
        excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A2");
          range.load("values");
          await context.sync();
          const seen = range.values.flat().filter((value) => value !== "").length;
          range.values = [[""], [""]];
          await context.sync();
          return seen;
        });
      await refused(write);
      await read();
      const actions = host.faults.requests.at(-3) ?? 0;
      const written: unknown[] = [];
      for (let atAction = 0; atAction <= actions; atAction++) {
        host.faults.failNext({ code: "GeneralException", atAction });
        if ((await refused(write)) !== "GeneralException") return `no fault at ${atAction}`;
        written.push(await read());
      }
      const inOrder = written.every((count, i) => i === 0 || Number(count) >= Number(written[i - 1]));
      return [written[0], written.at(-1), new Set(written).size, inOrder];
    },
    expected: [0, 2, 3, true],
  },
];
