import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import { atOnce, type Steps } from "../../../slices";
import type { DataCell, DataSheet, WorkbookData } from "../../../../workbooks/workbookData";
import { isErrorText } from "../cells/cellReading";
import { protectionOfData, type CellProtection } from "../cells/cellProtection";
import { styleOfData } from "../cells/cellStyles";
import { growSheet } from "../cells/cellWriting";
import { chartOfData } from "../charts/chartData";
import { addConditionalFormat, formatOfData, newFormatId } from "../sheets/conditionalFormats";
import { addValidation } from "../sheets/dataValidations";
import { setHyperlink } from "../sheets/hyperlinks";
import { pixelsOfCharacters, pixelsOfPoints } from "../sheets/lengths";
import { setName } from "../formulas/names";
import { activateSheet, blankSheet, freeUnsplit, newSheetSize, rangeOf } from "../sheets/sheets";
import { surveySheet, type SheetSurvey } from "./sheetSurvey";
import { addTable } from "../sheets/tables";
import type { UniverHandle } from "../univerHandle";
import { WorkbookExtras } from "../workbookExtras";

/** Rows that Univer is given with the sheet: more than a screen shows. */
const rowsAtFirst = 1000;
const rowsPerStep = 500;

/** Puts the data in the place of the workbook that was open. */
export function openWorkbook(handle: UniverHandle, data: WorkbookData): void {
  atOnce(openingSteps(handle, data));
}

export function* openingSteps(handle: UniverHandle, data: WorkbookData): Steps<void> {
  const extras = new WorkbookExtras();
  extras.date1904 = data.date1904;
  extras.leftOut = data.leftOut;
  for (const [key, value] of Object.entries(data.settings)) extras.settings.set(key, JSON.stringify(value));

  const styles = new StyleRegister(data);
  const withFormulas = new Set<string>();
  const sheets: Record<string, IWorksheetData> = {};
  const later = new Map<string, { readonly rows: CellRows; readonly rowCount: number }>();
  for (const sheet of data.sheets) {
    const survey = yield* surveySheet(sheet);
    const rows = yield* cellRows(sheet, survey.underSpills, styles);
    const snapshot = sheetSnapshot(sheet, survey);
    sheets[sheet.id] = snapshot;
    if (survey.formulas) {
      withFormulas.add(sheet.id);
      snapshot.cellData = rows;
    } else {
      // Univer searches what it is given for formulas, cell by cell; where there are none it need not see all.
      for (const row in rows) {
        if (Number(row) >= rowsAtFirst) break;
        snapshot.cellData[row] = rows[row];
      }
      later.set(sheet.id, { rows, rowCount: snapshot.rowCount });
      // Each row takes its time when the sheet is made: most of them are added for themselves.
      snapshot.rowCount = Math.min(snapshot.rowCount, rowsAtFirst);
    }
    yield;
    const own = extras.sheet(sheet.id);
    own.page = sheet.page;
    own.protected = sheet.protected;
    own.carried = sheet.carried;
    own.veryHidden = sheet.visibility === "veryHidden";
  }
  handle.formulaSheets.reset(withFormulas);
  handle.replaceUnit(
    {
      name: "workbook",
      appVersion: "0.25.1",
      locale: LocaleType.EN_US,
      styles: styles.all,
      sheetOrder: data.sheets.map((sheet) => sheet.id),
      sheets,
    },
    extras,
  );
  for (const sheet of data.sheets) {
    yield;
    const rest = later.get(sheet.id);
    if (rest) {
      growSheet(handle, sheet.id, rest.rowCount, 0);
      yield;
      Object.assign(handle.sheet(sheet.id)!.getCellMatrix().getMatrix(), rest.rows);
    }
    addSheetObjects(handle, sheet);
  }
  yield;
  data.names.forEach(({ name, formula, visible, sheet }, index) => {
    const sheetId = data.sheets.find((candidate) => candidate.name === sheet)?.id ?? null;
    setName(handle, { id: `name${index}`, name, formula, visible, sheetId });
  });
  const active = data.sheets[data.activeSheet];
  if (active) activateSheet(handle, active.id);
  handle.forgetUndo();
  handle.announceOpened();
}

/** One Univer style for each pair of style and number format that occurs. */
class StyleRegister {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string | null>();

  constructor(private readonly data: WorkbookData) {}

  idOf(cell: DataCell): string | null {
    if (cell.style === undefined && cell.numberFormat === undefined) return null;
    const key = `${cell.style ?? ""}|${cell.numberFormat ?? ""}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      const style = styleOfData(cell.style === undefined ? undefined : this.data.styles[cell.style], cell.numberFormat);
      id = Object.keys(style).length === 0 ? null : `style${this.ids.size}`;
      if (id !== null) this.all[id] = style;
      this.ids.set(key, id);
    }
    return id;
  }

  protectionOf({ style }: DataCell): CellProtection | null {
    return style === undefined ? null : protectionOfData(this.data.styles[style]);
  }
}

type CellRows = Record<number, Record<number, ICellData>>;

function* cellRows(sheet: DataSheet, underSpills: ReadonlySet<string>, styles: StyleRegister): Steps<CellRows> {
  const rows: CellRows = {};
  let done = 0;
  for (const [row, cells] of sheet.cells) {
    const target: Record<number, ICellData> = {};
    for (const [column, cell] of cells) {
      // What a formula spills is calculated again; a value in its way would stop it.
      const spilled = underSpills.size > 0 && underSpills.has(`${row}:${column}`);
      const written = cellSnapshot(spilled ? { ...cell, value: null } : cell, styles);
      if (written) target[column] = written;
    }
    rows[row] = target;
    done += 1;
    if (done % rowsPerStep === 0) yield;
  }
  return rows;
}

function sheetSnapshot(sheet: DataSheet, { lastRow, lastColumn }: SheetSurvey): IWorksheetData {
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of sheet.columnWidths) columnData[column] = { w: pixelsOfCharacters(width) };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of sheet.fittedHeights) rowData[row] = { ah: pixelsOfPoints(height) };
  for (const [row, height] of sheet.rowHeights) {
    rowData[row] = { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };

  return {
    ...blankSheet(sheet.id, sheet.name),
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze:
      sheet.frozenRows || sheet.frozenColumns
        ? {
            xSplit: sheet.frozenColumns,
            ySplit: sheet.frozenRows,
            startRow: sheet.frozenRows || -1,
            startColumn: sheet.frozenColumns || -1,
          }
        : { ...freeUnsplit },
    rowCount: Math.max(newSheetSize.rows, lastRow + 100),
    columnCount: Math.max(newSheetSize.columns, lastColumn + 10, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns),
    mergeData: sheet.merges.map(rangeOf),
    rowData,
    columnData,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function cellSnapshot(cell: DataCell, styles: StyleRegister): ICellData | null {
  const result: ICellData = {};
  const style = styles.idOf(cell);
  if (style !== null) result.s = style;
  const custom = styles.protectionOf(cell);
  if (custom !== null) result.custom = custom;
  if (cell.formula !== undefined) result.f = cell.formula;
  // A spilled formula without its value is calculated when the workbook opens.
  if (!cell.spill) writeValue(result, cell);
  return Object.keys(result).length === 0 ? null : result;
}

function writeValue(target: ICellData, { value, error, formula }: DataCell): void {
  if (value === null) return;
  if (typeof value === "number") {
    target.v = value;
    target.t = CellValueType.NUMBER;
  } else if (typeof value === "boolean") {
    target.v = value ? 1 : 0;
    target.t = CellValueType.BOOLEAN;
  } else {
    target.v = value;
    // Text that looks like an error must not become one.
    const disguised = !error && formula === undefined && isErrorText(value);
    target.t = disguised ? CellValueType.FORCE_STRING : CellValueType.STRING;
  }
}

function addSheetObjects(handle: UniverHandle, sheet: DataSheet): void {
  sheet.tables.forEach((table, index) => {
    const block = { sheetId: sheet.id, ...table.range };
    const { style, totals, filterButton } = table;
    addTable(
      handle,
      { id: `${sheet.id}-table${index}`, name: table.name, block },
      { style, totals, headers: true, filterButton, bandedRows: true },
    );
  });
  // The last one added is looked at first.
  for (const format of [...sheet.conditionalFormats].reverse()) {
    addConditionalFormat(handle, {
      id: newFormatId(handle, sheet.id),
      sheetId: sheet.id,
      ...formatOfData(format),
    });
  }
  for (const { ranges, ...settings } of sheet.validations) {
    addValidation(handle, sheet.id, ranges.map(rangeOf), settings);
  }
  for (const { row, column, address } of sheet.hyperlinks) setHyperlink(handle, sheet.id, row, column, address);
  for (const chart of sheet.charts) handle.extras.charts.add(chartOfData(handle, sheet.id, chart));
}
