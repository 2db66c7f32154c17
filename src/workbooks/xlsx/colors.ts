import { query } from "@cj-tech-master/excelts/xml";
import type { XlsxPackage } from "./xlsxPackage";

// Colours of files ("FF336699", or a place in the theme with a tint) <-> "#336699".

/** The part of the library's colour that is read here; its own type does not know tints. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

/** The theme's colours in the order in which cells count them, and Office's own where a file has no theme. */
const themeNames = [
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "E7E6E6"],
  ["dk2", "44546A"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
] as const;

export type ThemeColors = readonly string[];

export function readTheme(file: XlsxPackage): ThemeColors {
  const root = file.root("xl/theme/theme1.xml");
  return themeNames.map(([name, usual]) => {
    if (root === null) return usual;
    const place = `a:themeElements/a:clrScheme/a:${name}`;
    return (
      query(root, `${place}/a:srgbClr`)?.attributes.val ?? query(root, `${place}/a:sysClr`)?.attributes.lastClr ?? usual
    );
  });
}

export function readColor(color: FileColor | undefined, theme: ThemeColors): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined || theme[color.theme] === undefined) return undefined;
  const base = theme[color.theme];
  const channels = [0, 2, 4].map((start) => tinted(parseInt(base.slice(start, start + 2), 16), color.tint ?? 0));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Channel by channel; Excel works on the lightness, which differs by a few shades at most. */
function tinted(channel: number, tint: number): number {
  return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
}

export function fileColor(color: string): { argb: string } {
  return { argb: `FF${color.replace("#", "").toUpperCase()}` };
}
