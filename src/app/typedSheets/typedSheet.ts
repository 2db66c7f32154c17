import { DAYS_FROM_1900_TO_1904 } from "../../analysis/cells/dateCell";
import type { CellValue } from "../../analysis/types";
import type { Language } from "../../locales";
import { MARKS_HEADER, markText } from "../../merging/rowMark";
import type { KnownHeaders, TypedColumn, TypedRow, TypedTable } from "../../merging/typedTable";
import type { ColumnLook, NewColumn, NewTable } from "../newSheet";

/** A column of a sheet on which the user types, with its look. */
export interface SheetColumn<Id extends string = string>
  extends TypedColumn<Id>, Pick<NewColumn, "format" | "width" | "alignment" | "entry"> {}

/** A sheet on which the user types, as the product wants it now; days are those of the 1900 system. */
export interface TypedSheet extends TypedTable {
  readonly columns: readonly SheetColumn[];
  /** Wanted where it is new. */
  readonly name: string;
  readonly tableName: string;
  readonly language: Language;
  /** Where it is new the hidden column of the keys is the first one; absent = the last one. */
  readonly keysFirst?: true;
}

const MOST_LETTERS = 2000;

/** The rows with days as the workbook counts them, and texts no longer than a cell of a list should be. */
export function inWorkbook(sheet: TypedSheet, date1904: boolean): TypedSheet {
  const days = sheet.columns.filter(({ format }) => format === "date").map(({ id }) => id);
  const cellOf = (id: string, cell: CellValue, format: string | undefined): CellValue => {
    const isDay = format === "date" || days.includes(id);
    if (typeof cell === "number" && date1904 && isDay) return cell - DAYS_FROM_1900_TO_1904;
    return typeof cell === "string" && cell.length > MOST_LETTERS ? `${cell.slice(0, MOST_LETTERS - 1)}…` : cell;
  };
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([id, cell]) => [id, cellOf(id, cell, row.formats?.[id])])),
  }));
  return { ...sheet, rows };
}

/** The table as it is written for the first time: its days are those of the 1900 system, its marks say what cells will hold. */
export function newTableOf(sheet: TypedSheet, date1904: boolean): NewTable {
  const { kind, columns, rows, keysFirst = false } = sheet;
  const counted = inWorkbook(sheet, date1904);
  const written = ({ cells }: TypedRow) =>
    Object.fromEntries(
      columns.filter(({ id, owner }) => owner !== "user" && (cells[id] ?? "") !== "").map(({ id }) => [id, cells[id]]),
    );
  const withKeys = <Value>(values: readonly Value[], key: Value): readonly Value[] =>
    keysFirst ? [key, ...values] : [...values, key];
  const placeOf = (id: string): number => columns.findIndex((column) => column.id === id) + (keysFirst ? 1 : 0);
  // Where a whole column holds days the gateway counts them.
  const ofRow = (place: number, { id, format }: SheetColumn): CellValue =>
    (format === "date" ? rows : counted.rows)[place].cells[id] ?? "";
  const cellFormats = rows.flatMap(({ formats }, row) =>
    Object.entries(formats ?? {}).map(([id, format]) => ({ row, column: placeOf(id), format })),
  );
  return {
    tableName: sheet.tableName,
    columns: withKeys<NewColumn>(
      columns.map((column) => {
        const { header, width, entry, identifies } = column;
        return { header, width, entry, ...lookOf(column), ...(identifies && { repeated: true as const }) };
      }),
      { header: MARKS_HEADER, width: 10, format: "text", hidden: true },
    ),
    rows: rows.map((row, place) =>
      withKeys<CellValue>(
        columns.map((column) => (column.owner === "user" ? "" : ofRow(place, column))),
        markText(kind, { key: row.key, written: written(counted.rows[place]) }),
      ),
    ),
    ...(cellFormats.length > 0 && { cellFormats }),
  };
}

/** Long texts go on in the next line of their cell: what was typed is read whole. */
export const lookOf = ({ format, alignment, owner }: SheetColumn): ColumnLook => ({
  format,
  // A day at the right would touch the text beside it.
  alignment: alignment ?? (format === "date" ? "center" : undefined),
  wrapped: true,
  ...(owner === "product" && { tinted: true }),
});

/** The headers of a table that was written as it is wanted. */
export const headersAsWritten = ({ columns }: TypedSheet): KnownHeaders =>
  Object.fromEntries(columns.map(({ id, header }) => [id, { written: header, seen: header }]));
