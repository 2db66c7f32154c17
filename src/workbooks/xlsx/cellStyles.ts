import type { Style } from "@cj-tech-master/excelts";
import type { DataStyle } from "../workbookData";
import { fileBorders, readBorders } from "./borders";
import { fileColor, readColor, type ThemeColors } from "./colors";

// Fonts, fills, alignment and borders of cells, both ways.

const usualFont = { name: "Calibri", size: 11 } as const;

export function readStyle(style: Partial<Style>, theme: ThemeColors): DataStyle | undefined {
  const { font, fill, alignment, border, protection } = style;
  const read: Record<string, unknown> = {};
  if (font?.bold) read.bold = true;
  if (font?.italic) read.italic = true;
  if (font?.strike) read.strike = true;
  if (font?.underline && font.underline !== "none") read.underline = true;
  if (font?.size !== undefined && font.size !== usualFont.size) read.size = font.size;
  if (font?.name !== undefined && font.name !== usualFont.name) read.fontName = font.name;
  const color = readColor(font?.color, theme);
  if (color !== undefined && color !== "#000000") read.color = color;
  if (fill?.type === "pattern" && fill.pattern === "solid") {
    const background = readColor(fill.fgColor, theme);
    if (background !== undefined) read.fill = background;
  }
  const { horizontal, vertical, wrapText } = alignment ?? {};
  if (horizontal !== undefined && isHorizontal(horizontal)) read.horizontal = horizontal;
  if (vertical === "top") read.vertical = "top";
  if (vertical === "middle") read.vertical = "center";
  if (wrapText) read.wrap = true;
  if (alignment?.indent) read.indent = alignment.indent;
  const rotation = alignment?.textRotation;
  if (rotation) read.rotation = rotation === "vertical" ? "stacked" : rotation;
  if (protection?.locked === false) read.unlocked = true;
  if (protection?.hidden === true) read.formulaHidden = true;
  const borders = border === undefined ? undefined : readBorders(border, theme);
  if (borders !== undefined) read.borders = borders;
  return Object.keys(read).length === 0 ? undefined : (read as DataStyle);
}

const horizontals = ["left", "center", "right", "justify"] as const;
const isHorizontal = (text: string): text is (typeof horizontals)[number] =>
  (horizontals as readonly string[]).includes(text);

export function fileStyle(style: DataStyle): Partial<Style> {
  const written: Partial<Style> = {};
  if (style.bold || style.italic || style.underline || style.strike || style.size || style.fontName || style.color) {
    written.font = {
      name: style.fontName ?? usualFont.name,
      size: style.size ?? usualFont.size,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.strike ? { strike: true } : {}),
      ...(style.color === undefined ? {} : { color: fileColor(style.color) }),
    };
  }
  if (style.fill !== undefined) written.fill = { type: "pattern", pattern: "solid", fgColor: fileColor(style.fill) };
  if (style.horizontal || style.vertical || style.wrap || style.indent || style.rotation !== undefined) {
    written.alignment = {
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
      ...(style.vertical ? { vertical: style.vertical === "center" ? "middle" : style.vertical } : {}),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
      ...(style.rotation === undefined
        ? {}
        : { textRotation: style.rotation === "stacked" ? "vertical" : style.rotation }),
    };
  }
  if (style.unlocked || style.formulaHidden) {
    written.protection = { locked: !style.unlocked, hidden: style.formulaHidden === true };
  }
  if (style.borders !== undefined) written.border = fileBorders(style.borders);
  return written;
}

/** The styles of a workbook by number, each once. */
export class StyleList {
  readonly styles: DataStyle[] = [];
  private readonly numbers = new Map<string, number>();
  /** The library shares one object among the cells of a format: most lookups end here. */
  private readonly known = new WeakMap<object, number | undefined>();

  constructor(private readonly theme: ThemeColors) {}

  numberOf(style: Partial<Style>): number | undefined {
    if (this.known.has(style)) return this.known.get(style);
    const read = readStyle(style, this.theme);
    const number = read === undefined ? undefined : this.add(read);
    this.known.set(style, number);
    return number;
  }

  private add(style: DataStyle): number {
    const key = JSON.stringify(style);
    const found = this.numbers.get(key);
    if (found !== undefined) return found;
    this.styles.push(style);
    this.numbers.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}
