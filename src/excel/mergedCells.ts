import type { MergedCells } from "../app/mergedCells";
import { WorkbookError } from "../app/workbookPort";
import { hostRun } from "./hostRun";
import { pause } from "./pacing";
import { rangeAt } from "./rangeAt";

/** A block of cells of a sheet. */
interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells that are merged over several rows of each block, from top to bottom, rows and columns counted from the
 * block's first; those that begin above or beside it are left out. An Excel that cannot tell answers none.
 */
export async function mergedCells(blocks: readonly CellBlock[]): Promise<readonly (readonly MergedCells[])[]> {
  const asked = blocks.filter(({ rows, columns }) => rows > 1 && columns > 0);
  if (asked.length === 0) return blocks.map(() => []);
  const found = await askMerged(asked);
  const ofBlock = new Map<CellBlock, readonly MergedCells[]>();
  for (let i = 0; i < asked.length; i++) ofBlock.set(asked[i], found?.[i] ?? (await inPortions(asked[i])));
  return blocks.map((block) => (ofBlock.get(block) ?? []).filter(({ rows }) => rows > 1));
}

/** Excel tells 512 merged areas at once: of more, so many rows at a time. */
async function inPortions(block: CellBlock): Promise<readonly MergedCells[]> {
  const all: MergedCells[] = [];
  // A merged cell may end in the portion below the one in which it begins.
  const lastOf = new Map<number, number>();
  let rows = Math.ceil(block.rows / 2);
  let done = 0;
  while (done < block.rows) {
    const count = Math.min(rows, block.rows - done);
    const found = await askMerged([{ ...block, row: block.row + done, rows: count }]);
    if (found === null) {
      rows = Math.ceil(count / 2);
      continue;
    }
    for (const { row, column, rows: height } of found[0]) {
      const above = row === 0 ? lastOf.get(column) : undefined;
      const isRest = above !== undefined && all[above].row + all[above].rows === done;
      if (isRest) all[above] = { ...all[above], rows: all[above].rows + height };
      else lastOf.set(column, all.push({ row: done + row, column, rows: height }) - 1);
    }
    done += count;
    await pause();
  }
  return all;
}

/** null = more than Excel tells at once; of a single row it has to. */
async function askMerged(blocks: readonly CellBlock[]): Promise<MergedCells[][] | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return blocks.map(() => []);
  try {
    return await hostRun(async (context) => {
      const asked = blocks.map(({ sheet, row, column, rows, columns }) => {
        const range = rangeAt(context.workbook.worksheets.getItem(sheet), row, column, rows, columns);
        return range.getMergedAreasOrNullObject().load("areaCount");
      });
      await context.sync();
      const areas = asked.map((merged) =>
        merged.isNullObject ? null : merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount"),
      );
      if (areas.some((found) => found !== null)) await context.sync();
      return blocks.map((block, i) => inBlock(areas[i]?.items ?? [], block));
    });
  } catch (error) {
    const isTooMuch = error instanceof WorkbookError && (error.code === "hostFailed" || error.code === "tooLarge");
    if (isTooMuch && (blocks.length > 1 || blocks[0].rows > 1)) return null;
    throw error;
  }
}

function inBlock(areas: readonly Excel.Range[], block: CellBlock): MergedCells[] {
  return areas
    .map(({ rowIndex, columnIndex, rowCount }) => ({
      row: rowIndex - block.row,
      column: columnIndex - block.column,
      rows: rowCount,
    }))
    .filter(({ row, column }) => row >= 0 && column >= 0 && column < block.columns)
    .sort((a, b) => a.row - b.row);
}
