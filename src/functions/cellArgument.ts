import { readAmount } from "../analysis/cells/amountCell";
import { isBlank, isErrorCell } from "../analysis/cells/cells";
import { readDay } from "../analysis/cells/dateCell";
import { readFlag } from "../analysis/cells/flagCell";
import { isPlausibleDay } from "../analysis/columns/plausibleDay";
import { readPotential, type PotentialTier } from "../analysis/tables/potential";
import type { CellValue, Day, ReadingFormat } from "../analysis/types";
import type { ArgumentName } from "../locales/en/argumentNames";
import { errorCellFailure, failure } from "./functionFailure";

// A function does not know the workbook's settings: of texts, only those that mean one thing everywhere are dates.
const anyWorkbook: ReadingFormat = { decimal: ".", dateOrder: "ymd", date1904: false };

/**
 * One value of an argument, as Excel hands it over. Data types (currencies, stocks, errors) arrive as objects with the
 * plain value inside; an error of another custom function as an object with its code. Error cells stop the function.
 */
export function cellOf(argument: ArgumentName, raw: unknown): CellValue {
  const value = plainValue(raw);
  if (isErrorCell(value)) throw errorCellFailure(argument, String(value));
  return value;
}

/** A cell of names or marks: 0 is blank there, as which Excel on the desktop hands a blank cell over. */
export function filledCell(argument: ArgumentName, raw: unknown): CellValue {
  const value = cellOf(argument, raw);
  return value === 0 ? null : value;
}

function plainValue(raw: unknown): CellValue {
  if (raw === undefined || raw === null) return null;
  if (typeof raw === "object") {
    const { basicValue, code } = raw as { basicValue?: unknown; code?: unknown };
    return plainValue(basicValue ?? code);
  }
  return typeof raw === "number" || typeof raw === "boolean" ? raw : String(raw);
}

/**
 * A blank is `blank`: 0 in a product, the standard value of an argument that may be left out. `row` = the row of the
 * argument in which the cell stands, counted from 0; undefined where it has only one.
 */
export function numberArgument(argument: ArgumentName, raw: unknown, blank: number, row?: number): number {
  // Most cells are plain numbers: no need to look what is inside them.
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  const value = cellOf(argument, raw);
  const number = readAmount(value, anyWorkbook);
  if (number === "missing") return blank;
  if (typeof number === "string") throw unreadable("notNumber", argument, value, row);
  return number;
}

/** A number or a text that is one; NaN for anything else, such as a header that was selected along with its column. */
export function numberOrNone(argument: ArgumentName, raw: unknown): number {
  // Most cells are plain numbers: no need to look what is inside them.
  if (typeof raw === "number") return raw;
  const number = readAmount(cellOf(argument, raw), anyWorkbook);
  return typeof number === "number" ? number : NaN;
}

/** null = no date: Excel hands a blank cell over as null, "" or 0. */
export function dayArgument(argument: ArgumentName, raw: unknown, row?: number): Day | null {
  const value = cellOf(argument, raw);
  const day = readDay(value, anyWorkbook);
  if (day === "missing") return null;
  // An amount would be a day of some other century.
  if (typeof day === "string" || !isPlausibleDay(day)) throw unreadable("notDate", argument, value, row);
  return day;
}

export function yesNoArgument(argument: ArgumentName, raw: unknown, blank: boolean): boolean {
  const value = cellOf(argument, raw);
  if (isBlank(value)) return blank;
  if (typeof value === "string") throw failure("invalidValue", "notYesNo", { argument, value: quoted(value) });
  return value !== 0 && value !== false;
}

/** null = not known. */
export function flagArgument(argument: ArgumentName, raw: unknown, row?: number): boolean | null {
  const value = filledCell(argument, raw);
  const flag = readFlag(value);
  if (flag === "missing") return null;
  if (typeof flag === "string") throw unreadable("notFlag", argument, value, row);
  return flag;
}

/** A tier or an amount; null = not known. */
export function potentialArgument(argument: ArgumentName, raw: unknown, row?: number): PotentialTier | number | null {
  const value = filledCell(argument, raw);
  const potential = readPotential(value, anyWorkbook);
  if (potential === "missing") return null;
  if (potential === "unreadable" || potential === "error") throw unreadable("notPotential", argument, value, row);
  return potential;
}

type UnreadableReason = "notNumber" | "notDate" | "notFlag" | "notPotential" | "notName" | "notStage";

/** Among thousands of cells nobody finds the one that is meant without its row. */
export function unreadable(
  reason: UnreadableReason,
  argument: ArgumentName,
  value: CellValue,
  row: number | undefined,
): CustomFunctions.Error {
  return failure("invalidValue", reason, { argument, row, value: quoted(value) });
}

export function quoted(value: CellValue): string {
  const text = String(value);
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
