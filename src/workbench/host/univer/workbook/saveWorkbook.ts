import { BooleanNumber, type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import { atOnce, type Steps } from "../../../slices";
import type {
  DataCell,
  DataName,
  DataSheet,
  DataStyle,
  DataTable,
  WorkbookData,
} from "../../../../workbooks/workbookData";
import { SheetReader } from "../cells/cellReading";
import { protectionOfCell } from "../cells/cellProtection";
import { dataOfStyle } from "../cells/cellStyles";
import { dataOfChart } from "../charts/chartData";
import { formatsAsData } from "../sheets/conditionalFormats";
import { validationsAsData } from "../sheets/dataValidations";
import { hyperlinksOf } from "../sheets/hyperlinks";
import { charactersOf, defaultRowPixels, pointsOf } from "../sheets/lengths";
import { namesOf } from "../formulas/names";
import { blockOf, sheetsInOrder } from "../sheets/sheets";
import { tablesOf } from "../sheets/tables";
import type { UniverHandle } from "../univerHandle";

/** Whether nobody wants the cells of a sheet. */
export type SheetFilter = (sheet: { readonly id: string; readonly name: string }) => boolean;

/** The open workbook as plain data, spilled values included; without the cells of the sheets that are passed over. */
export function saveWorkbook(handle: UniverHandle, passesOver?: SheetFilter): WorkbookData {
  return atOnce(savingSteps(handle, passesOver));
}

const rowsPerStep = 500;

export function* savingSteps(handle: UniverHandle, passesOver: SheetFilter = () => false): Steps<WorkbookData> {
  const styles = new StyleList(handle);
  const sheets = sheetsInOrder(handle);
  const saved: DataSheet[] = [];
  for (const sheet of sheets) saved.push(yield* sheetData(handle, sheet, styles, passesOver));
  const activeId = handle.workbook.getActiveSheet().getSheetId();
  return {
    date1904: handle.extras.date1904,
    sheets: saved,
    activeSheet: sheets.findIndex((sheet) => sheet.getSheetId() === activeId),
    names: namesOf(handle).map(({ name, formula, visible, sheetId }): DataName => {
      const sheet = sheetId === null ? null : handle.sheet(sheetId);
      return { name, formula, visible, ...(sheet && { sheet: sheet.getName() }) };
    }),
    styles: styles.list,
    leftOut: handle.extras.leftOut,
    settings: Object.fromEntries(
      [...handle.extras.settings].map(([key, text]): [string, unknown] => [key, JSON.parse(text)]),
    ),
  };
}

interface SavedStyle {
  readonly style: number | undefined;
  readonly numberFormat: string | undefined;
}

/** Numbers the styles that occur; the number format is kept beside the style in WorkbookData. */
class StyleList {
  readonly list: DataStyle[] = [];
  private readonly byId = new Map<string, SavedStyle>();
  private readonly byText = new Map<string, number>();

  constructor(private readonly handle: UniverHandle) {}

  ofCell(cell: Nullable<ICellData>): SavedStyle | null {
    const protection = protectionOfCell(cell);
    const style = this.of(cell?.s);
    if (protection === null) return style;
    const look = style?.style === undefined ? {} : this.list[style.style];
    return { style: this.numberOf({ ...look, ...protection }), numberFormat: style?.numberFormat };
  }

  private of(s: Nullable<IStyleData | string> | void): SavedStyle | null {
    if (!s) return null;
    if (typeof s !== "string") return this.saved(s);
    let known = this.byId.get(s);
    if (!known) {
      known = this.saved(this.handle.workbook.getStyles().get(s) ?? {});
      this.byId.set(s, known);
    }
    return known;
  }

  private saved(style: IStyleData): SavedStyle {
    const data = dataOfStyle(style);
    const numberFormat = style.n?.pattern;
    if (Object.keys(data).length === 0) return { style: undefined, numberFormat };
    return { style: this.numberOf(data), numberFormat };
  }

  private numberOf(data: DataStyle): number {
    const text = JSON.stringify(data);
    let index = this.byText.get(text);
    if (index === undefined) {
      index = this.list.push(data) - 1;
      this.byText.set(text, index);
    }
    return index;
  }
}

function* sheetData(
  handle: UniverHandle,
  sheet: Worksheet,
  styles: StyleList,
  passesOver: SheetFilter,
): Steps<DataSheet> {
  const id = sheet.getSheetId();
  const name = sheet.getName();
  const config = sheet.getConfig();
  const extras = handle.extras.sheet(id);
  const freeze = sheet.getFreeze();
  return {
    id,
    name,
    visibility: !sheet.isSheetHidden() ? "visible" : extras.veryHidden ? "veryHidden" : "hidden",
    tabColor: config.tabColor || null,
    cells: passesOver({ id, name }) ? new Map<never, never>() : yield* cellsData(new SheetReader(handle, id), styles),
    ...columnsData(sheet),
    ...rowsData(sheet),
    merges: sheet.getMergeData().map((merge) => rangeData(blockOf(id, merge))),
    frozenRows: freeze.ySplit,
    frozenColumns: freeze.xSplit,
    showGridlines: config.showGridlines !== BooleanNumber.FALSE,
    page: extras.page,
    protected: extras.protected,
    carried: extras.carried,
    tables: tablesOf(handle, id).map((table): DataTable => {
      const { totals, style, filterButton } = handle.extras.table(table.id);
      return { name: table.name, range: rangeData(table.block), totals, style, filterButton };
    }),
    conditionalFormats: formatsAsData(handle, id),
    validations: validationsAsData(handle, id),
    charts: handle.extras.charts.list(id).map((chart) => dataOfChart(handle, chart)),
    hyperlinks: hyperlinksOf(handle, id),
  };
}

const rangeData = ({ row, column, rows, columns }: ReturnType<typeof blockOf>) => ({ row, column, rows, columns });

function* cellsData(reader: SheetReader, styles: StyleList): Steps<Map<number, Map<number, DataCell>>> {
  const cells = new Map<number, Map<number, DataCell>>();
  for (const row of reader.occupiedRows()) {
    const saved = new Map<number, DataCell>();
    for (const column of reader.occupiedColumns(row)) {
      const cell = cellData(reader, row, column, styles);
      if (cell) saved.set(column, cell);
    }
    if (saved.size > 0) cells.set(row, saved);
    if (row % rowsPerStep === 0) yield;
  }
  return cells;
}

function cellData(reader: SheetReader, row: number, column: number, styles: StyleList): DataCell | null {
  const { value, kind } = reader.content(row, column);
  const formula = reader.formula(row, column);
  const style = styles.ofCell(reader.raw(row, column));
  if (kind === "empty" && formula === null && !style) return null;
  const spread = formula === null ? null : reader.spillOf(row, column);
  const spill = spread && {
    rows: spread.endRow - spread.startRow + 1,
    columns: spread.endColumn - spread.startColumn + 1,
  };
  return {
    value: kind === "empty" ? null : value,
    ...(kind === "error" && { error: true as const }),
    ...(formula !== null && { formula }),
    ...(spill && (spill.rows > 1 || spill.columns > 1) && { spill }),
    ...(style?.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    ...(style?.style !== undefined && { style: style.style }),
  };
}

function columnsData(sheet: Worksheet): Pick<DataSheet, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  for (const [column, data] of Object.entries(sheet.getConfig().columnData)) {
    if (data?.w !== undefined) columnWidths.set(Number(column), charactersOf(data.w));
    if (data?.hd === BooleanNumber.TRUE) hiddenColumns.push(Number(column));
  }
  return { columnWidths, hiddenColumns };
}

function rowsData(sheet: Worksheet): Pick<DataSheet, "rowHeights" | "fittedHeights" | "hiddenRows"> {
  const rowHeights = new Map<number, number>();
  const fittedHeights = new Map<number, number>();
  const hiddenRows: number[] = [];
  for (const [row, data] of Object.entries(sheet.getConfig().rowData)) {
    if (data?.h !== undefined && data.ia === BooleanNumber.FALSE) rowHeights.set(Number(row), pointsOf(data.h));
    else if (data?.ah !== undefined && data.ah !== defaultRowPixels) fittedHeights.set(Number(row), pointsOf(data.ah));
    if (data?.hd === BooleanNumber.TRUE) hiddenRows.push(Number(row));
  }
  return { rowHeights, fittedHeights, hiddenRows };
}
