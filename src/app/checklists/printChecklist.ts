import type { Fill } from "../../checklists/fill";
import type { FormId } from "../../checklists/forms";
import type { ChecklistContext } from "../../reports/checklists/checklistPage";
import { blankFormPage, formPage } from "../../reports/checklists/formPage";
import { resultPage } from "../../reports/checklists/resultPage";
import type { PageSheet } from "../../reports/reportSheet";
import type { WorkbookPort, WrittenPageSheet } from "../workbookPort";

/** What is to be printed. */
export type PrintedChecklist =
  | { readonly kind: "blank"; readonly form: FormId }
  | { readonly kind: "form"; readonly fill: Fill }
  /** `before` = the fill that it is compared with; null = none. */
  | { readonly kind: "result"; readonly fill: Fill; readonly before: Fill | null };

/** Writes a sheet to print; the one written before for the same fill gives way, unless the user has changed it. */
export async function printChecklist(
  port: WorkbookPort,
  printed: PrintedChecklist,
  context: ChecklistContext,
): Promise<WrittenPageSheet> {
  const [written] = await port.writePages([{ key: keyOf(printed), sheet: pageOf(printed, context) }]);
  return written;
}

function keyOf(printed: PrintedChecklist): string {
  if (printed.kind === "blank") return `checklist ${printed.form} blank`;
  const { form, number } = printed.fill;
  return `checklist ${form} ${number} ${printed.kind}`;
}

function pageOf(printed: PrintedChecklist, context: ChecklistContext): PageSheet {
  if (printed.kind === "blank") return blankFormPage(printed.form, context);
  return printed.kind === "form" ? formPage(printed.fill, context) : resultPage(printed.fill, printed.before, context);
}
