import type { ICommandInfo } from "@univerjs/core";
import {
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { UniverHandle } from "../univerHandle";

// Univer rests 100 ms after the last change before it calculates. It keeps to itself how it begins.
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: ISetFormulaCalculationStartMutation;
  readonly _executionInProgressParams: object | null | undefined;
  _restartCalculation: boolean;
  _generateDirty(commands: readonly ICommandInfo[]): ISetFormulaCalculationStartMutation;
  _mergeDirty(
    one: ISetFormulaCalculationStartMutation,
    other: ISetFormulaCalculationStartMutation,
  ): ISetFormulaCalculationStartMutation;
}

/** Calculates what has changed without a rest. */
export function startCalculation(handle: UniverHandle): void {
  const trigger = handle.injector.get(TriggerCalculationController) as unknown as Trigger;
  const waiting = trigger._waitingCommandQueue;
  if (waiting.length === 0) return;
  clearTimeout(trigger._setTimeoutKey);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(waiting));
  if (trigger._executionInProgressParams) {
    // It begins anew as soon as it has stopped.
    trigger._restartCalculation = true;
    void handle.commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
  } else {
    const changed = { ...trigger._executingDirtyData };
    void handle.commands.executeCommand(SetFormulaCalculationStartMutation.id, changed, { onlyLocal: true });
  }
}
