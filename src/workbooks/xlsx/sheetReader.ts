import type { Cell, CellFormulaValue, CellValue, Worksheet } from "@cj-tech-master/excelts";
import type { DataCell, DataSheet, DataValue } from "../workbookData";
import { parseRange } from "./addresses";
import type { StyleList } from "./cellStyles";
import { readCharts } from "./chartReader";
import { readColor, type ThemeColors } from "./colors";
import { unmarkControls } from "./repairs/controlCharacters";
import { formulaForScreen } from "./formulaText";
import { MergesByRow } from "./mergedCells";
import { readPage } from "./pageSetup";
import { noPrintNames, type PrintNames } from "./printNames";
import { charactersOf } from "./sheetGeometry";
import type { SheetPart } from "./sheetParts";
import type { TakenRows } from "./takenRows";

export interface ReadingContext {
  readonly theme: ThemeColors;
  readonly styles: StyleList;
  /** Leads from the hidden format codes to the true ones. */
  readonly formats: ReadonlyMap<string, string>;
  /** By the name of the sheet. */
  readonly printing: ReadonlyMap<string, PrintNames>;
  readonly date1904: boolean;
}

/** `taken` = the rows that the worksheet lacks. */
export function readSheet(
  worksheet: Worksheet,
  id: string,
  part: SheetPart,
  taken: TakenRows,
  context: ReadingContext,
): DataSheet {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  (worksheet.columns ?? []).forEach((column, index) => {
    if (column.width !== undefined && column.isCustomWidth) columnWidths.set(index, charactersOf(column.width));
    if (column.hidden) hiddenColumns.push(index);
  });
  const rowHeights = new Map(taken.rowHeights);
  const fittedHeights = new Map(taken.fittedHeights);
  const hiddenRows: number[] = [];
  const cells = new Map<number, Map<number, DataCell>>();
  const merged = new MergesByRow(part.merges);
  const known = new KnownCells();
  const plain = new PlainCells(taken, worksheet, context);
  // Not by eachRow and eachCell: these pass over rows and cells that have a look and no value.
  for (let index = 0; index < Math.max(worksheet.rowCount, plain.rowCount); index++) {
    const read = new Map<number, DataCell>();
    const add = (column: number, cell: DataCell | null): void => {
      if (cell !== null && !merged.covers(index, column)) read.set(column, cell);
    };
    const row = worksheet.findRow(index + 1);
    if (row?.height !== undefined && row.height > 0) {
      (row.customHeight === true ? rowHeights : fittedHeights).set(index, row.height);
    }
    if (row?.hidden) hiddenRows.push(index);
    for (let column = 1; column <= (row?.cellCount ?? 0); column++) {
      const cell = row?.findCell(column);
      if (cell !== undefined) add(column - 1, known.shared(readCell(cell, context)));
    }
    plain.row(index, add);
    if (read.size > 0) cells.set(index, read);
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
    fittedHeights,
    hiddenRows,
    hiddenColumns,
    merges: part.merges,
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    showGridlines: view?.showGridLines !== false,
    page: readPage(worksheet, context.printing.get(worksheet.name) ?? noPrintNames),
    protected: worksheet.sheetProtection?.sheet === true,
    tables: part.tables,
    conditionalFormats: part.conditionalFormats,
    validations: part.validations,
    charts: readCharts(worksheet, { columnWidths, rowHeights, fittedHeights }, part.drawnCharts),
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

/** The cells of the rows that the library has not got, with the looks that it knows from rows above. */
class PlainCells {
  /** By the look: what it is, and the cells that have it, each once. */
  private readonly known = new Map<string, { readonly look: Look; readonly cells: Map<DataValue, DataCell | null> }>();
  private next = 0;

  constructor(
    private readonly taken: TakenRows,
    private readonly worksheet: Worksheet,
    private readonly context: ReadingContext,
  ) {}

  get rowCount(): number {
    return (this.taken.rows.at(-1) ?? -1) + 1;
  }

  /** Tells the cells of a row; asked for rows from top to bottom. */
  row(row: number, add: (column: number, cell: DataCell | null) => void): void {
    if (this.taken.rows[this.next] !== row) return;
    this.taken.tell(this.next++, (column, name, value) => add(column, this.cell(name, value)));
  }

  private cell(name: string, value: DataValue): DataCell | null {
    const { look, cells } = this.lookCalled(name);
    if (typeof value === "number" && !Number.isInteger(value)) return { value, ...look };
    let cell = cells.get(value);
    if (cell === undefined) cells.set(value, (cell = cellOf({ value }, look)));
    return cell;
  }

  private lookCalled(name: string) {
    let known = this.known.get(name);
    if (known === undefined) {
      const place = this.taken.looks.get(name);
      const cell = place && this.worksheet.findRow(place.row + 1)?.findCell(place.column + 1);
      known = { look: cell === undefined ? {} : readLook(cell, this.context), cells: new Map() };
      this.known.set(name, known);
    }
    return known;
  }
}

type Look = Pick<DataCell, "numberFormat" | "style">;

const readCell = (cell: Cell, context: ReadingContext): DataCell | null =>
  cellOf(readContent(cell.value, context.date1904, cell), readLook(cell, context));

function readLook(cell: Cell, context: ReadingContext): Look {
  const style = context.styles.numberOf(cell.style);
  const code = typeof cell.numFmt === "object" ? cell.numFmt.formatCode : cell.numFmt;
  const format = code === undefined ? undefined : (context.formats.get(code) ?? code);
  const numberFormat = format === "General" ? undefined : format;
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(style === undefined ? {} : { style }),
  };
}

/** null = neither a content nor a look. */
function cellOf(content: Content, look: Look): DataCell | null {
  const isBlank = content.value === null && content.formula === undefined;
  if (isBlank && look.style === undefined && look.numberFormat === undefined) return null;
  return { ...content, ...look };
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
