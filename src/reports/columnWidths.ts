import type { Language } from "../locales";
import { boldPixels } from "./boldLetters";
import { formatCell } from "./formatCell";
import type { ReportBlock, ReportFormat, TallRow } from "./reportSheet";

const narrowest = 7;
const widestColumn = 48;
const padding = 2;
/** In pixels: the filter button of a table's header. The workbench keeps its room free beside every line. */
const button = 19;
const pixelsPerCharacter = 7;
/** In pixels: what programs leave free at the sides of a header, at the most. */
const headerPadding = 7;
/** How a header may go on in the next line. */
interface HeaderLines {
  readonly most: number;
  /** A second line must make its column narrower by so much, a third one by twice as much. */
  readonly worth: number;
}

const usualHeaders: HeaderLines = { most: 3, worth: 3 };
/** Where each column must be as narrow as can be. */
export const narrowHeaders: HeaderLines = { most: 4, worth: 1 };

/**
 * Widths that show every cell of the tables, up to a cap; titles, notes and footers run over their neighbours. A header
 * is in two or three lines where that makes its column narrower.
 */
export function columnWidths(
  blocks: readonly ReportBlock[],
  language: Language,
  widest: number = widestColumn,
  headerLines: HeaderLines = usualHeaders,
): readonly number[] {
  const widths: number[] = [];
  const widen = (column: number, width: number): void => {
    widths[column] = Math.max(widths[column] ?? narrowest, Math.min(width, widest));
  };
  for (const block of blocks) {
    // A band over several columns runs over the blank cells beside it.
    const counts =
      block.style === "band" ? block.formats.length === 1 : block.style === "body" || block.style === "total";
    if (!counts) continue;
    for (let offset = 0; offset < block.formats.length; offset++) {
      widen(block.column + offset, contentWidth(block, offset, language) + padding);
      widen(block.column + offset, block.leastWidths?.[offset] ?? 0);
    }
  }
  for (const { column, text } of headersOf(blocks)) {
    widen(column, headerWidth(text, widths[column] ?? narrowest, headerLines));
  }
  for (let column = 0; column < widths.length; column++) widths[column] ??= narrowest;
  for (const column of hiddenColumns(blocks)) widths[column] = 0;
  return widths;
}

/** The columns of a sheet that are kept out of sight. */
export function hiddenColumns(blocks: readonly ReportBlock[]): ReadonlySet<number> {
  return new Set(blocks.flatMap((block) => (block.hiddenColumns ?? []).map((offset) => block.column + offset)));
}

/** Headers that need several lines in columns of these widths, from the top down. */
export function tallRows(blocks: readonly ReportBlock[], widths: readonly number[]): readonly TallRow[] {
  const linesOfRow = new Map<number, number>();
  for (const { row, column, text } of headersOf(blocks)) {
    const lines = linesIn(text, widths[column]);
    if (lines > 1) linesOfRow.set(row, Math.max(lines, linesOfRow.get(row) ?? 0));
  }
  const rows = Array.from(linesOfRow, ([row, lines]): TallRow => ({ row, lines }));
  return rows.sort((one, other) => one.row - other.row);
}

interface Header {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function headersOf(blocks: readonly ReportBlock[]): readonly Header[] {
  const headers: Header[] = [];
  const hidden = hiddenColumns(blocks);
  for (const { style, row, column, values } of blocks) {
    if (style !== "header") continue;
    values[0].forEach((value, offset) => {
      if (!hidden.has(column + offset)) headers.push({ row, column: column + offset, text: String(value ?? "") });
    });
  }
  return headers;
}

/** The width in one line, or in more where each of them is worth it; `least` is what the cells below need. */
export function headerWidth(text: string, least: number, { most, worth } = usualHeaders): number {
  let chosen = Math.max(least, headerCharacters(boldPixels(text)));
  const unbroken = Math.max(least, headerCharacters(Math.max(...wordsOf(text).map(boldPixels))));
  for (let lines = 2; lines <= most; lines++) {
    let width = unbroken;
    while (width < chosen && linesIn(text, width) > lines) width++;
    if (chosen - width >= worth * (lines - 1)) chosen = width;
  }
  return chosen;
}

/** The width in which so many pixels of letters stand beside the button. */
const headerCharacters = (pixels: number): number => Math.ceil((pixels + button + headerPadding) / pixelsPerCharacter);

const wordsOf = (text: string): readonly string[] => text.split(/\s+/);

/** How many lines a header takes beside its button, broken between words; a word that is too long is broken too. */
function linesIn(text: string, columnWidth: number): number {
  const room = columnWidth * pixelsPerCharacter - headerPadding - button;
  const space = boldPixels(" ");
  let lines = 1;
  let filled = 0;
  for (const word of wordsOf(text)) {
    let rest = boldPixels(word);
    if (filled > 0 && filled + space + rest > room) {
      lines++;
      filled = 0;
    }
    for (; rest > room; rest -= room) lines++;
    filled += (filled > 0 ? space : 0) + rest;
  }
  return lines;
}

/** Only the longest text and the extreme numbers are measured, so that 100,000 rows take no time. */
function contentWidth(block: ReportBlock, offset: number, language: Language): number {
  const format: ReportFormat = block.formats[offset];
  let longest = 0;
  let least: number | null = null;
  let most: number | null = null;
  for (const row of block.values) {
    const value = row[offset];
    if (typeof value === "string") longest = Math.max(longest, value.length);
    else if (value !== null) {
      if (least === null || value < least) least = value;
      if (most === null || value > most) most = value;
    }
  }
  const widthOf = (value: number | null): number => formatCell(value, format, language, block.cutMonths).length;
  return Math.max(longest, widthOf(least), widthOf(most));
}
