import { blankSheet, blankWorkbook } from "../../../src/workbooks/blankWorkbook";
import type { HeadlessHost } from "../../../src/workbench/headless";
import type { DataCell, DataSheet, DataValue, WorkbookData } from "../../../src/workbooks/workbookData";
import { headless } from "../../setup/headless";

export type CellRows = readonly (readonly (DataValue | DataCell)[])[];

export function sheetOf(name: string, rows: CellRows = [], more: Partial<DataSheet> = {}): DataSheet {
  return blankSheet({
    id: `id of ${name}`,
    name,
    cells: new Map(
      rows.map((cells, row) => [
        row,
        new Map(
          cells.map((cell, column) => [column, typeof cell === "object" && cell !== null ? cell : { value: cell }]),
        ),
      ]),
    ),
    ...more,
  });
}

export { blankWorkbook as workbookOf };

const open = new Set<HeadlessHost>();

afterEach(() => {
  for (const host of open) host.dispose();
  open.clear();
});

type Options = Parameters<typeof headless.createHeadlessHost>[1];

/** Closed when the test ends. */
export function openHost(sheets: readonly DataSheet[] = [sheetOf("Sheet1")], options?: Options): HeadlessHost {
  return openHostOn(blankWorkbook(sheets), options);
}

export function openHostOn(data: WorkbookData, options?: Options): HeadlessHost {
  const host = headless.createHeadlessHost(data, options);
  open.add(host);
  return host;
}

/** The code with which Office.js refuses. */
export async function codeOf(attempt: () => unknown): Promise<string> {
  try {
    await attempt();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "no error";
}

type Cells = unknown[][];

/** What the cells hold after the values were written into them. */
export async function written(host: HeadlessHost, values: unknown, address: string, format?: string) {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    if (format !== undefined) range.numberFormat = format as unknown as Cells;
    range.values = values as Cells;
    range.load("values, formulas, numberFormat, text, valueTypes");
    await context.sync();
    const { formulas, numberFormat, text, valueTypes } = range;
    const after = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return { values: after.values as Cells, formulas, numberFormat, text, valueTypes };
  });
}
