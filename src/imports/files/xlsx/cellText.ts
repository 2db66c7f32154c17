const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * A text of a cell: letters that XML cannot hold stand in files as `_x000D_`.
 *
 * @example cellTextOf("a_x000A_b") // "a\nb"
 */
export function cellTextOf(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
