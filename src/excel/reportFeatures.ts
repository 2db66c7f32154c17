import { hiddenColumns } from "../reports/columnWidths";
import { ACCENT, FAINT_TEXT, heightOfLines, TABLE_STYLE } from "../reports/look";
import type { PageSheet, ReportConditionalFormat, ReportRange } from "../reports/reportSheet";
import { rangeAt } from "./rangeAt";
import { runsOf } from "./reportCells";
import { addChart } from "./reportCharts";
import { formatsOf, type CellArea } from "./reportLook";
import { applyPrint } from "./reportPrint";

// A column of 10 characters is 75 pixels wide in the default font, and a pixel is 0.75 points.
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export function rangeOf(sheet: Excel.Worksheet, range: ReportRange): Excel.Range {
  return rangeAt(sheet, range.row, range.column, range.rows, range.columns);
}

/** In characters, as Excel's own dialogue counts. */
export function setColumnWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  const columnsOf = new Map<number, CellArea[]>();
  for (const [column, columns, characters] of runsOf(widths)) {
    const area = { row: 0, column, rows: 1, columns };
    columnsOf.set(characters, [...(columnsOf.get(characters) ?? []), area]);
  }
  for (const [characters, areas] of columnsOf) {
    const points = (characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
    for (const format of formatsOf(sheet, areas)) format.columnWidth = points;
  }
}

/** Everything on the sheet beside its cells; `tableName` gives a table a name that is free for now. */
export function addFeatures(sheet: Excel.Worksheet, report: PageSheet, tableName: (wanted: string) => string): void {
  sheet.showGridlines = false;
  sheet.tabColor = ACCENT;
  if (report.print !== undefined) applyPrint(sheet, report.print);
  setColumnWidths(sheet, report.columnWidths);
  for (const column of hiddenColumns(report.blocks)) rangeAt(sheet, 0, column, 1, 1).columnHidden = true;
  for (const { row, lines } of report.tallRows ?? []) {
    rangeAt(sheet, row, 0, 1, 1).format.rowHeight = heightOfLines(lines);
  }
  for (const table of report.tables) {
    const added = sheet.tables.add(rangeOf(sheet, table.range), true);
    added.name = tableName(table.name);
    added.style = TABLE_STYLE;
  }
  for (const range of report.faint ?? []) rangeOf(sheet, range).format.font.color = FAINT_TEXT;
  for (const rule of report.conditionalFormats) addConditionalFormat(rangeOf(sheet, rule.range), rule);
  for (const chart of report.charts) addChart(sheet, chart);
}

function addConditionalFormat(range: Excel.Range, rule: ReportConditionalFormat): void {
  switch (rule.kind) {
    case "colorScale": {
      const { colorScale } = range.conditionalFormats.add("ColorScale");
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: rule.low },
        maximum: { type: "HighestValue", color: rule.high },
      };
      return;
    }
    case "dataBar": {
      const { positiveFormat } = range.conditionalFormats.add("DataBar").dataBar;
      positiveFormat.fillColor = rule.color;
      positiveFormat.gradientFill = false;
      return;
    }
    case "textEquals": {
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.format.fill.color = rule.fill;
      cellValue.format.font.color = rule.font;
      cellValue.rule = { formula1: `="${rule.text.replace(/"/g, '""')}"`, operator: "EqualTo" };
      return;
    }
  }
}

/** Done last, on the visible sheet: a pane cannot be frozen in every Excel while its sheet is hidden. */
export function freezeHeaders(sheet: Excel.Worksheet, report: PageSheet): void {
  const { frozenRows, frozenColumns } = report;
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(rangeAt(sheet, 0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }
}
