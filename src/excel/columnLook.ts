import type { ColumnLook } from "../app/newSheet";
import { hostAlignments } from "./reportCells";

const TINT = "#F3F2F1";

/** How cells of a column look beside their number format; rows that are added later look as the first ones. */
export function applyColumnLook({ format }: Excel.Range, { alignment, tinted, wrapped }: ColumnLook): void {
  if (tinted) format.fill.color = TINT;
  if (wrapped) {
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  if (alignment !== undefined) format.horizontalAlignment = hostAlignments[alignment];
}
