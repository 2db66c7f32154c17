import { cellAddress } from "../reports/cellAddress";
import { looks, type Look } from "../reports/look";
import type { ReportStyle } from "../reports/reportSheet";
import { rangeAt as rangeOnSheet, type RangeAt } from "./rangeAt";

/** Excel takes 8,192 letters of addresses at once. */
const MOST_LETTERS = 2000;

export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What blocks far from one another may share. */
interface SharedLook extends Pick<Look, "bold" | "italic" | "size" | "color" | "fill" | "wrap"> {
  readonly alignment?: "Left" | "Center" | "Right";
  /** In steps. */
  readonly indent?: number;
}

/** The looks of one sheet in one request: blocks that look alike are named to Excel together. */
export class SheetLooks {
  private readonly gathered = new Map<string, { readonly look: SharedLook; readonly areas: CellArea[] }>();

  add(area: CellArea, look: SharedLook): void {
    const key = JSON.stringify(look);
    if (key === "{}") return;
    const known = this.gathered.get(key);
    if (known === undefined) this.gathered.set(key, { look, areas: [area] });
    else known.areas.push(area);
  }

  apply(sheet: Excel.Worksheet): void {
    for (const { look, areas } of this.gathered.values()) {
      for (const format of formatsOf(sheet, areas)) setLook(format, look);
    }
  }
}

/** The format of these areas, as few objects as may be. */
export function formatsOf(sheet: Excel.Worksheet, areas: readonly CellArea[]): readonly Excel.RangeFormat[] {
  if (areas.length > 1) return addressLists(areas).map((addresses) => sheet.getRanges(addresses).untrack().format);
  return areas.map(({ row, column, rows, columns }) => rangeOnSheet(sheet, row, column, rows, columns).format);
}

function setLook(format: Excel.RangeFormat, look: SharedLook): void {
  const { bold, italic, size, color, fill, wrap, alignment, indent } = look;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) {
    format.wrapText = true;
    format.verticalAlignment = wrap === "top" ? "Top" : "Center";
  }
  if (alignment !== undefined) format.horizontalAlignment = alignment;
  if (indent !== undefined) format.indentLevel = indent;
}

function addressLists(areas: readonly CellArea[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= MOST_LETTERS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

function addressOf({ row, column, rows, columns }: CellArea): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The look of a block: what others may share goes to `shared`. */
export function applyLook(area: CellArea, style: ReportStyle, shared: SheetLooks, rangeAt: RangeAt): void {
  const { lineAbove, lineBelow, lineBetween, rowHeight, ...look } = looks[style];
  shared.add(area, look);
  if (rowHeight === undefined && lineAbove === undefined && lineBelow === undefined) return;
  const { format } = rangeAt(area.row, area.column, area.rows, area.columns);
  if (rowHeight !== undefined) format.rowHeight = rowHeight;
  if (lineAbove !== undefined) drawLine(format, "EdgeTop", lineAbove);
  if (lineBelow !== undefined) {
    if (area.rows > 1) drawLine(format, "InsideHorizontal", lineBelow);
    drawLine(format, "EdgeBottom", lineBelow);
  }
  if (lineBetween !== undefined && area.columns > 1) drawLine(format, "InsideVertical", lineBetween);
}

function drawLine(
  format: Excel.RangeFormat,
  place: "EdgeTop" | "EdgeBottom" | "InsideHorizontal" | "InsideVertical",
  color: string,
): void {
  const line = format.borders.getItem(place);
  line.style = "Continuous";
  line.color = color;
}
