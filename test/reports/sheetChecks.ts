import type { ReportBlock, ReportRange, ReportSheet, ReportValue } from "../../src/reports/reportSheet";

export interface PlacedCell {
  readonly block: ReportBlock;
  readonly value: ReportValue;
}

/** Every cell of a sheet by "row,column"; throws where two blocks claim one. */
export function cellsOf(sheet: ReportSheet): ReadonlyMap<string, PlacedCell> {
  const cells = new Map<string, PlacedCell>();
  for (const block of sheet.blocks) {
    block.values.forEach((values, row) =>
      values.forEach((value, column) => {
        const key = `${block.row + row},${block.column + column}`;
        if (cells.has(key)) throw new Error(`two blocks on one cell: ${sheet.id} ${key}`);
        cells.set(key, { block, value });
      }),
    );
  }
  return cells;
}

/** Keys of the cells in a range, row by row. */
export function keysIn({ row, column, rows, columns }: ReportRange): readonly string[] {
  const keys: string[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) keys.push(`${r},${c}`);
  }
  return keys;
}

export function blocksOf(sheet: ReportSheet, style: ReportBlock["style"]): readonly ReportBlock[] {
  return sheet.blocks.filter((block) => block.style === style);
}

/** Body and total row below a header, as records by header text. */
export function recordsUnder(
  sheet: ReportSheet,
  header: ReportBlock,
): { readonly rows: readonly Record<string, ReportValue>[]; readonly total: Record<string, ReportValue> | null } {
  const headers = header.values[0].map(String);
  const record = (values: readonly ReportValue[]): Record<string, ReportValue> =>
    Object.fromEntries(headers.map((name, index) => [name, values[index]]));
  const below = (row: number, style: ReportBlock["style"]): ReportBlock | undefined =>
    sheet.blocks.find((block) => block.style === style && block.row === row && block.column === header.column);
  const body = below(header.row + 1, "body");
  const total = below(header.row + 1 + (body?.values.length ?? 0), "total");
  return { rows: (body?.values ?? []).map(record), total: total === undefined ? null : record(total.values[0]) };
}
