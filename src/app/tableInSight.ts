import { findHeaderRow } from "./headerRow";
import { areOfSales } from "./knownHeaders";
import type { TableInSight } from "./unfoldTables";
import type { FoundTable, TableRef } from "./workbookPort";
import type { Rows } from "../analysis/types";

// Titles, notes and merged headers above a table fit into these rows; a header row below them is not looked for.
export const HEADER_ROWS = 30;
// So many rows tell what a column holds, which columns add up, and what repeats.
const SAMPLE_ROWS = 60;
export const TOP_ROWS = HEADER_ROWS + SAMPLE_ROWS;

/** A block of cells that may hold a table with its header row near the top. */
type Block = Pick<TableRef, "kind" | "name" | "sheet" | "row" | "column" | "rows">;

/** The table of a block by its top rows; null where they hold no header row. */
export function tableInSight(block: Block, top: Rows): TableInSight | null {
  // The header row of an Excel table is known; in the other blocks it has to be found.
  const header =
    block.kind === "table"
      ? { row: 0, column: 0, headers: top[0].map(String), beside: [] }
      : findHeaderRow(top.slice(0, HEADER_ROWS));
  if (header === null) return null;
  const columns = header.headers.length;
  const firstRow = header.row + 1;
  const ofTable = (rows: Rows): Rows => rows.map((row) => row.slice(header.column, header.column + columns));
  const listsBeside = header.beside
    .filter(({ headers }) => areOfSales(headers))
    .map(({ column }) => block.column + column);
  const table: FoundTable = {
    kind: block.kind,
    name: block.name,
    sheet: block.sheet,
    row: block.row + header.row,
    column: block.column + header.column,
    rows: block.rows - firstRow,
    columns,
    headers: header.headers,
    sample: ofTable(top.slice(firstRow, firstRow + SAMPLE_ROWS)),
    ...(listsBeside.length > 0 && { listsBeside }),
  };
  const [headers] = ofTable([top[header.row]]);
  return { table, headers, above: ofTable(top.slice(0, header.row)) };
}
