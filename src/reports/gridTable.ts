import type { Figure } from "../analysis/figures/figure";
import type { Day } from "../analysis/types";
import { alignmentOf } from "./alignment";
import { gridFigures, rowFigures } from "./blockFigures";
import type { ReportBlock, ReportFormat, ReportRange, ReportValue } from "./reportSheet";

/** A cross table under a heading: one row per class or segment, a total row below. */
export interface Grid {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  /** The first header stands over the labels. */
  readonly headers: readonly string[];
  /** One per header. */
  readonly formats: readonly ReportFormat[];
  readonly rows: readonly (readonly ReportValue[])[];
  readonly total: readonly ReportValue[] | null;
  /** ReportBlock.cutMonths */
  readonly cutMonths?: readonly Day[];
  /** What each cell of the rows shows; null = a label. */
  readonly figures?: readonly (readonly (Figure | null)[])[];
  readonly totalFigures?: readonly (Figure | null)[];
}

export interface GridTable {
  readonly blocks: readonly ReportBlock[];
  /** The first free row below. */
  readonly nextRow: number;
  /** Cells of the body: `columns` of them from the grid's column `first` on; null in a grid without rows. */
  readonly bodyOf: (first: number, columns: number) => ReportRange | null;
  /** Whether there is nothing beside the labels of its rows. */
  readonly isBlank: boolean;
}

export function gridTable(grid: Grid): GridTable {
  const { row, column, formats } = grid;
  const texts = formats.map((): ReportFormat => "text");
  // Marks stand in the middle under their header; the labels of the rows stand left.
  const alignments = formats.map((format, index) => (index > 0 && format === "text" ? "center" : alignmentOf(format)));
  const heading = formats.map((_format, index) => (index === 0 ? grid.heading : null));
  const blocks: ReportBlock[] = [
    { row, column, style: "band", formats: texts, values: [heading] },
    { row: row + 1, column, style: "header", formats: texts, alignments, values: [grid.headers] },
  ];
  const firstRow = row + 2;
  let nextRow = firstRow + grid.rows.length;
  if (grid.rows.length > 0)
    blocks.push({
      row: firstRow,
      column,
      style: "body",
      formats,
      alignments,
      values: grid.rows,
      cutMonths: grid.cutMonths,
      figures: gridFigures(grid.figures ?? []),
    });
  if (grid.total !== null) {
    const figures = grid.totalFigures && rowFigures(grid.totalFigures);
    blocks.push({ row: nextRow, column, style: "total", formats, alignments, values: [grid.total], figures });
    nextRow++;
  }
  return {
    blocks,
    nextRow,
    isBlank: grid.rows.every(([, ...values]) => values.every((value) => value === null)),
    bodyOf: (first, columns) =>
      grid.rows.length === 0 || columns === 0
        ? null
        : { row: firstRow, column: column + first, rows: grid.rows.length, columns },
  };
}
