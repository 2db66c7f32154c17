import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IEditorBridgeService, ILayoutService } from "@univerjs/preset-sheets-core";
import type { UniverHandle } from "../../host/univer/univerHandle";

/**
 * Gives the keyboard to the grid. Univer makes the selected cell ready to be typed in only where nothing else has the
 * keyboard, so that a grid which opened while it was elsewhere has no such cell yet.
 */
export function focusGrid({ injector }: UniverHandle): void {
  if (!injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_DOC)) {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    injector.get(IEditorBridgeService).refreshEditCellState();
  }
  injector.get(ILayoutService).focus();
}
