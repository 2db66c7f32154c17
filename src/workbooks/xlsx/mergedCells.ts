import { FileError } from "../fileError";
import type { DataRange } from "../workbookData";
import { parseRange, rangeAddress } from "./addresses";

// Merged cells as sheets of files hold them. The library would make an object of every cell in them, and merged columns
// have a million.

const blocks = /<mergeCells\b(?:[^>]*\/>|[\s\S]*?<\/mergeCells>)/g;

/** The merged cells of a sheet's part, from top to bottom, and the part without them. */
export function takeMerges(text: string): { text: string; merges: DataRange[] } {
  const merges: DataRange[] = [];
  const rest = text.replace(blocks, (block) => {
    for (const [, reference] of block.matchAll(/<mergeCell\b[^>]*?\sref="([^"]*)"/g)) {
      const range = parseRange(reference);
      if (range !== null && range.rows * range.columns > 1) merges.push(range);
    }
    return "";
  });
  merges.sort((a, b) => a.row - b.row || a.column - b.column);
  refuseOverlaps(merges);
  return { text: rest, merges };
}

function refuseOverlaps(merges: readonly DataRange[]): void {
  const above = new MergesByRow(merges);
  for (const merge of merges) {
    const { column, columns } = merge;
    const meets = (other: DataRange) => column < other.column + other.columns && other.column < column + columns;
    if (above.at(merge.row).some((other) => other !== merge && meets(other))) throw new FileError("corrupt");
  }
}

/** Which merged cells reach into a row; asked for rows from top to bottom. */
export class MergesByRow {
  private next = 0;
  private active: DataRange[] = [];

  constructor(private readonly merges: readonly DataRange[]) {}

  at(row: number): readonly DataRange[] {
    if (this.active.some((merge) => merge.row + merge.rows <= row)) {
      this.active = this.active.filter((merge) => merge.row + merge.rows > row);
    }
    while (this.next < this.merges.length && this.merges[this.next].row <= row) {
      const merge = this.merges[this.next++];
      if (merge.row + merge.rows > row) this.active.push(merge);
    }
    return this.active;
  }

  /** Whether the cell lies under another one, which shows its value in its place. */
  covers(row: number, column: number): boolean {
    return this.at(row).some(
      (merge) =>
        column >= merge.column &&
        column < merge.column + merge.columns &&
        (row !== merge.row || column !== merge.column),
    );
  }
}

/** What may follow merged cells in a sheet's part, where the order of elements is fixed. */
const behind =
  /<(?:phoneticPr|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

/** The part with merged cells, which the library has written without. */
export function withMerges(text: string, merges: readonly DataRange[]): string {
  if (merges.length === 0) return text;
  const list = merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`).join("");
  const start = Math.max(0, text.lastIndexOf("</sheetData>"));
  const rest = text
    .slice(start)
    .replace(behind, (next) => `<mergeCells count="${merges.length}">${list}</mergeCells>${next}`);
  return text.slice(0, start) + rest;
}
