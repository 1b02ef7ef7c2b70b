import { MemoryBook } from "../../src/workbench/host/memory-book";
import { keptSheet } from "../../src/workbench/host/kept";

describe("the book in memory", () => {
  it("asks for the value of a formula with its worksheet and its cell", () => {
    const asked: string[][] = [];
    const book = new MemoryBook((...question) => {
      asked.push(question);
      return 7;
    });
    const area = { row: 4, column: 1, rows: 1, columns: 1 };
    book.activeSheet.write(area, [["=MEGAROTH.LIMIT(2026)"]]);
    expect(book.activeSheet.values(area)).toEqual([[7]]);
    expect(asked).toEqual([["=MEGAROTH.LIMIT(2026)", "Sheet1", "B5"]]);
  });

  it("lets the earlier of two spills have the cells that both want", () => {
    const book = new MemoryBook(() => [[1, 2]]);
    const sheet = book.activeSheet;
    sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [["=FIRST()", null]]);
    sheet.write({ row: 0, column: 2, rows: 1, columns: 1 }, [["=SECOND()"]]);
    sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, [["=BESIDE()"]]);
    sheet.write({ row: 1, column: 0, rows: 1, columns: 1 }, [["=BLOCKED()"]]);
    expect(sheet.values({ row: 0, column: 0, rows: 2, columns: 4 })).toEqual([
      [1, 2, 1, 2],
      ["#SPILL!", 1, 2, ""],
    ]);
  });

  it("refuses a spill that would leave the worksheet", () => {
    const book = new MemoryBook(() => [[1], [2]]);
    const last = { row: 1048575, column: 0, rows: 1, columns: 1 };
    book.activeSheet.write(last, [["=TWO()"]]);
    expect(book.activeSheet.values(last)).toEqual([["#SPILL!"]]);
  });

  it("keeps what no grid shows as plain data", () => {
    const book = new MemoryBook();
    const kept = keptSheet(book, book.activeSheet);
    kept.customProperties.plan = "x";
    const copy = structuredClone(book.kept);
    kept.customProperties.plan = "y";
    book.kept = copy;
    expect(keptSheet(book, book.activeSheet).customProperties).toEqual({ plan: "x" });
  });
});
