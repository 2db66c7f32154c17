import { alignmentOf } from "../../src/reports/alignment";
import { cellAddress, columnLetters } from "../../src/reports/cellAddress";
import { numberFormatCode } from "../../src/reports/numberFormats";
import { formatCell } from "../../src/reports/formatCell";
import type {
  ReportBlock,
  ReportConditionalFormat,
  ReportPrint,
  ReportRange,
  ReportSheet,
  ReportStyle,
} from "../../src/reports/reportSheet";

/** Cells wider than this do not set the width of their printed column. */
const widestPrinted = 40;

interface PrintedRow {
  readonly styles: ReportStyle[];
  readonly cells: string[];
  /** Whether the row belongs to a table, whose columns stand below one another. */
  aligned: boolean;
}

/** A report sheet as text: every cell as its reader sees it, then tables, formats and charts in words. */
export function printReport(sheet: ReportSheet): string {
  const lines = [
    `sheet ${sheet.name} (${sheet.id}, ${sheet.language})`,
    `frozen: ${sheet.frozenRows} rows, ${sheet.frozenColumns} columns`,
    "",
    ...gridLines(sheet),
    "",
    `widths: ${sheet.columnWidths.map((width, column) => `${columnLetters(column)} ${width}`).join(", ")}`,
  ];
  for (const { row, lines: high } of sheet.tallRows ?? []) lines.push(`row ${row + 1}: ${high} lines`);
  for (const block of sheet.blocks) {
    if (block.style !== "body") continue;
    lines.push(`columns from ${cellAddress(block.row, block.column)}: ${columnsText(block, sheet)}`);
  }
  for (const table of sheet.tables) lines.push(`table ${table.name}: ${rangeText(table.range)}`);
  for (const format of sheet.conditionalFormats) lines.push(conditionalFormatText(format));
  for (const chart of sheet.charts) {
    lines.push(`chart "${chart.title}" at ${rangeText(chart.place)}, categories ${rangeText(chart.categories)}`);
    for (const { name, values, kind, axis } of chart.series) {
      lines.push(`  ${kind} "${name}": ${rangeText(values)}, ${axis} axis`);
    }
  }
  if (sheet.print !== undefined) lines.push(printText(sheet.print));
  for (const { row, column, to } of sheet.links ?? []) lines.push(`link ${cellAddress(row, column)} to ${to}`);
  return `${lines.join("\n")}\n`;
}

function printText(print: ReportPrint): string {
  const {
    landscape,
    pagesAcross,
    scale,
    breaks = [],
    columnBreaks = [],
    area,
    titleRows,
    titleColumns,
    header,
    footer,
  } = print;
  const titles = [
    ...(titleRows === null ? [] : [`rows ${titleRows.first + 1}:${titleRows.first + titleRows.count}`]),
    ...(titleColumns === null ? [] : [`columns A:${columnLetters(titleColumns.count - 1)}`]),
  ];
  const size = scale === undefined ? `${pagesAcross} across` : `${scale}%`;
  const pages = breaks.length === 0 ? "" : `, new page at rows ${breaks.map((row) => row + 1).join(" ")}`;
  const aside = columnBreaks.map((column) => `, new page at column ${columnLetters(column)}`).join("");
  const form = `${landscape ? "landscape" : "portrait"}, ${size}${pages}${aside}`;
  return `print ${rangeText(area)}: ${form}, repeated ${titles.join(" and ") || "nothing"}, "${header}", "${footer}"`;
}

function gridLines(sheet: ReportSheet): readonly string[] {
  const rows = printedRows(sheet);
  const widths: number[] = [];
  for (const row of rows) {
    if (!row?.aligned) continue;
    row.cells.forEach((cell, column) => {
      if (cell.length <= widestPrinted) widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const lines: string[] = [];
  for (let row = 0; row < rows.length; row++) {
    const printed = rows[row];
    if (printed === undefined) {
      lines.push(`${row + 1}`.padStart(5));
      continue;
    }
    const cells = Array.from(printed.cells, (cell, column) =>
      printed.aligned ? (cell ?? "").padEnd(widths[column] ?? 0) : (cell ?? ""),
    );
    const styles = [...new Set(printed.styles)].join("+");
    lines.push(`${`${row + 1}`.padStart(5)} ${styles.padEnd(6)} | ${cells.join(" | ")}`.trimEnd());
  }
  return lines;
}

function printedRows(sheet: ReportSheet): readonly (PrintedRow | undefined)[] {
  const rows: (PrintedRow | undefined)[] = [];
  for (const block of sheet.blocks) {
    block.values.forEach((values, offset) => {
      const row = (rows[block.row + offset] ??= { styles: [], cells: [], aligned: false });
      row.styles.push(block.style);
      row.aligned ||= block.style === "header" || block.style === "body" || block.style === "total";
      values.forEach((value, index) => {
        const text = formatCell(value, block.formats[index], sheet.language, block.cutMonths);
        row.cells[block.column + index] = text.replaceAll(/\s/gu, " ");
      });
    });
  }
  return Array.from(rows);
}

function columnsText({ formats, alignments, cutMonths }: ReportBlock, { language }: ReportSheet): string {
  const columns = formats.map((format, column) => {
    const alignment = alignments?.[column] ?? alignmentOf(format);
    return `${numberFormatCode(format, language, cutMonths)} ${alignment}`;
  });
  return columns.join("; ");
}

function rangeText({ row, column, rows, columns }: ReportRange): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

function conditionalFormatText(format: ReportConditionalFormat): string {
  const range = rangeText(format.range);
  if (format.kind === "colorScale") return `color scale ${range}: ${format.low} to ${format.high}`;
  if (format.kind === "dataBar") return `data bar ${range}: ${format.color}`;
  return `cells ${range} equal to "${format.text}": ${format.font} on ${format.fill}`;
}
