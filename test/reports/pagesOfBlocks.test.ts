import { languages, translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { heightOfLines } from "../../src/reports/look";
import { pagesOfBlocks } from "../../src/reports/pagesOfBlocks";
import { printSetup } from "../../src/reports/printSetup";
import type { PageSheet, ReportBlock, ReportPrint, ReportSheet } from "../../src/reports/reportSheet";
import { loadCase } from "../setup/csvTables";
import { analysisOfTables } from "./analysisOfTables";
import { northwind, sheetOf } from "./sheetCases";

// A4 less the margins above and below, in points; a row is 15 points high.
const pageHeight = { true: 500, false: 747 } as const;

/** A table with its band, header and rows, as each part of a report is. */
const table = (row: number, rows: number, header = `Header ${row}`): readonly ReportBlock[] => [
  { row, column: 0, style: "band", formats: ["text"], values: [["Band"]] },
  { row: row + 1, column: 0, style: "header", formats: ["text"], values: [[header]] },
  { row: row + 2, column: 0, style: "body", formats: ["text"], values: new Array(rows).fill(["x"]) },
];
const line = (row: number, style: "title" | "footer", lines = 1): ReportBlock => ({
  row,
  column: 0,
  style,
  formats: ["text"],
  values: new Array(lines).fill(["Line"]),
});
const sheet = (blocks: readonly ReportBlock[], width = 90): PageSheet => ({
  language: "en",
  name: "Report",
  blocks,
  tables: [],
  columnWidths: [width],
  frozenRows: 0,
  frozenColumns: 0,
  conditionalFormats: [],
  charts: [],
});
const printOf = (page: PageSheet): ReportPrint => pagesOfBlocks(page, printSetup(page, "Period", "Page"));

test("a sheet of several tables that fits on one page is shrunk to it as before", () => {
  const print = printOf(sheet([...table(2, 8), ...table(14, 8)]));
  expect(print).toMatchObject({ pagesAcross: 1, titleRows: null });
  expect(print).not.toHaveProperty("scale");
});

test("a table that would be cut begins a new page, and Excel shrinks nothing by itself", () => {
  // Upright and not smaller, a page has room for 47 rows.
  const print = printOf(
    sheet([line(0, "title"), ...table(2, 25), ...table(30, 30), ...table(63, 30), line(96, "footer", 9)]),
  );
  expect(print).toMatchObject({ landscape: false, breaks: [30, 63], titleRows: null });
  expect(print.scale).toBeGreaterThanOrEqual(60);
});

test("letters become a little smaller where that saves a page", () => {
  const two = printOf(sheet([line(0, "title"), ...table(2, 40), ...table(45, 40), line(89, "footer", 6)]));
  expect(two.breaks).toEqual([45]);
  expect(two.scale).toBeLessThan(95);
  expect(two.scale).toBeGreaterThanOrEqual(76);
});

test("the lines below a report go on overleaf, and the title stays with the first table", () => {
  const print = printOf(sheet([line(0, "title"), ...table(2, 90), ...table(95, 5), line(103, "footer", 80)]));
  expect(print.breaks).toEqual([95]);
});

test("a last table that fits on a page goes overleaf with the lines below it", () => {
  const print = printOf(sheet([line(0, "title"), ...table(2, 30), ...table(35, 8), line(46, "footer", 20)]));
  expect(print.breaks).toEqual([35]);
});

test("the lines below a long table are never alone on the last page, and it begins no page without need", () => {
  const footerLines = 12;
  const pagesIn = (rows: number, share: number): readonly number[] => {
    const footer = rows + 3;
    const { breaks = [], scale, titleRows } = printOf(sheet([...table(0, rows), line(footer, "footer", footerLines)]));
    const room = Math.floor((pageHeight.false * share) / (scale! / 100) / 15);
    const starts = [0];
    for (let row = 0, used = 0; row < footer + footerLines; row++, used++) {
      if (!breaks.includes(row) && used < room) continue;
      starts.push(row);
      used = titleRows!.count;
    }
    return starts;
  };
  for (let rows = 60; rows < 160; rows++) {
    for (const share of [0.95, 0.97, 1, 1.04])
      expect([rows, pagesIn(rows, share).at(-1)! < rows + 2]).toEqual([rows, true]);
  }
  // Two pages of 47 rows: header and 45, header again and the rest.
  expect(pagesIn(75, 0.95)).toHaveLength(2);
});

test("the lines below a list, which Excel fits to the width, are not alone on the last page, and its chart is not cut", () => {
  const pages = (page: PageSheet, share: number): readonly number[] => {
    const { breaks = [], scale = 100, titleRows, area } = printOf(page);
    const room = Math.floor((pageHeight.false * share) / (scale / 100) / 15);
    const starts = [0];
    for (let row = 0, used = 0; row < area.rows; row++, used++) {
      if (!breaks.includes(row) && used < room) continue;
      starts.push(row);
      used = titleRows!.count;
    }
    return starts;
  };
  const list = (rows: number, more: readonly ReportBlock[]): PageSheet => ({
    ...sheet([line(0, "title"), ...table(2, rows), ...more]),
    frozenRows: 4,
  });
  const scales: (number | undefined)[] = [];
  for (let rows = 30; rows < 160; rows++) {
    const withFooter = list(rows, [line(rows + 5, "footer", 12)]);
    const withChart = { ...list(rows, [line(rows + 22, "footer", 6)]), charts: [chartAt(rows + 5)] };
    expect(printOf(withFooter).titleRows).toEqual({ first: 2, count: 2 });
    scales.push(printOf(withFooter).scale);
    for (const share of [0.95, 0.97, 1, 1.04]) {
      expect([rows, share, pages(withFooter, share).at(-1)! < rows + 4]).toEqual([rows, share, true]);
      const starts = pages(withChart, share);
      expect([rows, share, starts.some((row) => row > rows + 5)]).toEqual([rows, share, false]);
    }
  }
  // Excel fits the others, whose lines go with rows of the list anyway.
  expect(scales).toContain(undefined);
});

/** A chart of 16 rows. */
const chartAt = (row: number): PageSheet["charts"][number] => ({
  title: "Chart",
  categories: { row: 4, column: 0, rows: 1, columns: 1 },
  series: [],
  place: { row, column: 0, rows: 16, columns: 1 },
});

test("the header of a last table that is longer than a page is on each of its pages, that of another one is not", () => {
  const first = sheet([...table(0, 10), ...table(13, 200)]);
  expect(printOf(first)).toMatchObject({ breaks: [13], titleRows: { first: 13, count: 2 } });
  const middle = sheet([...table(0, 200), ...table(203, 10)]);
  expect(printOf(middle)).toMatchObject({ breaks: [203], titleRows: null });
  const alike = sheet([...table(0, 200, "Client"), ...table(203, 10, "Client")]);
  expect(printOf(alike)).toMatchObject({ breaks: [203], titleRows: { first: 1, count: 1 } });
});

/** The tables of a sheet that a page ends in although they would fit on one. */
function cutTables({ blocks, tallRows = [], print }: ReportSheet): readonly string[] {
  const { landscape, scale, breaks = [], area } = print!;
  if (scale === undefined) return [];
  const tall = new Map(tallRows.map(({ row, lines }) => [row, heightOfLines(lines)]));
  const room = pageHeight[`${landscape}`] / (scale / 100);
  const pageOf: number[] = [];
  let used = 0;
  for (let row = 0, page = 0; row < area.rows; row++) {
    const height = tall.get(row) ?? 15;
    if (breaks.includes(row) || used + height > room) [page, used] = [page + 1, 0];
    used += height;
    pageOf.push(page);
  }
  return blocks
    .filter(({ style, values }) => style === "header" && values.length > 0)
    .filter(({ row, column }) => {
      const body = blocks.find((block) => block.style === "body" && block.row === row + 1 && block.column === column);
      const end = row + (body?.values.length ?? 0);
      return (end - row + 4) * 15 <= room && pageOf[row] !== pageOf[end];
    })
    .map(({ values }) => values[0].join(" | "));
}

const programmes = {
  fixed: { loyaltyRate: 0.05 },
  purchase: { loyaltyTiers: [[500, 0.02] as const, [2000, 0.05] as const] },
  turnover: { loyaltyTiers: [[5000, 0.02] as const, [20000, 0.05] as const] },
  bonus: { loyaltyRate: 0.05 },
};

test.each(languages)(
  "in %s no page loses its last column where columns are 6 %% wider, as in LibreOffice",
  (language) => {
    const { settings, ...tables } = loadCase("northwind");
    for (const [loyaltyMode, programme] of Object.entries(programmes)) {
      const own = { ...settings, ...programme, loyaltyMode, marginShare: 0.25 } as typeof settings;
      const { print, columnWidths } = sheetOf(analysisOfTables({ ...tables, settings: own }), "loyalty", language);
      const { landscape, pagesAcross, scale = 0 } = print!;
      expect([loyaltyMode, landscape, pagesAcross, scale > 0]).toEqual([loyaltyMode, true, 1, true]);
      const width = columnWidths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
      expect([loyaltyMode, ((width * scale) / 100) * 1.06 <= 770]).toEqual([loyaltyMode, true]);
    }
  },
);

test.each(languages)("in %s no table of a report is cut that fits on a page", (language) => {
  const sheets = buildReports(northwind, { translate: translator(language), language, sources: { sales: "Sales" } });
  const scaled = sheets.filter(({ print }) => print?.scale !== undefined);
  expect(scaled.map(({ id }) => id)).toEqual(expect.arrayContaining(["keyClients", "dynamics", "segmentProduct"]));
  for (const each of scaled) {
    expect([each.id, cutTables(each)]).toEqual([each.id, []]);
    // At 60% or more, less what columns on paper may be wider.
    expect(each.print!.scale).toBeGreaterThanOrEqual(55);
  }
  const dynamics = sheets.find(({ id }) => id === "dynamics")!;
  expect(dynamics.print!.titleRows).toMatchObject({ count: 2 });
});
