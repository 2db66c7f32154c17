import { cellText } from "../analysis/cells";
import type { Figure } from "../analysis/explanations/figure";
import type { CellValue } from "../analysis/types";
import type { ReportBlock, ReportFormat, ReportSheet, ReportValue } from "../reports/reportSheet";
import type { SelectedCell } from "./workbookPort";

/** A figure on a report that is selected. */
export interface SelectedFigure {
  readonly figure: Figure;
  readonly format: ReportFormat;
  /** What the cell holds; null = blank. */
  readonly shown: number | null;
  /** The header over it, what its line is called, and the heading over both; blank where there is none. */
  readonly header: string;
  readonly line: string;
  readonly heading: string;
}

/** Less than this is what floating point and the way through the sheet leave of a difference. */
const TOLERANCE = 1e-9;

/**
 * The figure in a cell of a report, found in the sheet as it would be written now; null = a label, or no figure of ours.
 *
 * A line is known by its labels, so that a list may be sorted; where they are in another language, by its figures.
 */
export function selectedFigure(cell: SelectedCell, sheet: ReportSheet): SelectedFigure | null {
  const { row, column } = cell.place;
  const block = sheet.blocks.find(
    (each) => isInside(each, row, column) && each.figures !== undefined && each.figures[column - each.column] !== null,
  );
  const figures = block?.figures?.[column - block.column] ?? null;
  if (block === undefined || figures === null) return null;
  const values = cell.row.slice(block.column, block.column + block.formats.length);
  const line = lineOf(block, values, row - block.row);
  if (line === null) return null;
  const value = cell.row[column];
  return {
    figure: { ...figures, of: figures.of[line] } as Figure,
    format: block.formats[column - block.column],
    shown: typeof value === "number" ? value : null,
    header: textAbove(sheet, "header", block.row, column),
    line: cellText(block.values[line].find((each) => typeof each === "string") ?? ""),
    heading: textAbove(sheet, "band", block.row, column),
  };
}

/** Whether two figures are the same, as far as a cell can tell. */
export function isSameFigure(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}

function isInside({ row, column, values, formats }: ReportBlock, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + values.length && atColumn >= column && atColumn < column + formats.length;
}

/** The line at its own place comes first. */
function lineOf(block: ReportBlock, values: readonly CellValue[], place: number): number | null {
  for (const isSame of [hasSameLabels, hasSameFigures]) {
    if (isSame(block.values[place], values)) return place;
    const found = block.values.findIndex((line) => isSame(line, values));
    if (found >= 0) return found;
  }
  // The tables have changed since the run, and more than one cell of the line with them.
  return hasSameName(block.values[place], values) ? place : null;
}

function hasSameName(line: readonly ReportValue[], values: readonly CellValue[]): boolean {
  const column = line.findIndex((value) => typeof value === "string");
  return column >= 0 && line[column] === cellText(values[column]);
}

function hasSameLabels(line: readonly ReportValue[], values: readonly CellValue[]): boolean {
  return line.every((value, column) => typeof value !== "string" || value === cellText(values[column]));
}

function hasSameFigures(line: readonly ReportValue[], values: readonly CellValue[]): boolean {
  return line.every((value, column) => typeof value !== "number" || isSameFigure(value, numberIn(values[column])));
}

function numberIn(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** The nearest text of a style above a cell; a band's text stands in the first of its cells. */
function textAbove({ blocks }: ReportSheet, style: "header" | "band", row: number, column: number): string {
  let nearest: ReportBlock | null = null;
  for (const block of blocks) {
    if (block.style !== style || block.row >= row || !isInside(block, block.row, column)) continue;
    if (nearest === null || block.row > nearest.row) nearest = block;
  }
  if (nearest === null) return "";
  const [texts] = nearest.values;
  return cellText((style === "band" ? texts[0] : texts[column - nearest.column]) ?? "");
}
