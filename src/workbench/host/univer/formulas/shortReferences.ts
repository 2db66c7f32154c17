import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  ISuperTableService,
  LexerTreeBuilder,
  type BaseReferenceObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { mapTableNames, spillFunction, withLongReferences, withTableName } from "../../../../workbooks/shortReferences";
import { tablesOf } from "../sheets/tables";
import type { UniverHandle } from "../univerHandle";

/** Lets Univer, which takes B1# for B1 and knows no Sales[@Sum], calculate both; cells keep them as they were typed. */
export function understandShortReferences(handle: UniverHandle): void {
  handle.injector.get(IFunctionService).registerExecutors(new SpilledRange());
  const lexer = handle.injector.get(LexerTreeBuilder);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => treeBuilder(withReadableTables(withLongReferences(formula)), ...rest);
  const tables = handle.injector.get(ISuperTableService);
  const getTableMap = tables.getTableMap.bind(tables);
  tables.getTableMap = (unitId) => {
    const map = getTableMap(unitId);
    return map && new TablesByName(map);
  };
  handle.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    nameTables(handle, subUnitId, cellValue);
  });
}

// Univer reads no table's name in which there is one of these signs; others that look alike stand in for them.
const unreadable = { _: "\u02CD", ".": "\uA78F" } as const;

function withReadableTables(formula: string): string {
  if (!formula.includes("[")) return formula;
  return mapTableNames(formula, (name) => name.replace(/[_.]/g, (sign) => unreadable[sign as keyof typeof unreadable]));
}

/** Finds tables as Excel does, capital letters or not. */
class TablesByName<Table> extends Map<string, Table> {
  override get(name: string): Table | undefined {
    return super.get(this.nameOf(name));
  }

  override has(name: string): boolean {
    return super.has(this.nameOf(name));
  }

  private nameOf(given: string): string {
    const wanted = given.replaceAll(unreadable._, "_").replaceAll(unreadable["."], ".").toLowerCase();
    for (const name of this.keys()) if (name.toLowerCase() === wanted) return name;
    return given;
  }
}

/** Inside a table Excel takes [@Sum] for its own column. */
function nameTables(
  handle: UniverHandle,
  sheetId: string,
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined,
): void {
  for (const row in cells) {
    for (const column in cells[Number(row)]) {
      const cell = cells[Number(row)]?.[Number(column)];
      if (!cell?.f?.includes("[@")) continue;
      const table = tablesOf(handle, sheetId).find(({ block }) => {
        const down = Number(row) - block.row;
        const right = Number(column) - block.column;
        return down > 0 && down < block.rows && right >= 0 && right < block.columns;
      });
      if (table !== undefined) cell.f = withTableName(cell.f, table.name);
    }
  }
}

/** The cells over which the formula of a cell is spilled; that cell alone where the formula has one value. */
class SpilledRange extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super(spillFunction);
  }

  override calculate(anchor: FunctionVariantType): FunctionVariantType {
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as BaseReferenceObject;
    const cell = reference.getRangePosition();
    const { startRow, startColumn } = cell;
    if (cell.endRow > startRow || cell.endColumn > startColumn) return ErrorValueObject.create(ErrorType.REF);
    // What this calculation has found goes before what the last one left.
    const calculated = reference.getCurrentRuntimeSheetData()?.getValue(startRow, startColumn);
    const ranges = calculated
      ? reference.getCurrentRuntimeActiveArrayFormulaRange()
      : reference.getCurrentActiveArrayFormulaRange();
    const spilled = ranges?.[startRow]?.[startColumn];
    if (spilled) return this.createReferenceObject(reference, spilled);
    const content = reference.getCurrentActiveSheetData().cellData.getValue(startRow, startColumn);
    return content?.f || content?.si ? reference : ErrorValueObject.create(ErrorType.REF);
  }
}
