import type { ArgumentName } from "../locales/en/argumentNames";
import type { FunctionsTexts } from "../locales/en/functions";
import { argumentName } from "./functionLanguage";
import { functionText } from "./functionTexts";

type FailureCode = "invalidValue" | "divisionByZero";

type Params = Readonly<Record<string, string | number | undefined>> & {
  readonly argument: ArgumentName;
  readonly other?: ArgumentName;
  /** In which the cell of the argument stands, counted from 0. */
  readonly row?: number;
};

/** What a function throws: the Excel error of the cell and the reason, which names the argument. */
export function failure(code: FailureCode, reason: keyof FunctionsTexts, params: Params): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], reasonText(reason, params));
}

/** An error cell of the user's sheet goes on to the result, as with Excel's own functions. */
export function errorCellFailure(argument: ArgumentName, error: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  // Excel takes #REF!, #NAME? and the like from a function only as #VALUE!.
  const passedOn = [ErrorCode.notAvailable, ErrorCode.divisionByZero, ErrorCode.invalidNumber, ErrorCode.nullReference];
  const code = passedOn.find((candidate) => candidate === error) ?? ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, reasonText("errorCell", { argument, value: error }));
}

function reasonText(reason: keyof FunctionsTexts, { argument, other, row, ...values }: Params): string {
  const name = argumentName(argument);
  return functionText(reason, {
    ...values,
    argument: row === undefined ? name : functionText("inRow", { argument: name, row: row + 1 }),
    other: other && argumentName(other),
  });
}
