import {
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService, type IFormulaData } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type IMoveRangeMutationParams,
} from "@univerjs/sheets";
import { coveredRanges } from "./coveredRanges";
import type { FormulaSheets } from "./formulaSheets";
import type { UniverHandle } from "../univerHandle";

/**
 * Univer looks for formulas in every cell of every sheet whenever one cell changes, and gathers changed cells one by
 * one; told which sheets have none, it does so there no more.
 */
export function passOverPlainSheets(handle: UniverHandle): void {
  const plain = new PlainSheets(handle);
  handle.commands.beforeCommandExecuted((command) => plain.follow(command));
  handle.onOpened(() => plain.guide());
}

class PlainSheets {
  private readonly sheets: FormulaSheets;
  /** What was written where no formula is, by the parameters of the writing. */
  private readonly written = new WeakMap<object, readonly IRange[]>();
  private model: FormulaDataModel | null = null;

  constructor(private readonly handle: UniverHandle) {
    this.sheets = handle.formulaSheets;
  }

  follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetRangeValuesMutation.id) {
      const params = command.params as ISetRangeValuesMutationParams;
      if (this.sheets.has(params.subUnitId)) return;
      const ranges = coveredRanges(params.cellValue);
      if (ranges === null) this.sheets.add(params.subUnitId);
      else this.written.set(params, ranges);
    } else if (command.id === InsertSheetMutation.id) {
      const { sheet } = command.params as IInsertSheetMutationParams;
      if (coveredRanges(sheet.cellData) === null) this.sheets.add(sheet.id);
    } else if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as IMoveRangeMutationParams;
      if (this.sheets.has(from.subUnitId)) this.sheets.add(to.subUnitId);
    }
  }

  /** The model exists from the first workbook on. */
  guide(): void {
    if (this.model !== null) return;
    const model = this.handle.injector.get(FormulaDataModel);
    this.model = model;
    this.gatherChanges();
    const hiddenRows = model.getHiddenRowsFiltered.bind(model);
    // Asked of every row; only formulas leave hidden rows out.
    model.getHiddenRowsFiltered = () => (this.sheets.any ? hiddenRows() : {});
    const updateFormulaData = model.updateFormulaData.bind(model);
    const workbooks = this.handle.injector.get(IUniverInstanceService);
    lookAtFormulasAlone(model, workbooks);
    let changing: string | null = null;
    model.getFormulaData = () => {
      const found: IFormulaData = {};
      // None, while one workbook takes the place of another.
      for (const workbook of workbooks.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
        const unitId = workbook.getUnitId();
        const sheets: NonNullable<IFormulaData[string]> = {};
        for (const sheet of workbook.getSheets()) {
          const id = sheet.getSheetId();
          const wanted = this.sheets.has(id) && (changing === null || changing === id);
          sheets[id] = wanted ? (model.getSheetFormulaData(unitId, id) ?? {}) : {};
        }
        found[unitId] = sheets;
      }
      return found;
    };
    model.updateFormulaData = (unitId, sheetId, cellValue) => {
      if (!this.sheets.has(sheetId)) return {};
      changing = sheetId;
      try {
        return updateFormulaData(unitId, sheetId, cellValue);
      } finally {
        changing = null;
      }
    };
  }

  private gatherChanges(): void {
    const conversions = this.handle.injector.get(IActiveDirtyManagerService);
    const conversion = conversions.get(SetRangeValuesMutation.id);
    if (!conversion) throw new Error(`the formula engine follows no: ${SetRangeValuesMutation.id}`);
    conversions.register(SetRangeValuesMutation.id, {
      ...conversion,
      getDirtyData: (command) => {
        const { unitId, subUnitId: sheetId } = command.params as ISetRangeValuesMutationParams;
        const ranges = command.params && this.written.get(command.params);
        if (!ranges || this.sheets.has(sheetId)) return conversion.getDirtyData(command);
        return { dirtyRanges: ranges.map((range) => ({ unitId, sheetId, range })) };
      },
    });
  }
}

/** Univer keeps one of these looks to itself. */
type SheetLooks = Record<
  "getSheetFormulaData" | "_getSheetFormulaIdMap",
  (unitId: string, sheetId: string) => NonNullable<ReturnType<FormulaDataModel["getSheetFormulaData"]>>
>;

/** On a sheet with formulas Univer asks every cell what it holds, at each change; here only those with a formula. */
function lookAtFormulasAlone(model: FormulaDataModel, workbooks: IUniverInstanceService): void {
  const looks = model as unknown as SheetLooks;
  for (const name of ["getSheetFormulaData", "_getSheetFormulaIdMap"] as const) {
    const look = looks[name].bind(model);
    looks[name] = (unitId, sheetId) => {
      const sheet = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
      if (!sheet) return look(unitId, sheetId);
      const shown: Partial<Worksheet> = sheet;
      const formulas = formulaCells(sheet.getCellMatrix());
      shown.getCellMatrix = () => formulas;
      try {
        return look(unitId, sheetId);
      } finally {
        delete shown.getCellMatrix;
      }
    };
  }
}

function formulaCells(cells: ObjectMatrix<Nullable<ICellData>>): ObjectMatrix<Nullable<ICellData>> {
  const found: Record<number, Record<number, ICellData>> = {};
  const rows = cells.getMatrix();
  for (const row in rows) {
    // The names of a row's cells cost more than the cells.
    if (!Object.values(rows[row]).some(hasFormula)) continue;
    found[row] = Object.fromEntries(Object.entries(rows[row]).filter(([, cell]) => hasFormula(cell)));
  }
  return new ObjectMatrix(found);
}

const hasFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f || cell?.si);
