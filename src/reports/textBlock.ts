import type { ReportBlock, ReportStyle } from "./reportSheet";

/** Lines of our own sentences, one below the other. */
export function textBlock(row: number, column: number, style: ReportStyle, lines: readonly string[]): ReportBlock {
  return { row, column, style, formats: ["text"], values: lines.map((line) => [line]) };
}
