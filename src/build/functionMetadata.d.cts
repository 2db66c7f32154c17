import type { Language } from "../locales/language";

/** The part of Excel's functions.json that this project writes. */
export interface FunctionMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly DeclaredFunction[];
}

export interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly DeclaredParameter[];
  readonly options?: Readonly<Record<string, boolean>>;
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
}

export interface DeclaredParameter {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

export declare function functionMetadata(): Promise<Record<Language, FunctionMetadata>>;
/** The files whose top-level functions are worksheet functions. */
export declare const functionFiles: readonly string[];
export declare const metadataSources: readonly string[];
