import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import { borderSides, type BorderLine, type BorderSide, type DataStyle } from "../../../../workbooks/workbookData";

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function keyOf<Key extends string, Value>(map: Record<Key, Value>, value: unknown): Key | undefined {
  for (const key in map) if (map[key] === value) return key;
  return undefined;
}

/** One step of indent, in pixels. */
const indentPixels = 9;

/** Univer has no indent: it keeps so much free at the left or, where texts are aligned to the right, at the right. */
export const indentOf = ({ pd }: IStyleData): number => Math.round((pd?.r ?? pd?.l ?? 0) / indentPixels);

export const indented = (level: number, horizontal: IStyleData["ht"]): IStyleData["pd"] => ({
  [horizontal === HorizontalAlign.RIGHT ? "r" : "l"]: level * indentPixels,
});

const univerSides = {
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
} as const satisfies Record<BorderSide, keyof IBorderData>;

const univerLines: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

function univerBorders(borders: NonNullable<DataStyle["borders"]>): IBorderData {
  const written: IBorderData = {};
  for (const side of borderSides) {
    const border = borders[side];
    if (border) written[univerSides[side]] = { s: univerLines[border.line], cl: { rgb: border.color } };
  }
  return written;
}

function dataBorders(written: IBorderData): DataStyle["borders"] {
  const borders: { [Side in BorderSide]?: NonNullable<DataStyle["borders"]>[Side] } = {};
  for (const side of borderSides) {
    const border = written[univerSides[side]];
    const line = border && keyOf(univerLines, border.s);
    if (line) borders[side] = { line, color: border.cl?.rgb ?? "#000000" };
  }
  return Object.keys(borders).length === 0 ? undefined : borders;
}

function dataRotation({ tr }: IStyleData): DataStyle["rotation"] {
  if (tr?.v === BooleanNumber.TRUE) return "stacked";
  // Univer counts downwards.
  return tr?.a ? -tr.a : undefined;
}

export function styleOfData(style: DataStyle | undefined, numberFormat: string | undefined): IStyleData {
  const result: IStyleData = {};
  if (numberFormat && numberFormat !== "General") result.n = { pattern: numberFormat };
  if (!style) return result;
  if (style.bold) result.bl = BooleanNumber.TRUE;
  if (style.italic) result.it = BooleanNumber.TRUE;
  if (style.underline) result.ul = { s: BooleanNumber.TRUE };
  if (style.size !== undefined) result.fs = style.size;
  if (style.fontName !== undefined) result.ff = style.fontName;
  if (style.color !== undefined) result.cl = { rgb: style.color };
  if (style.fill !== undefined) result.bg = { rgb: style.fill };
  if (style.horizontal) result.ht = horizontals[style.horizontal];
  if (style.vertical) result.vt = verticals[style.vertical];
  if (style.wrap) result.tb = WrapStrategy.WRAP;
  if (style.strike) result.st = { s: BooleanNumber.TRUE };
  if (style.indent) result.pd = indented(style.indent, result.ht);
  if (style.rotation === "stacked") result.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (style.rotation) result.tr = { a: -style.rotation };
  if (style.borders) result.bd = univerBorders(style.borders);
  return result;
}

export function dataOfStyle(style: IStyleData): DataStyle {
  const horizontal = keyOf(horizontals, style.ht);
  const vertical = keyOf(verticals, style.vt);
  const rotation = dataRotation(style);
  const borders = style.bd ? dataBorders(style.bd) : undefined;
  return {
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(indentOf(style) > 0 && { indent: indentOf(style) }),
    ...(rotation !== undefined && { rotation }),
    ...(borders && { borders }),
  };
}

/** null removes a part of the style; borders are merged side by side. */
export type StylePatch = { readonly [Part in keyof IStyleData]?: IStyleData[Part] | null };

export function patchStyle(style: Nullable<IStyleData>, patch: StylePatch): IStyleData {
  const merged: Record<string, unknown> = { ...style };
  for (const [part, value] of Object.entries(patch)) {
    if (value === null) delete merged[part];
    else if (part === "bd") merged.bd = patchBorders(style?.bd, value as object);
    else merged[part] = value;
  }
  const patched: IStyleData = merged;
  if (patched.pd) patched.pd = indented(indentOf(patched), patched.ht);
  return patched;
}

function patchBorders(borders: Nullable<object>, patch: object): object {
  const merged: Record<string, unknown> = { ...borders };
  for (const [side, value] of Object.entries(patch)) {
    if (value === null) delete merged[side];
    else merged[side] = value;
  }
  return merged;
}

export const isTextPattern = (pattern: string): boolean => pattern === "@" || pattern === "@@@";

/** The number format of cells that carry their own style; `General` for all others. */
export class PatternReader {
  private readonly known = new Map<string, string>();

  constructor(private readonly styles: Styles) {}

  of(cell: Nullable<ICellData>): string {
    const style = cell?.s;
    if (!style) return "General";
    if (typeof style !== "string") return style.n?.pattern ?? "General";
    let pattern = this.known.get(style);
    if (pattern === undefined) {
      pattern = this.styles.get(style)?.n?.pattern ?? "General";
      this.known.set(style, pattern);
    }
    return pattern;
  }
}
