import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { withLongReferences, withShortReferences } from "../../../../workbooks/shortReferences";
import { recalculate } from "./calculation";
import type { UniverHandle } from "../univerHandle";

export interface NameRecord {
  readonly id: string;
  readonly name: string;
  /** With the leading "=". */
  readonly formula: string;
  readonly visible: boolean;
  /** null = the whole workbook. */
  readonly sheetId: string | null;
}

function recordOf(param: IDefinedNamesServiceParam): NameRecord {
  const formula = param.formulaOrRefString;
  const local = param.localSheetId;
  return {
    id: param.id,
    name: param.name,
    formula: withShortReferences(formula.startsWith("=") ? formula : `=${formula}`),
    visible: param.hidden !== true,
    sheetId: local && local !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? local : null,
  };
}

export function namesOf(handle: UniverHandle): NameRecord[] {
  const map = handle.injector.get(IDefinedNamesService).getDefinedNameMap(handle.unitId) ?? {};
  return Object.values(map)
    .map(recordOf)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

export function setName(handle: UniverHandle, record: NameRecord): void {
  const reference = record.formula.replace(/^=/, "");
  const isReference = /^('(?:[^']|'')+'|[^'!()+*/-]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(reference);
  handle.mutate(SetDefinedNameMutation, {
    id: record.id,
    name: record.name,
    formulaOrRefString: isReference ? reference : withLongReferences(record.formula),
    localSheetId: record.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden: !record.visible,
  });
}

export function removeName(handle: UniverHandle, record: NameRecord): void {
  handle.mutate(RemoveDefinedNameMutation, { id: record.id, name: record.name });
}

/**
 * Univer writes a name's meaning into the formulas that it has parsed, and would not see the new one: of an add-in, of
 * the user, or of cells that move.
 */
export function followNames(handle: UniverHandle): void {
  handle.commands.onCommandExecuted(({ id }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    handle.injector.get(LexerTreeBuilder).dispose();
    handle.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    if (handle.formulaSheets.any) recalculate(handle);
  });
}
