import { hostRun, hostRunAfterEdit } from "./hostRun";
import { removeSheet } from "./removeSheet";
import { askSetting, putSetting, settingValue, SHEETS_KEY, UNFINISHED_KEY, type KeptTable } from "./workbookSettings";
import { readState, type WorkbookState } from "./workbookState";

/** The change from the old sheets to the new ones, every name and place settled before the first step. */
export interface Exchange {
  readonly before: WorkbookState;
  readonly leaving: readonly LeavingSheet[];
  readonly coming: readonly ComingSheet[];
  /** Kept sheets that nothing can bring back any more. */
  readonly removed: readonly string[];
  /** The sheet to show in place of a leaving one that is being looked at; null = stay. */
  readonly activate: string | null;
  /** What SHEETS_KEY holds afterwards. */
  readonly record: unknown;
  /** Settings that change with the sheets; null = no value. */
  readonly stored: Readonly<Record<string, unknown>>;
}

export interface LeavingSheet {
  readonly id: string;
  readonly name: string;
  readonly temporaryName: string;
  /** What it is called out of sight; null = it is deleted. */
  readonly keptAs: { readonly name: string; readonly tables: readonly KeptTable[] } | null;
}

export interface ComingSheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  /** null = where it is. */
  readonly position: number | null;
  readonly tables: readonly { readonly temporaryName: string; readonly name: string }[];
  /** Its name out of sight, where it goes back if the exchange fails; null = it is new and is deleted then. */
  readonly keptName: string | null;
}

/**
 * Puts sheets in the place of others. The moment at which the coming sheets become ours is one setting: a failure before
 * it restores the old state, a failure after it completes the new one. Sheets are deleted only after that moment.
 */
export async function exchangeSheets(exchange: Exchange): Promise<void> {
  try {
    await hostRun(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      putInPlace(context, exchange);
      settle(context, exchange);
      await context.sync();
    });
  } catch (error) {
    if (await isInPlace(exchange)) await settleRest(exchange);
    else {
      await takeBack(exchange);
      throw error;
    }
  }
}

/** Up to the setting that makes the coming sheets ours: everything here can be taken back. */
function putInPlace(context: Excel.RequestContext, { coming, leaving, removed, activate, record }: Exchange): void {
  const { worksheets } = context.workbook;
  putSetting(context, UNFINISHED_KEY, [...coming.map(({ id }) => id), ...leaving.map(({ id }) => id), ...removed]);
  for (const { id, temporaryName } of leaving) worksheets.getItem(id).name = temporaryName;
  for (const { id, name, position, isHidden, keptName } of coming) {
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    if (position !== null) sheet.position = position;
    if (keptName !== null) sheet.visibility = isHidden ? "Hidden" : "Visible";
  }
  if (activate !== null) worksheets.getItem(activate).activate();
  putSetting(context, SHEETS_KEY, record);
}

/** From that setting on: everything here can be done again with what is left. */
function settle(context: Excel.RequestContext, { stored, removed, leaving, coming }: Exchange): void {
  const { worksheets, settings } = context.workbook;
  for (const [key, value] of Object.entries(stored)) putSetting(context, key, value);
  for (const id of removed) removeSheet(worksheets.getItem(id));
  for (const { id, keptAs } of leaving) {
    const sheet = worksheets.getItem(id);
    if (keptAs === null) {
      sheet.delete();
      continue;
    }
    for (const { name, keptName } of keptAs.tables) sheet.tables.getItem(name).name = keptName;
    sheet.name = keptAs.name;
    sheet.visibility = "VeryHidden";
  }
  for (const { id, tables } of coming) {
    for (const table of tables) worksheets.getItem(id).tables.getItem(table.temporaryName).name = table.name;
  }
  settings.getItem(UNFINISHED_KEY).delete();
}

async function isInPlace({ record }: Exchange): Promise<boolean> {
  return hostRunAfterEdit(async (context) => {
    const setting = askSetting(context, SHEETS_KEY);
    await context.sync();
    return JSON.stringify(settingValue(setting)) === JSON.stringify(record);
  });
}

async function settleRest(exchange: Exchange): Promise<void> {
  await hostRunAfterEdit(async (context) => {
    const { sheets, tables, hasUnfinished } = await readState(context);
    // The setting goes last: without it everything has been done.
    if (!hasUnfinished) return;
    const isThere = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
    const hasTable = (id: string, name: string): boolean =>
      tables.some((table) => table.sheet === id && table.name === name);
    const leaving = exchange.leaving.filter(({ id }) => isThere(id));
    settle(context, {
      ...exchange,
      removed: exchange.removed.filter(isThere),
      leaving: leaving.map(({ keptAs, ...sheet }) => ({
        ...sheet,
        keptAs: keptAs && { ...keptAs, tables: keptAs.tables.filter(({ name }) => hasTable(sheet.id, name)) },
      })),
      coming: exchange.coming.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.filter(({ temporaryName }) => hasTable(sheet.id, temporaryName)),
      })),
    });
    await context.sync();
  });
}

/** The old state again, from wherever the batch broke off. */
async function takeBack({ before, coming, leaving }: Exchange): Promise<void> {
  await hostRunAfterEdit(async (context) => {
    const { sheets, activeSheet, hasUnfinished } = await readState(context);
    const { worksheets, settings } = context.workbook;
    const isThere = (id: string): boolean => sheets.some((sheet) => sheet.id === id);
    if (activeSheet !== before.activeSheet && isThere(before.activeSheet)) {
      worksheets.getItem(before.activeSheet).activate();
    }
    // The coming sheets first: they may bear the names that the leaving ones get back.
    for (const { id, keptName } of coming) {
      const now = sheets.find((sheet) => sheet.id === id);
      if (now === undefined) continue;
      const sheet = worksheets.getItem(id);
      if (keptName === null) sheet.delete();
      // In a protected workbook nothing has been changed, and nothing can be.
      else if (now.name !== keptName || now.visibility !== "VeryHidden") {
        sheet.name = keptName;
        sheet.visibility = "VeryHidden";
      }
    }
    for (const old of leaving) {
      const isRenamed = sheets.some(({ id, name }) => id === old.id && name === old.temporaryName);
      if (isRenamed) worksheets.getItem(old.id).name = old.name;
    }
    if (hasUnfinished) settings.getItem(UNFINISHED_KEY).delete();
    await context.sync();
  });
}
