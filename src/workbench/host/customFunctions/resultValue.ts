import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CustomFunctionError, errorCodes } from "./customFunctionsApi";

type ErrorText = Parameters<typeof ErrorValueObject.create>[0];

export interface CallPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function errorValue(text: string): ErrorValueObject {
  // Univer's list of errors has no #BUSY!; the cell shows any text.
  return ErrorValueObject.create(text as ErrorText);
}

/** What a function returned, as the formula engine spills it; rows of unequal length are an error as in Excel. */
export function resultValue(result: unknown, place: CallPlace): BaseValueObject {
  if (!Array.isArray(result)) return cellValue(result);
  const rows = result as readonly unknown[];
  const columnCount = Array.isArray(rows[0]) ? rows[0].length : 0;
  const calculateValueList: BaseValueObject[][] = [];
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== columnCount) return errorValue(errorCodes.invalidValue);
    calculateValueList.push(row.map(cellValue));
  }
  if (columnCount === 0) return errorValue(errorCodes.invalidValue);
  if (rows.length === 1 && columnCount === 1) return calculateValueList[0][0];
  return ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount, ...place });
}

function cellValue(value: unknown): BaseValueObject {
  if (value instanceof CustomFunctionError) return errorValue(value.shown);
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value !== "number") return errorValue(errorCodes.invalidValue);
  return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(errorCodes.invalidNumber);
}
