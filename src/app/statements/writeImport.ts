import type { ImportResult } from "../../imports/importStatements";
import type { KindRule } from "../../imports/kinds";
import type { KnownPayer } from "../../imports/payers";
import type { WordEdits } from "../../imports/wordEdits";
import type { Language, Translate } from "../../locales";
import type { CellValue } from "../../analysis/types";
import type { SalesRole } from "../../analysis/tables/salesRoles";
import { salesRoles } from "../../analysis/tables/salesRoles";
import { rolesOf } from "../../analysis/tables/tableDefinition";
import { findTable } from "../findTable";
import type { AddedRows, ColumnLook, NewSheet } from "../newSheet";
import type { TableChoices } from "../session";
import { saveChoices } from "../sessionStore";
import { tableChoice } from "../tableChoices";
import type { FoundTable, TableRef, WorkbookPort } from "../workbookPort";
import { saveStoredImports, type ImportBook } from "./importBook";
import { kindsOfWords, logSheet, paymentColumns, paymentsSheet, type PaymentColumn } from "./paymentSheets";

/** What the user has decided before an import is written. */
export interface ImportDecisions {
  readonly rules: readonly KindRule[];
  readonly words: WordEdits;
  readonly ownAccounts: readonly string[];
  /** Payers that are a client, for the table of aliases. */
  readonly joined: readonly KnownPayer[];
}

/** The columns of payments that a run reads. */
const salesColumns: Readonly<Partial<Record<SalesRole, PaymentColumn>>> = {
  date: "date",
  client: "client",
  amount: "amount",
  currency: "currency",
  saleKind: "kind",
  document: "reference",
};

/**
 * Writes an import into the workbook: new payments below the earlier ones or onto a new sheet, a line for each file into
 * the log, the pairs that the user has joined into the table of aliases. The payments are the sales table from then on.
 */
export async function writeImport(
  port: WorkbookPort,
  book: ImportBook,
  result: ImportResult,
  decisions: ImportDecisions,
  choices: TableChoices,
  t: Translate,
  language: Language,
): Promise<void> {
  const sheets: NewSheet[] = [];
  const added: AddedRows[] = [];
  const payments = paymentsSheet(result.added, t, language);
  if (book.payments === null) sheets.push(payments);
  else added.push(rowsBelow(book.payments, payments, book.columns));
  const log = logSheet(result.files, t, language);
  if (book.log === null) sheets.push(log);
  else added.push(allRowsBelow(book.log, log));
  const aliases = decisions.joined.length === 0 ? null : aliasSheet(decisions.joined, t, language);
  if (aliases !== null) {
    if (book.aliases === null) sheets.push(aliases);
    else added.push(allRowsBelow(book.aliases, aliases));
  }
  // What may be refused for its size comes first.
  if (added.length > 0) await port.appendRows(added);
  if (sheets.length > 0) await port.addSheets(sheets);
  await remember(port, book, decisions, choices, { payments, log, aliases }, t);
}

/** Rows in the order in which the user has put the columns; columns of the user's own stay blank. */
function rowsBelow(table: FoundTable, sheet: NewSheet, columns: ImportBook["columns"]): AddedRows {
  const width = table.columns;
  const looks: ColumnLook[] = Array.from({ length: width }, () => ({ format: "general" }));
  paymentColumns.forEach((column, place) => {
    const at = columns[column];
    if (at !== undefined) looks[at] = sheet.columns[place];
  });
  const rows = sheet.rows.map((row) => {
    const cells: CellValue[] = Array.from({ length: width }, () => "");
    paymentColumns.forEach((column, place) => {
      const at = columns[column];
      if (at !== undefined) cells[at] = row[place];
    });
    return cells;
  });
  return { table, looks, language: sheet.language, rows };
}

function allRowsBelow(table: TableRef, sheet: NewSheet): AddedRows {
  const width = Math.min(table.columns, sheet.columns.length);
  return {
    table,
    looks: sheet.columns.slice(0, width),
    language: sheet.language,
    rows: sheet.rows.map((row) => row.slice(0, width)),
  };
}

function aliasSheet(joined: readonly KnownPayer[], t: Translate, language: Language): NewSheet {
  const headers = [
    t("duplicates.asWritten"),
    t("duplicates.client"),
    t("imports.column.taxNumber"),
    t("imports.column.account"),
  ];
  return {
    name: t("duplicates.sheetName"),
    tableName: "ClienteleAliases",
    language,
    columns: headers.map((header, place) => ({ header, width: place < 2 ? 36 : 28, format: "text" as const })),
    rows: joined.map(({ written, client, taxNumber, account }) => [written, client, taxNumber, account]),
  };
}

/** The payments become the sales table, each column with its role, so that no run asks about them. */
async function remember(
  port: WorkbookPort,
  book: ImportBook,
  decisions: ImportDecisions,
  choices: TableChoices,
  sheets: { readonly payments: NewSheet; readonly log: NewSheet; readonly aliases: NewSheet | null },
  t: Translate,
): Promise<void> {
  const tables = await port.findTables();
  const headersOf = (sheet: NewSheet): readonly string[] => sheet.columns.map(({ header }) => header);
  const written = (sheet: NewSheet): FoundTable | null =>
    tables.filter(({ kind, headers }) => kind === "table" && sameHeaders(headers, headersOf(sheet))).at(-1) ?? null;
  const payments = book.payments === null ? written(sheets.payments) : findTable(tables, book.payments);
  const log = book.log === null ? written(sheets.log) : findTable(tables, book.log);
  await saveStoredImports(port, {
    payments: payments && { kind: payments.kind, name: payments.name, headers: headersOf(sheets.payments) },
    log: log && { kind: log.kind, name: log.name },
    rules: decisions.rules,
    words: decisions.words,
    ownAccounts: decisions.ownAccounts,
  });
  if (payments === null) return;
  const columns: Partial<Record<SalesRole, number>> = {};
  for (const role of rolesOf(salesRoles)) {
    const column = salesColumns[role];
    if (column === undefined) continue;
    columns[role] = book.columns[column] ?? paymentColumns.indexOf(column);
  }
  const before = choices.sales?.reading;
  const sales = {
    table: payments,
    columns,
    answered: rolesOf(salesRoles),
    reading: { ...before, kinds: { ...before?.kinds, ...kindsOfWords(t) } },
  };
  const newAliases = sheets.aliases === null || book.aliases !== null ? null : written(sheets.aliases);
  const aliases = choices.aliases ?? (newAliases && tableChoice("aliases", newAliases));
  await saveChoices(port, { ...choices, sales, aliases }, tables);
}

function sameHeaders(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, place) => header === other[place]);
}
