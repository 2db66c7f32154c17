import type { RowChange, TableMerge } from "../../merging/mergeTable";
import type { TableChange } from "../newSheet";
import { setApart } from "../setApart";
import type { WorkbookPort } from "../workbookPort";
import type { StandingSheet } from "./readTypedSheet";
import { lookOf, type TypedSheet } from "./typedSheet";

/** Makes the sheet as it stands into what it is to be; what was typed is kept by the caller before. */
export function writeMerge(
  port: WorkbookPort,
  sheet: TypedSheet,
  found: StandingSheet,
  merge: TableMerge,
): Promise<void> {
  return port.changeTable({
    table: found.table,
    kind: sheet.kind,
    language: sheet.language,
    keyColumn: found.inPlace.keys,
    merge,
    looks: looksOf(sheet, found, merge),
  });
}

/** Changes rows that stand, and nothing else. */
export function mergeOfRows(found: StandingSheet, keys: number, rows: readonly RowChange[]): TableMerge {
  const { places } = found.inPlace;
  return { places, keys, addedColumns: [], headers: [], rows, added: [], known: found.known, restored: [] };
}

/** The looks of the columns as they will stand; those of the user's own stay as they are. */
function looksOf(
  { columns }: TypedSheet,
  { standing }: StandingSheet,
  { places, keys, addedColumns }: TableMerge,
): TableChange["looks"] {
  const count = standing.headers.length + addedColumns.length;
  const looks: TableChange["looks"][number][] = Array<null>(count).fill(null);
  const own = setApart(columns.map(lookOf));
  columns.forEach(({ id }, place) => (looks[places.get(id) ?? keys] = own[place]));
  looks[keys] = { format: "text" };
  return looks;
}
