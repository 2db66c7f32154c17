import { WorkbookError } from "../app/workbookPort";
import { asWorkbookError } from "./hostErrors";

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Excel.run with the host's errors as codes. */
export async function hostRun<Result>(batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw await reasonOf(error);
  }
}

/** The same, and where the user is editing a cell it waits: what has been begun must be put right. */
export async function hostRunAfterEdit<Result>(batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw await reasonOf(error);
  }
}

/** Excel denies access to protected sheets and to read-only workbooks with the same words. */
async function reasonOf(error: unknown): Promise<unknown> {
  const reason = asWorkbookError(error);
  const isDenied = reason instanceof WorkbookError && reason.code === "protected";
  if (!isDenied || !(await isReadOnly())) return reason;
  return new WorkbookError("readOnly", reason.params, { cause: error });
}

function isReadOnly(): Promise<boolean> {
  const asked = Excel.run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
  // Without an answer the first reason stands.
  return asked.catch(() => false);
}
