import type { IRange } from "@univerjs/core";
import {
  SetArrayFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetArrayFormulaDataMutationParams,
} from "@univerjs/engine-formula";
import type { UniverHandle } from "../univerHandle";

/** Enough for spills that depend on spills; a spill of random size would go on for ever. */
const mostRounds = 8;

/**
 * Where a formula spills over fewer cells than before, Univer calculates the formulas that look at the freed cells
 * with what was in them; they are calculated once more when the cells are empty.
 */
export function recalculateFreedCells(handle: UniverHandle): void {
  let spills = new Map<string, { readonly sheetId: string; readonly range: IRange }>();
  let rounds = 0;
  handle.onOpened(() => {
    spills = new Map();
    rounds = 0;
  });
  handle.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const { arrayFormulaRange } = params as ISetArrayFormulaDataMutationParams;
    const before = spills;
    spills = new Map();
    for (const [sheetId, rows] of Object.entries(arrayFormulaRange[handle.unitId] ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries<IRange | null>(columns ?? {})) {
          if (range) spills.set(`${sheetId} ${row} ${column}`, { sheetId, range: { ...range } });
        }
      }
    }
    const dirtyRanges = [...before]
      .filter(([key, { range }]) => isSmaller(spills.get(key)?.range, range))
      .map(([, spill]) => ({ unitId: handle.unitId, ...spill }));
    rounds = dirtyRanges.length === 0 ? 0 : rounds + 1;
    if (rounds === 0 || rounds > mostRounds) return;
    handle.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { unitId: handle.unitId, forceCalculation: false, dirtyRanges },
      { onlyLocal: true },
    );
  });
}

function isSmaller(now: IRange | undefined, before: IRange): boolean {
  return now === undefined || now.endRow < before.endRow || now.endColumn < before.endColumn;
}
