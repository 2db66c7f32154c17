import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaData } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type IMoveRangeMutationParams,
} from "@univerjs/sheets";
import type { UniverHandle } from "./univerHandle";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * The sheets on which there is or was a formula. Univer looks for formulas in every cell of every sheet whenever one
 * cell changes; told which sheets have none, it looks at those no more.
 */
export class FormulaSheets {
  private readonly ids = new Set<string>();
  private model: FormulaDataModel | null = null;

  constructor(private readonly handle: UniverHandle) {
    handle.commands.beforeCommandExecuted((command) => this.follow(command));
    handle.onOpened(() => this.guide());
  }

  /** Most workbooks have no formula, and nobody need wait for a calculation. */
  get any(): boolean {
    return this.ids.size > 0;
  }

  /** Of the workbook that is being opened. */
  reset(sheetIds: Iterable<string>): void {
    this.ids.clear();
    for (const id of sheetIds) this.ids.add(id);
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      if (!this.ids.has(subUnitId) && holdFormula(cellValue)) this.ids.add(subUnitId);
    } else if (command.id === InsertSheetMutation.id) {
      const { sheet } = command.params as IInsertSheetMutationParams;
      if (holdFormula(sheet.cellData)) this.ids.add(sheet.id);
    } else if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as IMoveRangeMutationParams;
      if (this.ids.has(from.subUnitId)) this.ids.add(to.subUnitId);
    }
  }

  /** The model exists from the first workbook on. */
  private guide(): void {
    if (this.model !== null) return;
    const model = this.handle.injector.get(FormulaDataModel);
    this.model = model;
    const updateFormulaData = model.updateFormulaData.bind(model);
    const workbooks = this.handle.injector.get(IUniverInstanceService);
    let changing: string | null = null;
    model.getFormulaData = () => {
      const found: IFormulaData = {};
      // None, while one workbook takes the place of another.
      for (const workbook of workbooks.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
        const unitId = workbook.getUnitId();
        const sheets: NonNullable<IFormulaData[string]> = {};
        for (const sheet of workbook.getSheets()) {
          const id = sheet.getSheetId();
          const wanted = this.ids.has(id) && (changing === null || changing === id);
          sheets[id] = wanted ? (model.getSheetFormulaData(unitId, id) ?? {}) : {};
        }
        found[unitId] = sheets;
      }
      return found;
    };
    model.updateFormulaData = (unitId, sheetId, cellValue) => {
      if (!this.ids.has(sheetId)) return {};
      changing = sheetId;
      try {
        return updateFormulaData(unitId, sheetId, cellValue);
      } finally {
        changing = null;
      }
    };
  }
}

function holdFormula(cells: Cells | undefined): boolean {
  for (const row in cells) {
    for (const column in cells[Number(row)]) {
      const cell = cells[Number(row)]?.[Number(column)];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}
