import type { CellValue, Rows } from "../analysis/types";
import { MergedFiller } from "../app/mergedCells";
import { areOfSales } from "../app/knownHeaders";
import { HEADER_ROWS, tableInSight, TOP_ROWS } from "../app/tableInSight";
import type { TableInSight } from "../app/unfoldTables";
import { WorkbookError, type FoundTable } from "../app/workbookPort";
import { countHiddenRows } from "./hiddenRows";
import { hostRun } from "./hostRun";
import { mergedCells } from "./mergedCells";
import { MOST_CELLS, pause } from "./pacing";
import { rangeAt } from "./rangeAt";
import { askSetting, PAGES_KEY, settingValue, SHEETS_KEY, sheetsOfOurs, UNFINISHED_KEY } from "./workbookSettings";

const MOST_COLUMNS = 256;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells that may hold a table with its header row near the top. */
interface Block extends Place {
  readonly kind: FoundTable["kind"];
  readonly name: string;
  readonly sheet: string;
}

/** Excel tables, named blocks and the used blocks of sheets, each with its header row. Our own sheets are left out. */
export async function findTables(): Promise<readonly FoundTable[]> {
  const blocks = await findBlocks();
  const found: TableInSight[] = [];
  for (const portion of portionsOf(blocks)) {
    const tops = await readTops(portion);
    const inSight: (TableInSight & { readonly hasHidden: boolean })[] = [];
    portion.forEach((block, i) => {
      const { rows, hasHidden } = tops[i];
      const seen = tableInSight(block, rows);
      const before = [...found, ...inSight].map((known) => known.table);
      if (seen === null || before.some((known) => repeats(seen.table, known))) return;
      inSight.push({ ...seen, hasHidden });
    });
    const merged = await mergedCells(inSight.map(({ table }) => sampleBlock(table)));
    for (let i = 0; i < inSight.length; i++) {
      const { table, hasHidden, above, headers } = inSight[i];
      const sample = new MergedFiller().filled(table.sample, merged[i]);
      const hiddenRows = hasHidden ? await countHiddenRows(table) : 0;
      found.push({ above, headers, table: { ...table, sample, ...(hiddenRows > 0 && { hiddenRows }) } });
    }
    await pause();
  }
  // Where a list of sales is in sight, nothing else is looked for.
  if (found.some(({ table }) => areOfSales(table.headers))) return found.map(({ table }) => table);
  return (await import("../app/unfoldTables")).withUnfolded(found);
}

/** The cells of a table's sample. */
function sampleBlock({ sheet, row, column, columns, sample }: FoundTable) {
  return { sheet, row: row + 1, column, rows: sample.length, columns };
}

/** Tables first, then names, then sheets: of two blocks with the same cells the first one is listed. */
async function findBlocks(): Promise<readonly Block[]> {
  return hostRun(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id,items/name");
    tables.load("items/name,items/showHeaders,items/worksheet/id,items/worksheet/name");
    names.load("items/name,items/type,items/visible");
    const owned = askSetting(context, SHEETS_KEY);
    const unfinished = askSetting(context, UNFINISHED_KEY);
    const pages = askSetting(context, PAGES_KEY);
    await context.sync();

    const ours = sheetsOfOurs(settingValue(owned), settingValue(unfinished), settingValue(pages));
    const theirSheets = worksheets.items.filter((sheet) => !ours.includes(sheet.id) && !ours.includes(sheet.name));
    const sheetNames = theirSheets.map((sheet) => sheet.name);
    const theirTables = tables.items.filter((table) => table.showHeaders && sheetNames.includes(table.worksheet.name));
    const rangeNames = names.items.filter((name) => name.visible && name.type === "Range");

    const tableBodies = theirTables.map((table) => askPlace(table.getDataBodyRange()));
    const nameRanges = rangeNames.map((name) => askPlace(name.getRangeOrNullObject()));
    // With values only: a sheet that is formatted to its end is as quick as any other.
    const usedRanges = theirSheets.map((sheet) => askPlace(sheet.getUsedRangeOrNullObject(true)));
    await context.sync();

    const blocks: Block[] = [];
    theirTables.forEach((table, i) => {
      const body = placeOf(tableBodies[i]);
      const withHeader = { ...body, row: body.row - 1, rows: body.rows + 1 };
      blocks.push({ kind: "table", name: table.name, sheet: table.worksheet.name, ...withHeader });
    });
    rangeNames.forEach((name, i) => {
      const range = nameRanges[i];
      if (range.isNullObject || !sheetNames.includes(range.worksheet.name)) return;
      const used = usedRanges[sheetNames.indexOf(range.worksheet.name)];
      if (used.isNullObject) return;
      const place = sharedPlace(placeOf(range), placeOf(used));
      if (place.rows < 2 || place.columns < 2) return;
      blocks.push({ kind: "name", name: name.name, sheet: range.worksheet.name, ...place });
    });
    theirSheets.forEach((sheet, i) => {
      const range = usedRanges[i];
      if (!range.isNullObject) blocks.push({ kind: "sheet", name: sheet.name, sheet: sheet.name, ...placeOf(range) });
    });
    return blocks;
  });
}

function askPlace(range: Excel.Range): Excel.Range {
  return range.untrack().load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
}

function placeOf(range: Excel.Range): Place {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The cells of both: a name may stand for whole columns. No rows or columns where they are apart. */
function sharedPlace(a: Place, b: Place): Place {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows: Math.max(0, rows), columns: Math.max(0, columns) };
}

/** Blocks whose top rows can be read with one request. */
function portionsOf(blocks: readonly Block[]): Block[][] {
  const portions: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const more = topRows(block) * topColumns(block);
    if (cells + more > MOST_CELLS) {
      portions.push([]);
      cells = 0;
    }
    portions[portions.length - 1].push(block);
    cells += more;
  }
  return portions;
}

const topRows = (block: Block): number => Math.min(block.rows, TOP_ROWS);
const topColumns = (block: Block): number => Math.min(block.columns, MOST_COLUMNS);

/** What is seen of a block before anything is known of it. */
interface Top {
  readonly rows: Rows;
  /** Some row of the block is hidden. */
  readonly hasHidden: boolean;
}

/** Of long texts the host may not deliver so many rows at once: then fewer tell. */
async function readTops(blocks: readonly Block[]): Promise<readonly Top[]> {
  try {
    return await readFirst(blocks, TOP_ROWS);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "tooLarge") return readFirst(blocks, HEADER_ROWS);
    throw error;
  }
}

async function readFirst(blocks: readonly Block[], rows: number): Promise<readonly Top[]> {
  return hostRun(async (context) => {
    const ranges = blocks.map((block) => {
      const sheet = context.workbook.worksheets.getItem(block.sheet);
      const top = rangeAt(sheet, block.row, block.column, Math.min(block.rows, rows), topColumns(block));
      const whole = rangeAt(sheet, block.row, block.column, block.rows, 1);
      return { top: top.load("values"), whole: whole.load("rowHidden") };
    });
    await context.sync();
    // null = some of the rows are hidden.
    return ranges.map(({ top, whole }) => ({
      rows: top.values as CellValue[][],
      hasHidden: (whole.rowHidden as boolean | null) !== false,
    }));
  });
}

/** A name over the cells of a known table, or a sheet's block that holds one, says nothing new. */
function repeats(table: FoundTable, known: FoundTable): boolean {
  if (table.kind === "table" || table.sheet !== known.sheet) return false;
  const apart =
    table.row > known.row + known.rows ||
    known.row > table.row + table.rows ||
    table.column >= known.column + known.columns ||
    known.column >= table.column + table.columns;
  if (apart) return false;
  return table.kind === "sheet" || (table.row === known.row && table.column === known.column);
}
