import { columnWidths, tallRows } from "../../src/reports/columnWidths";
import type { ReportBlock } from "../../src/reports/reportSheet";

const block = (row: number, style: ReportBlock["style"], texts: readonly string[]): ReportBlock => ({
  row,
  column: 0,
  style,
  formats: texts.map(() => "text" as const),
  values: [texts],
});

test("a column is as wide as its longest cell, with room for the filter button beside the header", () => {
  const blocks = [block(0, "header", ["Client", "ABC"]), block(1, "body", ["Anna and partners", "A"])];
  // 17 letters and 2 free; 3 letters, 2 free and 3 for the button.
  expect(columnWidths(blocks, "en")).toEqual([19, 8]);
  expect(tallRows(blocks, [19, 8])).toEqual([]);
});

test("a long header over narrow cells stands in two or three lines", () => {
  const header = block(4, "header", ["Purchases per month", "Cumulative share", "Key client"]);
  const blocks = [header, block(5, "body", ["1.55", "80.0%", "Yes"])];
  const widths = columnWidths(blocks, "en");
  // In one line 24, 21 and 15 characters. In two: "per month" and "client" with the button are 12 and 9 bold letters of
  // 1.1, "Cumulative" is 10, each with 2 free.
  expect(widths).toEqual([16, 13, 12]);
  expect(tallRows(blocks, widths)).toEqual([{ row: 4, lines: 2 }]);
  // "amount of the" is 13 bold letters; in two lines it were 24 characters.
  const long = [block(4, "header", ["First sales amount of the whole year"])];
  expect(columnWidths(long, "en")).toEqual([17]);
  expect(tallRows(long, [17])).toEqual([{ row: 4, lines: 3 }]);
});

test("a header over wide cells stays in one line", () => {
  const blocks = [block(0, "header", ["Purchases per month"]), block(1, "body", ["x".repeat(30)])];
  expect(columnWidths(blocks, "en")).toEqual([32]);
  expect(tallRows(blocks, [32])).toEqual([]);
});

test("a header that is wider than any column has as many lines as it needs", () => {
  const blocks = [block(0, "header", [Array.from({ length: 20 }, () => "paper").join(" ")])];
  expect(tallRows(blocks, [48])).toEqual([{ row: 0, lines: 3 }]);
});

test("Cyrillic letters take more room, so that no word of a header is broken", () => {
  const blocks = [block(0, "header", ["Предыдущий период"]), block(1, "body", ["228 403"])];
  const widths = columnWidths(blocks, "ru");
  // 10 letters of 1.18 × 1.1 are 12.98, and 2 free; in one line 16 × 1.18 + 1, 2 free and 3 for the button are 25.
  expect(widths).toEqual([15]);
  expect(tallRows(blocks, widths)).toEqual([{ row: 0, lines: 2 }]);
});
