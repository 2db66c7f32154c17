import type { ReportStyle } from "../reports/reportSheet";

// One calm look for every report sheet.
export const ACCENT = "#1F4E5F";
const ACCENT_TINT = "#E8F0F2";
const SOFT_TEXT = "#5F6B70";
/** Still readable on white, and in print. */
export const FAINT_TEXT = "#767676";
const LINE = "#9FB4BA";

/** Behind the accent on a chart: a second series of columns, and lines. */
export const seriesColors = [ACCENT, "#D98E32", "#6FA3B0", "#8A9A5B"] as const;

/** Bands of grey on white: the header row and the accents are ours. */
export const TABLE_STYLE = "TableStyleLight1";

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly lineAbove?: string;
  readonly lineBelow?: string;
  readonly wrap?: "center" | "top";
  /** In points, where the letters are taller than a usual row. */
  readonly rowHeight?: number;
}

const looks: Readonly<Record<ReportStyle, Look>> = {
  title: { bold: true, size: 16, color: ACCENT, rowHeight: 24 },
  note: { size: 10, color: SOFT_TEXT },
  band: { italic: true, size: 9, color: SOFT_TEXT, fill: ACCENT_TINT },
  header: { bold: true, color: "#FFFFFF", fill: ACCENT, wrap: "center" },
  body: {},
  wrapped: { wrap: "top", lineBelow: LINE },
  total: { bold: true, fill: ACCENT_TINT, lineAbove: LINE },
  footer: { size: 9, color: SOFT_TEXT },
};

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
