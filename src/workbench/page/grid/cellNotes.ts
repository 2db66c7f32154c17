import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { ExcelHost } from "../../host/excelHost";
import { formatArea } from "../../host/office/range/address";
import { selectedCells } from "../../host/univer/sheets/sheets";
import type { UniverHandle } from "../../host/univer/univerHandle";
import { element } from "../shell/elements";
import { noteTexts } from "./noteTexts";

const mark = { tr: { color: "#d92d20", size: 6 } };

/** Marks the cells about which a note or a conversation of the file says something, and shows it for the selected one. */
export function showCellNotes(handle: UniverHandle, host: ExcelHost): void {
  const card = element("cell-note", HTMLElement);
  let sheets = new Map<string, ReadonlyMap<string, string>>();
  let marking = false;

  const markCells = (): void => {
    marking = true;
    handle.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        if (!sheets.get(subUnitId)?.has(`${row}:${col}`)) return next(cell);
        return next({ ...cell, markers: { ...cell?.markers, ...mark } });
      },
    });
  };

  const show = (): void => {
    const { sheetId, row, column } = selectedCells(handle);
    const text = sheets.get(sheetId)?.get(`${row}:${column}`);
    card.hidden = text === undefined;
    card.replaceChildren();
    if (text === undefined) return;
    const address = document.createElement("strong");
    address.textContent = formatArea({ row, column, rows: 1, columns: 1 });
    card.append(address, ` ${text}`);
  };

  host.onEvent(({ kind }) => {
    if (kind === "selectionChanged" || kind === "sheetActivated") show();
  });
  handle.onOpened(() => {
    card.hidden = true;
    sheets = new Map();
    for (const sheet of handle.workbook.getSheets()) {
      const { notes } = handle.extras.sheet(sheet.getSheetId()).carried;
      if (notes !== null) sheets.set(sheet.getSheetId(), noteTexts(notes));
    }
    // Univer has nothing to ask before the first workbook, and need not be asked where there are no notes.
    if (sheets.size > 0 && !marking) markCells();
  });
}
