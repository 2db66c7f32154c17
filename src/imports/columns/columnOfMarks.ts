import { amountParts } from "../../analysis/cells/amountCell";
import { cellText } from "../../analysis/cells/cells";
import type { CellValue } from "../../analysis/types";
import type { ColumnRole, ImportWords } from "../words";
import type { StatementColumns } from "./columnsOfHeader";
import { markSide } from "./markSide";

/** Columns of these kinds may say it too; a name of one letter may look like a mark. */
const otherRoles: readonly ColumnRole[] = ["bankKind", "status", "other"];

/**
 * The columns with the one whose cells say in every row which way the money went, whatever its header is.
 *
 * Edge: a column of marks that is known, two columns of money or an amount with a sign decide by themselves. Source: spec 6
 * (CSV).
 *
 * @example withMarks(new Map([["amount", 0]]), [["1,50", "Credit"]], words).get("mark") // 1
 */
export function withMarks(
  columns: StatementColumns,
  rows: readonly (readonly CellValue[])[],
  words: ImportWords,
): StatementColumns {
  const amount = columns.get("amount");
  if (amount === undefined || ["mark", "debit", "credit"].some((role) => columns.has(role as "mark"))) return columns;
  const paid = rows.filter((row) => isMoney(row[amount]));
  if (paid.length === 0 || paid.some((row) => /^\s*[-+−(]|[-+−]\s*$/.test(cellText(row[amount])))) return columns;
  const taken = [...columns].flatMap(([role, column]) => (otherRoles.includes(role) ? [] : column));
  const width = paid.reduce((most, { length }) => Math.max(most, length), 0);
  for (let column = 0; column < width; column++) {
    if (taken.includes(column)) continue;
    if (paid.every((row) => markSide(cellText(row[column]), words) !== null))
      return new Map(columns).set("mark", column);
  }
  return columns;
}

const isMoney = (cell: CellValue | undefined): boolean =>
  typeof cell === "number" || (typeof cell === "string" && amountParts(cell) !== null);
