import type { ICellData, Nullable } from "@univerjs/core";
import type { DataStyle } from "../../../../workbooks/workbookData";

// Univer's styles say nothing about protection: it is beside the style of a cell, and travels with the cell.

export type CellProtection = Pick<DataStyle, "unlocked" | "formulaHidden">;

/** null for a cell like most: locked, its formula to be seen. */
export function protectionOfData({ unlocked, formulaHidden }: CellProtection): CellProtection | null {
  if (!unlocked && !formulaHidden) return null;
  return { ...(unlocked && { unlocked }), ...(formulaHidden && { formulaHidden }) };
}

export function protectionOfCell(cell: Nullable<ICellData>): CellProtection | null {
  return cell?.custom ? protectionOfData(cell.custom as CellProtection) : null;
}
