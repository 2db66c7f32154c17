import { looks } from "../reports/look";
import type { ReportStyle } from "../reports/reportSheet";

/** `rows` = how many the range has. */
export function applyLook(range: Excel.Range, style: ReportStyle, rows: number): void {
  const { bold, italic, size, color, fill, lineAbove, lineBelow, wrap, rowHeight } = looks[style];
  const { format } = range;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) {
    format.wrapText = true;
    format.verticalAlignment = wrap === "top" ? "Top" : "Center";
  }
  if (rowHeight !== undefined) format.rowHeight = rowHeight;
  if (lineAbove !== undefined) drawLine(format, "EdgeTop", lineAbove);
  if (lineBelow !== undefined) {
    if (rows > 1) drawLine(format, "InsideHorizontal", lineBelow);
    drawLine(format, "EdgeBottom", lineBelow);
  }
}

function drawLine(
  format: Excel.RangeFormat,
  place: "EdgeTop" | "EdgeBottom" | "InsideHorizontal",
  color: string,
): void {
  const line = format.borders.getItem(place);
  line.style = "Continuous";
  line.color = color;
}
