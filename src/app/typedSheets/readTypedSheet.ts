import { columnsInPlace, type ColumnsInPlace } from "../../merging/columnsInPlace";
import { holdsMarks } from "../../merging/rowMark";
import type { KnownHeaders, StandingTable, TypedTable } from "../../merging/typedTable";
import { findTable, isTableIdentity, type TableIdentity } from "../findTable";
import { isRecord } from "../isRecord";
import type { FoundTable, WorkbookPort } from "../workbookPort";

/** A sheet on which the user types, as it stands now. */
export interface StandingSheet {
  readonly table: FoundTable;
  readonly standing: StandingTable;
  readonly known: KnownHeaders;
  readonly inPlace: ColumnsInPlace;
}

const keyOf = (kind: string): string => `clientele.typed.${kind}`;

/** Whether the product has written a sheet of that kind into the workbook, which may be gone since. */
export async function isTypedSheetKnown(port: WorkbookPort, kind: string): Promise<boolean> {
  return storedSheet(await port.readStored(keyOf(kind))) !== null;
}

/** null = there is none. */
export async function readTypedSheet(port: WorkbookPort, typed: TypedTable): Promise<StandingSheet | null> {
  const stored = storedSheet(await port.readStored(keyOf(typed.kind)));
  const tables = await port.findTables();
  const remembered = stored === null ? null : findTable(tables, stored);
  const table = remembered ?? tables.find(({ sample }) => holdsMarks(sample, typed.kind)) ?? null;
  if (table === null) return null;
  const standing = await port.readCells(table);
  const known = stored?.headers ?? {};
  const rows = standing.values.length;
  return { table: { ...table, rows }, standing, known, inPlace: columnsInPlace(typed, standing, known) };
}

/** Remembers where the sheet is and what its columns are called; nothing is written where that is known already. */
export async function rememberTypedSheet(
  port: WorkbookPort,
  kind: string,
  { kind: of, name }: TableIdentity,
  headers: KnownHeaders,
): Promise<void> {
  const value = { kind: of, name, headers };
  if (JSON.stringify(await port.readStored(keyOf(kind))) === JSON.stringify(value)) return;
  await port.writeStored(keyOf(kind), value);
}

function storedSheet(value: unknown): (TableIdentity & { readonly headers: KnownHeaders }) | null {
  if (!isRecord(value) || !isTableIdentity(value)) return null;
  const { kind, name } = value;
  const { headers } = value as { readonly headers?: unknown };
  if (!isRecord(headers)) return null;
  const known = Object.entries(headers).filter(
    (entry): entry is [string, KnownHeaders[string]] =>
      isRecord(entry[1]) && typeof entry[1].written === "string" && typeof entry[1].seen === "string",
  );
  return { kind, name, headers: Object.fromEntries(known) };
}
