import { IDefinedNamesService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { UniverHandle } from "../univerHandle";

/** Whether the syntax of the formula is whole. */
export function isFormula(handle: UniverHandle, formula: string): boolean {
  const names = handle.injector.get(IDefinedNamesService);
  // Univer remembers how it has read a formula: read without the names, it would never know them.
  const withNames = {
    unitId: handle.unitId,
    getValueByName: (unitId: string, name: string) => names.getValueByName(unitId, name),
    getDirtyDefinedNameMap: () => ({}),
    getSheetName: (_unitId: string, sheetId: string) => handle.sheet(sheetId)?.getName() ?? "",
  };
  // A syntax error is answered with the text of an error value.
  return typeof handle.injector.get(LexerTreeBuilder).treeBuilder(formula, true, withNames) !== "string";
}
