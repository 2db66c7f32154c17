import type { WrittenSheet } from "../app/workbookPort";
import type { ReportSheet } from "../reports/reportSheet";
import type { TemporaryNames } from "./buildSheets";
import { exchangeSheets, type Exchange, type LeavingSheet } from "./exchangeSheets";
import { hostRun } from "./hostRun";
import { writeLinks } from "./reportLinks";
import { freeReportName, freeSheetName, freeTableName } from "./sheetNames";
import {
  askSetting,
  reportOf,
  settingValue,
  sheetsRecord,
  type KeptReports,
  type KeptSheet,
  type OwnedSheets,
} from "./workbookSettings";
import { readState, type WorkbookState } from "./workbookState";

/** Puts the new sheets in the place of the old ones, which are kept out of sight in place of those kept before. */
export async function replaceSheets(
  reports: readonly ReportSheet[],
  ids: readonly string[],
  names: TemporaryNames,
  stored: Readonly<Record<string, unknown>>,
): Promise<readonly WrittenSheet[]> {
  const { before, storedBefore } = await hostRun(async (context) => {
    const settings = Object.keys(stored).map((key) => ({ key, setting: askSetting(context, key) }));
    const state = await readState(context);
    return {
      before: state,
      storedBefore: Object.fromEntries(settings.map(({ key, setting }) => [key, settingValue(setting)])),
    };
  });
  const exchange = planSwap(before, reports, ids, names, stored, storedBefore);
  await writeLinks(reports, exchange.coming);
  await exchangeSheets(exchange);
  return reports.map(({ id, anchors }, i) => ({ id, name: exchange.coming[i].name, anchors }));
}

function planSwap(
  before: WorkbookState,
  reports: readonly ReportSheet[],
  ids: readonly string[],
  names: TemporaryNames,
  stored: Readonly<Record<string, unknown>>,
  storedBefore: Readonly<Record<string, unknown>>,
): Exchange {
  const owned: Record<string, string> = {};
  reports.forEach((report, i) => (owned[report.id] = ids[i]));
  const removed = (before.kept?.sheets ?? []).map(({ id }) => id);
  const goingIds = [...Object.values(before.owned), ...removed];
  const takenSheets = before.sheets
    .filter(({ id }) => !goingIds.includes(id) && !ids.includes(id))
    .map(({ name }) => name);
  const takenTables = [...before.takenTableNames];
  const order = before.sheets.map((sheet) => sheet.id);
  let previous: string | null = null;
  const coming = reports.map((report, i) => {
    const name = freeReportName(report.name, report.nameSuffix, takenSheets);
    takenSheets.push(name);
    const tables = report.tables.map((table) => {
      const tableName = freeTableName(table.name, takenTables);
      takenTables.push(tableName);
      return { temporaryName: names.table(table.name), name: tableName };
    });
    const position = moveTo(order, ids[i], before.owned[report.id] ?? null, previous);
    previous = ids[i];
    return { id: ids[i], name, isHidden: false, position, tables, keptName: null };
  });
  const { leaving, kept } = planKeeping(before, names, takenSheets, takenTables);
  return {
    before,
    leaving,
    coming,
    removed,
    activate: replacementOf(before, owned, ids),
    record: sheetsRecord(owned, { sheets: kept, stored: storedBefore }),
    stored,
  };
}

/** The reports that now leave are kept, under names that show in a formula that they are the previous ones. */
function planKeeping(
  before: WorkbookState,
  names: TemporaryNames,
  takenSheets: string[],
  takenTables: string[],
): { readonly leaving: readonly LeavingSheet[]; readonly kept: KeptReports["sheets"] } {
  const leaving: LeavingSheet[] = [];
  const kept: KeptSheet[] = [];
  for (const { id, name, visibility } of before.sheets) {
    const report = reportOf(before.owned, id);
    if (report === null) continue;
    const keptName = freeSheetName(`← ${name}`, takenSheets);
    takenSheets.push(keptName);
    const ownTables = before.tables.filter((table) => table.sheet === id);
    const tables = ownTables.map((table) => {
      const keptTable = freeTableName(`${table.name}_previous`, takenTables);
      takenTables.push(keptTable);
      return { name: table.name, keptName: keptTable };
    });
    const temporaryName = names.oldSheet(leaving.length);
    leaving.push({ id, name, temporaryName, keptAs: { name: keptName, tables } });
    kept.push({ report, id, name, isHidden: visibility !== "Visible", tables });
  }
  return { leaving, kept };
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
  const report = reportOf(before.owned, before.activeSheet);
  return report === null ? null : (owned[report] ?? ids[0]);
}
