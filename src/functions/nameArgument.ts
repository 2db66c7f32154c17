import { cellText, isBlank } from "../analysis/cells/cells";
import type { CellValue } from "../analysis/types";
import type { ArgumentName } from "../locales/en/argumentNames";
import { cellOf, filledCell, unreadable } from "./cellArgument";
import { failure } from "./functionFailure";
import type { RangeArgument } from "./rangeArgument";

const WHOLE_NUMBER = /^\s*\d+\s*$/;
const DAY = /^\s*\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:[T\s]|\.?$)/;
/** Stages may be numbered, and no sales process has more. */
const MOST_STAGES = 20;

/** A name or a code; a day, an amount with a fraction or a yes is none: then another column was given. */
export function nameArgument(argument: ArgumentName, raw: unknown, row?: number): CellValue {
  const value = filledCell(argument, raw);
  if (isNoName(value)) throw unreadable("notName", argument, value, row);
  return value;
}

/** A word, or the number of a stage; "" = blank. */
export function stageArgument(argument: ArgumentName, raw: unknown, row?: number): string {
  const value = filledCell(argument, raw);
  const isNumber = typeof value === "number" && (value < 0 || value > MOST_STAGES);
  if (isNoName(value) || isNumber) throw unreadable("notStage", argument, value, row);
  return cellText(value);
}

function isNoName(value: CellValue): boolean {
  if (typeof value === "number") return !Number.isInteger(value);
  return typeof value === "boolean" || (typeof value === "string" && DAY.test(value));
}

/** Where one of two columns of clients holds codes and the other one names, one of them is another column. */
export function refuseOtherKind(wanted: RangeArgument, clients: RangeArgument): void {
  const [own, other] = [kindOf(wanted), kindOf(clients)];
  if (own === null || other === null || own === other) return;
  const reason = own === "codes" ? "codesForNames" : "namesForCodes";
  throw failure("invalidValue", reason, { argument: wanted.name, other: clients.name });
}

/** The first of several cells may be a header; null = both, or blank. */
function kindOf({ name, rows, cells }: RangeArgument): "codes" | "names" | null {
  let kind: "codes" | "names" | null = null;
  for (let row = rows > 1 ? 1 : 0; row < rows; row++) {
    for (const raw of cells[row]) {
      const value = cellOf(name, raw);
      if (isBlank(value) || value === 0) continue;
      const own = WHOLE_NUMBER.test(cellText(value)) ? "codes" : "names";
      if (kind !== null && kind !== own) return null;
      kind = own;
    }
  }
  return kind;
}
