import type { Borders } from "@cj-tech-master/excelts";
import type { DataBorder, DataStyle } from "../workbookData";
import { fileColor, readColor, type ThemeColors } from "./colors";

// The borders of a cell, both ways. Files have one line for both diagonals.

type CellBorders = NonNullable<DataStyle["borders"]>;
type FileBorder = Partial<Borders[keyof Borders]>;

const edges = ["left", "right", "top", "bottom"] as const;

export function readBorders(written: Partial<Borders>, theme: ThemeColors): CellBorders | undefined {
  const borders: { -readonly [Side in keyof CellBorders]: DataBorder } = {};
  for (const side of edges) {
    const border = readBorder(written[side], theme);
    if (border !== undefined) borders[side] = border;
  }
  const diagonal = readBorder(written.diagonal, theme);
  if (diagonal !== undefined && written.diagonal?.down) borders.diagonalDown = diagonal;
  if (diagonal !== undefined && written.diagonal?.up) borders.diagonalUp = diagonal;
  return Object.keys(borders).length === 0 ? undefined : borders;
}

function readBorder(border: FileBorder | undefined, theme: ThemeColors): DataBorder | undefined {
  if (border?.style === undefined) return undefined;
  return { line: border.style, color: readColor(border.color, theme) ?? "#000000" };
}

export function fileBorders(borders: CellBorders): Partial<Borders> {
  const written: Partial<Borders> = {};
  for (const side of edges) {
    const border = borders[side];
    if (border !== undefined) written[side] = fileBorder(border);
  }
  const diagonal = borders.diagonalDown ?? borders.diagonalUp;
  if (diagonal !== undefined) {
    const up = borders.diagonalUp !== undefined;
    written.diagonal = { ...fileBorder(diagonal), up, down: borders.diagonalDown !== undefined };
  }
  return written;
}

const fileBorder = ({ line, color }: DataBorder) => ({ style: line, color: fileColor(color) });
