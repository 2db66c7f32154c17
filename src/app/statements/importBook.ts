import { cellText } from "../../analysis/cells/cells";
import type { CellValue, ColumnMap, Rows } from "../../analysis/types";
import { compactAccount } from "../../imports/iban";
import { paymentKinds, type KindRule, type PaymentKind } from "../../imports/kinds";
import type { KnownPayer } from "../../imports/payers";
import { isPaymentKey } from "../../imports/register";
import { wordKinds, type WordEdits } from "../../imports/wordEdits";
import { taxNumberOf } from "../../imports/taxNumber";
import { loadApart, type ApartPair } from "../apartNames";
import { findTable, isTableIdentity, type TableIdentity } from "../findTable";
import { isRecord } from "../isRecord";
import type { TableChoices } from "../session";
import type { Control, FoundTable, TableRef, WorkbookPort } from "../workbookPort";
import { paymentColumns, type PaymentColumn } from "./paymentSheets";

const IMPORTS_KEY = "clientele.imports";

/** What the workbook remembers of imports, beside the payments themselves. */
export interface StoredImports {
  /** The tables of payments and of the log; null = there is none yet. */
  readonly payments: (TableIdentity & { readonly headers: readonly string[] }) | null;
  readonly log: TableIdentity | null;
  readonly rules: readonly KindRule[];
  readonly words: WordEdits;
  /** The company's accounts, as the user has named them. */
  readonly ownAccounts: readonly string[];
}

/** What a workbook holds before an import. */
export interface ImportBook {
  readonly payments: FoundTable | null;
  /** Where each column of payments stands now. */
  readonly columns: ColumnMap<PaymentColumn>;
  readonly log: FoundTable | null;
  readonly aliases: TableRef | null;
  readonly keys: readonly string[];
  readonly known: readonly KnownPayer[];
  readonly aliasRows: readonly KnownPayer[];
  readonly rules: readonly KindRule[];
  readonly words: WordEdits;
  readonly ownAccounts: readonly string[];
  /** Pairs of client keys that the user has said to be different clients. */
  readonly apart: readonly ApartPair[];
}

const control: Control = { signal: { aborted: false }, onProgress: () => undefined };

/** Reads the payments, aliases and rules of earlier imports. */
export async function readImportBook(
  port: WorkbookPort,
  tables: readonly FoundTable[],
  choices: TableChoices,
): Promise<ImportBook> {
  const stored = storedImports(await port.readStored(IMPORTS_KEY));
  const payments = paymentsTable(tables, stored);
  const columns = payments === null ? {} : columnsOf(payments, stored);
  const rows = payments === null ? [] : await rowsOf(port, payments);
  const text = (row: readonly CellValue[], column: PaymentColumn): string => {
    const place = columns[column];
    return place === undefined ? "" : cellText(row[place]);
  };
  const aliases = choices.aliases?.table ?? null;
  const aliasRows = aliases === null ? [] : (await rowsOf(port, aliases)).flatMap(aliasOf);
  return {
    payments,
    columns,
    log: stored.log === null ? null : findTable(tables, stored.log),
    aliases,
    keys: rows.map((row) => text(row, "key")).filter(isPaymentKey),
    known: rows
      .filter((row) => text(row, "client") !== "" && /^[^|]*\|in\|/.test(text(row, "key")))
      .filter((row) => text(row, "payer") !== "" || text(row, "taxNumber") !== "")
      .map((row) => ({
        client: text(row, "client"),
        written: text(row, "payer"),
        taxNumber: text(row, "taxNumber"),
        account: text(row, "account"),
      })),
    aliasRows,
    rules: stored.rules,
    words: stored.words,
    ownAccounts: stored.ownAccounts,
    apart: await loadApart(port),
  };
}

export async function saveStoredImports(port: WorkbookPort, stored: StoredImports): Promise<void> {
  await port.writeStored(IMPORTS_KEY, stored);
}

async function rowsOf(port: WorkbookPort, table: TableRef): Promise<readonly (readonly CellValue[])[]> {
  const rows: (readonly CellValue[])[] = [];
  const add = (more: Rows): void => {
    for (const row of more) rows.push(row);
  };
  await port.readRows(table, add, control);
  return rows;
}

/** The remembered table; else one whose cells hold keys of payments, as in a copy of the sheet. */
function paymentsTable(tables: readonly FoundTable[], { payments }: StoredImports): FoundTable | null {
  const remembered = payments === null ? null : findTable(tables, payments);
  if (remembered !== null && remembered.headers.length >= paymentColumns.length) return remembered;
  return tables.find(({ sample }) => sample.some((row) => row.some((cell) => isPaymentKey(cellText(cell))))) ?? null;
}

/** By the headers that were written; where they are not known, by the key and the order of the columns. */
function columnsOf(table: FoundTable, { payments }: StoredImports): ColumnMap<PaymentColumn> {
  const written = payments?.headers ?? [];
  const columns: Partial<Record<PaymentColumn, number>> = {};
  paymentColumns.forEach((column, place) => {
    const found = table.headers.indexOf(written[place] ?? "");
    columns[column] = found >= 0 ? found : place;
  });
  return columns;
}

/** Spelling and client, and behind them what looks like a tax number or an account. */
function aliasOf(row: readonly CellValue[]): readonly KnownPayer[] {
  const [written, client, ...more] = row.map(cellText);
  if (written === undefined || client === undefined || client === "") return [];
  const taxNumber = more.find((text) => taxNumberOf(text) !== null) ?? "";
  const account = more.find((text) => text !== taxNumber && /^[A-Z0-9]{8,34}$/.test(compactAccount(text))) ?? "";
  return [{ written, client, taxNumber, account }];
}

function storedImports(value: unknown): StoredImports {
  const stored = isRecord(value) ? value : {};
  const { payments, log, rules, words, ownAccounts } = stored;
  return {
    payments:
      isTableIdentity(payments) && Array.isArray((payments as { headers?: unknown }).headers)
        ? (payments as StoredImports["payments"])
        : null,
    log: isTableIdentity(log) ? log : null,
    rules: Array.isArray(rules) ? rules.filter(isRule) : [],
    words: wordEdits(words),
    ownAccounts: texts(ownAccounts),
  };
}

function wordEdits(value: unknown): WordEdits {
  if (!isRecord(value)) return {};
  const edits = wordKinds.map((kind) => [kind, value[kind]] as const).filter(([, edit]) => isRecord(edit));
  return Object.fromEntries(
    edits.map(([kind, edit]) => {
      const { added, removed } = edit as Record<string, unknown>;
      return [kind, { added: texts(added), removed: texts(removed) }];
    }),
  );
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function isRule(value: unknown): value is KindRule {
  if (!isRecord(value)) return false;
  const { payer, word, kind } = value;
  return typeof payer === "string" && typeof word === "string" && paymentKinds.includes(kind as PaymentKind);
}
