import type { Language } from "../locales";
import { printCell } from "./printCell";
import type { ReportBlock, ReportFormat } from "./reportSheet";

const narrowest = 7;
const widestColumn = 48;
const padding = 2;
/** The filter button of a table's header. */
const buttonWidth = 3;

/** Widths that show every cell of the tables, up to a cap; titles, notes and footers run over their neighbours. */
export function columnWidths(
  blocks: readonly ReportBlock[],
  language: Language,
  widest: number = widestColumn,
): readonly number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    // A band over several columns runs over the blank cells beside it.
    const counts = block.style === "band" ? block.formats.length === 1 : isTablePart(block);
    if (!counts) continue;
    for (let offset = 0; offset < block.formats.length; offset++) {
      const column = block.column + offset;
      const button = block.style === "header" ? buttonWidth : 0;
      const width = contentWidth(block, offset, language) + padding + button;
      widths[column] = Math.max(widths[column] ?? narrowest, Math.min(width, widest));
    }
  }
  for (let column = 0; column < widths.length; column++) widths[column] ??= narrowest;
  return widths;
}

function isTablePart(block: ReportBlock): boolean {
  return block.style === "header" || block.style === "body" || block.style === "total";
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
  return Math.max(longest, printCell(least, format, language).length, printCell(most, format, language).length);
}
