import type { CellValue } from "../analysis/types";
import { WorkbookError, type TableRef } from "../app/workbookPort";
import type { StandingTable } from "../merging/typedTable";
import { hostRun } from "./hostRun";
import { MOST_CELLS, pause } from "./pacing";
import { rangeAt } from "./rangeAt";
import { rowsBelow } from "./readRows";

const FIRST_CHUNK_ROWS = 1000;

type Cells = Pick<StandingTable, "values" | "formulas">;

/** A table as it stands, with the formulas of its cells. */
export async function readCells(table: TableRef): Promise<StandingTable> {
  // The header row is read with those below it.
  const total = (await rowsBelow(table)) + 1;
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly CellValue[])[] = [];
  let chunkRows = Math.min(FIRST_CHUNK_ROWS, Math.max(1, Math.floor(MOST_CELLS / table.columns)));
  while (values.length < total) {
    const count = Math.min(chunkRows, total - values.length);
    const chunk = await readChunk(table, values.length, count);
    if (chunk === null) {
      chunkRows = Math.floor(count / 2);
      continue;
    }
    values.push(...chunk.values);
    formulas.push(...chunk.formulas);
    await pause();
  }
  return {
    headers: values[0].map((header) => String(header ?? "")),
    values: values.slice(1),
    formulas: formulas.slice(1),
  };
}

/** null = the host cannot deliver so much at once; of a single row it has to. */
async function readChunk(table: TableRef, firstRow: number, count: number): Promise<Cells | null> {
  try {
    return await hostRun(async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      const range = rangeAt(sheet, table.row + firstRow, table.column, count, table.columns);
      range.load("values,formulas");
      await context.sync();
      return { values: range.values as CellValue[][], formulas: range.formulas as CellValue[][] };
    });
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "tooLarge" && count > 1) return null;
    throw error;
  }
}
