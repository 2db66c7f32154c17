import type { ColumnLook } from "../app/newSheet";
import { hostAlignments } from "./reportCells";

const TINT = "#F3F2F1";

/** How cells of a column look beside their number format; rows that are added later look as the first ones. */
export function applyColumnLook({ format }: Excel.Range, { alignment, tinted, wrapped, indented }: ColumnLook): void {
  if (tinted) format.fill.color = TINT;
  if (wrapped) {
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  alignCells(format, { alignment, indented });
}

/** Cells and the header over them. */
export function alignCells(
  format: Excel.RangeFormat,
  { alignment, indented }: Pick<ColumnLook, "alignment" | "indented">,
): void {
  if (alignment !== undefined) format.horizontalAlignment = hostAlignments[alignment];
  if (!indented) return;
  // Excel indents no cell that it aligns by what is in it.
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
}
