import type { FunctionsTexts } from "../locales/en/functions";
import { functionText } from "./functionTexts";

type FailureCode = "invalidValue" | "divisionByZero";
type Params = Readonly<Record<string, string | number>> & { readonly argument: string };

/** What a function throws: the Excel error of the cell and the reason, which names the argument. */
export function failure(code: FailureCode, reason: keyof FunctionsTexts, params: Params): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], functionText(reason, params));
}

/** An error cell of the user's sheet goes on to the result, as with Excel's own functions. */
export function errorCellFailure(argument: string, error: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  // Excel takes #REF!, #NAME? and the like from a function only as #VALUE!.
  const passedOn = [ErrorCode.notAvailable, ErrorCode.divisionByZero, ErrorCode.invalidNumber, ErrorCode.nullReference];
  const code = passedOn.find((candidate) => candidate === error) ?? ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, functionText("errorCell", { argument, value: error }));
}
