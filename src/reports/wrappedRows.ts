import type { ReportBlock, TallRow } from "./reportSheet";

// Widths are counted in digits; Cyrillic letters are a little wider.
const DIGITS_PER_LETTER = 1.1;
/** Excel has no higher rows. */
const MOST_LINES = 27;

/** How high the rows of wrapped texts must be. */
export function wrappedRows(blocks: readonly ReportBlock[], widths: readonly number[], least = 1): readonly TallRow[] {
  const tall: TallRow[] = [];
  for (const { style, row, column, values, hiddenColumns = [] } of blocks) {
    if (style !== "wrapped" && style !== "header") continue;
    values.forEach((cells, place) => {
      const shown = cells.map((cell, at) =>
        typeof cell === "string" && !hiddenColumns.includes(at) ? linesOf(cell, widths[column + at]) : 1,
      );
      const lines = Math.min(MOST_LINES, Math.max(style === "wrapped" ? least : 1, ...shown));
      if (lines > 1) tall.push({ row: row + place, lines });
    });
  }
  return tall;
}

/** A line goes on where the user has broken it, between words, and in a word that is longer than its column. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width / DIGITS_PER_LETTER));
  let lines = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    let used = 0;
    lines++;
    for (const { length } of line.split(/\s+/)) {
      if (used > 0 && used + 1 + length > room) {
        lines++;
        used = length;
      } else used += (used > 0 ? 1 : 0) + length;
      lines += Math.ceil(used / room) - 1;
      used -= room * (Math.ceil(used / room) - 1);
    }
  }
  return lines;
}
