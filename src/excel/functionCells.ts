import type { FormulaScope, FunctionCell } from "../app/formulaPort";
import { functionUse } from "../app/functionUse";
import { hostRun } from "./hostRun";
import { MOST_CELLS, pause } from "./pacing";
import { rangeAt } from "./rangeAt";

// One answer of the host per portion; a result over many cells is known after the portion with its first cell.
const CELLS_PER_PORTION = 500;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a scope that hold the add-in's functions, sheet by sheet, from top to bottom. */
export async function findFunctionCells(scope: FormulaScope): Promise<readonly FunctionCell[]> {
  const { sheets, selected } = await placesOf(scope);
  const found: FunctionCell[] = [];
  for (const sheet of sheets) {
    const cells = await withResults(await callsIn(sheet));
    // A result that reaches into the selection is meant, wherever its formula stands.
    for (const cell of cells) if (selected === null || overlap(cell, selected)) found.push(cell);
  }
  return found;
}

/** `selected` is null where whole sheets are meant. */
async function placesOf(
  scope: FormulaScope,
): Promise<{ readonly sheets: readonly string[]; readonly selected: Block | null }> {
  return hostRun(async (context) => {
    const { worksheets } = context.workbook;
    if (scope === "workbook") {
      worksheets.load("items/name");
      await context.sync();
      return { sheets: worksheets.items.map((sheet) => sheet.name), selected: null };
    }
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    if (scope === "sheet") {
      await context.sync();
      return { sheets: [active.name], selected: null };
    }
    const range = context.workbook.getSelectedRange().untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return { sheets: [active.name], selected: blockOf(range) };
  });
}

/** The cells of a sheet whose formula calls one of ours, each as a block of one cell. */
async function callsIn(sheet: string): Promise<readonly FunctionCell[]> {
  const used = await hostRun(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return range.isNullObject ? null : blockOf(range);
  });
  if (used === null) return [];
  const calls: FunctionCell[] = [];
  const rowsAtOnce = Math.max(1, Math.floor(MOST_CELLS / used.columns));
  for (let first = 0; first < used.rows; first += rowsAtOnce) {
    const row = used.row + first;
    const formulas = await readFormulas(sheet, { ...used, row, rows: Math.min(rowsAtOnce, used.rows - first) });
    formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        const use = functionUse(formula);
        if (use === "none") return;
        const place = { sheet, row: row + r, column: used.column + c, rows: 1, columns: 1 };
        calls.push({ ...place, formula: String(formula), isMixed: use === "part" });
      }),
    );
    await pause();
  }
  return calls;
}

async function readFormulas(sheet: string, block: Block): Promise<readonly (readonly unknown[])[]> {
  return hostRun(async (context) => {
    const range = rangeAt(
      context.workbook.worksheets.getItem(sheet),
      block.row,
      block.column,
      block.rows,
      block.columns,
    );
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
}

/** The same cells with the blocks of their results; what only shows a part of another cell's result is left out. */
async function withResults(calls: readonly FunctionCell[]): Promise<readonly FunctionCell[]> {
  const cells: FunctionCell[] = [];
  const spilled: Block[] = [];
  const isCovered = (call: FunctionCell): boolean => spilled.some((block) => overlap(call, block));
  for (let first = 0; first < calls.length; first += CELLS_PER_PORTION) {
    const portion = calls.slice(first, first + CELLS_PER_PORTION).filter((call) => !isCovered(call));
    const blocks = await spilledBlocks(portion);
    portion.forEach((call, i) => {
      if (isCovered(call)) return;
      const block = blocks[i];
      if (block !== null) spilled.push(block);
      cells.push({ ...call, ...block });
    });
  }
  return cells;
}

async function spilledBlocks(cells: readonly FunctionCell[]): Promise<readonly (Block | null)[]> {
  // In an Excel without spilling, every formula fills its own cell.
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.12")) {
    return hostRun(async (context) => {
      const ranges = cells.map(({ sheet, row, column }) => {
        const cell = rangeAt(context.workbook.worksheets.getItem(sheet), row, column, 1, 1);
        return cell.getSpillingToRangeOrNullObject().untrack().load("rowIndex,columnIndex,rowCount,columnCount");
      });
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : blockOf(range)));
    });
  }
  return cells.map(() => null);
}

function blockOf(range: Excel.Range): Block {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function overlap(a: Block, b: Block): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  const columns = a.column < b.column + b.columns && b.column < a.column + a.columns;
  return rows && columns;
}
