import path from "node:path";
import { buildSync } from "esbuild";
import { functionMetadata, type FunctionMetadata } from "../../src/build/functionMetadata.cjs";

// Calls the worksheet functions as Excel does: the bundle registers itself with CustomFunctions, the metadata says what
// each argument looks like. learn.microsoft.com, "Manually create JSON metadata for custom functions" and
// "Handle and return errors from your custom function".

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class CellError extends Object {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {
    super();
  }
}

/** An argument that the user leaves out. */
export const omitted = Symbol("omitted");
/** A blank cell: null in Excel on the web, 0 on the desktop. */
export const blank = Symbol("blank");

export type Blanks = "web" | "desktop";
type Cell = string | number | boolean | typeof blank | object;
export type Argument = Cell | readonly (readonly Cell[])[] | typeof omitted;

/** The result, or the error in the calling cell with the reason that Excel shows. */
export type Result = unknown[][] | { readonly error: string; readonly reason: string };

export interface ExcelCalls {
  readonly ids: readonly string[];
  call(id: string, args: readonly Argument[], blanks?: Blanks): Result;
}

/** The minified script, as the add-in ships it. */
export function functionsScript(): string {
  const built = buildSync({
    entryPoints: [path.resolve(__dirname, "../../src/functions/index.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return built.outputFiles[0].text;
}

export async function excelCalls(): Promise<ExcelCalls> {
  const { en: metadata } = await functionMetadata();
  const registered = new Map<string, (...args: unknown[]) => unknown>();
  const runtime = {
    Error: CellError,
    ErrorCode: errorCodes,
    associate: (functions: Record<string, (...args: unknown[]) => unknown>) => {
      for (const [id, implementation] of Object.entries(functions)) registered.set(id, implementation);
    },
  };
  new Function("CustomFunctions", functionsScript())(runtime);

  const call = (id: string, args: readonly Argument[], blanks: Blanks = "web"): Result => {
    const implementation = registered.get(id);
    if (implementation === undefined) throw new Error(`function not associated: ${id}`);
    try {
      return cells(implementation(...argumentsOf(metadata, id, args, blanks)));
    } catch (error) {
      if (error instanceof CellError) return { error: error.code, reason: error.message };
      throw error;
    }
  };
  return { ids: [...registered.keys()], call };
}

function argumentsOf(metadata: FunctionMetadata, id: string, args: readonly Argument[], blanks: Blanks): unknown[] {
  const declared = metadata.functions.find((one) => one.id === id);
  if (declared === undefined) throw new Error(`function not declared: ${id}`);
  return declared.parameters.map((parameter, index) => {
    const given = args[index] ?? omitted;
    if (given === omitted) {
      if (parameter.optional !== true) throw new Error(`argument not optional: ${id} ${parameter.name}`);
      return null;
    }
    const cell = (value: unknown): unknown => (value === blank ? (blanks === "web" ? null : 0) : value);
    const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
    if (parameter.dimensionality === "matrix") return rows.map((row) => row.map(cell));
    if (rows.length !== 1 || rows[0].length !== 1) throw new Error(`argument is one value: ${id} ${parameter.name}`);
    return cell(rows[0][0]);
  });
}

function cells(result: unknown): unknown[][] {
  if (!Array.isArray(result) || !result.every(Array.isArray)) throw new Error("result is no range");
  return result.map((row: unknown[]) => row.map((value) => (value instanceof CellError ? value.code : value)));
}

export const column = (values: readonly Cell[]): Cell[][] => values.map((value) => [value]);
