import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { analyze } from "../../src/analysis/analyze";
import { explainFigure } from "../../src/analysis/explanations/explainFigure";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue } from "../../src/analysis/types";
import { translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { clientTable } from "../analysis/analysisOfRows";
import { salesOnly } from "../analysis/caseInput";
import { isoDay } from "../setup/csvTables";
import { figureCells } from "./explainedSheets";
import { printReport } from "./printReport";

// A café's base of three years with times: closed on Sundays, busy on Fridays at noon, Decembers twice as good.

const from = isoDay("2022-01-01");
const to = isoDay("2024-12-31");
const columns = { date: 0, client: 1, amount: 2, product: 3, document: 4 };

function rowsOfYears(): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let day = from; day <= to; day++) {
    const weekday = (day + 5) % 7;
    if (weekday === 6) continue;
    const isDecember = [0, 1, 2].some(
      (year) => day > to - 31 - 365 * year - (year > 0 ? 1 : 0) && day <= to - 365 * year - (year > 0 ? 1 : 0),
    );
    const count = (weekday === 4 ? 4 : 2) * (isDecember ? 2 : 1);
    for (let sale = 0; sale < count; sale++) {
      const hour = weekday === 4 && sale < 2 ? 12 : 9 + ((day + sale * 3) % 9);
      rows.push([
        day + (hour + 0.25) / 24,
        `Client ${(day + sale) % 7}`,
        20 + (sale % 3),
        ["Coffee", "Cake"][sale % 2],
        rows.length + 1,
      ]);
    }
  }
  return rows;
}

const segments = Array.from({ length: 7 }, (_none, client) => [`Client ${client}`, client < 4 ? "Office" : "Home"]);
const input = { ...salesOnly(rowsOfYears(), columns), clients: clientTable(["client", "segment"], segments) };
const analysis = analyze(input, { ...defaultSettings, asOf: to });

const sheetIn = (language: Language) => {
  const sources = { sales: "Sales", clients: "Clients", rules: null, targets: null };
  const sheets = buildReports(analysis, { translate: translator(language), language, sources });
  return sheets.filter(({ id }) => id === "rhythm");
};

test.each(["en", "mk"] as const)("the sheet Rhythm in %s is the expected one", (language) => {
  const file = resolve("test/reports/expected", `rhythm.${language}.txt`);
  const [actual] = sheetIn(language).map(printReport);
  if (!existsSync(file) && process.env.GOLDEN === "write") writeFileSync(file, actual);
  expect(actual).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
});

test.each([
  ["en", "monday", "sunday"],
  ["ru", "понедельник", "воскресенье"],
  ["mk", "понеделник", "недела"],
  ["ro", "luni", "duminică"],
  ["tr", "pazartesi", "pazar"],
] as const)("the week begins on Monday in %s", (language, first, last) => {
  const [sheet] = sheetIn(language);
  const days = sheet.blocks.filter(({ style, values }) => style === "body" && values.length === 7);
  const named = days.map(({ values }) =>
    [values[0][0], values[6][0]].map((day) => String(day).toLocaleLowerCase(language)),
  );
  expect(named).toContainEqual([first, last]);
});

test("the heat map is painted, and every figure explains itself", () => {
  const cells = figureCells(sheetIn("en"));
  expect(cells.length).toBeGreaterThan(200);
  for (const { figure, value } of cells) {
    const why = figure === null ? null : explainFigure(analysis, figure);
    expect(why?.value ?? null).toBe(value);
    if (why?.rule === "slotTurnover") expect(why.sales?.sum).toBeCloseTo(value ?? NaN, 6);
  }
});
