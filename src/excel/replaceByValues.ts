import type { FunctionCell } from "../app/formulaPort";
import { WorkbookError } from "../app/workbookPort";
import { placeText } from "../reports/cellAddress";
import { hostRun, hostRunAfterEdit } from "./hostRun";
import { MOST_BYTES, MOST_CELLS } from "./pacing";
import { rangeAt } from "./rangeAt";

// Asking a single cell for its formula and its result takes about 1,300 bytes, and a formula may have 8,192 letters.
const FORMULAS_PER_REQUEST = 300;

// What a cell shows while, or because, its function cannot be calculated: there is no value to keep.
const notCalculated: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#SPILL!"]);

type Values = unknown[][];

interface Result {
  readonly cell: FunctionCell;
  readonly values: Values;
}

/** Cells with formulas keep what they show as values; where one cannot, all formulas stand again. */
export async function replaceByValues(cells: readonly FunctionCell[]): Promise<void> {
  await refuseProtected(cells);
  const results: Result[] = [];
  for (const portion of portionsOf(cells, ({ rows, columns }) => rows * columns, MOST_CELLS)) {
    results.push(...(await readResults(portion)));
  }
  const portions = portionsOf(results, ({ values }) => JSON.stringify(values).length, MOST_BYTES);
  let begun = 0;
  try {
    for (const portion of portions) {
      begun += 1;
      await write(portion);
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

/** What goes into one request; a single item may be more than `most`. */
function portionsOf<Item>(items: readonly Item[], weightOf: (item: Item) => number, most: number): Item[][] {
  const portions: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const more = weightOf(item);
    if (weight + more > most || (portions.at(-1)?.length ?? 0) >= FORMULAS_PER_REQUEST) {
      portions.push([]);
      weight = 0;
    }
    portions[portions.length - 1].push(item);
    weight += more;
  }
  return portions;
}

/** Of long texts the host may not deliver so many at once; one cell it has to. */
async function readResults(cells: readonly FunctionCell[]): Promise<Result[]> {
  try {
    return await askResults(cells);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "tooLarge" || cells.length === 1) throw error;
    const half = Math.ceil(cells.length / 2);
    return [...(await readResults(cells.slice(0, half))), ...(await readResults(cells.slice(half)))];
  }
}

async function askResults(cells: readonly FunctionCell[]): Promise<Result[]> {
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
      return { cell, values: (values as Values).map((line) => line.map(asTyped)) };
    });
  });
}

/** A text that Excel would take for a number, a date or a formula arrives as the text that it is. */
function asTyped(value: unknown): unknown {
  if (typeof value !== "string" || value === "" || /^#[A-Z]/.test(value)) return value;
  return /^\p{L}[\p{L} ]*$/u.test(value) && !/^(true|false)$/i.test(value) ? value : `'${value}`;
}

async function write(results: readonly Result[]): Promise<void> {
  await hostRun(async (context) => {
    for (const { cell, values } of results) resultOf(context, cell).values = values;
    await context.sync();
  });
}

async function restore(results: readonly Result[]): Promise<void> {
  await hostRunAfterEdit(async (context) => {
    for (const { cell } of results) {
      // A result spills again only over blank cells.
      if (cell.rows * cell.columns > 1) resultOf(context, cell).clear("Contents");
      anchorOf(context, cell).formulas = [[cell.formula]];
    }
    await context.sync();
  });
}

function resultOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: FunctionCell): Excel.Range {
  return rangeAt(context.workbook.worksheets.getItem(sheet), row, column, rows, columns);
}

function anchorOf(context: Excel.RequestContext, { sheet, row, column }: FunctionCell): Excel.Range {
  return rangeAt(context.workbook.worksheets.getItem(sheet), row, column, 1, 1);
}
