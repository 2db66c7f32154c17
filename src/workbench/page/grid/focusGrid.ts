import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { UniverHandle } from "../../host/univer/univerHandle";

/**
 * Gives the keyboard to the grid. Univer names the editor that takes it only where nothing else had the keyboard while
 * the workbook opened.
 */
export function focusGrid({ injector }: UniverHandle): void {
  const units = injector.get(IUniverInstanceService);
  const hasEditor = units.getUnit(DOCS_NORMAL_EDITOR_UNIT_ID_KEY) !== null;
  if (hasEditor && !units.getCurrentUnitOfType(UniverInstanceType.UNIVER_DOC)) {
    units.setCurrentUnitForType(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  }
  injector.get(ILayoutService).focus();
}
