import { type HostCase } from "./case";

export const formats: readonly HostCase[] = [
  {
    title: "fill, font and alignment are read as they were written",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(probe.sheet).getRange("B2:C3");
        const { format } = range;
        format.fill.color = "orange";
        format.font.set({ name: "Arial", size: 14, color: "1d3fa8", bold: true, italic: true });
        format.font.underline = "Single";
        format.font.strikethrough = true;
        format.horizontalAlignment = "Right";
        format.verticalAlignment = "Top";
        format.wrapText = true;
        format.indentLevel = 2;
        await context.sync();
        const names = "horizontalAlignment,verticalAlignment,wrapText,indentLevel";
        format.load(`${names},fill/color,font`);
        format.font.load("name,size,color,bold,italic,underline,strikethrough");
        await context.sync();
        const { name, size, color, bold, italic, underline, strikethrough } = format.font;
        const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill } = format;
        return [
          [fill.color, horizontalAlignment, verticalAlignment, wrapText, indentLevel],
          [name, size, color, bold, italic, underline, strikethrough],
        ];
      }),
    expected: [
      ["#FFA500", "Right", "Top", true, 2],
      ["Arial", 14, "#1D3FA8", true, true, "Single", true],
    ],
  },
  {
    title: "what differs among the cells is null, and what they share is not",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:A2").format.font.bold = true;
        sheet.getRange("A1").format.fill.color = "#FFFBE6";
        sheet.getRange("A2:B2").format.font.size = 20;
        sheet.getRange("A1:B2").format.font.italic = true;
        sheet.getRange("A1").format.horizontalAlignment = "Center";
        await context.sync();
        const read = ["A1:B2", "A1:A2", "A2:B2"].map((address) => {
          const { format } = sheet.getRange(address);
          format.load("horizontalAlignment");
          format.fill.load("color");
          format.font.load("bold,size,italic");
          return format;
        });
        await context.sync();
        return read.map(({ fill, font, horizontalAlignment }) => [
          fill.color,
          font.bold,
          font.italic,
          horizontalAlignment,
        ]);
      }),
    expected: [
      [null, null, true, null],
      [null, true, true, null],
      ["#FFFFFF", null, true, "General"],
    ],
  },
  {
    title: "a part of a format is taken back, or all of it",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const range = sheet.getRange("A1:B2");
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.format.fill.color = "#112233";
        range.format.font.bold = true;
        range.numberFormat = [
          ["0.00", "0.00"],
          ["0.00", "0.00"],
        ];
        await context.sync();
        sheet.getRange("A1:B1").format.fill.clear();
        sheet.getRange("A2:B2").clear("Formats");
        sheet.getRange("B1:B2").clear("Contents");
        await context.sync();
        const first = sheet.getRange("A1");
        const second = sheet.getRange("A2:B2");
        for (const { format } of [first, second]) {
          format.fill.load("color");
          format.font.load("bold");
        }
        range.load("values,numberFormat");
        await context.sync();
        const before = [range.values, range.numberFormat];
        range.clear();
        await context.sync();
        range.load("values,numberFormat");
        range.format.font.load("bold");
        await context.sync();
        return {
          looks: [first, second].map(({ format }) => [format.fill.color, format.font.bold] as unknown),
          before,
          after: [range.values, range.numberFormat, range.format.font.bold],
        };
      }),
    expected: {
      looks: [
        ["#FFFFFF", true],
        ["#FFFFFF", false],
      ],
      before: [
        [
          [1, ""],
          [3, ""],
        ],
        [
          ["0.00", "0.00"],
          ["General", "General"],
        ],
      ],
      after: [
        [
          ["", ""],
          ["", ""],
        ],
        [
          ["General", "General"],
          ["General", "General"],
        ],
        false,
      ],
    },
  },
  {
    title: "a border runs between two cells and belongs to both",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        const { borders } = sheet.getRange("B2:C3").format;
        borders.getItem("EdgeBottom").style = "Continuous";
        borders.getItem("EdgeBottom").color = "#D5DAE3";
        borders.getItem("InsideHorizontal").style = "Dash";
        borders.getItem("EdgeTop").color = "red";
        await context.sync();
        const sides: [string, Excel.BorderIndex][] = [
          ["B2:C3", excel.BorderIndex.edgeBottom],
          ["B4:C4", excel.BorderIndex.edgeTop],
          ["B2:D3", excel.BorderIndex.edgeBottom],
          ["B2", excel.BorderIndex.edgeBottom],
          ["B2:C3", excel.BorderIndex.insideHorizontal],
          ["B2:C3", excel.BorderIndex.edgeTop],
          ["B2:C3", excel.BorderIndex.edgeLeft],
        ];
        const read = sides.map(([address, side]) =>
          sheet.getRange(address).format.borders.getItem(side).load("style,color,sideIndex"),
        );
        await context.sync();
        return read.map(({ style, color, sideIndex }) => [sideIndex, style, color]);
      }),
    expected: [
      ["EdgeBottom", "Continuous", "#D5DAE3"],
      ["EdgeTop", "Continuous", "#D5DAE3"],
      ["EdgeBottom", null, null],
      ["EdgeBottom", "Dash", "#000000"],
      ["InsideHorizontal", "Dash", "#000000"],
      ["EdgeTop", "Continuous", "#FF0000"],
      ["EdgeLeft", "None", "#000000"],
    ],
  },
  {
    title: "columns have widths and rows heights, in points",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A:B").format.columnWidth = 90;
        sheet.getRange("C1").format.columnWidth = 30;
        sheet.getRange("2:3").format.rowHeight = 24;
        await context.sync();
        const read = ["A1:B2", "B:C", "C5", "A2:B3", "A1:B2"].map((address) =>
          sheet.getRange(address).format.load("columnWidth,rowHeight"),
        );
        await context.sync();
        const [both, mixed, one, rows, mixedRows] = read;
        return [
          both?.columnWidth,
          mixed?.columnWidth,
          one?.columnWidth,
          rows?.rowHeight,
          mixedRows?.rowHeight,
        ];
      }),
    expected: [90, null, 30, 24, null],
  },
  {
    title: "columns and rows fit themselves to what they hold",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:B1").values = [["a much longer text than a column has room for", "x"]];
        sheet.getRange("C1").values = [["a text that runs over several lines of its cell"]];
        sheet.getRange("C1").format.wrapText = true;
        sheet.getRange("A:B").format.autofitColumns();
        sheet.getRange("A1:C1").format.autofitRows();
        await context.sync();
        const wide = sheet.getRange("A1").format.load("columnWidth,rowHeight");
        const narrow = sheet.getRange("B1").format.load("columnWidth");
        await context.sync();
        return [wide.columnWidth > 150, narrow.columnWidth < 30, wide.rowHeight > 30];
      }),
    expected: [true, true, true],
  },
  {
    title: "formats that Excel does not know are refused",
    run: async (_excel, probe) => [
      await probe.refused((_c, s) => void (s.getRange("A1").format.horizontalAlignment = "Middle" as "Left")),
      await probe.refused((_c, s) => void (s.getRange("A1").format.font.underline = "Wavy" as "Single")),
      await probe.refused((_c, s) => void (s.getRange("A1").format.font.color = "no color")),
      await probe.refused((_c, s) => void (s.getRange("A1").format.font.size = 0)),
      await probe.refused((_c, s) => void (s.getRange("A1").format.font.bold = "yes" as unknown as boolean)),
      await probe.refused((_c, s) => void (s.getRange("A1").format.columnWidth = -1)),
      await probe.refused(
        (_c, s) =>
          void s
            .getRange("A1")
            .format.borders.getItem("Middle" as "EdgeTop")
            .load("style"),
      ),
      await probe.refused((_c, s) => void s.getRange("A1").clear("Everything" as "All")),
    ],
    expected: Array.from({ length: 8 }, () => "InvalidArgument"),
  },
  {
    title: "a format of whole columns and rows holds for each of their cells",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("B:B").format.fill.color = "#AABBCC";
        sheet.getRange("3:3").format.font.bold = true;
        await context.sync();
        const cell = sheet.getRange("B3");
        const beside = sheet.getRange("C4");
        for (const { format } of [cell, beside]) {
          format.fill.load("color");
          format.font.load("bold");
        }
        await context.sync();
        return [cell, beside].map(({ format }) => [format.fill.color, format.font.bold]);
      }),
    expected: [
      ["#AABBCC", true],
      ["#FFFFFF", false],
    ],
  },
];
