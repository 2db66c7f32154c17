import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import type { DataStyle } from "../../workbookData";

const horizontals = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function keyOf<Key extends string, Value>(map: Record<Key, Value>, value: unknown): Key | undefined {
  for (const key in map) if (map[key] === value) return key;
  return undefined;
}

const thin = (color: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });

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
  if (style.borderTop || style.borderBottom) {
    result.bd = {};
    if (style.borderTop) result.bd.t = thin(style.borderTop);
    if (style.borderBottom) result.bd.b = thin(style.borderBottom);
  }
  return result;
}

export function dataOfStyle(style: IStyleData): DataStyle {
  const horizontal = keyOf(horizontals, style.ht);
  const vertical = keyOf(verticals, style.vt);
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
    ...(style.bd?.t && { borderTop: style.bd.t.cl?.rgb ?? "#000000" }),
    ...(style.bd?.b && { borderBottom: style.bd.b.cl?.rgb ?? "#000000" }),
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
  return merged;
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
