import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { UniverHandle } from "../univerHandle";
import { startCalculation } from "./startCalculation";

/** Longer than any calculation that ends. */
const patienceMilliseconds = 120_000;

/** Commands that write cells and change their looks only. */
const looksOnly: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Univer calculates a moment after a change; Excel answers only when it has calculated. */
export class CalculationWatch {
  private changes = 0;
  private finishedFor = 0;
  /** How many changes each calculation has seen that has begun; one may begin before another has ended. */
  private readonly begun: number[] = [];
  private ending = false;
  private readonly waiting = new Set<() => void>();
  private readonly following: { dispose(): void };

  constructor(private readonly handle: UniverHandle) {
    this.following = handle.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  get pending(): boolean {
    return this.handle.formulaSheets.any && this.finishedFor < this.changes;
  }

  async settle(): Promise<void> {
    while (this.pending) await this.nextEnd();
  }

  dispose(): void {
    this.following.dispose();
    this.finishedFor = this.changes;
    this.release();
  }

  private nextEnd(): Promise<void> {
    return new Promise((resolve, reject) => {
      const impatient = setTimeout(() => {
        this.begun.length = 0;
        this.finishedFor = this.changes;
        reject(new Error("the calculation does not end"));
      }, patienceMilliseconds);
      this.waiting.add(() => {
        clearTimeout(impatient);
        resolve();
      });
      startCalculation(this.handle);
    });
  }

  private release(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resume of waiting) resume();
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.begun.push(this.changes);
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.followCalculation(command.params as ISetFormulaCalculationNotificationMutation);
    } else if (this.startsCalculation(command, options)) {
      this.changes += 1;
    }
  }

  /** A calculation tells of its last stage and then how it ended; what it tells before is that it was broken off. */
  private followCalculation({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.ending = true;
    if (functionsExecutedState === undefined || !this.ending) return;
    this.ending = false;
    const seen = this.begun.shift();
    // The next one was given newer cells while this one was at work.
    if (seen === undefined || this.begun.length > 0) return;
    this.finishedFor = seen;
    this.release();
  }

  /** As Univer's own trigger decides. */
  private startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (command.id === SetRangeValuesMutation.id) {
      const params = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal || looksOnly.has(params.trigger)) return false;
    }
    return this.handle.injector.get(IActiveDirtyManagerService).get(command.id) !== undefined;
  }
}

/** Every formula, whether anything it depends on has changed or not. */
export function recalculate(handle: UniverHandle): void {
  const params = { unitId: handle.unitId, forceCalculation: true, dirtyRanges: [] };
  handle.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}
