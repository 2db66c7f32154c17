import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverHandle } from "../../host/univer/univerHandle";

/** In pixels: what Univer keeps free at the right of a text without an indent. */
const USUAL_PADDING = 2;

/**
 * Lets the indent of a header at the right count for the room of its filter button, which Univer keeps free beside the
 * text of its own accord and Excel does not.
 */
export function countHeaderIndents(handle: UniverHandle): void {
  // Univer sets up its sheets with the first workbook.
  const stopWaiting = handle.onOpened(() => {
    stopWaiting();
    handle.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, _place, next) => {
        const room = cell?.fontRenderExtension?.rightOffset;
        if (!cell || !room) return next(cell);
        const padding = handle.workbook.getStyles().getStyleByCell(cell)?.pd?.r ?? USUAL_PADDING;
        const rightOffset = Math.max(0, room + USUAL_PADDING - padding);
        return next({ ...cell, fontRenderExtension: { ...cell.fontRenderExtension, rightOffset } });
      },
    });
  });
}
