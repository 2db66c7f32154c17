import { cellText } from "../analysis/cells/cells";
import { DAYS_FROM_1900_TO_1904 } from "../analysis/cells/dateCell";
import type { Figure } from "../analysis/figures/figure";
import type { CellValue } from "../analysis/types";
import { formatCell } from "../reports/formatCell";
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

/** A line of figures on a report, and the cell of it that is selected. */
export interface SelectedLine {
  readonly sheet: ReportSheet;
  readonly block: ReportBlock;
  /** Of the line among those of the block. */
  readonly place: number;
  /** Of the cell in the line. */
  readonly offset: number;
  /** What the cells of the line hold; days counted by the 1900 system. */
  readonly values: readonly CellValue[];
}

/**
 * The line of figures in which a cell of a report lies, found in the sheet as it would be written now; null = none.
 *
 * A line is known by its labels, so that a list may be sorted; where they are in another language, by its figures.
 * `date1904` says how the workbook of the cell counts days; what is found counts them by the 1900 system.
 */
export function selectedLine(cell: SelectedCell, sheet: ReportSheet, date1904 = false): SelectedLine | null {
  const { row, column } = cell.place;
  const block = sheet.blocks.find((each) => isInside(each, row, column) && each.figures !== undefined);
  if (block === undefined) return null;
  const values = block.formats.map((format, index) => {
    const value = cell.row[block.column + index];
    const isDay = format === "date" || format === "month";
    return isDay && date1904 && typeof value === "number" ? value + DAYS_FROM_1900_TO_1904 : value;
  });
  const place = lineOf(block, values, row - block.row);
  return place === null ? null : { sheet, block, place, offset: column - block.column, values };
}

/** The figure in a cell of a report; null = a label, or no figure of ours. */
export function selectedFigure(cell: SelectedCell, sheet: ReportSheet, date1904 = false): SelectedFigure | null {
  const line = selectedLine(cell, sheet, date1904);
  return line === null ? null : figureIn(line);
}

/** The figure in the selected cell of a line; null = a label. */
export function figureIn(line: SelectedLine): SelectedFigure | null {
  const { sheet, block, place, offset, values } = line;
  const figures = block.figures?.[offset] ?? null;
  if (figures === null) return null;
  const name = block.values[place].findIndex((value, index) => isLabel(value, block.formats[index]));
  return {
    figure: { ...figures, of: figures.of[place] } as Figure,
    format: block.formats[offset],
    shown: numberIn(values[offset]),
    header: headerAbove(line),
    line: name < 0 ? "" : formatCell(block.values[place][name], block.formats[name], sheet.language, block.cutMonths),
    heading: textAbove(sheet, "band", block.row, block.column + offset),
  };
}

/** The header over the selected cell; blank where there is none. */
export function headerAbove({ sheet, block, offset }: SelectedLine): string {
  return textAbove(sheet, "header", block.row, block.column + offset);
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
    if (isSame(block, place, values)) return place;
    const found = block.values.findIndex((_line, at) => isSame(block, at, values));
    if (found >= 0) return found;
  }
  // The tables have changed since the run, and more than one cell of the line with them.
  return hasSameName(block, place, values) ? place : null;
}

/** Texts and months name a line. */
function isLabel(value: ReportValue, format: ReportFormat): boolean {
  return typeof value === "string" || (format === "month" && value !== null);
}

function isSameCell(value: ReportValue, cell: CellValue): boolean {
  return typeof value === "number" ? isSameFigure(value, numberIn(cell)) : value === cellText(cell);
}

function hasSameName({ values, formats }: ReportBlock, place: number, cells: readonly CellValue[]): boolean {
  const column = values[place].findIndex((value, index) => isLabel(value, formats[index]));
  return column >= 0 && isSameCell(values[place][column], cells[column]);
}

function hasSameLabels({ values, formats }: ReportBlock, place: number, cells: readonly CellValue[]): boolean {
  return values[place].every((value, column) => !isLabel(value, formats[column]) || isSameCell(value, cells[column]));
}

function hasSameFigures({ values, formats }: ReportBlock, place: number, cells: readonly CellValue[]): boolean {
  return values[place].every(
    (value, column) => value === null || isLabel(value, formats[column]) || isSameCell(value, cells[column]),
  );
}

function numberIn(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** The nearest text of a style above a cell; a band's text is in the first of its cells. */
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
