import type { ColumnLook } from "../app/newSheet";
import { headerPlace } from "../reports/alignment";
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

/** The header over such cells, beside its filter button. */
export function alignHeader(format: Excel.RangeFormat, { alignment, indented }: ColumnLook): void {
  const place = alignment && headerPlace(alignment);
  alignCells(format, { alignment: place?.alignment, indented });
  if (place?.indent !== undefined) format.indentLevel = place.indent;
}

function alignCells(
  format: Excel.RangeFormat,
  { alignment, indented }: Pick<ColumnLook, "alignment" | "indented">,
): void {
  if (alignment !== undefined) format.horizontalAlignment = hostAlignments[alignment];
  if (!indented) return;
  // Excel indents no cell that it aligns by what is in it.
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
}
