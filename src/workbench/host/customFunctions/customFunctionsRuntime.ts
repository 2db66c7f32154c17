import type { IDisposable } from "@univerjs/core";
import {
  FunctionType,
  IFunctionService,
  LexerTreeBuilder,
  SetTriggerFormulaCalculationStartMutation,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { DeclaredFunction, FunctionMetadata } from "../../../build/functionMetadata.cjs";
import { formatAddress } from "../office/range/address";
import type { UniverHandle } from "../univer/univerHandle";
import type { BlankCells } from "./argumentValues";
import { CustomFunction, type CallReason } from "./customFunction";
import { customFunctionsApi, type CustomFunctionsApi, type Implementation } from "./customFunctionsApi";
import type { CallPlace } from "./resultValue";

/** The part of Excel that knows custom functions: functions.json in, `CustomFunctions` out, formulas calculated. */
export interface CustomFunctionsRuntime {
  readonly CustomFunctions: CustomFunctionsApi;
  /** Takes a functions.json; again for another language, which only changes the sentences. */
  registerMetadata(metadata: FunctionMetadata): void;
  /** null in Excel on the web and here, 0 on the desktop; formulas see it from their next calculation. */
  blankCells: BlankCells;
  /** Why the cell was an error when it was last calculated; null where neither the function nor its size says it. */
  reasonAt(sheetId: string, row: number, column: number): CallReason | null;
  /** Calculates every formula again. */
  recalculate(): void;
}

export function createCustomFunctionsRuntime(
  handle: UniverHandle,
  limits: { readonly payloadLimit: number },
): CustomFunctionsRuntime {
  const functions = handle.injector.get(IFunctionService);
  const implementations = new Map<string, Implementation>();
  const reasons = new Map<string, CallReason>();
  let declared: readonly DeclaredFunction[] = [];
  let described: IDisposable | null = null;

  const recalculate = (dirtyCell?: CallPlace): void => {
    // Before the first workbook there is nothing to calculate, and Univer does not know how.
    if (!handle.commands.hasCommand(SetTriggerFormulaCalculationStartMutation.id)) return;
    const dirtyRanges =
      dirtyCell === undefined
        ? []
        : [{ unitId: dirtyCell.unitId, sheetId: dirtyCell.sheetId, range: cellRange(dirtyCell) }];
    const params = { commands: [], forceCalculation: dirtyCell === undefined, dirtyRanges };
    handle.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  };
  /** Formulas that were read before the function was known are kept as unreadable. */
  const forgetReadFormulas = (): void => {
    handle.injector.get(LexerTreeBuilder).dispose();
    functions.deleteFormulaAstCacheKey("");
  };

  const describe = (): void => {
    // Univer has its list of functions from the first workbook on.
    if (!handle.injector.has(IDescriptionService)) return;
    described?.dispose();
    described = handle.injector.get(IDescriptionService).registerDescriptions(declared.map(functionInfo));
  };

  const runtime: CustomFunctionsRuntime = {
    CustomFunctions: customFunctionsApi((id, implementation) => {
      implementations.set(id, implementation);
      recalculate();
    }),
    registerMetadata: (metadata) => {
      metadata.functions.forEach(refuseUnsupported);
      const unknown = metadata.functions.filter((one) => !functions.hasExecutor(one.name));
      const executors = unknown.map(
        (one) =>
          new CustomFunction(one, {
            blankCells: () => runtime.blankCells,
            payloadLimit: () => limits.payloadLimit,
            addressOf: ({ sheetId, row, column }) =>
              formatAddress(handle.sheet(sheetId)?.getName() ?? "", { row, column, rows: 1, columns: 1 }),
            implementationOf: (id) => implementations.get(id) ?? null,
            noteReason: (place, reason) => {
              const key = reasonKey(place.sheetId, place.row, place.column);
              if (reason === null) reasons.delete(key);
              else reasons.set(key, reason);
            },
            recalculate,
          }),
      );
      declared = metadata.functions;
      describe();
      if (executors.length === 0) return;
      functions.registerExecutors(...executors);
      forgetReadFormulas();
      recalculate();
    },
    blankCells: null,
    reasonAt: (sheetId, row, column) => reasons.get(reasonKey(sheetId, row, column)) ?? null,
    recalculate,
  };
  handle.onOpened(() => {
    reasons.clear();
    if (described === null) describe();
  });
  return runtime;
}

function reasonKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

function cellRange({ row, column }: CallPlace) {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

const supportedOptions: ReadonlySet<string> = new Set(["requiresAddress"]);

/** Excel coerces other types and streams results; the product uses neither, so that the host does not guess. */
function refuseUnsupported(declared: DeclaredFunction): void {
  for (const { name, type } of declared.parameters) {
    if (type !== "any") throw new Error(`parameter type not supported: ${declared.id} ${name} ${type}`);
  }
  for (const [option, value] of Object.entries(declared.options ?? {})) {
    if (value && !supportedOptions.has(option))
      throw new Error(`function option not supported: ${declared.id} ${option}`);
  }
}

function functionInfo({ name, description, parameters }: DeclaredFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
