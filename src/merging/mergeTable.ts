import type { FigureFormat } from "../analysis/figures/figureExplanation";
import type { CellValue } from "../analysis/types";
import { columnsInPlace, type ColumnsInPlace } from "./columnsInPlace";
import { holdsWritten, isShortened, markText, MARKS_HEADER, readMark, type RowMark } from "./rowMark";
import {
  holdsSame,
  isFilled,
  type Cells,
  type KnownHeader,
  type KnownHeaders,
  type StandingTable,
  type TypedColumn,
  type TypedRow,
  type TypedTable,
} from "./typedTable";

/** A cell to be written; row 0 = the first below the header. */
export interface CellChange {
  readonly column: number;
  readonly value: CellValue;
  /** The value is a formula that the user had typed; absent = it is none, whatever it looks like. */
  readonly isFormula?: true;
  /** What the cell held when it was read, and must still hold; absent = whatever it holds. */
  readonly was?: CellValue;
  /** How the cell is shown; absent = as it is shown now. */
  readonly format?: FigureFormat;
}

/** The cells of one row, in the order in which they are written: its mark is the first and the last of them. */
export interface RowChange {
  readonly row: number;
  /** What the cell of the key holds now. */
  readonly mark: CellValue;
  readonly cells: readonly CellChange[];
}

/** Everything that makes the sheet say what the product has to say; no cell of the user is in it. */
export interface TableMerge {
  /** By id, as they will stand. */
  readonly places: ReadonlyMap<string, number>;
  /** Where the keys will stand. */
  readonly keys: number;
  /** The ids of columns that are added at the right, that of the keys as null. */
  readonly addedColumns: readonly { readonly id: string | null; readonly header: string }[];
  readonly headers: readonly (CellChange & { readonly was: string })[];
  readonly rows: readonly RowChange[];
  /** Rows below the last one, as wide as the table will be. */
  readonly added: readonly (readonly CellValue[])[];
  readonly known: KnownHeaders;
  /** Cells of the product that were typed over and are written again; row 0 = the first below the header. */
  readonly restored: readonly { readonly row: number; readonly column: number }[];
}

/** What a row holds under the ids of the columns, and which of its cells hold formulas. */
interface RowInPlace {
  readonly row: number;
  readonly mark: RowMark | null;
  readonly text: CellValue;
  readonly cells: Cells;
  readonly formulas: ReadonlySet<string>;
}

/**
 * Three-way merge: what was last written, what is on the sheet, what is to be shown.
 *
 * A cell of the product becomes what is to be shown. A shared one does so while it is as it was last written; a changed
 * one is the user's until it shows again what the product proposes, and one that was cleared stays clear. A row whose key
 * stands twice keeps it where it is first; the other one is the user's, as every row without a key. Nothing is removed.
 * A table that is as it is to be gives no change. Source: spec 5.
 *
 * @example
 * mergeTable(typed, { headers: ["Who", "Note"], values: [["Anna", "called"]], formulas: [["Anna", "called"]] }, known).rows // []
 */
export function mergeTable(typed: TypedTable, standing: StandingTable, known: KnownHeaders): TableMerge {
  const found = columnsInPlace(typed, standing, known);
  const { places, keys, addedColumns } = withAdded(typed, standing, found);
  const inPlace = standing.values.map((_values, row) => rowInPlace(typed, standing, found, row, known));
  const rowOfKey = rowsByKey(typed, inPlace, found.keys === null);
  const rows: RowChange[] = [];
  const added: CellValue[][] = [];
  const restored: { row: number; column: number }[] = [];
  const changeOf = (place: RowInPlace, mark: RowMark, wanted: Pick<TypedRow, "cells" | "formats">): void => {
    const change = changeInRow(typed, place, mark, wanted, { places, keys });
    restored.push(...change.restored);
    if (change.cells.length > 0) rows.push({ row: place.row, mark: place.text, cells: change.cells });
  };

  const width = standing.headers.length + addedColumns.length;
  for (const wanted of typed.rows) {
    const place = rowOfKey.get(wanted.key);
    if (place === undefined) added.push(newRow(typed, wanted, places, keys, width));
    else changeOf(place, place.mark ?? adopted(wanted, place), wanted);
  }
  const wantedKeys = new Set(typed.rows.map(({ key }) => key));
  for (const place of inPlace) {
    const { mark } = place;
    if (mark === null || (wantedKeys.has(mark.key) && rowOfKey.get(mark.key) === place)) continue;
    // The row was copied: it is the user's.
    if (rowOfKey.get(mark.key) !== place) {
      rows.push({ row: place.row, mark: place.text, cells: [{ column: keys, value: "" }] });
    } else
      changeOf(place, mark, { cells: { ...lastWritten(mark, place.cells), ...typed.gone?.(mark.key, place.cells) } });
  }
  rows.sort((one, other) => one.row - other.row);
  return {
    places,
    keys,
    addedColumns,
    rows,
    added,
    restored,
    ...headersOf(typed, standing, found, addedColumns, known),
  };
}

/** What is remembered of the columns before some are added, so that blank cells in them are known for what they are. */
export function headersBefore({ addedColumns }: TableMerge, known: KnownHeaders): KnownHeaders {
  const added = addedColumns.flatMap(({ id, header }) =>
    id === null ? [] : [[id, { written: header, seen: header, isUnfilled: true as const }] as const],
  );
  return { ...known, ...Object.fromEntries(added) };
}

/** The places of all columns: those that are gone come back at the right. */
function withAdded(
  { columns }: TypedTable,
  { headers }: StandingTable,
  found: ColumnsInPlace,
): Pick<TableMerge, "places" | "keys" | "addedColumns"> {
  const places = new Map(found.places);
  const taken = headers.map((header) => header.toLowerCase());
  const addedColumns: { id: string | null; header: string }[] = [];
  const add = (id: string | null, wanted: string): number => {
    let header = wanted;
    for (let number = 2; taken.includes(header.toLowerCase()); number++) header = `${wanted} (${number})`;
    taken.push(header.toLowerCase());
    addedColumns.push({ id, header });
    return headers.length + addedColumns.length - 1;
  };
  for (const { id, header } of columns) if (!places.has(id)) places.set(id, add(id, header));
  return { places, keys: found.keys ?? add(null, MARKS_HEADER), addedColumns };
}

function rowInPlace(
  { kind, columns }: TypedTable,
  { values, formulas }: StandingTable,
  { places, keys }: ColumnsInPlace,
  row: number,
  known: KnownHeaders,
): RowInPlace {
  const cells: Record<string, CellValue> = {};
  const withFormula = new Set<string>();
  for (const { id } of columns) {
    const column = places.get(id);
    if (column === undefined) continue;
    // A run that broke off has added the column, and not come to this row.
    if (known[id]?.isUnfilled && !isFilled(values[row][column])) continue;
    cells[id] = values[row][column] ?? "";
    if (!holdsSame(formulas[row][column], values[row][column])) withFormula.add(id);
  }
  const text = keys === null ? "" : (values[row][keys] ?? "");
  return { row, mark: readMark(kind, text), text, cells, formulas: withFormula };
}

/** The first row of each key; without any keys, the one row that says the same in the columns that identify it. */
function rowsByKey(typed: TypedTable, inPlace: readonly RowInPlace[], isWithoutKeys: boolean): Map<string, RowInPlace> {
  const rowOfKey = new Map<string, RowInPlace>();
  for (const place of inPlace) {
    if (place.mark !== null && !rowOfKey.has(place.mark.key)) rowOfKey.set(place.mark.key, place);
  }
  if (!isWithoutKeys) return rowOfKey;
  const identifying = typed.columns.filter(({ identifies }) => identifies === true).map(({ id }) => id);
  if (identifying.length === 0) return rowOfKey;
  for (const { key, cells } of typed.rows) {
    const alike = inPlace.filter((place) => identifying.every((id) => holdsSame(place.cells[id], cells[id])));
    if (alike.length === 1) rowOfKey.set(key, alike[0]);
  }
  return rowOfKey;
}

/** What stands in a row that the product has nothing more to say of; a text that is not known whole stays as it is. */
const lastWritten = ({ written }: RowMark, now: Cells): Cells =>
  Object.fromEntries(Object.entries(written).map(([id, cell]) => [id, isShortened(cell) ? (now[id] ?? "") : cell]));

/** Nobody knows what was written into a row without a key: what is in its shared cells is the user's. */
const adopted = ({ key }: TypedRow, { cells }: RowInPlace): RowMark => ({
  key,
  written: Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, isFilled(cell) ? null : "?"])),
});

function newRow(
  { kind, columns }: TypedTable,
  { key, cells }: TypedRow,
  places: ReadonlyMap<string, number>,
  keys: number,
  width: number,
): CellValue[] {
  const row: CellValue[] = Array<CellValue>(width).fill("");
  for (const { id, owner } of columns) if (owner !== "user") row[places.get(id) ?? 0] = cells[id] ?? "";
  row[keys] = markText(kind, { key, written: writtenCells(columns, cells) });
  return row;
}

/** In the order of the columns, so that equal cells give equal marks. */
function writtenCells(columns: readonly TypedColumn[], cells: Cells): Cells {
  const written: Record<string, CellValue> = {};
  for (const { id, owner } of columns) {
    if (owner !== "user" && isFilled(cells[id])) written[id] = cells[id];
  }
  return written;
}

interface ChangedCells {
  readonly cells: readonly CellChange[];
  readonly restored: readonly { readonly row: number; readonly column: number }[];
}

function changeInRow(
  { kind, columns, changedColumn }: TypedTable,
  place: RowInPlace,
  mark: RowMark,
  { cells: wanted, formats }: Pick<TypedRow, "cells" | "formats">,
  { places, keys }: Pick<TableMerge, "places" | "keys">,
): ChangedCells {
  const cells: CellChange[] = [];
  const restored: { row: number; column: number }[] = [];
  const changedByUser = columns.filter(
    ({ id, owner }) =>
      owner === "shared" && id in place.cells && !isOurs(id, place, mark) && !showsWanted(id, place, wanted),
  );
  const shown: Cells =
    changedColumn === undefined
      ? wanted
      : { ...wanted, [changedColumn]: changedByUser.map(({ header }) => header).join(", ") };
  for (const column of columns) {
    const { id, owner } = column;
    if (owner === "user" || changedByUser.includes(column) || showsWanted(id, place, shown)) continue;
    const at = places.get(id) ?? 0;
    const isTypedOver = owner === "product" && isFilled(place.cells[id]) && !isOurs(id, place, mark);
    if (isTypedOver && place.mark !== null) restored.push({ row: place.row, column: at });
    const format = formats?.[id];
    const isKnown = id in place.cells && !place.formulas.has(id);
    cells.push({
      column: at,
      value: shown[id] ?? "",
      ...(isKnown && { was: place.cells[id] }),
      ...(format !== undefined && { format }),
    });
  }
  const written = writtenCells(columns, shown);
  const after = markText(kind, { key: mark.key, written });
  if (cells.length === 0) return { cells: place.text === after ? [] : [{ column: keys, value: after }], restored };
  const before = markText(kind, { key: mark.key, written: mark.written, pending: written });
  return { cells: [{ column: keys, value: before }, ...cells, { column: keys, value: after }], restored };
}

/** The cell is as the product has left it, or as it was about to leave it when a run broke off. */
function isOurs(id: string, { cells, formulas }: RowInPlace, { written, pending }: RowMark): boolean {
  if (formulas.has(id)) return false;
  return holdsWritten(cells[id], written[id]) || (pending !== undefined && holdsWritten(cells[id], pending[id]));
}

/** A formula is never what the product shows, unless the text itself looks like one. */
const showsWanted = (id: string, { cells, formulas }: RowInPlace, wanted: Cells): boolean =>
  !formulas.has(id) && id in cells && holdsSame(cells[id], wanted[id]);

/** A header that is as the product wrote it follows the language; one that the user has changed stays. */
function headersOf(
  { columns }: TypedTable,
  { headers: standing }: StandingTable,
  { places }: ColumnsInPlace,
  addedColumns: TableMerge["addedColumns"],
  known: KnownHeaders,
): Pick<TableMerge, "headers" | "known"> {
  const taken = new Set(standing.map((header) => header.toLowerCase()));
  const headers: (CellChange & { was: string })[] = [];
  const after: Record<string, KnownHeader> = {};
  for (const { id, header } of columns) {
    const at = places.get(id);
    const added = addedColumns.find((column) => column.id === id);
    if (at === undefined) {
      after[id] = { written: added?.header ?? header, seen: added?.header ?? header };
      continue;
    }
    const was = standing[at];
    const isOwn = was === (known[id]?.written ?? header);
    const isFree = was.toLowerCase() === header.toLowerCase() || !taken.has(header.toLowerCase());
    if (isOwn && was !== header && isFree) {
      headers.push({ column: at, value: header, was });
      taken.add(header.toLowerCase());
    }
    const seen = isOwn && isFree ? header : was;
    after[id] = { written: isOwn ? seen : (known[id]?.written ?? header), seen };
  }
  return { headers, known: after };
}
