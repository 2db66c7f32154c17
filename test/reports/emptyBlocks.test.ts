import { daySerial } from "../../src/analysis/time/calendar";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue } from "../../src/analysis/types";
import { languages, translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { full, sheetOf, textsOf } from "./sheetCases";
import { blocksOf } from "./sheetChecks";

// A block without rows, or with nothing in them, is not written, and neither is a sheet of such blocks.

const salesOnly = (...rows: readonly (readonly CellValue[])[]): Tables => ({
  settings: defaultSettings,
  sales: { headers: ["date", "client", "amount", "manager", "product"], rows },
  salesColumns: { date: 0, client: 1, amount: 2, ...(rows[0].length > 3 ? { manager: 3, product: 4 } : {}) },
  clients: null,
  clientColumns: {},
  rules: null,
  targets: null,
});
const day = (month: number, of = 10): number => daySerial(2024, month, of);
const longAgo = daySerial(2020, 3, 10);
const thirtyMonths = Array.from({ length: 30 }, (_none, month) => [
  daySerial(2022 + Math.floor(month / 12), (month % 12) + 1, 10) + 0.4,
  ["Anna", "Boris", "Vera"][month % 3],
  100 + month,
]);
const withOffers = (...rows: readonly (readonly CellValue[])[]): Tables => ({
  ...full,
  offers: { headers: ["date", "client", "stage"], rows },
});
const withSurveys = (...rows: readonly (readonly CellValue[])[]): Tables => ({
  ...full,
  surveys: { headers: ["date", "client", "score"], rows },
});
const withComplaints = (...rows: readonly (readonly CellValue[])[]): Tables => ({
  ...full,
  complaints: { headers: ["date", "client", "repaired"], rows },
});

const worlds: Readonly<Record<string, Tables>> = {
  "sales alone": salesOnly([day(1), "Anna", 60], [day(2), "Anna", 40], [day(3), "Boris", 30]),
  "one purchase": salesOnly([day(1), "Anna", 60]),
  "thirty months of three regular clients": salesOnly(...thirtyMonths),
  "nothing but returns": salesOnly([day(1), "Anna", -60], [day(2), "Boris", -5]),
  "nothing but an amount of zero": salesOnly([day(1), "Anna", 0]),
  "columns of managers and products that are blank": salesOnly([day(1), "Anna", 60, "", ""], [day(3), "B", 3, "", ""]),
  "every table": full,
  "no target matrix": { ...full, targets: null },
  "a clients table without rows": { ...full, clients: { headers: ["client", "segment", "potential"], rows: [] } },
  "no offer": withOffers(),
  "an offer of years ago": withOffers([longAgo, "Anna", "Offer"]),
  "an offer that was won": withOffers([day(3), "Anna", "Won"]),
  "no survey": withSurveys(),
  "a survey without an answer": withSurveys([day(3), "Anna", ""]),
  "nobody to be asked": withSurveys([day(3), "Anna", 5], [day(3), "Boris", 5]),
  "no complaint": withComplaints(),
  "a complaint of years ago": withComplaints([longAgo, "Anna", "yes"]),
};

/** Headers without rows, rows with nothing beside their labels, columns that say of everybody that there is none. */
function emptyBlocks(sheet: ReportSheet, none: string): readonly string[] {
  const bodies = sheet.blocks.filter(({ style }) => style === "body" || style === "wrapped");
  return blocksOf(sheet, "header").flatMap((header) => {
    const columns = header.formats.map((_format, offset) => {
      const column = header.column + offset;
      const own = bodies.find(
        (body) => body.row === header.row + 1 && body.column <= column && column < body.column + body.formats.length,
      );
      return own?.values.map((row) => row[column - own.column] ?? null) ?? [];
    });
    const isBlank = columns.slice(1).every((cells) => cells.every((value) => value === null || value === ""));
    const saysNone = columns.some((cells) => cells.length > 0 && cells.every((value) => value === none));
    const isEmpty = columns.every((cells) => cells.length === 0) || (columns.length > 1 && isBlank) || saysNone;
    return isEmpty ? [`${sheet.id}: ${header.values[0].join(" | ")}`] : [];
  });
}

const sheetsOf = (world: Tables, language: Language): readonly ReportSheet[] =>
  buildReports(analysisOfTables(world), { translate: translator(language), language, sources: { sales: "Sales" } });

test.each(Object.keys(worlds))("of %s no block is written that says nothing", (name) => {
  for (const language of languages) {
    const none = translator(language)("reports.noGroup");
    expect([language, sheetsOf(worlds[name], language).flatMap((sheet) => emptyBlocks(sheet, none))]).toEqual([
      language,
      [],
    ]);
  }
});

test("Summary names the sheets that have nothing to show", () => {
  const namedBy = (world: string): readonly string[] => {
    const [summary] = sheetsOf(worlds[world], "en");
    return textsOf(summary, "footer").filter((line) => line.startsWith("Nothing to show, so not written:"));
  };
  expect(namedBy("every table").join()).not.toContain("Key clients");
  expect(namedBy("no offer").join()).toContain("Funnel");
  expect(namedBy("no complaint").join()).toContain("Complaints");
  expect(namedBy("nothing but returns").join()).toContain("Key clients");
  expect(namedBy("nothing but an amount of zero").join()).toContain("ABC-XYZ");
  expect(namedBy("columns of managers and products that are blank").join()).toMatch(
    /Segment × product.*Client × product.*Managers/,
  );
});

test("a sheet that was asked for by name says why it is empty", () => {
  const notes = (world: string, id: Parameters<typeof sheetOf>[1]): string =>
    textsOf(sheetOf(analysisOfTables(worlds[world]), id), "note").join(" ");
  expect(notes("nothing but returns", "keyClients")).toContain("Nobody is a key client");
  expect(notes("nothing but returns", "summary")).toContain("The figures call for no step");
  expect(notes("no offer", "funnel")).toContain("0 of 0 deals");
  expect(notes("no complaint", "complaints")).toContain("0 of 0 complaints");
});
