import { columnName, formatArea, parseArea, quoteSheet, splitSheet } from "../../src/workbench/host/address";

describe("addresses", () => {
  it.each(["A1", "B2:C3", "Z9", "AA10:AB11", "XFD1048576", "A:C", "2:5"])(
    "reads %s and writes it again",
    (address) => {
      expect(formatArea(parseArea(address))).toBe(address);
    },
  );

  it("takes corners in any order, with dollar signs and small letters", () => {
    expect(formatArea(parseArea("$c$3:a1"))).toBe("A1:C3");
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1 B2"])("refuses %j", (address) => {
    expect(() => parseArea(address)).toThrow("incorrect format");
  });

  it("names columns", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  it("splits off the sheet and quotes it where Excel does", () => {
    expect(splitSheet("'It''s'!A1")).toEqual({ sheet: "It's", cells: "A1" });
    expect(splitSheet("A1")).toEqual({ sheet: undefined, cells: "A1" });
    expect([quoteSheet("Clients"), quoteSheet("It's")]).toEqual(["Clients", "'It''s'"]);
    expect(["Übersicht", "Plan_2026", "Years2026"].map(quoteSheet)).toEqual([
      "Übersicht",
      "Plan_2026",
      "Years2026",
    ]);
    expect(["Tax2025", "rc", "R1C1", "C7"].map(quoteSheet)).toEqual(["'Tax2025'", "'rc'", "'R1C1'", "'C7'"]);
  });
});
