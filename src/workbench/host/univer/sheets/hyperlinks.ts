import { AddHyperLinkMutation, HyperLinkModel, RemoveHyperLinkMutation } from "@univerjs/sheets-hyper-link";
import type { UniverHandle } from "../univerHandle";

export interface HyperlinkRecord {
  readonly row: number;
  readonly column: number;
  /** A web address, or "#Sheet!A1" for a place in the workbook. */
  readonly address: string;
}

export function hyperlinksOf(handle: UniverHandle, sheetId: string): HyperlinkRecord[] {
  return handle.injector
    .get(HyperLinkModel)
    .getSubUnit(handle.unitId, sheetId)
    .map((link) => ({ row: link.row, column: link.column, address: link.payload }));
}

export function hyperlinkAt(handle: UniverHandle, sheetId: string, row: number, column: number): string | null {
  const link = handle.injector.get(HyperLinkModel).getHyperLinkByLocation(handle.unitId, sheetId, row, column);
  return link?.payload ?? null;
}

/** null takes the link away. */
export function setHyperlink(
  handle: UniverHandle,
  sheetId: string,
  row: number,
  column: number,
  address: string | null,
): void {
  const old = handle.injector.get(HyperLinkModel).getHyperLinkByLocation(handle.unitId, sheetId, row, column);
  if (old) handle.mutate(RemoveHyperLinkMutation, { subUnitId: sheetId, id: old.id });
  if (address === null) return;
  const link = { id: `link-${row}-${column}`, row, column, payload: address };
  handle.mutate(AddHyperLinkMutation, { subUnitId: sheetId, link });
}
