import type { ReportId } from "../reports/reports";

// What the product keeps in workbook.settings, as JSON text: it travels with the file.

/** The worksheet id of each report sheet that the product made; under `previous` the reports of the run before. */
export const SHEETS_KEY = "clientele.sheets";
/** Names or ids of sheets that a run in progress has begun; what a crash left behind is removed by the next run. */
export const UNFINISHED_KEY = "clientele.unfinished";

/** Sheets to print that the product has written, by what they show. */
export const PAGES_KEY = "clientele.pages";

export type OwnedSheets = Readonly<Partial<Record<ReportId, string>>>;

/** A report sheet of the run before: out of sight, and what it was called while it was shown. */
export interface KeptSheet {
  readonly report: ReportId;
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly tables: readonly KeptTable[];
}

export interface KeptTable {
  readonly name: string;
  readonly keptName: string;
}

/** What undoes the last run. */
export interface KeptReports {
  readonly sheets: readonly KeptSheet[];
  /** The settings that the run replaced; null = there was none. */
  readonly stored: Readonly<Record<string, unknown>>;
}

export function putSetting(context: Excel.RequestContext, key: string, value: unknown): void {
  context.workbook.settings.add(key, JSON.stringify(value));
}

/** The setting, its value asked for: settingValue reads it after the next sync. */
export function askSetting(context: Excel.RequestContext, key: string): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

/** null = never saved, or not by us. */
export function settingValue(setting: Excel.Setting): unknown {
  if (setting.isNullObject || typeof setting.value !== "string") return null;
  try {
    return JSON.parse(setting.value) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function ownedSheetsOf(value: unknown): OwnedSheets {
  const owned: Partial<Record<ReportId, string>> = {};
  if (!isRecord(value)) return owned;
  for (const [id, sheetId] of Object.entries(value)) {
    if (typeof sheetId === "string") owned[id as ReportId] = sheetId;
  }
  return owned;
}

/** The report that a sheet is, by the sheet's id; null = a sheet of the user. */
export function reportOf(owned: OwnedSheets, sheetId: string): ReportId | null {
  return (Object.keys(owned) as ReportId[]).find((id) => owned[id] === sheetId) ?? null;
}

/** A sheet to print: its id, and the checksum of its cells as they were written. */
export interface WrittenPage {
  readonly id: string;
  readonly checksum: string;
}

export function writtenPagesOf(value: unknown): Readonly<Record<string, WrittenPage>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, WrittenPage] => isPage(entry[1])));
}

const isPage = (value: unknown): value is WrittenPage =>
  isRecord(value) && typeof value.id === "string" && typeof value.checksum === "string";

/** Ids or names of every sheet without tables of the user: reports, those kept of the run before, pages, unfinished ones. */
export function sheetsOfOurs(
  sheetsValue: unknown,
  unfinishedValue: unknown,
  pagesValue: unknown = null,
): readonly string[] {
  const kept = keptReportsOf(sheetsValue)?.sheets ?? [];
  return [
    ...Object.values(writtenPagesOf(pagesValue)).map(({ id }) => id),
    ...Object.values(ownedSheetsOf(sheetsValue)),
    ...kept.map((sheet) => sheet.id),
    ...unfinishedOf(unfinishedValue),
  ];
}

export function unfinishedOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

export function sheetsRecord(owned: OwnedSheets, previous: KeptReports | null): unknown {
  return previous === null ? owned : { ...owned, previous };
}

/** null = there is no run to undo. */
export function keptReportsOf(value: unknown): KeptReports | null {
  const previous = isRecord(value) ? value.previous : null;
  if (!isRecord(previous) || !Array.isArray(previous.sheets) || !isRecord(previous.stored)) return null;
  return { sheets: previous.sheets.filter(isKeptSheet), stored: previous.stored };
}

function isKeptSheet(value: unknown): value is KeptSheet {
  if (!isRecord(value)) return false;
  const { report, id, name, isHidden, tables } = value;
  return (
    typeof report === "string" &&
    typeof id === "string" &&
    typeof name === "string" &&
    typeof isHidden === "boolean" &&
    Array.isArray(tables) &&
    tables.every((table) => isRecord(table) && typeof table.name === "string" && typeof table.keptName === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
