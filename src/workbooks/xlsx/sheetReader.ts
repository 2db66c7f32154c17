import type { Cell, CellFormulaValue, CellValue, Worksheet } from "@cj-tech-master/excelts";
import type { DataCell, DataSheet, DataValue } from "../workbookData";
import { parseRange } from "./addresses";
import type { StyleList } from "./cellStyles";
import { readCharts } from "./chartReader";
import { readColor, type ThemeColors } from "./colors";
import { readConditionalFormats } from "./conditionalFormats";
import { unmarkControls } from "./repairs/controlCharacters";
import { formulaForScreen } from "./formulaText";
import { MergesByRow } from "./mergedCells";
import { readPage } from "./pageSetup";
import { noPrintNames, type PrintNames } from "./printNames";
import { charactersOf } from "./sheetGeometry";
import type { SheetPart } from "./sheetParts";

export interface ReadingContext {
  readonly theme: ThemeColors;
  readonly styles: StyleList;
  /** Leads from the hidden format codes to the true ones. */
  readonly formats: ReadonlyMap<string, string>;
  /** By the name of the sheet. */
  readonly printing: ReadonlyMap<string, PrintNames>;
  readonly date1904: boolean;
}

export function readSheet(worksheet: Worksheet, id: string, part: SheetPart, context: ReadingContext): DataSheet {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  (worksheet.columns ?? []).forEach((column, index) => {
    if (column.width !== undefined && column.isCustomWidth) columnWidths.set(index, charactersOf(column.width));
    if (column.hidden) hiddenColumns.push(index);
  });
  const rowHeights = new Map<number, number>();
  const hiddenRows: number[] = [];
  const cells = new Map<number, Map<number, DataCell>>();
  const merged = new MergesByRow(part.merges);
  const known = new KnownCells();
  // Not by eachRow and eachCell: these pass over rows and cells that have a look and no value.
  for (let number = 1; number <= worksheet.rowCount; number++) {
    const row = worksheet.findRow(number);
    if (row === undefined) continue;
    if (row.height !== undefined && row.height > 0) rowHeights.set(number - 1, row.height);
    if (row.hidden) hiddenRows.push(number - 1);
    const read = new Map<number, DataCell>();
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      const isCovered = cell === undefined || merged.covers(number - 1, column - 1);
      const found = isCovered ? null : known.shared(readCell(cell, context));
      if (found !== null) read.set(column - 1, found);
    }
    if (read.size > 0) cells.set(number - 1, read);
  }
  // The library leaves out what a file leaves out, whatever its types say.
  const view = worksheet.views?.[0];
  const frozen = view?.state === "frozen" ? view : undefined;
  return {
    id,
    name: worksheet.name,
    visibility: worksheet.state,
    tabColor: readColor(worksheet.properties?.tabColor, context.theme) ?? null,
    cells,
    columnWidths,
    rowHeights,
    hiddenRows,
    hiddenColumns,
    merges: part.merges,
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    showGridlines: view?.showGridLines !== false,
    page: readPage(worksheet, context.printing.get(worksheet.name) ?? noPrintNames),
    protected: worksheet.sheetProtection?.sheet === true,
    tables: part.tables,
    conditionalFormats: readConditionalFormats(worksheet.conditionalFormattings ?? [], context.theme),
    validations: part.validations,
    charts: readCharts(worksheet, { columnWidths, rowHeights }, part.drawnCharts),
    hyperlinks: part.hyperlinks,
    carried: part.carried,
  };
}

/** Cells that are alike are one object: a sheet of sales repeats its clients and products. */
class KnownCells {
  private readonly byLook = new Map<string, Map<DataValue, DataCell>>();

  shared(cell: DataCell | null): DataCell | null {
    // A number is rarely met again.
    if (cell === null || cell.formula !== undefined || cell.error !== undefined || typeof cell.value === "number") {
      return cell;
    }
    const look = `${cell.style ?? ""}|${cell.numberFormat ?? ""}`;
    let cells = this.byLook.get(look);
    if (cells === undefined) this.byLook.set(look, (cells = new Map<DataValue, DataCell>()));
    const known = cells.get(cell.value);
    if (known === undefined) cells.set(cell.value, cell);
    return known ?? cell;
  }
}

function readCell(cell: Cell, context: ReadingContext): DataCell | null {
  const content = readContent(cell.value, context.date1904, cell);
  const style = context.styles.numberOf(cell.style);
  const code = typeof cell.numFmt === "object" ? cell.numFmt.formatCode : cell.numFmt;
  const format = code === undefined ? undefined : (context.formats.get(code) ?? code);
  const numberFormat = format === "General" ? undefined : format;
  if (content.value === null && content.formula === undefined && style === undefined && numberFormat === undefined) {
    return null;
  }
  return {
    ...content,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(style === undefined ? {} : { style }),
  };
}

type Content = Pick<DataCell, "value" | "error" | "formula" | "spill">;

function readContent(value: CellValue, date1904: boolean, cell: Cell): Content {
  if (typeof value !== "object" || value === null || value instanceof Date) return { value: plain(value, date1904) };
  if ("error" in value) return { value: value.error, error: true };
  if ("hyperlink" in value) return { value: value.text };
  if ("richText" in value) return { value: value.richText.map((run) => run.text).join("") };
  if ("checkbox" in value) return { value: value.checkbox };
  const formula = cell.formula;
  const result = readResult(value.result, date1904);
  if (formula === undefined) return result;
  return { ...result, formula: formulaForScreen(formula), ...readSpill(value) };
}

function readSpill(value: object): Pick<DataCell, "spill"> {
  if (!("ref" in value) || typeof value.ref !== "string" || !("shareType" in value) || value.shareType !== "array") {
    return {};
  }
  const range = parseRange(value.ref);
  if (range === null || (range.rows === 1 && range.columns === 1)) return {};
  return { spill: { rows: range.rows, columns: range.columns } };
}

function readResult(result: CellFormulaValue["result"], date1904: boolean): Content {
  if (typeof result === "object" && !(result instanceof Date)) return { value: result.error, error: true };
  return { value: plain(result, date1904) };
}

/** Dates are left only in files of the strict kind, which hold ISO texts; the library reads these as UTC. */
function plain(value: string | number | boolean | Date | null | undefined, date1904: boolean): DataValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return unmarkControls(value);
  if (!(value instanceof Date)) return value;
  return value.getTime() / 86_400_000 + 25_569 - (date1904 ? 1_462 : 0);
}
