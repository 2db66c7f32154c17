import { WorkbookError } from "../app/workbookPort";
import { temporaryNames } from "./buildSheets";
import { exchangeSheets, type Exchange } from "./exchangeSheets";
import { hostRun } from "./hostRun";
import { freeSheetName, freeTableName } from "./sheetNames";
import { sheetsRecord, type KeptReports } from "./workbookSettings";
import { readState, type WorkbookState } from "./workbookState";

/** Undoes the last run, all or nothing: the sheets kept of the run before come back, those of the last one go. */
export async function restoreReports(): Promise<void> {
  const before = await hostRun(readState);
  if (before.kept === null) throw new WorkbookError("nothingKept");
  await exchangeSheets(planRestore(before, before.kept));
}

function planRestore(before: WorkbookState, kept: KeptReports): Exchange {
  const names = temporaryNames();
  const ourIds = [...Object.values(before.owned), ...kept.sheets.map(({ id }) => id)];
  const theirs = before.sheets.filter(({ id }) => !ourIds.includes(id));
  const takenSheets = theirs.map(({ name }) => name);
  const takenTables = [...before.takenTableNames];
  const coming = kept.sheets.map(({ id, name: wanted, isHidden, tables }) => {
    const name = freeSheetName(wanted, takenSheets);
    takenSheets.push(name);
    const own = before.tables.filter((table) => table.sheet === id);
    const renamed = tables
      .filter(({ keptName }) => own.some((table) => table.name === keptName))
      .map((table) => {
        const tableName = freeTableName(table.name, takenTables);
        takenTables.push(tableName);
        return { temporaryName: table.keptName, name: tableName };
      });
    const keptName = before.sheets.find((sheet) => sheet.id === id)?.name ?? name;
    return { id, name, isHidden, position: null, tables: renamed, keptName };
  });
  const leaving = before.sheets
    .filter(({ id }) => Object.values(before.owned).includes(id))
    .map(({ id, name }, i) => ({ id, name, temporaryName: names.oldSheet(i), keptAs: null }));
  const shownAfter = [
    ...kept.sheets.filter(({ isHidden }) => !isHidden).map(({ id }) => id),
    ...theirs.filter(({ visibility }) => visibility === "Visible").map(({ id }) => id),
  ];
  // Excel needs a sheet in sight.
  if (shownAfter.length === 0) throw new WorkbookError("noSheetLeft");
  const report = Object.entries(before.owned).find(([, id]) => id === before.activeSheet)?.[0];
  const counterpart = kept.sheets.find((sheet) => sheet.report === report && !sheet.isHidden);
  return {
    before,
    leaving,
    coming,
    removed: [],
    activate: report === undefined ? null : (counterpart?.id ?? shownAfter[0]),
    record: sheetsRecord(Object.fromEntries(kept.sheets.map((sheet) => [sheet.report, sheet.id])), null),
    stored: kept.stored,
  };
}
