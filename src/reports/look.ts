import type { ReportStyle } from "./reportSheet";

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

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly lineAbove?: string;
  readonly lineBelow?: string;
  /** Between columns. */
  readonly lineBetween?: string;
  readonly wrap?: "center" | "top";
  /** In points, where the letters are taller than a usual row. */
  readonly rowHeight?: number;
}

export const looks: Readonly<Record<ReportStyle, Look>> = {
  title: { bold: true, size: 16, color: ACCENT, rowHeight: 24 },
  note: { size: 10, color: SOFT_TEXT },
  band: { italic: true, size: 9, color: SOFT_TEXT, fill: ACCENT_TINT },
  header: { bold: true, color: "#FFFFFF", fill: ACCENT, wrap: "center" },
  body: {},
  wrapped: { wrap: "top", lineBelow: LINE, lineBetween: LINE },
  total: { bold: true, fill: ACCENT_TINT, lineAbove: LINE },
  footer: { size: 9, color: SOFT_TEXT },
};

/** A row as high as so many lines, in points. */
export const heightOfLines = (lines: number): number => lines * 15 + 2;

/** Of a printed page in points: half an inch at the sides, more where the page texts stand. */
export const printMargins = { left: 36, right: 36, top: 50, bottom: 45, header: 22, footer: 22 } as const;
