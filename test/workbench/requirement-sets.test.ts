import { apiVersions } from "../../src/build/apiVersions";
import versions from "../../src/workbench/host/api-versions.json";
import { ApiLevel, setsOfManifest } from "../../src/workbench/host/requirement-sets";
import { DECLARED, startAddin } from "./office";

describe("the requirement sets of a manifest", () => {
  it("are read with their versions, and with the least version where a set has none", () => {
    const xml = `<Requirements><Sets DefaultMinVersion="1.3">
      <Set Name="ExcelApi" MinVersion="1.12"/><Set Name="SharedRuntime"/></Sets></Requirements>
      <VersionOverrides><Requirements><bt:Sets><bt:Set Name="Other"/></bt:Sets></Requirements></VersionOverrides>`;
    expect(setsOfManifest(xml)).toEqual({ ExcelApi: "1.12", SharedRuntime: "1.3" });
  });

  it("are those that the add-in declares", () => {
    expect(DECLARED).toEqual({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1", ExcelApi: "1.12" });
  });
});

describe("a member of the Excel API", () => {
  it("has the version that its documentation states, for all that the simulated Excel models", () => {
    expect(versions).toEqual(apiVersions());
  });

  it.each([
    ["1.1", "Worksheet", "GetRange", true],
    ["1.3", "Worksheet", "GetUsedRangeOrNullObject", false],
    ["1.4", "Worksheet", "GetUsedRangeOrNullObject", true],
    ["1.12", "Worksheet", "_RegisterSelectionChangedEvent", true],
    ["1.8", "WorksheetCollection", "_RegisterSelectionChangedEvent", false],
    ["1.9", "WorksheetCollection", "_RegisterSelectionChangedEvent", true],
  ])("in ExcelApi %s: %s.%s is there: %s", (version, type, member, there) => {
    expect(new ApiLevel(version).has(type, member)).toBe(there);
  });

  it("came with its setter, where that is not documented to have come later", () => {
    const has = (version: string): boolean[] => [
      new ApiLevel(version).has("Application", "CalculationMode"),
      new ApiLevel(version).has("Application", "CalculationMode", true),
    ];
    expect([has("1.7"), has("1.8")]).toEqual([
      [true, false],
      [true, true],
    ]);
  });
});

describe("an Excel that has less than the manifest requires", () => {
  it("answers ApiNotFound for a later member, and leaves it out of a bare load", async () => {
    const sets = { ...DECLARED, ExcelApi: "1.6" };
    const addin = await startAddin("", { functions: [] }, { sets });
    const { Excel, Office } = addin.window;
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.7")).toBe(false);
    const later = Excel.run(async (context) => {
      context.workbook.getActiveCell().load("address");
      await context.sync();
    });
    await expect(later).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Workbook.getActiveCell in ExcelApi 1.6") as string,
    });
    const loaded = await Excel.run(async (context) => {
      context.workbook.load();
      await context.sync();
      return context.workbook.toJSON();
    });
    expect(Object.keys(loaded)).not.toContain("name");
    addin.close();
  });
});
