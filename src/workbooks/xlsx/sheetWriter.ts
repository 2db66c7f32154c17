import type {
  CellErrorValue,
  CellValueInput,
  TableColumnProperties,
  Workbook,
  Worksheet,
} from "@cj-tech-master/excelts";
import { cellAddress } from "../../reports/cellAddress";
import type { DataCell, DataSheet, DataStyle, DataTable } from "../workbookData";
import { rangeAddress } from "./addresses";
import { fileStyle } from "./cellStyles";
import { drawableCharts, writeChart } from "./chartWriter";
import { fileColor } from "./colors";
import { markControls } from "./repairs/controlCharacters";
import { formatForFile } from "./repairs/dateFormats";
import { callsAddin, formulaForFile } from "./formulaText";
import { writePage } from "./pageSetup";
import { fileWidth } from "./sheetGeometry";

/** `left` = the rows that are put into the finished sheet. */
export function writeSheet(
  workbook: Workbook,
  sheet: DataSheet,
  styles: readonly DataStyle[],
  left: readonly number[],
): Worksheet {
  const leftRows = new Set(left);
  const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.visibility });
  if (sheet.tabColor !== null) worksheet.properties.tabColor = fileColor(sheet.tabColor);
  const gridlines = { showGridLines: sheet.showGridlines };
  worksheet.views =
    sheet.frozenRows > 0 || sheet.frozenColumns > 0
      ? [{ ...gridlines, state: "frozen", xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }]
      : [gridlines];
  writePage(worksheet, sheet.page);
  for (const [column, width] of sheet.columnWidths) worksheet.getColumn(column + 1).width = fileWidth(width);
  for (const [row, height] of sheet.rowHeights) if (!leftRows.has(row)) worksheet.getRow(row + 1).height = height;
  for (const [row, height] of sheet.fittedHeights) {
    if (leftRows.has(row) || sheet.rowHeights.has(row)) continue;
    const fitted = worksheet.getRow(row + 1);
    fitted.height = height;
    fitted.customHeight = false;
  }
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const row of sheet.hiddenRows) {
    worksheet.getRow(row + 1).hidden = true;
    // The library forgets rows without a cell.
    worksheet.getCell(row + 1, 1);
  }

  // Tables first: adding one clears the cells that it covers.
  for (const table of sheet.tables) writeTable(worksheet, sheet, table);
  const fileStyles = styles.map(fileStyle);
  for (const [row, cells] of sheet.cells) {
    if (leftRows.has(row)) continue;
    for (const [column, cell] of cells) {
      const target = worksheet.getCell(row + 1, column + 1);
      target.value = fileValue(cell, row, column);
      if (cell.style !== undefined || cell.numberFormat !== undefined) {
        target.style = {
          ...(cell.style === undefined ? {} : fileStyles[cell.style]),
          ...(cell.numberFormat === undefined ? {} : { numFmt: formatForFile(cell.numberFormat) }),
        };
      }
    }
  }
  for (const chart of drawableCharts(sheet)) writeChart(worksheet, sheet, chart);
  if (sheet.protected) worksheet.sheetProtection = { sheet: true, objects: true, scenarios: true };
  return worksheet;
}

/** The only error values that files know; newer ones (#SPILL!, #BUSY! ...) become #VALUE! until they are calculated. */
const fileErrors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

function fileValue(cell: DataCell, row: number, column: number): CellValueInput {
  const value = plainValue(cell);
  if (cell.formula === undefined) return typeof value === "string" ? markControls(value) : value;
  const formula = formulaForFile(cell.formula);
  const result = value === null ? {} : { result: value };
  // Excel would show =@ABC(...) and one value only if our functions stood in an ordinary formula.
  if (cell.spill === undefined && !callsAddin(cell.formula)) return { formula, ...result };
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  const ref = rangeAddress({ row, column, rows, columns });
  return { formula, ...result, shareType: "array", ref, isDynamicArray: true };
}

function plainValue(cell: DataCell): string | number | boolean | CellErrorValue | null {
  const { value } = cell;
  if (cell.error) {
    const known = fileErrors.find((error) => error === value) ?? "#VALUE!";
    return { error: known as CellErrorValue["error"] };
  }
  if (typeof value === "number" && !Number.isFinite(value)) return { error: "#NUM!" };
  return value;
}

function writeTable(worksheet: Worksheet, sheet: DataSheet, table: DataTable): void {
  const { row, column, rows, columns } = table.range;
  const last = row + rows - 1;
  const columnList: TableColumnProperties[] = [];
  for (let index = 0; index < columns; index++) {
    const header = sheet.cells.get(row)?.get(column + index)?.value;
    const total = table.totals ? sheet.cells.get(last)?.get(column + index) : undefined;
    columnList.push({
      // A table cannot have a column without a name.
      name: header === null || header === undefined || header === "" ? `Column${index + 1}` : String(header),
      filterButton: table.filterButton,
      ...(total?.formula !== undefined
        ? { totalsRowFunction: "custom", totalsRowFormula: formulaForFile(total.formula) }
        : typeof total?.value === "string"
          ? { totalsRowLabel: total.value }
          : {}),
    });
  }
  const bodyRows = rows - 1 - (table.totals ? 1 : 0);
  worksheet.addTable({
    name: table.name,
    ref: cellAddress(row, column),
    headerRow: true,
    totalsRow: table.totals,
    // Left out, it would become the library's favourite style; null is written as none.
    style: { theme: table.style as string | undefined, showRowStripes: true },
    columns: columnList,
    rows: Array.from({ length: bodyRows }, () => []),
  });
}
