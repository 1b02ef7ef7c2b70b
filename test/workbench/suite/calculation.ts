import { type HostCase } from "./case";

export const calculation: readonly HostCase[] = [
  {
    title: "calculated by hand, formulas keep what they were until they are calculated",
    answers: { "=SEQUENCE(2)": [[1], [2]] },
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const { application } = context.workbook;
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const range = sheet.getRange("B1:C2");
        const seen: unknown[] = [];
        const look = async (): Promise<void> => {
          await context.sync();
          await probe.settled();
          range.load("values");
          await context.sync();
          seen.push(range.values);
        };
        try {
          application.calculationMode = "Manual";
          sheet.getRange("B1").formulas = [["=SEQUENCE(2)"]];
          await look();
          application.calculate("Full");
          await look();
          sheet.getRange("C1").formulas = [["=SEQUENCE(2)"]];
          await look();
          application.load("calculationMode");
          await context.sync();
          seen.push(application.calculationMode);
        } finally {
          application.calculationMode = "Automatic";
        }
        await look();
        return seen;
      }),
    expected: [
      [
        ["", ""],
        ["", ""],
      ],
      [
        [1, ""],
        [2, ""],
      ],
      [
        [1, ""],
        [2, ""],
      ],
      "Manual",
      [
        [1, 1],
        [2, 2],
      ],
    ],
  },
  {
    title: "a mode and a type of calculation that Excel does not know are refused",
    run: async (_excel, probe) => [
      await probe.refused(({ workbook }) => {
        workbook.application.calculationMode = "Never" as "Manual";
      }),
      await probe.refused(({ workbook }) => workbook.application.calculate("Half" as "Full")),
    ],
    expected: ["InvalidArgument", "InvalidArgument"],
  },
];
