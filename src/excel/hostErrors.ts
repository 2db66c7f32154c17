import { WorkbookError, type WorkbookErrorCode } from "../app/workbookPort";

// The codes of Excel's errors; what is not named here is "hostFailed".
const workbookCodes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "editMode",
  AccessDenied: "protected",
  ItemNotFound: "sheetMissing",
  InvalidReference: "sheetMissing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedSheet: "notSupported",
  InactiveWorkbook: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  // Of the half of Office.js that runs in the pane.
  ActivityLimitReached: "busy",
  InvalidOrTimedOutSession: "sessionLost",
  ConnectionFailure: "noConnection",
  Timeout: "noConnection",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
  CannotRegisterEvent: "cannotListen",
};

/** A host's error as a code, its message kept only as the cause; any other error is a fault of ours and stays as it is. */
export function asWorkbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = workbookCodes[error.code] ?? "hostFailed";
  return new WorkbookError(code, { host: error.code }, { cause: error });
}
