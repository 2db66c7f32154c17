import { CellValueType, DataValidationType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { DataValidatorRegistryService } from "@univerjs/preset-sheets-data-validation";
import type { Language } from "../../../locales";
import { isTextPattern } from "../../host/univer/cells/cellStyles";
import type { UniverHandle } from "../../host/univer/univerHandle";
import { typedInLanguage } from "./typedInLanguage";

const dayPattern = "dd.mm.yyyy";
/** Before Univer's own reading, which is the American one. */
const priority = 100;

/** Lets days and numbers be typed into cells as Excel takes them in the language of the page. */
export function acceptLocalTyping(handle: UniverHandle, language: () => Language): void {
  // Univer sets up its sheets with the first workbook.
  const stopWaiting = handle.onOpened(() => {
    stopWaiting();
    handle.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority,
      handler: (cell, { worksheet, row, col }, next) => {
        const pattern = worksheet.getComposedCellStyle(row, col).n?.pattern ?? "";
        const isLeftToGrid = language() === "en" || isTextPattern(pattern);
        return next(isLeftToGrid ? cell : asTyped(cell, pattern));
      },
    });
    takeShownDays(handle);
  });
}

/** Univer reads a day once more from what the cell shows, and knows only the American form; to Excel a day is a number. */
function takeShownDays(handle: UniverHandle): void {
  const days = handle.injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE);
  if (days === undefined) throw new Error(`no such validator: ${DataValidationType.DATE}`);
  days.isValidType = ({ value }) => Promise.resolve(typeof value === "number");
}

function asTyped(cell: Nullable<ICellData>, pattern: string): Nullable<ICellData> {
  if (!cell || cell.f) return cell;
  const typed = typedInLanguage(textOf(cell));
  if (typed === null) return cell;
  const style = typeof cell.s === "object" ? cell.s : null;
  const needsPattern = typed.isDay && !numfmt.isDateFormat(pattern);
  return {
    ...cell,
    p: undefined,
    v: typed.value,
    t: CellValueType.NUMBER,
    ...(needsPattern && { s: { ...style, n: { pattern: dayPattern } } }),
  };
}

function textOf({ p, v }: ICellData): string {
  return p?.body === undefined ? String(v ?? "") : p.body.dataStream.replace(/\r\n$/, "");
}
