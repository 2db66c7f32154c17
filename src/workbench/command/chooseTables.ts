import { computedFrom, missingRoles, requiredRoles } from "../../analysis/tables/tableDefinition";
import { tableKeys, tableOf, type TableKey } from "../../analysis/tables/tables";
import { findTable } from "../../app/findTable";
import { questionsAbout } from "../../app/openQuestions";
import { choiceOfFiles } from "../../app/files/choiceOfFiles";
import { columnsLike } from "../../app/likeTables";
import { withSetting, type ReadingSetting } from "../../app/readingChoice";
import { recogniseTables } from "../../app/recogniseTables";
import type { Discovery, TableChoice, TableChoices } from "../../app/session";
import type { SettingsFile } from "../../app/settingsFile";
import { choicesOf, tableChoice } from "../../app/tableChoices";
import type { FoundTable } from "../../app/workbookPort";
import { columnLetters } from "../../reports/cellAddress";
import { CommandFailure } from "./commandFailure";

/** No table of the workbook is one of sales. */
export class NoSales extends Error {
  constructor() {
    super("no table of sales: none recognised");
    this.name = "NoSales";
  }
}

/** The inputs of a run, by the settings and by what the workbook holds. */
export function chooseTables(discovery: Discovery, given: SettingsFile["tables"]): TableChoices {
  const namedFor = (key: TableKey) => given[key]?.sheets?.at(0) ?? given[key]?.sheet;
  // What the settings name for one table is not taken for another that they do not name.
  const named = tableKeys.flatMap((key) => {
    const sheet = namedFor(key);
    const table = sheet === undefined ? null : chooseTable(discovery, key, sheet);
    return table === null ? [] : [{ key, table }];
  });
  return choicesOf((key) => {
    const [firstSheet, ...moreSheets] = given[key]?.sheets ?? [];
    const found = chooseTable(discovery, key, namedFor(key));
    const isAnothers = named.some((other) => other.table === found && !canShare(other.key, key));
    const table = isAnothers && namedFor(key) === undefined ? null : found;
    if (table === null) {
      if (key === "sales") throw new NoSales();
      return null;
    }
    const choice = keptChoice(discovery.session.choices[key], table) ?? tableChoice(key, table);
    const chosen = withReading(key, withColumns(key, choice, table, given[key]?.columns), given[key]?.reading);
    if (table.kind === "file" && firstSheet === undefined) return withAllFiles(chosen, discovery.tables);
    // A sheet that the settings name is read alone, unless they name several.
    if (firstSheet === undefined) return given[key]?.sheet === undefined ? chosen : { ...chosen, more: undefined };
    return { ...chosen, more: moreSheets.map((sheet) => furtherTable(discovery.tables, sheet, chosen)) };
  });
}

/** Both may be read from one sheet. */
function canShare(one: TableKey, other: TableKey): boolean {
  return [tableOf(one).sharesWith?.includes(other), tableOf(other).sharesWith?.includes(one)].includes(true);
}

/**
 * The sheet that the settings name; else what somebody chose in the pane, which the workbook remembers; else the sheet
 * of the usual name; else what the headers say.
 */
function chooseTable(
  { tables: found, session }: Discovery,
  key: TableKey,
  sheet: string | undefined,
): FoundTable | null {
  // Files are named for the sales; a workbook among them may hold the other tables too.
  const files = found.filter(({ kind }) => kind === "file");
  const others = found.filter(({ kind, file }) => kind !== "file" || file?.book !== undefined);
  const tables = key !== "sales" ? others : files.length > 0 ? files : found;
  if (sheet !== undefined) {
    const named = tableOn(tables, sheet, key);
    if (named !== null) return named;
    const sheets = [...new Set(tables.map((table) => table.sheet))].join(", ");
    throw new CommandFailure("command.sheetMissing", { sheet, sheets });
  }
  const current = chosenTable(tables, session.choices, key);
  const proposed = chosenTable(tables, recogniseTables(tables), key);
  const remembered = current !== null && current !== proposed;
  return remembered ? current : (tableOn(tables, tableOf(key).usualSheet, key) ?? current);
}

/** All files that are named are read as one table. */
function withAllFiles(chosen: TableChoice, tables: readonly FoundTable[]): TableChoice {
  const choice = choiceOfFiles(chosen, tables);
  if ("table" in choice) return choice;
  throw new CommandFailure("files.unlike", { ...choice, headers: choice.headers.join(", ") });
}

/** A further sheet with the same columns. */
function furtherTable(tables: readonly FoundTable[], sheet: string, chosen: TableChoice): FoundTable {
  const onSheet = tables.filter((table) => table.sheet.toLowerCase() === sheet.toLowerCase());
  const like = onSheet.find((table) => columnsLike(chosen, table) !== null);
  if (like !== undefined) return like;
  const found = onSheet.at(0);
  if (found === undefined) {
    const sheets = [...new Set(tables.map((table) => table.sheet))].join(", ");
    throw new CommandFailure("command.sheetMissing", { sheet, sheets });
  }
  const headers = Object.values(chosen.columns).map((column) => chosen.table.headers?.[column ?? 0] ?? "");
  const missing = headers.find((header) => !found.headers.includes(header)) ?? headers[0];
  throw new CommandFailure("command.columnMissing", { header: missing, sheet, headers: columnNames(found) });
}

function tableOn(tables: readonly FoundTable[], sheet: string, key: TableKey): FoundTable | null {
  const onSheet = tables.filter((table) => table.sheet.toLowerCase() === sheet.toLowerCase());
  return chosenTable(onSheet, recogniseTables(onSheet), key) ?? onSheet[0] ?? null;
}

function chosenTable(tables: readonly FoundTable[], choices: TableChoices, key: TableKey): FoundTable | null {
  const table = choices[key]?.table ?? null;
  return table === null ? null : findTable(tables, table);
}

function keptChoice(choice: TableChoice | null, table: FoundTable): TableChoice | null {
  return choice !== null && findTable([table], choice.table) !== null ? choice : null;
}

/** The columns that the settings name take the place of those that were found. */
function withColumns(
  key: TableKey,
  choice: TableChoice,
  table: FoundTable,
  named: Readonly<Record<string, string | undefined>> = {},
): TableChoice {
  const { columns: columnsBy, roles } = tableOf(key);
  if (columnsBy === "headers") return choice;
  const columns: Record<string, number | undefined> = { ...choice.columns };
  for (const [role, header] of Object.entries(named)) {
    if (header === undefined) continue;
    const column = findHeader(table, header);
    if (column === -1) {
      throw new CommandFailure("command.columnMissing", { header, sheet: table.sheet, headers: columnNames(table) });
    }
    for (const other of Object.keys(columns)) if (columns[other] === column) delete columns[other];
    columns[role] = column;
  }
  // Who names the columns to compute it from does not mean the one that was found.
  for (const role of requiredRoles(roles)) {
    const from = computedFrom(roles, { ...columns, [role]: undefined }, role);
    const isMeant = from.length > 0 && from.every((each) => named[each] !== undefined && roles[each].serves === role);
    if (isMeant && named[role] === undefined) delete columns[role];
  }
  const answered = [...(choice.answered ?? []), ...Object.keys(named)];
  const chosen = { ...choice, table, columns, answered };
  // What could be it is asked about, with all that could be.
  const isAsked = (role: string) => questionsAbout(key, chosen).some((question) => question.role === role);
  for (const role of missingRoles(roles, columns)) {
    if (isAsked(role)) continue;
    throw new CommandFailure("command.roleMissing", {
      role,
      sheet: table.sheet,
      path: `tables.${key}.columns.${role}`,
    });
  }
  return chosen;
}

/** What the settings say of the reading takes the place of what the workbook remembers. */
function withReading(key: TableKey, choice: TableChoice, setting: ReadingSetting | undefined): TableChoice {
  if (setting === undefined) return choice;
  const columns: Readonly<Record<string, number | undefined>> = choice.columns;
  for (const role of Object.keys(setting.format ?? {})) {
    if (columns[role] !== undefined) continue;
    const path = `tables.${key}.columns.${role}`;
    throw new CommandFailure("command.roleMissing", { role, sheet: choice.table.sheet, path });
  }
  return { ...choice, reading: withSetting(choice.reading, setting) };
}

/** The column with a header, or with no header and such letters. */
function findHeader(table: FoundTable, wanted: string): number {
  const exact = table.headers.indexOf(wanted);
  if (exact >= 0) return exact;
  const plain = (header: string) => header.trim().replace(/\s+/g, " ").toLowerCase();
  return [...table.headers.keys()].findIndex((column) => plain(columnName(table, column)) === plain(wanted));
}

const columnName = ({ headers, column: first }: FoundTable, column: number): string =>
  headers[column].trim() === "" ? columnLetters(first + column) : headers[column];

const columnNames = (table: FoundTable): string =>
  table.headers.map((_header, column) => columnName(table, column)).join(", ");
