import { brokenText } from "./brokenText";
import { pointsOfColumn, pointsPerTextLetter } from "./printSetup";
import type { ReportBlock, ReportPrint, ReportSheet } from "./reportSheet";

/**
 * The sheet with charts and sentences beside the columns that every printed page repeats: over them a chart would be
 * printed on each page, cut off where the columns end, and so would a sentence. Sentences of the footer that are wider
 * than a page, or than a list with another page beside it, go on in the next row.
 */
export function besideRepeatedColumns(sheet: ReportSheet, print: ReportPrint): ReportSheet {
  const { titleColumns, columnBreaks, area, pagesAcross } = print;
  if (columnBreaks !== undefined) {
    let list = 0;
    for (let column = 0; column < columnBreaks[0]; column++) list += pointsOfColumn(sheet.columnWidths, column);
    const mostLetters = Math.floor(list / pointsPerTextLetter);
    return { ...sheet, blocks: sheet.blocks.map((block) => brokenFooter(block, 0, mostLetters)) };
  }
  if (titleColumns === null) return sheet;
  const free = titleColumns.first + titleColumns.count;
  let width = 0;
  let repeated = 0;
  for (let column = 0; column < area.columns; column++) {
    const points = pointsOfColumn(sheet.columnWidths, column);
    width += points;
    if (column < free) repeated += points;
  }
  const mostLetters = Math.floor((width - repeated) / pagesAcross / pointsPerTextLetter);
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => movedBlock(block, free, mostLetters)),
    charts: sheet.charts.map((chart) =>
      chart.place.column < free ? { ...chart, place: { ...chart.place, column: free } } : chart,
    ),
  };
}

function movedBlock(block: ReportBlock, free: number, mostLetters: number): ReportBlock {
  if (block.column >= free) return block;
  return block.style === "note" ? { ...block, column: free } : brokenFooter(block, free, mostLetters);
}

function brokenFooter(block: ReportBlock, column: number, mostLetters: number): ReportBlock {
  if (block.style !== "footer") return block;
  const values = block.values.flatMap(([text]) => brokenText(String(text), mostLetters).map((part) => [part]));
  return { ...block, column, values };
}
