import { type HostCase } from "./case";

export const charts: readonly HostCase[] = [
  {
    title: "a collection's count is loaded alone or with what its items have",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        const none = sheet.charts.load("count");
        await context.sync();
        const before = none.count;
        sheet.charts.add("Line", sheet.getRange("A1:B2"));
        const one = sheet.charts.load("count,items/chartType");
        const { borders } = sheet.getRange("A1").format;
        borders.load("count");
        await context.sync();
        return [before, one.count, one.items.map(({ chartType }) => chartType), borders.count];
      }),
    expected: [0, 1, ["Line"], 6],
  },
  {
    title: "a chart of a protected worksheet cannot be changed, unless its objects may be",
    run: async (excel, probe) => {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.charts.add("Line", sheet.getRange("A1:B2")).name = "Room";
        sheet.protection.protect();
        await context.sync();
      });
      const changes: ((chart: Excel.Chart) => unknown)[] = [
        (chart) => (chart.name = "Limit"),
        (chart) => (chart.title.text = "Limit"),
        (chart) => (chart.axes.valueAxis.title.visible = true),
        (chart) => (chart.legend.visible = false),
        (chart) => (chart.series.getItemAt(0).name = "Limit"),
        (chart) => chart.setPosition("D2"),
        (chart) => chart.load("name"),
      ];
      const codes: string[] = [];
      for (const change of changes) {
        codes.push(await probe.refused((_c, sheet) => void change(sheet.charts.getItem("Room"))));
      }
      const allowed = await probe.refused((_c, sheet) => {
        sheet.protection.unprotect();
        sheet.protection.protect({ allowEditObjects: true });
        sheet.charts.getItem("Room").title.text = "Limit";
      });
      return { codes, allowed };
    },
    expected: { codes: [...Array<string>(6).fill("AccessDenied"), "none"], allowed: "none" },
  },
  {
    title: "a chart divides its cells into series with names and categories",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:C4").values = [
          ["Year", "Taxable", "Roth"],
          ["2026", 10, 20],
          ["later", 11, 22],
          ["last", 12, 24],
        ];
        sheet.getRange("A2").numberFormat = [["@"]];
        sheet.getRange("A2").values = [["first"]];
        const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
        chart.series.load("items/name");
        await context.sync();
        const read = chart.series.items.map((series) => ({
          values: series.getDimensionValues("Values"),
          categories: series.getDimensionValues("Categories"),
        }));
        chart.load("chartType,name");
        chart.legend.load("visible");
        await context.sync();
        return {
          names: chart.series.items.map(({ name }) => name),
          values: read.map(({ values }) => values.value),
          categories: read.map(({ categories }) => categories.value),
          type: chart.chartType,
          legend: chart.legend.visible,
        };
      }),
    expected: {
      names: ["Taxable", "Roth"],
      values: [
        [10, 11, 12],
        [20, 22, 24],
      ],
      categories: [
        ["first", "later", "last"],
        ["first", "later", "last"],
      ],
      type: "Line",
      legend: true,
    },
  },
  {
    title: "series run along the longer side, or as they are told",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:D2").values = [
          [1, 2, 3, 4],
          [5, 6, 7, 8],
        ];
        const range = sheet.getRange("A1:D2");
        const added = [
          sheet.charts.add("ColumnClustered", range),
          sheet.charts.add("ColumnClustered", range, "Columns"),
        ].map((chart) => chart.series.getCount());
        const first = sheet.charts.getItemAt(0).series.getItemAt(1).getDimensionValues("Values");
        await context.sync();
        return [...added.map(({ value }) => value), first.value];
      }),
    expected: [2, 4, [5, 6, 7, 8]],
  },
  {
    title: "a chart has a name, a place and titles",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("A:D").format.columnWidth = 60;
        sheet.getRange("1:10").format.rowHeight = 20;
        const chart = sheet.charts.add("Area", sheet.getRange("A1:A3"));
        chart.name = "Growth";
        chart.title.text = "After-tax growth";
        chart.axes.valueAxis.title.text = "Dollars";
        chart.axes.valueAxis.minimum = 0;
        chart.axes.categoryAxis.visible = false;
        chart.legend.position = "Right";
        chart.legend.visible = true;
        chart.setPosition("B2", "C4");
        await context.sync();
        const found = sheet.charts.getItem("Growth").load("left,top,width,height,name");
        found.title.load("text,visible");
        found.legend.load("position,visible");
        const { valueAxis, categoryAxis } = found.axes;
        valueAxis.load("minimum,maximum");
        valueAxis.title.load("text,visible");
        categoryAxis.load("visible");
        await context.sync();
        found.width = 200;
        await context.sync();
        found.load("width");
        await context.sync();
        return [
          [found.name, found.left, found.top, found.height, found.width],
          [found.title.text, found.title.visible, found.legend.position, found.legend.visible],
          [valueAxis.minimum, valueAxis.maximum, valueAxis.title.text, valueAxis.title.visible],
          categoryAxis.visible,
        ];
      }),
    expected: [
      ["Growth", 60, 20, 60, 200],
      ["After-tax growth", true, "Right", true],
      [0, "", "Dollars", true],
      false,
    ],
  },
  {
    title: "series are added with values and categories of their own",
    run: async (excel, probe) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1:B2").values = [
          ["x", 1],
          ["y", 2],
        ];
        const chart = sheet.charts.add("BarClustered", sheet.getRange("B1:B2"));
        const series = chart.series.add("Other");
        series.setValues(sheet.getRange("B1:B2"));
        series.setXAxisValues(sheet.getRange("A1:A2"));
        const values = series.getDimensionValues("Values");
        const categories = series.getDimensionValues("Categories");
        await context.sync();
        chart.series.load("items/name");
        await context.sync();
        return [chart.series.items.map(({ name }) => name), values.value, categories.value];
      }),
    expected: [
      ["Series1", "Other"],
      [1, 2],
      ["x", "y"],
    ],
  },
  {
    title: "charts are counted, found and deleted",
    run: async (excel, probe) => {
      const seen = await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(probe.sheet);
        sheet.getRange("A1").values = [[1]];
        const chart = sheet.charts.add("Pie", sheet.getRange("A1"));
        await context.sync();
        const count = sheet.charts.getCount();
        await context.sync();
        chart.delete();
        const after = sheet.charts.getCount();
        const none = sheet.charts.getItemOrNullObject("None");
        await context.sync();
        return [count.value, after.value, none.isNullObject];
      });
      const codes = [
        await probe.refused((_c, sheet) => void sheet.charts.getItem("None").load("name")),
        await probe.refused((_c, sheet) => void sheet.charts.add("Cake" as "Pie", sheet.getRange("A1"))),
        await probe.refused(
          (_c, sheet) => void sheet.charts.add("Pie", sheet.getRange("A1"), "Diagonal" as "Rows"),
        ),
      ];
      return { seen, codes };
    },
    expected: { seen: [1, 0, true], codes: ["ItemNotFound", "InvalidArgument", "InvalidArgument"] },
  },
];
