import type { FunctionCell } from "../app/formulaPort";
import { WorkbookError } from "../app/workbookPort";
import { placeText } from "../reports/cellAddress";
import { hostRun, hostRunAfterEdit } from "./hostRun";
import { MOST_CELLS } from "./pacing";

// What a cell shows while, or because, its function cannot be calculated: there is no value to keep.
const notCalculated: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#SPILL!"]);

type Values = unknown[][];

/** Cells with formulas keep what they show as values; where one cannot, all formulas stand again. */
export async function replaceByValues(cells: readonly FunctionCell[]): Promise<void> {
  await refuseProtected(cells);
  const portions = portionsOf(cells);
  const values: Values[][] = [];
  for (const portion of portions) values.push(await readResults(portion));
  let begun = 0;
  try {
    for (const [index, portion] of portions.entries()) {
      begun = index + 1;
      await write(portion, values[index]);
    }
  } catch (error) {
    for (const portion of portions.slice(0, begun)) await restore(portion);
    throw error;
  }
}

async function refuseProtected(cells: readonly FunctionCell[]): Promise<void> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  await hostRun(async (context) => {
    const protections = names.map((name) => context.workbook.worksheets.getItem(name).protection.load("protected"));
    await context.sync();
    const refused = names.filter((_name, i) => protections[i].protected);
    if (refused.length > 0) throw new WorkbookError("sheetsProtected", { sheets: refused.join(", ") });
  });
}

/** Cells whose results go into one request. */
function portionsOf(cells: readonly FunctionCell[]): FunctionCell[][] {
  const portions: FunctionCell[][] = [];
  let count = Infinity;
  for (const cell of cells) {
    const more = cell.rows * cell.columns;
    if (count + more > MOST_CELLS) {
      portions.push([]);
      count = 0;
    }
    portions[portions.length - 1].push(cell);
    count += more;
  }
  return portions;
}

async function readResults(cells: readonly FunctionCell[]): Promise<Values[]> {
  return hostRun(async (context) => {
    const results = cells.map((cell) => resultOf(context, cell).load("values"));
    const formulas = cells.map((cell) => anchorOf(context, cell).load("formulas"));
    await context.sync();
    return cells.map((cell, i) => {
      const { values } = results[i];
      if (formulas[i].formulas[0][0] !== cell.formula) {
        throw new WorkbookError("changedMeanwhile", { place: placeText(cell) });
      }
      if (notCalculated.has(values[0][0])) throw new WorkbookError("notCalculated", { place: placeText(cell) });
      return (values as Values).map((line) => line.map(asTyped));
    });
  });
}

/** A text that Excel would take for a number, a date or a formula arrives as the text that it is. */
function asTyped(value: unknown): unknown {
  if (typeof value !== "string" || value === "" || /^#[A-Z]/.test(value)) return value;
  return /^\p{L}[\p{L} ]*$/u.test(value) && !/^(true|false)$/i.test(value) ? value : `'${value}`;
}

async function write(cells: readonly FunctionCell[], values: readonly Values[]): Promise<void> {
  await hostRun(async (context) => {
    cells.forEach((cell, i) => {
      resultOf(context, cell).values = values[i];
    });
    await context.sync();
  });
}

async function restore(cells: readonly FunctionCell[]): Promise<void> {
  await hostRunAfterEdit(async (context) => {
    for (const cell of cells) {
      // A result spills again only over blank cells.
      if (cell.rows * cell.columns > 1) resultOf(context, cell).clear("Contents");
      anchorOf(context, cell).formulas = [[cell.formula]];
    }
    await context.sync();
  });
}

function resultOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: FunctionCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

function anchorOf(context: Excel.RequestContext, { sheet, row, column }: FunctionCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}
