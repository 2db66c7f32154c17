import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { UniverHandle } from "./univerHandle";

/** Longer than any calculation that ends. */
const patienceMilliseconds = 120_000;

/** Univer calculates a moment after a change; Excel answers only when it has calculated. */
export class CalculationWatch {
  private changes = 0;
  private startedFor = 0;
  private finishedFor = 0;
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
      const impatient = setTimeout(() => reject(new Error("the calculation does not end")), patienceMilliseconds);
      this.waiting.add(() => {
        clearTimeout(impatient);
        resolve();
      });
    });
  }

  private release(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resume of waiting) resume();
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.startedFor = this.changes;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
      if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
      this.finishedFor = this.startedFor;
      this.release();
    } else if (this.startsCalculation(command, options)) {
      this.changes += 1;
    }
  }

  /** As Univer's own trigger decides. */
  private startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (command.id === SetRangeValuesMutation.id) {
      const params = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal || params.trigger === SetStyleCommand.id) return false;
    }
    return this.handle.injector.get(IActiveDirtyManagerService).get(command.id) !== undefined;
  }
}

/** Every formula, whether anything it depends on has changed or not. */
export function recalculate(handle: UniverHandle): void {
  const params = { unitId: handle.unitId, forceCalculation: true, dirtyRanges: [] };
  handle.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}
