import fc from "fast-check";
import { daySerial } from "../../src/analysis/time/calendar";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import { languages, translator, type Language } from "../../src/locales";
import { hiddenColumns } from "../../src/reports/columnWidths";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportId } from "../../src/reports/reports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { blocksOf, cellsOf, keysIn } from "./sheetChecks";

// What holds for every report of any data, in every language.

const hostile = [
  "=1+1",
  "+7 921",
  "@x",
  "-5",
  "007",
  "1-2",
  "'quoted",
  "x".repeat(300),
  "👩‍👩‍👧 Ltd",
  "שלום בע״מ",
  "A\tB\nC",
];
const names = fc.oneof(fc.constantFrom(...hostile), fc.string({ minLength: 1, maxLength: 12, unit: "binary" }));
const groups = fc.oneof(fc.constantFrom("", ...hostile), fc.constantFrom("North", "South"));
// Money: up to six decimals.
const money = fc.double({ min: -50, max: 900, noNaN: true }).map((amount) => Math.round(amount * 1e6) / 1e6);
const amounts = fc.oneof(fc.integer({ min: -500, max: 5000 }), money);
const days = fc.integer({ min: daySerial(2023, 1, 1), max: daySerial(2024, 12, 31) });
const settings: fc.Arbitrary<Settings> = fc
  .record({
    abc: fc.constantFrom([0.5, 0.8], [0.8], [0.2, 0.4, 0.6, 0.8, 0.9]),
    measure: fc.constantFrom("turnover" as const, "purchases" as const),
    windowMonths: fc.integer({ min: 1, max: 12 }),
    marginShare: fc.constantFrom(null, 0.25),
  })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));

const tables: fc.Arbitrary<Tables> = fc
  .record({
    settings,
    rows: fc.array(fc.tuple(days, names, amounts, groups, groups), { minLength: 1, maxLength: 25 }),
    prospects: fc.array(fc.tuple(names, groups), { maxLength: 5 }),
    withProducts: fc.boolean(),
    withManagers: fc.boolean(),
    withClients: fc.boolean(),
    withTargets: fc.boolean(),
  })
  .map((chosen) => ({
    settings: chosen.settings,
    sales: { headers: ["date", "client", "amount", "product", "manager"], rows: chosen.rows },
    salesColumns: {
      date: 0,
      client: 1,
      amount: 2,
      ...(chosen.withProducts ? { product: 3 } : {}),
      ...(chosen.withManagers ? { manager: 4 } : {}),
    },
    clients: chosen.withClients ? { headers: ["client", "segment"], rows: chosen.prospects } : null,
    clientColumns: { client: 0, segment: 1 },
    rules: null,
    targets: chosen.withTargets
      ? {
          headers: ["segment", "North", "=1+1", "New"],
          rows: [
            ["South", "+", "", "+"],
            ["@x", "", "+", ""],
          ],
        }
      : null,
  }));

const sheetsOf = (input: Tables, language: Language): readonly ReportSheet[] =>
  buildReports(analysisOfTables(input), { translate: translator(language), language, sources: { sales: "Sales" } });

const anySheets = fc.tuple(tables, fc.constantFrom(...languages)).map(([input, language]) => sheetsOf(input, language));

function holdsForEverySheet(check: (sheet: ReportSheet) => void): void {
  fc.assert(
    fc.property(anySheets, (sheets) => sheets.forEach(check)),
    { numRuns: 25 },
  );
}

test("every block is a full rectangle and no two blocks overlap", () => {
  holdsForEverySheet((sheet) => {
    for (const block of sheet.blocks) {
      expect(block.values.length).toBeGreaterThan(0);
      for (const values of block.values) expect(values).toHaveLength(block.formats.length);
    }
    expect(() => cellsOf(sheet)).not.toThrow();
  });
});

test("text stands only in text columns, numbers only in the others, and every number is finite", () => {
  holdsForEverySheet((sheet) => {
    for (const block of sheet.blocks) {
      for (const values of block.values) {
        values.forEach((value, column) => {
          if (value === null) return;
          expect(typeof value).toBe(block.formats[column] === "text" ? "string" : "number");
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        });
      }
    }
  });
});

test("tables are a header over body rows, with different names that are not blank", () => {
  holdsForEverySheet((sheet) => {
    const cells = cellsOf(sheet);
    for (const { name, range } of sheet.tables) {
      expect(name).toMatch(/^[A-Z][A-Za-z]{3,}$/);
      expect(range.rows).toBeGreaterThan(1);
      const styles = keysIn(range).map((key) => cells.get(key)?.block.style);
      expect(new Set(styles.slice(0, range.columns))).toEqual(new Set(["header"]));
      expect(new Set(styles.slice(range.columns))).toEqual(new Set(["body"]));
      const headers = keysIn({ ...range, rows: 1 }).map((key) => String(cells.get(key)?.value).trim().toLowerCase());
      expect(new Set(headers).size).toBe(range.columns);
      expect(headers).not.toContain("");
      for (const header of headers) expect(header.length).toBeLessThanOrEqual(255);
    }
  });
});

test("conditional formats and the figures of charts lie on body cells, charts on free ones", () => {
  holdsForEverySheet((sheet) => {
    const cells = cellsOf(sheet);
    const ranges = sheet.conditionalFormats.map((format) => format.range);
    for (const chart of sheet.charts) {
      ranges.push(chart.categories, ...chart.series.map((series) => series.values));
      expect(keysIn(chart.place).filter((key) => cells.has(key))).toEqual([]);
      for (const series of chart.series) expect(series.values.rows).toBe(chart.categories.rows);
    }
    for (const range of ranges) {
      expect(range.rows * range.columns).toBeGreaterThan(0);
      for (const key of keysIn(range)) expect(cells.get(key)?.block.style).toBe("body");
    }
  });
});

test("widths are given for every column of a table and lie within Excel's", () => {
  holdsForEverySheet((sheet) => {
    for (const block of [...blocksOf(sheet, "header"), ...blocksOf(sheet, "body")]) {
      expect(sheet.columnWidths.length).toBeGreaterThanOrEqual(block.column + block.formats.length);
    }
    const hidden = hiddenColumns(sheet.blocks);
    for (const [column, width] of sheet.columnWidths.entries()) {
      expect(width).toBeGreaterThanOrEqual(hidden.has(column) ? 0 : 5);
      expect(width).toBeLessThanOrEqual(sheet.id === "abcXyz" ? 110 : 48);
    }
  });
});

test("frozen rows end with the header of the list", () => {
  holdsForEverySheet((sheet) => {
    if (sheet.frozenRows === 0) return;
    const [header] = blocksOf(sheet, "header");
    expect(sheet.frozenRows).toBe(header.row + 1);
  });
});

test("sheet names and cell texts keep to Excel's limits", () => {
  holdsForEverySheet((sheet) => {
    expect(sheet.name.length).toBeGreaterThan(0);
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    expect(sheet.name).not.toMatch(/[\\/?*:[\]]|^'|'$|^history$/i);
    for (const { value } of cellsOf(sheet).values()) {
      if (typeof value === "string") expect(value.length).toBeLessThanOrEqual(32_767);
    }
  });
});

test("names arrive in the cells exactly as they were typed", () => {
  const rows = hostile.map((name, index) => [daySerial(2024, 12, 31), name, 100 + index, name, name]);
  const input: Tables = {
    settings: defaultSettings,
    sales: { headers: ["date", "client", "amount", "product", "manager"], rows },
    salesColumns: { date: 0, client: 1, amount: 2, product: 3, manager: 4 },
    clients: { headers: ["client", "segment"], rows: hostile.map((name) => [name, name]) },
    clientColumns: { client: 0, segment: 1 },
    rules: null,
    targets: null,
  };
  const sheets = sheetsOf(input, "en");
  const sheetOf = (id: ReportId): ReportSheet => sheets.filter((sheet) => sheet.id === id)[0];
  const columnOf = (sheet: ReportSheet, style: "body" | "header", offset: number): readonly unknown[] =>
    blocksOf(sheet, style)[0].values.map((values) => values[offset]);
  const sorted = [...hostile].sort();
  expect([...columnOf(sheetOf("clients"), "body", 0)].sort()).toEqual(sorted);
  expect([...columnOf(sheetOf("clients"), "body", 1)].sort()).toEqual(sorted);
  expect([...columnOf(sheetOf("clients"), "body", 2)].sort()).toEqual(sorted);
  expect([...columnOf(sheetOf("managers"), "body", 0)].sort()).toEqual(sorted);
  expect([...columnOf(sheetOf("segmentProduct"), "body", 0)].sort()).toEqual(sorted);
  expect([...blocksOf(sheetOf("segmentProduct"), "header")[0].values[0].slice(2)].sort()).toEqual(sorted);
  expect([...columnOf(sheetOf("clientProduct"), "body", 0)].sort()).toEqual(sorted);
  const productHeaders = blocksOf(sheetOf("clientProduct"), "header")[0].values[0].slice(3);
  expect([...productHeaders].sort()).toEqual([...sorted, ...sorted].sort());
});
