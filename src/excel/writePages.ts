import { createRowChecksum } from "../app/rowChecksum";
import type { PageToWrite, WrittenPageSheet } from "../app/workbookPort";
import type { CellValue } from "../analysis/types";
import { buildSheets, temporaryNames, type TemporaryNames } from "./buildSheets";
import { hostRun } from "./hostRun";
import { removeSheet } from "./removeSheet";
import { freeSheetName, freeTableName } from "./sheetNames";
import {
  askSetting,
  PAGES_KEY,
  putSetting,
  settingValue,
  UNFINISHED_KEY,
  writtenPagesOf,
  type WrittenPage,
} from "./workbookSettings";
import { readState } from "./workbookState";
import { removeUnfinished } from "./writeReports";

const control = { signal: { aborted: false }, onProgress: () => undefined };

/** A page that was written before under the key of a new one. */
interface EarlierPage {
  readonly id: string;
  readonly name: string;
  readonly isChanged: boolean;
}

/** All or nothing: the new sheets are complete before one of the same key, which the user has left as it was, goes. */
export async function writePages(pages: readonly PageToWrite[]): Promise<readonly WrittenPageSheet[]> {
  const { leftovers } = await hostRun(readState);
  const earlier = await earlierPages(pages);
  const names = temporaryNames();
  let leaving: readonly string[];
  let written: readonly WrittenPageSheet[];
  try {
    const sheets = pages.map(({ sheet }) => sheet);
    const ids = await buildSheets(sheets, names, leftovers, control);
    const checksums = await checksumsOf(ids);
    leaving = earlier.flatMap((page) => (page === null || page.isChanged ? [] : [page.id]));
    written = await exchange(pages, ids, checksums, earlier, leaving, names);
  } catch (error) {
    await removeUnfinished(pages.length, names);
    await nameAgain(earlier);
    throw error;
  }
  // The new sheets stand; what is left over is announced as unfinished, and the next writing removes it.
  await removeLeft(leaving).catch(() => undefined);
  return written;
}

/** The sheets that were to go bear their names again. */
async function nameAgain(earlier: readonly (EarlierPage | null)[]): Promise<void> {
  await hostRun(async (context) => {
    const { sheets } = await readState(context);
    for (const page of earlier) {
      const sheet = sheets.find(({ id }) => id === page?.id);
      if (page === null || sheet === undefined || sheet.name === page.name) continue;
      context.workbook.worksheets.getItem(page.id).name = page.name;
    }
    await context.sync();
  });
}

async function earlierPages(pages: readonly PageToWrite[]): Promise<readonly (EarlierPage | null)[]> {
  const found = await hostRun(async (context) => {
    const setting = askSetting(context, PAGES_KEY);
    const { sheets } = await readState(context);
    const known = writtenPagesOf(settingValue(setting));
    return pages.map(({ key }) => {
      const page = Object.hasOwn(known, key) ? known[key] : undefined;
      const sheet = sheets.find(({ id }) => id === page?.id);
      return page === undefined || sheet === undefined ? null : { ...page, name: sheet.name };
    });
  });
  const present = found.filter((page) => page !== null);
  const checksums = await checksumsOf(present.map(({ id }) => id));
  return found.map((page) => {
    if (page === null) return null;
    return { id: page.id, name: page.name, isChanged: checksums[present.indexOf(page)] !== page.checksum };
  });
}

/** Of the formulas: where a user has put a formula in the place of a value, the cell is changed. */
async function checksumsOf(ids: readonly string[]): Promise<readonly string[]> {
  return hostRun(async (context) => {
    const ranges = ids.map((id) =>
      context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
    );
    await context.sync();
    return ranges.map((range) => {
      if (range.isNullObject) return "";
      const checksum = createRowChecksum();
      checksum.add([[range.rowIndex, range.columnIndex], ...(range.formulas as CellValue[][])]);
      return checksum.text();
    });
  });
}

/** Names, tables and what is remembered in one step; the sheets that are to go are announced before. */
async function exchange(
  pages: readonly PageToWrite[],
  ids: readonly string[],
  checksums: readonly string[],
  earlier: readonly (EarlierPage | null)[],
  leaving: readonly string[],
  temporary: TemporaryNames,
): Promise<readonly WrittenPageSheet[]> {
  return hostRun(async (context) => {
    const setting = askSetting(context, PAGES_KEY);
    const { sheets, takenTableNames } = await readState(context);
    const { worksheets, tables } = context.workbook;
    const known: Record<string, WrittenPage> = { ...writtenPagesOf(settingValue(setting)) };
    leaving.forEach((id, place) => {
      worksheets.getItem(id).name = temporary.oldSheet(place);
    });
    const gone = [...leaving, ...ids];
    const takenSheets = sheets.filter(({ id }) => !gone.includes(id)).map(({ name }) => name);
    const takenTables = [...takenTableNames];
    const written = pages.map(({ key, sheet }, place) => {
      const name = freeSheetName(sheet.name, takenSheets);
      takenSheets.push(name);
      worksheets.getItem(ids[place]).name = name;
      for (const table of sheet.tables) {
        const tableName = freeTableName(table.name, takenTables);
        takenTables.push(tableName);
        tables.getItem(temporary.table(table.name)).name = tableName;
      }
      known[key] = { id: ids[place], checksum: checksums[place] };
      const before = earlier[place];
      return { name, stays: before?.isChanged ? before.name : null };
    });
    putSetting(context, PAGES_KEY, known);
    putSetting(context, UNFINISHED_KEY, leaving);
    worksheets.getItem(ids[0]).activate();
    await context.sync();
    return written;
  });
}

async function removeLeft(leaving: readonly string[]): Promise<void> {
  await hostRun(async (context) => {
    for (const id of leaving) removeSheet(context.workbook.worksheets.getItem(id));
    context.workbook.settings.getItem(UNFINISHED_KEY).delete();
    await context.sync();
  });
}
