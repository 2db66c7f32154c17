import path from "node:path";
import { build } from "esbuild";
import { functionMetadata, type FunctionMetadata } from "../../../src/functions/metadata/functionMetadata.cjs";
import type { CustomFunctionsRuntime } from "../../../src/workbench/host/customFunctions/customFunctionsRuntime";
import type { DataCell, DataSheet, WorkbookData } from "../../../src/workbench/workbookData";
import { functionsScript } from "../../functions/excelCalls";

type Univer = typeof import("./univerEntry");
type Content = string | number | boolean | null;

const sheetId = "sheet";

let univer: Univer;
export let metadata: Awaited<ReturnType<typeof functionMetadata>>;

/** For beforeAll. */
export async function loadUniver(): Promise<void> {
  const bundle = path.resolve(`dist/node/customFunctions-${process.env.JEST_WORKER_ID}.cjs`);
  await build({
    entryPoints: [path.join(__dirname, "univerEntry.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["main", "module"],
    conditions: ["require", "node"],
    logLevel: "error",
  });
  univer = (await import(bundle)) as Univer;
  metadata = await functionMetadata();
}

/** A sheet in Univer, headless, in which the add-in's functions work. */
export class FunctionSheet {
  readonly runtime: CustomFunctionsRuntime;
  private readonly handle = univer.createHeadlessUniver();
  private readonly calculation = new univer.CalculationWatch(this.handle);

  constructor() {
    this.runtime = univer.createCustomFunctionsRuntime(this.handle);
  }

  /** As the host starts the add-in: its metadata, then its script. */
  loadFunctions(): void {
    this.loadMetadata();
    this.loadScript();
  }

  loadMetadata(declared: FunctionMetadata = metadata.en): void {
    this.runtime.registerMetadata(declared);
    this.calculation.noteChange();
  }

  loadScript(): void {
    new Function("CustomFunctions", functionsScript())(this.runtime.CustomFunctions);
    this.calculation.noteChange();
  }

  /** Rows from A1 on; texts that begin with "=" are formulas, null is a blank cell. */
  async open(rows: readonly (readonly Content[])[]): Promise<void> {
    const cells = new Map(rows.map((row, index) => [index, new Map(row.map((value, at) => [at, cellOf(value)]))]));
    univer.openWorkbook(this.handle, workbookOf(cells));
    this.calculation.expectFormulas(true);
    await this.calculated();
  }

  async calculated(): Promise<void> {
    this.calculation.noteChange();
    await this.calculation.settle();
  }

  async write(row: number, column: number, content: string | number): Promise<void> {
    const formula = typeof content === "string" && content.startsWith("=");
    univer.writeCells(this.handle, { sheetId, row, column, rows: 1, columns: 1 }, () => {
      if (typeof content === "number") return { kind: "number", number: content };
      return formula ? { kind: "formula", formula: content } : { kind: "text", text: content };
    });
    await this.calculated();
  }

  value(row: number, column: number): string | number | boolean {
    return new univer.SheetReader(this.handle, sheetId).content(row, column).value;
  }

  column(column: number, rows: number): (string | number | boolean)[] {
    const reader = new univer.SheetReader(this.handle, sheetId);
    return Array.from({ length: rows }, (_, row) => reader.content(row, column).value);
  }

  /** What Univer shows while a formula is typed. */
  described(name: string): { abstract: string; arguments: readonly string[] } | null {
    const found = this.handle.injector.get(univer.IFunctionService).getDescription(name);
    return found ? { abstract: found.abstract, arguments: found.functionParameter.map((each) => each.detail) } : null;
  }

  reason(row: number, column: number): string | null {
    return this.runtime.reasonAt(sheetId, row, column);
  }

  dispose(): void {
    this.calculation.dispose();
    this.handle.dispose();
  }
}

function cellOf(value: Content): DataCell {
  return typeof value === "string" && value.startsWith("=") ? { value: null, formula: value } : { value };
}

function workbookOf(cells: DataSheet["cells"]): WorkbookData {
  const sheet: DataSheet = {
    id: sheetId,
    name: "Sales",
    visibility: "visible",
    tabColor: null,
    cells,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    landscape: false,
    protected: false,
    tables: [],
    conditionalFormats: [],
    charts: [],
    hyperlinks: [],
  };
  return { date1904: false, sheets: [sheet], activeSheet: 0, names: [], styles: [], settings: {} };
}
