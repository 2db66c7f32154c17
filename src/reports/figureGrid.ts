import type { Analysis } from "../analysis/analysis";
import { figureDefinition, figureValue } from "../analysis/explanations/explainFigure";
import type { Figure } from "../analysis/figures/figure";
import type { Day } from "../analysis/types";
import { gridTable, type GridTable } from "./gridTable";
import type { ReportFormat, ReportValue } from "./reportSheet";

/** A line of figures under its label; every line has figures of the same kinds. */
export interface FigureLine {
  readonly label: ReportValue;
  readonly figures: readonly Figure[];
}

export interface FigureGrid {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  /** The first header stands over the labels. */
  readonly headers: readonly string[];
  /** Of the labels; absent = text. */
  readonly labels?: ReportFormat;
  /** ReportBlock.cutMonths */
  readonly cutMonths?: readonly Day[];
  readonly lines: readonly FigureLine[];
  /** Absent = there is no total. */
  readonly total?: FigureLine;
}

/** A cross table of figures: formats, values and explanations are theirs. */
export function figureGrid(grid: FigureGrid, analysis: Analysis): GridTable {
  const { lines, total = null, labels = "text", ...place } = grid;
  const valuesOf = (line: FigureLine): readonly ReportValue[] => [
    line.label,
    ...line.figures.map((figure) => figureValue(figure, analysis)),
  ];
  const anyLine = lines[0] ?? total;
  return gridTable({
    ...place,
    formats: place.headers.map((_header, column) => (column === 0 ? labels : formatOf(anyLine?.figures[column - 1]))),
    rows: lines.map(valuesOf),
    figures: lines.map((line) => [null, ...line.figures]),
    total: total && valuesOf(total),
    totalFigures: total === null ? undefined : [null, ...total.figures],
  });
}

/** A grid without lines has headers all the same. */
function formatOf(figure: Figure | undefined): ReportFormat {
  return figure === undefined ? "text" : figureDefinition(figure.family, figure.key).format;
}
