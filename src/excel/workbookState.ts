import {
  askSetting,
  ownedSheetsOf,
  settingValue,
  SHEETS_KEY,
  UNFINISHED_KEY,
  unfinishedOf,
  type OwnedSheets,
} from "./workbookSettings";

export interface SheetState {
  readonly id: string;
  readonly name: string;
}

/** What a run must know about the workbook, seen at one moment. */
export interface WorkbookState {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetState[];
  readonly activeSheet: string;
  /** Only sheets that still exist. */
  readonly owned: OwnedSheets;
  /** Ids of sheets that a run has begun, or was about to delete, and that no finished run owns. */
  readonly leftovers: readonly string[];
  readonly hasUnfinished: boolean;
  /** Names of tables on other sheets than those owned or left over, and defined names. */
  readonly takenTableNames: readonly string[];
}

export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/worksheet/id");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const ownedSetting = askSetting(context, SHEETS_KEY);
  const unfinishedSetting = askSetting(context, UNFINISHED_KEY);
  await context.sync();

  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const owned: Record<string, string> = {};
  for (const [report, id] of Object.entries(ownedSheetsOf(settingValue(ownedSetting)))) {
    if (sheets.some((sheet) => sheet.id === id)) owned[report] = id;
  }
  const ownedIds = Object.values(owned);
  const unfinished = unfinishedOf(settingValue(unfinishedSetting));
  const leftovers = sheets
    .filter(({ id, name }) => (unfinished.includes(id) || unfinished.includes(name)) && !ownedIds.includes(id))
    .map(({ id }) => id);
  const ours = [...ownedIds, ...leftovers];
  const theirTables = tables.items.filter((table) => !ours.includes(table.worksheet.id));
  return {
    sheets,
    activeSheet: active.id,
    owned,
    leftovers,
    hasUnfinished: !unfinishedSetting.isNullObject,
    takenTableNames: [...theirTables.map((table) => table.name), ...names.items.map((name) => name.name)],
  };
}
