import { EngineError, type EngineErrorCode } from "../../engine/engineError";
import { WorkbookError, type WorkbookErrorCode } from "../../app/workbookPort";

/** What went wrong, as the pane tells it: a code with a sentence, or only that something did. */
export type Failure =
  | {
      readonly kind: "workbook";
      readonly code: WorkbookErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
      readonly during: Activity;
    }
  | {
      /** The company's database did not answer as asked. */
      readonly kind: "database";
      readonly code: EngineErrorCode;
      readonly params: Readonly<Record<string, string>>;
      readonly during: Activity;
    }
  | { readonly kind: "unexpected"; readonly during: Activity };

export type Activity =
  "scan" | "run" | "restore" | "goTo" | "watch" | "save" | "addSheets" | "check" | "formulas" | "read";

export function failureOf(error: unknown, during: Activity): Failure {
  if (error instanceof WorkbookError) return { kind: "workbook", code: error.code, params: error.params, during };
  if (process.env.CLIENTELE_ENGINE && error instanceof EngineError)
    return { kind: "database", code: error.code, params: error.params, during };
  // A fault of ours: the sentence is for the user, the error for whoever looks into the console.
  reportError(error);
  return { kind: "unexpected", during };
}
