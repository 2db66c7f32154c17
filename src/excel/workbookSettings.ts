import { reportIds, type ReportId } from "../reports/reportSheet";

// What the product keeps in workbook.settings, as JSON text: it travels with the file.

/** The worksheet id of each report sheet that the product made. */
export const SHEETS_KEY = "clientele.sheets";
/** Names or ids of sheets that a run in progress has begun; what a crash left behind is removed by the next run. */
export const UNFINISHED_KEY = "clientele.unfinished";

export type OwnedSheets = Readonly<Partial<Record<ReportId, string>>>;

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
  if (typeof value !== "object" || value === null) return owned;
  for (const id of reportIds) {
    const sheetId = (value as Record<string, unknown>)[id];
    if (typeof sheetId === "string") owned[id] = sheetId;
  }
  return owned;
}

export function unfinishedOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
