import type { Nullable } from "@univerjs/core";
import type {
  BaseReferenceObject,
  BaseValueObject,
  ArrayValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import type { DeclaredParameter } from "../../../build/functionMetadata.cjs";
import { sheetColumns, sheetRows } from "../office/request/limits";
import { namesMissingSheet } from "../univer/formulas/missingSheets";
import { CustomFunctionError, errorCodes } from "./customFunctionsApi";

/** What a blank cell is to a function: null in Excel on the web, 0 on the desktop. */
export type BlankCells = null | 0;

/** One argument as Excel hands it over: rows of values for a range parameter, else one value; null where it is left out. */
export function argumentValue(
  parameter: DeclaredParameter,
  given: FunctionVariantType | undefined,
  blank: BlankCells,
): unknown {
  if (given === undefined || isLeftOut(given)) {
    if (parameter.optional) return null;
    return parameter.dimensionality === "matrix" ? [[blank]] : blank;
  }
  const rows = rowsOf(given, blank);
  if (parameter.dimensionality === "matrix") return rows;
  if (rows.length === 1 && rows[0].length === 1) return rows[0][0];
  throw new CustomFunctionError(errorCodes.invalidValue);
}

/** An empty place between two commas. */
function isLeftOut(given: FunctionVariantType): boolean {
  return !given.isReferenceObject() && (given as BaseValueObject).isNull();
}

function rowsOf(given: FunctionVariantType, blank: BlankCells): unknown[][] {
  if (given.isReferenceObject()) return referenceRows(given as BaseReferenceObject, blank);
  const value = given as BaseValueObject;
  if (!value.isArray()) return [[plainValue(value, blank)]];
  const array = value as ArrayValueObject;
  const rows: unknown[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const cells: unknown[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) {
      cells.push(plainValue(array.get(row, column), blank));
    }
    rows.push(cells);
  }
  return rows;
}

function referenceRows(reference: BaseReferenceObject, blank: BlankCells): unknown[][] {
  if (namesMissingSheet(reference)) return [[new CustomFunctionError(errorCodes.invalidReference)]];
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const rowCount = reference.isColumn() ? sheetRows : endRow - startRow + 1;
  const columnCount = reference.isRow() ? sheetColumns : endColumn - startColumn + 1;
  // A whole column ends where Excel's sheets end, not Univer's; its blank rows are one row many times.
  const blankRow: unknown[] = Array<unknown>(columnCount).fill(blank);
  const rows: unknown[][] = Array<unknown[]>(rowCount).fill(blankRow);
  reference.iterator((value, row, column) => {
    const index = row - startRow;
    if (rows[index] === blankRow) rows[index] = [...blankRow];
    rows[index][column - startColumn] = plainValue(value, blank);
  });
  return rows;
}

function plainValue(value: Nullable<BaseValueObject>, blank: BlankCells): unknown {
  if (!value || value.isNull()) return blank;
  if (value.isError()) return new CustomFunctionError(String(value.getValue()));
  return value.getValue();
}
