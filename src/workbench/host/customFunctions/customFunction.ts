import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import type { DeclaredFunction } from "../../../build/functionMetadata.cjs";
import { jsonBytes } from "../office/request/limits";
import { argumentValue, type BlankCells } from "./argumentValues";
import { CustomFunctionError, errorCodes, type Implementation, type Invocation } from "./customFunctionsApi";
import { AsyncResults } from "./asyncResults";
import { errorValue, resultValue, type CallPlace } from "./resultValue";

/** The reason where a call would carry more than Excel carries. */
export const tooMuchData = Symbol("too much data");

/** In the function's own words, or Excel's. */
export type CallReason = string | typeof tooMuchData;

export interface CallContext {
  blankCells(): BlankCells;
  /** Arguments and result of one call together. */
  payloadLimit(): number;
  /** As Office.js gives the address of a cell. */
  addressOf(place: CallPlace): string;
  implementationOf(id: string): Implementation | null;
  /** null = nothing to say. */
  noteReason(place: CallPlace, reason: CallReason | null): void;
  recalculate(place: CallPlace): void;
}

/**
 * A declared function in Univer's formula engine. Univer's own way of registering a function loses blanks, reads texts
 * as numbers and dies on a throw.
 */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;
  private readonly asyncResults: AsyncResults;

  constructor(
    private readonly declared: DeclaredFunction,
    private readonly context: CallContext,
  ) {
    super(declared.name);
    this.minParams = declared.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = declared.parameters.length;
    this.asyncResults = new AsyncResults((place) => context.recalculate(place));
  }

  override calculate(...given: Parameters<BaseFunction["calculate"]>): BaseValueObject {
    const place = this.place();
    try {
      const implementation = this.context.implementationOf(this.declared.id);
      // The script of the functions has not loaded yet.
      if (implementation === null) return errorValue("#BUSY!");
      const args = this.declared.parameters.map((parameter, index) =>
        argumentValue(parameter, given[index], this.context.blankCells()),
      );
      const argumentBytes = jsonBytes(args);
      if (argumentBytes > this.context.payloadLimit()) return this.refuse(place);
      const result = this.asyncResults.call(implementation, args, this.invocation(place), place);
      this.context.noteReason(place, null);
      if (result === AsyncResults.pending) return errorValue("#BUSY!");
      if (argumentBytes + jsonBytes(result) > this.context.payloadLimit()) return this.refuse(place);
      return resultValue(result, place);
    } catch (error) {
      if (error instanceof CustomFunctionError) {
        this.context.noteReason(place, error.reason);
        return errorValue(error.shown);
      }
      // A defect in the function: Excel shows #VALUE! and nothing else, but here somebody may want to know.
      this.context.noteReason(place, String(error));
      return errorValue(errorCodes.invalidValue);
    }
  }

  private refuse(place: CallPlace): BaseValueObject {
    this.context.noteReason(place, tooMuchData);
    return errorValue(errorCodes.invalidValue);
  }

  private invocation(place: CallPlace): Invocation {
    const { id, options } = this.declared;
    return options?.requiresAddress
      ? { functionName: id, address: this.context.addressOf(place) }
      : { functionName: id };
  }

  private place(): CallPlace {
    return { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
  }
}
