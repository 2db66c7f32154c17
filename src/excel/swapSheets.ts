import type { WrittenSheet } from "../app/workbookPort";
import { reportIds, type ReportSheet } from "../reports/reportSheet";
import type { TemporaryNames } from "./buildSheets";
import { hostRun, hostRunAfterEdit } from "./hostRun";
import { freeSheetName, freeTableName } from "./sheetNames";
import { askSetting, putSetting, SHEETS_KEY, UNFINISHED_KEY, type OwnedSheets } from "./workbookSettings";
import { readState, type WorkbookState } from "./workbookState";

/** The change from the old sheets to the new ones, every name and place settled before the first step. */
interface Swap {
  readonly before: WorkbookState;
  readonly owned: OwnedSheets;
  readonly oldSheets: readonly { readonly id: string; readonly name: string; readonly temporaryName: string }[];
  readonly newSheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly position: number;
    readonly tables: readonly { readonly temporaryName: string; readonly name: string }[];
  }[];
  /** The sheet to show in place of an old one that is being looked at; null = stay. */
  readonly activate: string | null;
  readonly stored: Readonly<Record<string, unknown>>;
}

/**
 * Puts the new sheets in the place of the old ones. The moment at which the new sheets become ours is one setting: a
 * failure before it restores the old state, a failure after it completes the new one. Old sheets are deleted only
 * after that moment.
 */
export async function swapSheets(
  reports: readonly ReportSheet[],
  ids: readonly string[],
  names: TemporaryNames,
  stored: Readonly<Record<string, unknown>>,
): Promise<readonly WrittenSheet[]> {
  const swap = planSwap(await hostRun(readState), reports, ids, names, stored);
  try {
    await hostRun(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      putInPlace(context, swap);
      settle(context, swap, swap.oldSheets, swap.newSheets);
      await context.sync();
    });
  } catch (error) {
    if (await isInPlace(swap)) await settleRest(swap);
    else {
      await takeBack(swap);
      throw error;
    }
  }
  return reports.map((report, i) => ({ id: report.id, name: swap.newSheets[i].name }));
}

function planSwap(
  before: WorkbookState,
  reports: readonly ReportSheet[],
  ids: readonly string[],
  names: TemporaryNames,
  stored: Readonly<Record<string, unknown>>,
): Swap {
  const owned: Record<string, string> = {};
  reports.forEach((report, i) => (owned[report.id] = ids[i]));
  const oldIds = Object.values(before.owned);
  const oldSheets = before.sheets
    .filter((sheet) => oldIds.includes(sheet.id))
    .map((sheet, i) => ({ ...sheet, temporaryName: names.oldSheet(i) }));

  const takenSheets = before.sheets
    .filter(({ id }) => !oldIds.includes(id) && !ids.includes(id))
    .map(({ name }) => name);
  const takenTables = [...before.takenTableNames];
  const order = before.sheets.map((sheet) => sheet.id);
  let previous: string | null = null;
  const newSheets = reports.map((report, i) => {
    const name = freeSheetName(report.name, takenSheets);
    takenSheets.push(name);
    const tables = report.tables.map((table) => {
      const tableName = freeTableName(table.name, takenTables);
      takenTables.push(tableName);
      return { temporaryName: names.table(table.name), name: tableName };
    });
    const position = moveTo(order, ids[i], before.owned[report.id] ?? null, previous);
    previous = ids[i];
    return { id: ids[i], name, position, tables };
  });

  return { before, owned, oldSheets, newSheets, activate: replacementOf(before, owned, ids), stored };
}

/** Moves a sheet before the one it replaces, else behind the report before it, else to the end; returns its place. */
function moveTo(order: string[], id: string, replaced: string | null, previous: string | null): number {
  order.splice(order.indexOf(id), 1);
  let position = order.length;
  if (replaced !== null) position = order.indexOf(replaced);
  else if (previous !== null) position = order.indexOf(previous) + 1;
  order.splice(position, 0, id);
  return position;
}

function replacementOf(before: WorkbookState, owned: OwnedSheets, ids: readonly string[]): string | null {
  for (const report of reportIds) {
    if (before.owned[report] === before.activeSheet) return owned[report] ?? ids[0];
  }
  return null;
}

/** Up to the setting that makes the new sheets ours: everything here can be taken back. */
function putInPlace(context: Excel.RequestContext, swap: Swap): void {
  const { worksheets } = context.workbook;
  putSetting(
    context,
    UNFINISHED_KEY,
    [...swap.newSheets, ...swap.oldSheets].map((sheet) => sheet.id),
  );
  for (const old of swap.oldSheets) worksheets.getItem(old.id).name = old.temporaryName;
  for (const { id, name, position } of swap.newSheets) {
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    sheet.position = position;
  }
  if (swap.activate !== null) worksheets.getItem(swap.activate).activate();
  putSetting(context, SHEETS_KEY, swap.owned);
}

/** From that setting on: everything here can be done again with what is left. */
function settle(
  context: Excel.RequestContext,
  swap: Swap,
  oldSheets: readonly { readonly id: string }[],
  newSheets: Swap["newSheets"],
): void {
  const { worksheets, settings } = context.workbook;
  for (const [key, value] of Object.entries(swap.stored)) putSetting(context, key, value);
  for (const old of oldSheets) worksheets.getItem(old.id).delete();
  for (const { id, tables } of newSheets) {
    for (const table of tables) worksheets.getItem(id).tables.getItem(table.temporaryName).name = table.name;
  }
  settings.getItem(UNFINISHED_KEY).delete();
}

async function isInPlace(swap: Swap): Promise<boolean> {
  return hostRunAfterEdit(async (context) => {
    const { owned } = await readState(context);
    return reportIds.every((report) => owned[report] === swap.owned[report]);
  });
}

async function settleRest(swap: Swap): Promise<void> {
  await hostRunAfterEdit(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/id");
    tables.load("items/name");
    const unfinished = askSetting(context, UNFINISHED_KEY);
    await context.sync();
    // The setting goes last: without it everything has been done.
    if (unfinished.isNullObject) return;
    const ids = worksheets.items.map((sheet) => sheet.id);
    const tableNames = tables.items.map((table) => table.name);
    const oldSheets = swap.oldSheets.filter((old) => ids.includes(old.id));
    const newSheets = swap.newSheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.filter((table) => tableNames.includes(table.temporaryName)),
    }));
    settle(context, swap, oldSheets, newSheets);
    await context.sync();
  });
}

/** The old state again, from wherever the batch broke off. */
async function takeBack(swap: Swap): Promise<void> {
  await hostRunAfterEdit(async (context) => {
    const { sheets, activeSheet, hasUnfinished } = await readState(context);
    const { worksheets, settings } = context.workbook;
    const isThere = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
    if (activeSheet !== swap.before.activeSheet && isThere(swap.before.activeSheet)) {
      worksheets.getItem(swap.before.activeSheet).activate();
    }
    // The new sheets first: they may bear the names that the old ones get back.
    for (const { id } of swap.newSheets) {
      if (isThere(id)) worksheets.getItem(id).delete();
    }
    for (const old of swap.oldSheets) {
      const isRenamed = sheets.some(({ id, name }) => id === old.id && name === old.temporaryName);
      if (isRenamed) worksheets.getItem(old.id).name = old.name;
    }
    if (hasUnfinished) settings.getItem(UNFINISHED_KEY).delete();
    await context.sync();
  });
}
