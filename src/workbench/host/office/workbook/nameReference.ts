import type { CellBlock } from "../../univer/cells/cellReading";
import type { NameRecord } from "../../univer/formulas/names";
import { sheetsInOrder } from "../../univer/sheets/sheets";
import type { UniverHandle } from "../../univer/univerHandle";
import { parseAddress } from "../range/address";

/** The cells that a name stands for; null where it stands for something else, or for what is gone. */
export function referenceOfName(handle: UniverHandle, name: NameRecord): CellBlock | null {
  const parsed = parseAddress(name.formula.replace(/^=/, ""));
  if (!parsed) return null;
  const sheetId = parsed.sheet === null ? name.sheetId : sheetIdOf(handle, parsed.sheet);
  if (sheetId === null) return null;
  const { row, column, rows, columns } = parsed;
  return { sheetId, row, column, rows, columns };
}

function sheetIdOf(handle: UniverHandle, sheetName: string): string | null {
  const wanted = sheetName.toLowerCase();
  const sheet = sheetsInOrder(handle).find((each) => each.getName().toLowerCase() === wanted);
  return sheet?.getSheetId() ?? null;
}

/** Excel's word for what the name stands for. */
export function typeOfName(handle: UniverHandle, name: NameRecord): string {
  const body = name.formula.replace(/^=/, "");
  if (body.includes("#REF!")) return "Error";
  if (referenceOfName(handle, name)) return "Range";
  if (/^".*"$/s.test(body)) return "String";
  if (/^(TRUE|FALSE)$/i.test(body)) return "Boolean";
  if (body !== "" && Number.isFinite(Number(body))) return "Double";
  return "Array";
}
