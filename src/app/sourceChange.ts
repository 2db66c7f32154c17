import { findTable } from "./findTable";
import type { LastRun, TableMark } from "./lastRun";
import { createRowChecksum } from "./rowChecksum";
import type { Session } from "./session";
import { toStored, type StoredSession } from "./storedSession";
import { WorkbookError, type CancelSignal, type FoundTable, type WorkbookPort } from "./workbookPort";

/** Why the reports are no longer what a run would write now. */
export type ReportsChange =
  | { readonly kind: "cells"; readonly name: string }
  | { readonly kind: "rows"; readonly name: string; readonly before: number; readonly now: number }
  | { readonly kind: "headers"; readonly name: string }
  | { readonly kind: "gone"; readonly name: string }
  | { readonly kind: "tables" }
  | { readonly kind: "settings" }
  | { readonly kind: "language" };

/**
 * The first difference between the tables that the last run read and those of the workbook; null = none. The rows are
 * read again only where their number is still the same.
 */
export async function tablesChange(
  port: WorkbookPort,
  { tables: marks }: LastRun,
  tables: readonly FoundTable[],
  signal: CancelSignal,
): Promise<ReportsChange | null> {
  for (const mark of marks) {
    const table = findTable(tables, mark);
    if (table === null) return { kind: "gone", name: mark.name };
    if (JSON.stringify(table.headers) !== JSON.stringify(mark.headers)) return { kind: "headers", name: mark.name };
    if (table.rows !== mark.rows) return { kind: "rows", name: mark.name, before: mark.rows, now: table.rows };
  }
  for (const mark of marks) {
    const table = findTable(tables, mark);
    if (table !== null && !(await hasSameCells(port, mark, table, signal))) return { kind: "cells", name: mark.name };
  }
  return null;
}

async function hasSameCells(
  port: WorkbookPort,
  mark: TableMark,
  table: FoundTable,
  signal: CancelSignal,
): Promise<boolean> {
  const checksum = createRowChecksum();
  try {
    await port.readRows(table, (rows) => checksum.add(rows), { signal, onProgress: () => undefined });
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "sheetMissing") return false;
    throw error;
  }
  return checksum.text() === mark.checksum;
}

/** What is otherwise than at the last run, in the language in force; null = nothing. */
export function sessionChange({ session: before }: LastRun, session: Session): ReportsChange | null {
  const now = toStored(session, []);
  if (!isSame(tablesOf(before), tablesOf(now))) return { kind: "tables" };
  if (!isSame(before.settings, now.settings) || !isSame(before.reports, now.reports)) return { kind: "settings" };
  // Earlier versions did not keep the language of reports that was Excel's.
  return before.language === null || before.language === now.language ? null : { kind: "language" };
}

function tablesOf(session: StoredSession): object {
  return { ...session, settings: null, reports: null, language: null, known: null };
}

/** Two values that were or will be JSON; the order of keys does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sortedKeys) === JSON.stringify(other, sortedKeys);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
