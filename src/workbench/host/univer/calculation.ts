import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { UniverHandle } from "./univerHandle";

/** Univer calculates a moment after a change; Excel answers only when it has calculated. */
export class CalculationWatch {
  /** Most workbooks have no formula, and need not wait. */
  private formulas = false;
  private changes = 0;
  private startedFor = 0;
  private finishedFor = 0;
  private readonly waiting = new Set<() => void>();
  private readonly stop: { dispose(): void };

  constructor(handle: UniverHandle) {
    this.stop = handle.commands.onCommandExecuted((command) => this.follow(command));
  }

  /** For a workbook that was opened with formulas in it. */
  expectFormulas(present: boolean): void {
    this.formulas = present;
  }

  /** Something was written on which a formula may depend. */
  noteChange(): void {
    this.changes += 1;
  }

  get pending(): boolean {
    return this.formulas && this.finishedFor < this.changes;
  }

  async settle(): Promise<void> {
    while (this.pending) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  dispose(): void {
    this.stop.dispose();
    this.release();
  }

  private release(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resume of waiting) resume();
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetRangeValuesMutation.id) {
      if (!this.formulas && holdsFormula(command.params as ISetRangeValuesMutationParams)) this.formulas = true;
    } else if (command.id === SetFormulaCalculationStartMutation.id) {
      this.startedFor = this.changes;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
      if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
      this.finishedFor = this.startedFor;
      this.release();
    }
  }
}

function holdsFormula({ cellValue }: ISetRangeValuesMutationParams): boolean {
  for (const row in cellValue) {
    for (const column in cellValue[Number(row)]) {
      const cell = cellValue[Number(row)]?.[Number(column)];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}
