import {
  askSetting,
  keptReportsOf,
  ownedSheetsOf,
  settingValue,
  SHEETS_KEY,
  UNFINISHED_KEY,
  unfinishedOf,
  type KeptReports,
  type OwnedSheets,
} from "./workbookSettings";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet["visibility"];
}

export interface TableState {
  readonly name: string;
  /** Id of its sheet. */
  readonly sheet: string;
}

/** What a run must know about the workbook, seen at one moment. */
export interface WorkbookState {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableState[];
  readonly activeSheet: string;
  /** Only sheets that still exist. */
  readonly owned: OwnedSheets;
  /** The reports of the run before, only sheets that still exist; null = there is no run to undo. */
  readonly kept: KeptReports | null;
  /** Ids of sheets that a run has begun, or was about to delete, and that no finished run owns or keeps. */
  readonly leftovers: readonly string[];
  readonly hasUnfinished: boolean;
  /** Names of tables on the user's sheets, and defined names. */
  readonly takenTableNames: readonly string[];
}

export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, tables: allTables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  allTables.load("items/name,items/worksheet/id");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const ownedSetting = askSetting(context, SHEETS_KEY);
  const unfinishedSetting = askSetting(context, UNFINISHED_KEY);
  await context.sync();

  const sheets = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  const tables = allTables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.id }));
  const isThere = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
  const owned: Record<string, string> = {};
  for (const [report, id] of Object.entries(ownedSheetsOf(settingValue(ownedSetting)))) {
    if (isThere(id)) owned[report] = id;
  }
  const keptReports = keptReportsOf(settingValue(ownedSetting));
  const kept = keptReports && { ...keptReports, sheets: keptReports.sheets.filter(({ id }) => isThere(id)) };
  const finished = [...Object.values(owned), ...(kept?.sheets ?? []).map(({ id }) => id)];
  const unfinished = unfinishedOf(settingValue(unfinishedSetting));
  const leftovers = sheets
    .filter(({ id, name }) => (unfinished.includes(id) || unfinished.includes(name)) && !finished.includes(id))
    .map(({ id }) => id);
  const ours = [...finished, ...leftovers];
  const theirTables = tables.filter((table) => !ours.includes(table.sheet));
  return {
    sheets,
    tables,
    activeSheet: active.id,
    owned,
    kept,
    leftovers,
    hasUnfinished: !unfinishedSetting.isNullObject,
    takenTableNames: [...theirTables.map((table) => table.name), ...names.items.map((name) => name.name)],
  };
}
