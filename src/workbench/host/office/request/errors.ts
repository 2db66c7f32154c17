// Excel's error codes and its own sentences for them (learn.microsoft.com, "Excel JavaScript API error handling").

const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath:
    "The object path is not working for what you are trying to do. If you are using the object across multiple context.sync calls and outside the sequential execution of a .run batch, please use the context.trackedObjects.add() and context.trackedObjects.remove() methods to manage the object's lifetime.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidRequestContext: "Cannot use the object across different request contexts.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  PropertyNotLoaded:
    "The property is not available. Before reading the property's value, call the load method on the containing object and call context.sync() on the associated request context.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ValueNotLoaded:
    'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
} as const;

export interface DebugInfo {
  code: string;
  message: string;
  errorLocation?: string;
  statement?: string;
}

/** What Office.js calls OfficeExtension.Error. */
export class OfficeError extends Error {
  readonly traceMessages: string[] = [];
  readonly debugInfo: DebugInfo;
  readonly innerError: unknown;

  constructor(
    readonly code: string,
    message?: string,
    location?: string,
    cause?: unknown,
  ) {
    super(message ?? messages[code as keyof typeof messages] ?? code);
    this.name = "RichApi.Error";
    this.innerError = cause ?? null;
    this.debugInfo = { code, message: this.message };
    if (location !== undefined) this.locate(location);
  }

  /** Where it went wrong, as "Range.values"; the first place named stands. */
  locate(location: string): void {
    if (this.debugInfo.errorLocation !== undefined) return;
    this.debugInfo.errorLocation = location;
    const [entity, member] = location.split(".");
    this.debugInfo.statement = `${entity.charAt(0).toLowerCase()}${entity.slice(1)}.${member ?? ""}`;
  }
}

/** Something is asked of an object that comes from one that stands for nothing. */
export class NullObjectUsed extends OfficeError {
  constructor() {
    super("ItemNotFound");
  }
}

export const accessDenied = (location?: string) => new OfficeError("AccessDenied", undefined, location);
export const itemNotFound = (location?: string) => new OfficeError("ItemNotFound", undefined, location);
export const invalidArgument = (reason?: string, location?: string) =>
  new OfficeError("InvalidArgument", reason && `${messages.InvalidArgument} (${reason})`, location);
/** For everything of Office.js that the workbench has not; the name tells which. */
export const apiNotFound = (name: string) => new OfficeError("ApiNotFound", `${messages.ApiNotFound} (${name})`, name);

export function asOfficeError(thrown: unknown, location: string): OfficeError {
  if (thrown instanceof OfficeError) {
    thrown.locate(location);
    return thrown;
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new OfficeError("GeneralException", `${messages.GeneralException} (${reason})`, location, thrown);
}
