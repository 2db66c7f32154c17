import { DAYS_FROM_1900_TO_1904 } from "../../analysis/cells/dateCell";
import type { CellValue } from "../../analysis/types";
import type { Language } from "../../locales";
import { markText } from "../../merging/rowMark";
import type { TypedColumn, TypedRow, TypedTable } from "../../merging/typedTable";
import type { NewColumn, NewSheet } from "../newSheet";

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
}

const MOST_LETTERS = 2000;

/** The rows with days as the workbook counts them, and texts no longer than a cell of a list should be. */
export function inWorkbook(sheet: TypedSheet, date1904: boolean): TypedSheet {
  const days = sheet.columns.filter(({ format }) => format === "date").map(({ id }) => id);
  const cellOf = (id: string, cell: CellValue): CellValue => {
    if (typeof cell === "number" && date1904 && days.includes(id)) return cell - DAYS_FROM_1900_TO_1904;
    return typeof cell === "string" && cell.length > MOST_LETTERS ? `${cell.slice(0, MOST_LETTERS - 1)}…` : cell;
  };
  const rows = sheet.rows.map(({ key, cells }) => ({
    key,
    cells: Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cellOf(id, cell)])),
  }));
  return { ...sheet, rows };
}

/** The sheet as it is written for the first time. */
export function newSheetOf(sheet: TypedSheet): NewSheet {
  const { kind, columns, rows } = sheet;
  const written = ({ cells }: TypedRow) =>
    Object.fromEntries(
      columns.filter(({ id, owner }) => owner !== "user" && (cells[id] ?? "") !== "").map(({ id }) => [id, cells[id]]),
    );
  return {
    name: sheet.name,
    tableName: sheet.tableName,
    language: sheet.language,
    columns: [
      ...columns.map(({ header, width, format, alignment, entry, owner }) => ({
        header,
        width,
        format,
        alignment,
        entry,
        ...(owner === "product" && { tinted: true as const }),
      })),
      { header: "Clientele", width: 10, format: "text", hidden: true },
    ],
    rows: rows.map((row) => [
      ...columns.map(({ id, owner }) => (owner === "user" ? "" : (row.cells[id] ?? ""))),
      markText(kind, { key: row.key, written: written(row) }),
    ]),
  };
}
