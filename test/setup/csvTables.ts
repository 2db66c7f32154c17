import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { daySerial } from "../../src/analysis/time/calendar";
import type { Settings } from "../../src/analysis/settings/settings";
import type { CellValue, ColumnMap, Day, Period } from "../../src/analysis/types";
import type { ClientRole } from "../../src/analysis/tables/clientRoles";
import type { SalesRole } from "../../src/analysis/tables/salesRoles";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { usualXyz } from "../../src/analysis/settings/usualValues";

// Loads the CSV files of test/data as the tables that a workbook would hold, and the golden figures beside them.

export const caseNames = ["tiny", "northwind", "northwind-1997", "chinook"] as const;
export type CaseName = (typeof caseNames)[number];

export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface AnalysisCase {
  readonly name: CaseName;
  readonly settings: Settings;
  readonly sales: CsvTable;
  readonly salesColumns: ColumnMap<SalesRole>;
  readonly clients: CsvTable;
  readonly clientColumns: ColumnMap<ClientRole>;
  readonly rules: CsvTable | null;
  readonly targets: CsvTable | null;
}

/** "sheet" = dates are serials and numbers are numbers, as Excel opens the file; "text" = every cell is text. */
export type CellKind = "sheet" | "text";

interface GoldenConfig {
  readonly asOf?: string;
  readonly kpiFrom?: string;
  readonly kpiTo?: string;
  readonly months: number;
  readonly marginShare: number;
  readonly abc?: readonly number[];
  readonly columns: Readonly<Record<"date" | "client" | "document" | "product" | "manager" | "amount", string>>;
}

const clientHeaders: Readonly<Record<string, ClientRole | undefined>> = {
  client: "client",
  segment: "segment",
  manager: "manager",
  buys_from_competitors: "buysFromCompetitors",
  recommends: "recommends",
};

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The day of an ISO text: isoDay("2024-01-01") is 45292. */
export function isoDay(text: string): Day {
  const parts = ISO_DAY.exec(text);
  if (parts === null) throw new Error(`not an ISO day: ${text}`);
  return daySerial(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** A CSV file of test/data, header row apart. */
export function loadCsv(file: string, kind: CellKind = "sheet", folder = "test/data"): CsvTable {
  const text = readFileSync(resolve(folder, file), "utf8");
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [headers, ...lines] = parsed.data;
  const rows: CellValue[][] = [];
  for (const line of lines) rows.push(kind === "text" ? line : line.map(sheetValue));
  return { headers, rows };
}

function sheetValue(text: string): CellValue {
  if (DECIMAL.test(text)) return Number(text);
  return ISO_DAY.test(text) ? isoDay(text) : text;
}

/** The expected figures of a case, as they stand in test/golden. */
export function loadGolden<Golden>(name: CaseName): Golden {
  return JSON.parse(readFileSync(resolve("test/golden", `${name}.json`), "utf8")) as Golden;
}

/** Tables, column roles and settings of a case; "northwind-1997" is Northwind seen at the end of 1997. */
export function loadCase(name: CaseName, kind: CellKind = "sheet"): AnalysisCase {
  const { config, period } = loadGolden<{ config: GoldenConfig; period: readonly [from: string, to: string] }>(name);
  const files = name === "northwind-1997" ? "northwind" : name;
  const sales = loadCsv(`${files}_sales.csv`, kind);
  const clients = loadCsv(`${files}_clients.csv`, kind);
  const hasMatrix = files !== "chinook";
  const columns = config.columns;
  const place = (header: string): number => sales.headers.indexOf(header);
  return {
    name,
    settings: settingsOf(config, [isoDay(period[0]), isoDay(period[1])]),
    sales,
    salesColumns: {
      date: place(columns.date),
      client: place(columns.client),
      document: place(columns.document),
      product: place(columns.product),
      manager: place(columns.manager),
      amount: place(columns.amount),
    },
    clients,
    clientColumns: clientColumnsOf(clients.headers),
    rules: hasMatrix ? loadCsv(`${files}_rules.csv`, kind) : null,
    targets: hasMatrix ? loadCsv(`${files}_targets.csv`, kind) : null,
  };
}

function clientColumnsOf(headers: readonly string[]): ColumnMap<ClientRole> {
  const columns: Partial<Record<ClientRole, number>> = {};
  headers.forEach((header, column) => {
    const role = clientHeaders[header];
    if (role !== undefined) columns[role] = column;
  });
  return columns;
}

function settingsOf(config: GoldenConfig, period: Period): Settings {
  const { asOf, kpiFrom, kpiTo } = config;
  return {
    ...defaultSettings,
    asOf: asOf === undefined ? null : isoDay(asOf),
    period,
    windowMonths: config.months,
    kpiPeriod: kpiFrom === undefined || kpiTo === undefined ? null : [isoDay(kpiFrom), isoDay(kpiTo)],
    abc: config.abc ?? defaultSettings.abc,
    xyz: usualXyz,
    marginShare: config.marginShare,
    // The golden figures know the segments of rules and clients only.
    segmentBy: "none",
  };
}
