import { FileError } from "../../fileError";
import { rewriteTags, tagText } from "../canonical/rewriteTags";

// The library makes an object for every column, row and cell that a file names, also for those that no sheet has.

export const lastColumn = 16_384;
export const lastRow = 1_048_576;

/** In all sheets together. More would fill the memory of a browser; two million take it a quarter of a minute. */
const mostCells = 2_500_000;

/** Rows and cells with their places, where they have one. */
const places = /<(row|c)\b(?:[^>]*?\sr="([A-Za-z]*)(\d*)")?/g;

/** Counts the cells of a sheet's part; a FileError where a row or a cell lies outside of every sheet. */
export function cellsWithin(text: string, before: number): number {
  let cells = before;
  for (const [, name, letters = "", digits = ""] of text.matchAll(places)) {
    if (name === "c") refuseTooMany(++cells);
    const isBelow = digits.length > 7 || Number(digits) > lastRow;
    if (isBelow || isBehind(letters)) throw new FileError("corrupt");
  }
  return cells;
}

export function refuseTooMany(cells: number): void {
  if (cells > mostCells) throw new FileError("tooLarge");
}

const isBehind = (letters: string): boolean =>
  letters.length > 3 || (letters.length === 3 && letters.toUpperCase() > "XFD");

/** The sheet's part without columns behind the last one of a sheet. */
export function withinColumns(text: string): string {
  const block = /<cols\b[\s\S]*?<\/cols>/.exec(text)?.[0];
  if (block === undefined) return text;
  const bounded = rewriteTags(block, ({ name, kind, attributes }) => {
    const valueOf = (wanted: string) => Number(attributes.find(([attribute]) => attribute === wanted)?.[1]);
    if (name !== "col" || kind === "close" || valueOf("max") <= lastColumn) return null;
    if (!(valueOf("min") <= lastColumn)) return "";
    const others = attributes.filter(([attribute]) => attribute !== "max");
    return tagText("col", kind, [...others, ["max", String(lastColumn)]]);
  });
  return bounded === block ? text : text.replace(block, () => bounded);
}
