import { languages, translator } from "../../src/locales";
import { besideRepeatedColumns } from "../../src/reports/besideRepeatedColumns";
import { buildReports } from "../../src/reports/buildReports";
import { commentPlaces } from "../../src/reports/comments";
import { printSetup } from "../../src/reports/printSetup";
import { pagesOfBlocks } from "../../src/reports/pagesOfBlocks";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { loadCase } from "../setup/csvTables";
import { analysisOfTables } from "./analysisOfTables";

const northwind = analysisOfTables(loadCase("northwind"));
// A4 with margins of half an inch, in points; a column of 10 characters is 75 pixels = 56.25 points wide.
const room = { true: 770, false: 523 } as const;
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

test.each(languages)("in %s every sheet goes onto A4 whole, at 60% or more", (language) => {
  const sheets = buildReports(northwind, { translate: translator(language), language, sources: { sales: "Sales" } });
  for (const sheet of sheets) {
    const { print, blocks, charts, columnWidths } = sheet;
    if (print === undefined) throw new Error(`not to be printed: ${sheet.id}`);
    for (const block of blocks) {
      expect(block.row + block.values.length).toBeLessThanOrEqual(print.area.rows);
      expect(block.column + block.formats.length).toBeLessThanOrEqual(print.area.columns);
    }
    for (const { place } of charts) {
      expect(place.row + place.rows).toBeLessThanOrEqual(print.area.rows);
      expect(place.column + place.columns).toBeLessThanOrEqual(print.area.columns);
    }
    let width = 0;
    for (let column = 0; column < print.area.columns; column++) {
      width += column < columnWidths.length ? pointsOf(columnWidths[column]) : 48;
    }
    const repeated = (print.pagesAcross - 1) * (print.titleColumns === null ? 0 : pointsOf(columnWidths[0]));
    const scale = (print.pagesAcross * room[`${print.landscape}`]) / (width + repeated);
    expect([sheet.id, scale >= 0.6]).toEqual([sheet.id, true]);
    expect(print.footer).toMatch(/&P.*&N/);
  }
});

test.each(languages)(
  "in %s a comment is printed on the page of its client, or the client's name is repeated there",
  (language) => {
    const sheets = buildReports(northwind, { translate: translator(language), language, sources: { sales: "Sales" } });
    const withComments = sheets.flatMap(({ id, blocks, print, columnWidths }) => {
      const header = blocks.find(({ style, values }) => style === "header" && commentPlaces(values[0]) !== null);
      if (header === undefined || print === undefined) return [];
      const { titleColumns, columnBreaks = [], scale, pagesAcross, landscape } = print;
      const width = columnWidths.slice(0, columnBreaks[0]).reduce((sum, each) => sum + pointsOf(each), 0);
      const isBeside =
        pagesAcross === 1 ||
        (columnBreaks[0] >= header.values[0].length && (width * scale!) / 100 <= room[`${landscape}`]);
      return [[id, isBeside || titleColumns?.first === header.column]];
    });
    const ids = ["clients", "keyClients", "lostClients", "whatElse", "worklists"];
    expect(Object.fromEntries(withComments)).toEqual(Object.fromEntries(ids.map((id) => [id, true])));
  },
);

test("no chart is in the rows that every printed page repeats", () => {
  const sheets = buildReports(northwind, { translate: translator("en"), language: "en", sources: { sales: "Sales" } });
  const besideHeader = sheets.filter(({ print, charts }) => {
    const { titleRows } = print!;
    const end = titleRows === null ? 0 : titleRows.first + titleRows.count;
    return (
      titleRows !== null && charts.some(({ place }) => place.row < end && place.row + place.rows > titleRows.first)
    );
  });
  expect(besideHeader.map(({ id }) => id)).toEqual([]);
});

test("each printed page carries the days that its sheet goes by", () => {
  const { settings, ...tables } = loadCase("northwind");
  const analysis = analysisOfTables({ ...tables, settings: { ...settings, loyaltyMode: "fixed" } });
  const context = { translate: translator("en"), language: "en", sources: { sales: "Sales" } } as const;
  const headers = Object.fromEntries(buildReports(analysis, context).map(({ id, print }) => [id, print?.header]));
  const kpiPeriod = "KPI period Feb 7, 1998 – May 6, 1998; the period before it Nov 7, 1997 – Feb 6, 1998.";
  expect(headers).toMatchObject({
    summary: kpiPeriod,
    managers: kpiPeriod,
    rhythm: "Sales from Jul 4, 1996 to May 6, 1998.",
    loyalty: "Sales from May 7, 1997 to May 6, 1998.",
    clients: "Analysis period May 7, 1997 – May 6, 1998, as of May 6, 1998.",
  });
});

test.each(languages)("in %s the Summary is printed on one page, large enough to be read", (language) => {
  const analysis = analysisOfTables(loadCase("tiny"));
  const context = { translate: translator(language), language, sources: { sales: "Sales" } };
  for (const [summary] of [buildReports(analysis, context), buildReports(northwind, context)]) {
    const { print, columnWidths } = summary;
    expect(print).toMatchObject({ pagesAcross: 1, pagesDown: 1, landscape: false });
    const { rows, columns } = print!.area;
    let width = 0;
    for (let column = 0; column < columns; column++)
      width += column < columnWidths.length ? pointsOf(columnWidths[column]) : 48;
    // A4 upright, less the margins above and below; a row is 15 points high.
    expect(Math.min(523 / width, 747 / (15 * rows))).toBeGreaterThanOrEqual(0.6);
  }
});

const sheet = (columnWidths: readonly number[], more: Partial<ReportSheet> = {}): ReportSheet => ({
  id: "clients",
  language: "en",
  name: "Clients",
  nameSuffix: " - analysis",
  blocks: [
    {
      row: 1,
      column: 0,
      style: "header",
      formats: columnWidths.map(() => "text"),
      values: [columnWidths.map((_width, column) => `C${column}`)],
    },
  ],
  tables: [],
  columnWidths,
  frozenRows: 2,
  frozenColumns: 1,
  conditionalFormats: [],
  charts: [],
  ...more,
});

test("a narrow sheet is printed upright, a wider one across, a wide one on several pages that repeat its first column", () => {
  expect(printSetup(sheet([20, 20]), "", "")).toMatchObject({ landscape: false, pagesAcross: 1, titleColumns: null });
  expect(printSetup(sheet([40, 40, 40]), "", "")).toMatchObject({
    landscape: true,
    pagesAcross: 1,
    titleColumns: null,
  });
  const wide = printSetup(sheet(new Array<number>(12).fill(40)), "", "");
  expect(wide).toMatchObject({ landscape: true, pagesAcross: 3, titleColumns: { first: 0, count: 1 } });
});

test("the header of a list is repeated with the bands above it; a sheet of several lists repeats none", () => {
  const list = sheet([20, 20]);
  expect(printSetup(list, "", "").titleRows).toEqual({ first: 1, count: 1 });
  const band = { row: 0, column: 0, style: "band", formats: ["text"], values: [["Band"]] } as const;
  const banded = sheet([20, 20], { blocks: [band, ...list.blocks] });
  expect(printSetup(banded, "", "").titleRows).toEqual({ first: 0, count: 2 });
  expect(printSetup(sheet([20, 20], { frozenRows: 0 }), "", "").titleRows).toBeNull();
});

test("nothing is repeated over the rows or beside the columns of another table", () => {
  const wide = sheet(new Array<number>(12).fill(40));
  const other = (row: number, column: number): ReportSheet["blocks"][number] => ({
    row,
    column,
    style: "header",
    formats: ["text"],
    values: [["Other"]],
  });
  expect(printSetup(wide, "", "").titleRows).not.toBeNull();
  const below = printSetup({ ...wide, blocks: [...wide.blocks, other(9, 0)] }, "", "");
  expect(below).toMatchObject({ titleRows: null, titleColumns: { first: 0, count: 1 } });
  const beside = printSetup({ ...wide, blocks: [...wide.blocks, other(1, 13)] }, "", "");
  expect(beside).toMatchObject({ titleRows: { first: 1, count: 1 }, titleColumns: null });
});

test("a list with another beside it fills a page of its own, and its sentences end where it ends", () => {
  const beside = { row: 1, column: 5, style: "header", formats: ["text"], values: [["Other"]] } as const;
  const footer = {
    row: 9,
    column: 0,
    style: "footer",
    formats: ["text"],
    values: [["word ".repeat(60).trim()]],
  } as const;
  const wide = sheet([40, 40, 40, 40, 8, 90]);
  const both = { ...wide, blocks: [...wide.blocks, beside, footer] };
  const print = printSetup(both, "", "");
  expect(print).toMatchObject({ landscape: true, pagesAcross: 2, columnBreaks: [5], titleColumns: null });
  // Five columns of 4 × 213.75 + 45.75 points: 209 letters of the 299.
  const sentences = besideRepeatedColumns(both, print).blocks[2].values.map(([text]) => String(text));
  expect(sentences.map(({ length }) => length)).toEqual([209, 89]);
  // 770 points less what other printers need, by 900.75.
  expect(pagesOfBlocks(both, print)).toMatchObject({ scale: 78, columnBreaks: [5], titleRows: { first: 1, count: 1 } });
  expect(printSetup({ ...both, columnWidths: [20, 20, 20, 20, 8, 90] }, "", "")).not.toHaveProperty("columnBreaks");
});

test("over columns that every page repeats stand no chart and no sentence, and long sentences go on in the next row", () => {
  const range = { row: 2, column: 0, rows: 1, columns: 1 };
  const place = { row: 4, column: 0, rows: 9, columns: 3 };
  const textBlock = (row: number, style: "title" | "note" | "footer", text: string): ReportSheet["blocks"][number] => ({
    row,
    column: 0,
    style,
    formats: ["text"],
    values: [[text]],
  });
  const chart = { title: "Chart", categories: range, series: [], place };
  const texts = [
    textBlock(0, "title", "Title"),
    textBlock(3, "note", "Note"),
    textBlock(20, "footer", "word ".repeat(40).trim()),
  ];
  const withAll = (widths: readonly number[]): ReportSheet => {
    const list = sheet(widths);
    return { ...list, blocks: [...list.blocks, ...texts], charts: [chart] };
  };
  const narrow = withAll([40, 40]);
  expect(besideRepeatedColumns(narrow, printSetup(narrow, "", ""))).toBe(narrow);

  const wide = withAll(new Array<number>(12).fill(40));
  const { blocks, charts } = besideRepeatedColumns(wide, printSetup(wide, "", ""));
  expect(blocks.map(({ style, column, values }) => [style, column, values.length])).toEqual([
    ["header", 0, 1],
    ["title", 0, 1],
    ["note", 1, 1],
    // Eleven free columns of 213.75 points on three pages: 783.75 points, 182 letters of the 199.
    ["footer", 1, 2],
  ]);
  const footer = blocks[3].values.map(([text]) => String(text));
  expect(footer.join(" ")).toBe(texts[2].values[0][0]);
  expect(footer[0]).toHaveLength(179);
  expect(charts[0].place).toEqual({ ...place, column: 1 });
});

test("a sentence that runs over the cells beside it is not cut", () => {
  const footer = { row: 5, column: 0, style: "footer", formats: ["text"], values: [["x".repeat(200)]] } as const;
  const { area } = printSetup(sheet([10], { blocks: [footer], frozenRows: 0 }), "", "");
  // 200 letters of 4.3 points: the column of 56.25 and 17 empty ones of 48.
  expect(area).toEqual({ row: 0, column: 0, rows: 6, columns: 18 });
});
