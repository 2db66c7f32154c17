import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleService,
  UniverInstanceType,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaSheets } from "./formulas/formulaSheets";
import { WorkbookExtras } from "./workbookExtras";

/** One Univer with one workbook open in it, and what Univer has no place for. */
export class UniverHandle {
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Of the open workbook. */
  extras = new WorkbookExtras();
  readonly formulaSheets = new FormulaSheets();
  private openUnit: string | null = null;
  private unitsOpened = 0;
  private readonly openListeners = new Set<() => void>();

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get unitId(): string {
    if (this.openUnit === null) throw new Error("no workbook is open in this Univer");
    return this.openUnit;
  }

  get workbook(): Workbook {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId);
    if (!workbook) throw new Error(`the workbook is gone: ${this.unitId}`);
    return workbook;
  }

  sheet(sheetId: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(sheetId) ?? null;
  }

  /** Puts a workbook in the place of the one that was open. */
  replaceUnit(data: Omit<IWorkbookData, "id">, extras: WorkbookExtras): void {
    if (this.openUnit !== null) this.injector.get(IUniverInstanceService).disposeUnit(this.openUnit);
    this.unitsOpened += 1;
    this.openUnit = `workbook${this.unitsOpened}`;
    this.extras = extras;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: this.openUnit });
  }

  announceOpened(): void {
    for (const listener of this.openListeners) listener();
  }

  onOpened(listener: () => void): () => void {
    this.openListeners.add(listener);
    return () => this.openListeners.delete(listener);
  }

  /** Univer answers false where it refuses; the host has checked before, so a refusal is a defect. */
  mutate(mutation: { readonly id: string }, params: object, options?: IExecutionOptions): void {
    const done = this.commands.syncExecuteCommand(mutation.id, { unitId: this.unitId, ...params }, options);
    if (done === false) throw new Error(`the spreadsheet refused: ${mutation.id}`);
  }

  /** As Excel does after an add-in has written: the user's steps before it can no longer be undone. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  dispose(): void {
    const texts = this.injector.get(LocaleService);
    this.univer.dispose();
    // A timer of the formulas outlives this, asks for one more text, and would throw where nobody can catch it.
    texts.load({});
  }
}
