import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/preset-sheets-core";
import { SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import type { UniverHandle } from "../../host/univer/univerHandle";

/** Before Univer's own look at the rule. */
const priority = 100;

/** Takes whatever is typed into a cell whose rule says nothing: as in Excel such a rule only offers its list. */
export function keepQuietRules(handle: UniverHandle): void {
  // Univer sets up its sheets with the first workbook.
  const stopWaiting = handle.onOpened(() => {
    stopWaiting();
    const rules = handle.injector.get(SheetDataValidationModel);
    handle.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
      priority,
      handler: (cell, { unitId, subUnitId, row, col }, next) => {
        const rule = rules.getRuleByLocation(unitId, subUnitId, row, col);
        return rule?.showErrorMessage === false ? cell : next(cell);
      },
    });
  });
}
