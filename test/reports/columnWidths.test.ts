import { languages, translator } from "../../src/locales";
import { columnWidths, hiddenColumns, tallRows } from "../../src/reports/columnWidths";
import { boldPixels } from "../../src/reports/boldLetters";
import { buildReports } from "../../src/reports/buildReports";
import { reportIds } from "../../src/reports/reportIds";
import type { ReportBlock } from "../../src/reports/reportSheet";
import { loadCase } from "../setup/csvTables";
import { loadPlanCase } from "../setup/planCase";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { full, sources } from "./sheetCases";
import { blocksOf } from "./sheetChecks";

const block = (row: number, style: ReportBlock["style"], texts: readonly string[]): ReportBlock => ({
  row,
  column: 0,
  style,
  formats: texts.map(() => "text" as const),
  values: [texts],
});

test("a column is as wide as its longest cell, with room for the filter button beside the header", () => {
  const blocks = [block(0, "header", ["Client", "ABC"]), block(1, "body", ["Anna and partners", "A"])];
  // 17 letters and 2 free; "ABC" is 30 pixels, 19 for the button and 7 free, and a character is 7.
  expect(columnWidths(blocks, "en")).toEqual([19, 8]);
  expect(tallRows(blocks, [19, 8])).toEqual([]);
});

test("a long header over narrow cells stands in two or three lines", () => {
  const header = block(4, "header", ["Purchases per month", "Cumulative share", "Key client"]);
  const blocks = [header, block(5, "body", ["1.55", "80.0%", "Yes"])];
  const widths = columnWidths(blocks, "en");
  // In two lines "Purchases" is 72.5 pixels, "Cumulative" 77 and "client" 36.5, each with 19 for the button and 7 free.
  expect(widths).toEqual([14, 15, 9]);
  expect(tallRows(blocks, widths)).toEqual([{ row: 4, lines: 2 }]);
  // In two lines "First sales amount" is 123.5 pixels; three lines would not make it narrower by six characters.
  const long = [block(4, "header", ["First sales amount of the whole year"])];
  expect(columnWidths(long, "en")).toEqual([22]);
  const longer = [block(4, "header", ["First sales amount of the whole year and of all clients"])];
  expect(columnWidths(longer, "en")).toEqual([22]);
  expect(tallRows(longer, [22])).toEqual([{ row: 4, lines: 3 }]);
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
  // "Предыдущий" is 92.5 pixels, with 19 for the button and 7 free.
  expect(widths).toEqual([17]);
  expect(tallRows(blocks, widths)).toEqual([{ row: 0, lines: 2 }]);
});

describe.each(languages)("no header is cut in %s, nor hidden by its filter button", (language) => {
  const cases: readonly Tables[] = [full, loadPlanCase("workshop"), loadCase("northwind")];
  const sheets = cases.flatMap((tables) =>
    buildReports(analysisOfTables(tables), { translate: translator(language), language, sources }),
  );

  test.each(reportIds)("on %s", (id) => {
    const shown = sheets.filter((sheet) => sheet.id === id);
    expect(shown).not.toEqual([]);
    for (const sheet of shown) {
      const hidden = hiddenColumns(sheet.blocks);
      const linesOf = new Map(sheet.tallRows?.map(({ row, lines }) => [row, lines]));
      for (const { row, column, values } of blocksOf(sheet, "header")) {
        values[0].forEach((value, offset) => {
          if (hidden.has(column + offset)) return;
          // Two pixels are free at each side of a cell, and five more belong to its border. Beside every line the
          // workbench keeps 19 for the button; in Excel it takes 17 of the last one.
          const room = sheet.columnWidths[column + offset] * 7 + 1 - 19;
          const lines = linesOn(String(value ?? ""), room);
          const seen = { header: value, room, lines };
          const fits = lines.length <= (linesOf.get(row) ?? 1) && lines.every((line) => line <= room);
          expect({ ...seen, fits }).toEqual({ ...seen, fits: true });
        });
      }
    }
  });
});

/** In pixels, as a text is broken between its words. */
function linesOn(text: string, room: number): readonly number[] {
  const words = text.split(" ");
  const lines: number[] = [];
  while (words.length > 0) {
    let taken = 1;
    while (taken < words.length && boldPixels(words.slice(0, taken + 1).join(" ")) <= room) taken++;
    lines.push(boldPixels(words.splice(0, taken).join(" ")));
  }
  return lines;
}
