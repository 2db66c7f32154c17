import type { CellPlace, CellValue, ReadingFormat, Rows } from "../analysis/types";
import type { Unfolding } from "../analysis/tables/unfolding";
import type { BookOfSheet, FileFinding } from "../imports/files/salesFile";
import type { ReportId } from "../reports/reports";
import type { PageSheet, ReportSheet } from "../reports/reportSheet";
import type { FormulaPort } from "./formulaPort";
import type { MergedCells } from "./mergedCells";
import type { StandingTable } from "../merging/typedTable";
import type { SelfCheckResult } from "./selfCheck";
import type { AddedRows, KeyedCells, NewSheet, TableChange, TakenRows } from "./newSheet";

// What the product needs from a workbook. excel/ implements it over Office.js; nothing here knows Office.

export const tableKinds = ["table", "name", "sheet", "file"] as const;
export type TableKind = (typeof tableKinds)[number];

/**
 * A block of cells with a header row: an Excel table, a named range, the used block of a sheet, or a file beside the
 * workbook.
 */
export interface TableRef {
  readonly kind: TableKind;
  /** The table's or the name's name; that of the sheet or the file else. */
  readonly name: string;
  /** The name of the sheet, or of the file. */
  readonly sheet: string;
  /** Header cell at the top left, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Rows below the header. */
  readonly rows: number;
  readonly columns: number;
  /** As they were when the table was found: a column that has moved since is found again by its header. */
  readonly headers?: readonly string[];
  /** The table is no list: headers and sample are those of the list that its cells make; absent = it is one. */
  readonly unfolding?: Unfolding;
}

export interface FoundTable extends TableRef {
  readonly headers: readonly string[];
  /** The first rows below the header, at most sixty. */
  readonly sample: Rows;
  /** How many of its rows are hidden, by hand or by a filter; absent = none. */
  readonly hiddenRows?: number;
  /** The first columns of other lists of sales beside it, which are not read; absent = there are none. */
  readonly listsBeside?: readonly number[];
  /** The table lies in a file; absent = in the workbook. */
  readonly file?: FileOfTable;
}

/** What is known of a file in which a table lies. */
export interface FileOfTable {
  readonly bytes: number;
  /** How it was read, as far as somebody must know. */
  readonly findings: readonly FileFinding[];
  /** The file is a sheet of a workbook; absent = it is one of its own. */
  readonly book?: BookInFiles;
}

/** A workbook among the files. */
export interface BookInFiles extends BookOfSheet {
  /** Its filled sheets without a row of headers: they are no tables. */
  readonly bare: readonly string[];
}

/** So many rows below one another with the same number format. */
export interface FormatRun {
  readonly format: string;
  readonly rows: number;
}

export interface Progress {
  readonly step: "reading" | "computing" | "writing";
  /** Cells or rows, whatever the step counts; total 0 = not known. */
  readonly done: number;
  readonly total: number;
  /** Bytes of files are counted; absent = cells or rows. */
  readonly isBytes?: true;
}

/** The part of AbortSignal that is needed. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface Control {
  readonly signal: CancelSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface WrittenSheet {
  readonly id: ReportId;
  /** The name it has got: "Clients - analysis" where the user owns "Clients". */
  readonly name: string;
  /** The rows of places on it that can be gone to; absent = none, or not known any more. */
  readonly anchors?: ReportSheet["anchors"];
}

/** A sheet to print, under a key by which it is known again. */
export interface PageToWrite {
  readonly key: string;
  readonly sheet: PageSheet;
}

export interface WrittenPageSheet {
  readonly name: string;
  /** The sheet of the same key that stays because the user has changed it; null = none. */
  readonly stays: string | null;
}

export interface TableEvent {
  /** Cells in its columns have changed, or its sheet was deleted or renamed. */
  readonly kind: "cells" | "gone";
  readonly table: TableRef;
}

export type StopWatching = () => Promise<void>;

export interface WrittenReports {
  readonly sheets: readonly WrittenSheet[];
  /** How many sheets of the run before are kept: 0 = it was the first run; null = there is no run to undo. */
  readonly kept: number | null;
}

/** The cell that the user has selected, with what is beside it. */
export interface SelectedCell {
  readonly place: CellPlace;
  /** The report of ours that the sheet is; null = a sheet of the user. */
  readonly report: ReportId | null;
  /** The cells of its row from column A on, as far as anybody looks for a name. */
  readonly row: readonly CellValue[];
}

export interface WorkbookLocale {
  readonly format: ReadingFormat;
  /** The host's display language, "ru-RU". */
  readonly displayLanguage: string;
}

export interface WorkbookPort {
  /** All tables, named ranges and sheets that may hold a table; sheets made by the product are left out. */
  findTables(): Promise<readonly FoundTable[]>;
  /**
   * Delivers the rows below the header in chunks, from top to bottom, with the merged cells that reach into the chunk:
   * of these only the first cell holds the value.
   */
  readRows(
    table: TableRef,
    onRows: (rows: CellValue[][], merged?: readonly MergedCells[]) => void,
    control: Control,
  ): Promise<void>;
  /** The number formats of one column of a table below its header, run by run from top to bottom. */
  numberFormats(table: TableRef, column: number, signal: CancelSignal): Promise<readonly FormatRun[]>;
  /**
   * All or nothing: the sheets of the run before stand until every new one is written, and are then kept out of sight
   * until the next run. `stored` is kept under its
   * keys in the same step, as writeStored would.
   */
  writeReports(
    sheets: readonly ReportSheet[],
    control: Control,
    stored?: Readonly<Record<string, unknown>>,
  ): Promise<readonly WrittenSheet[]>;
  /**
   * The cells of a report sheet that is in the workbook, from A1 on, as the user may have changed them; null = none. Where
   * `columnsIn` knows one of the first rows as a header, long sheets are read below it in these columns and the first only.
   */
  reportRows(
    id: ReportId,
    columnsIn?: (header: readonly CellValue[]) => readonly number[] | null,
  ): Promise<CellValue[][] | null>;
  /** The report sheets that stand in the workbook, and whether the last run can be undone. */
  writtenReports(): Promise<WrittenReports>;
  /** Undoes the last run, all or nothing: its sheets go, those of the run before come back with what was stored then. */
  restoreReports(): Promise<void>;
  /**
   * All or nothing: adds sheets that are the user's own from then on, under free names, and returns these names. The first
   * one is shown, unless the user stays where he is.
   */
  addSheets(sheets: readonly NewSheet[], shown?: "first" | "none"): Promise<readonly string[]>;
  /**
   * All or nothing: writes sheets to print and shows the first. One that was written under the same key before gives way,
   * unless the user has changed a cell of it: then it stays as the user's own, and the new one gets a free name.
   */
  writePages(pages: readonly PageToWrite[]): Promise<readonly WrittenPageSheet[]>;
  /** Tells of changes in the tables by the user's hand, and of errors of ours meanwhile, until it is stopped. */
  watchTables(
    tables: readonly TableRef[],
    onEvent: (event: TableEvent) => void,
    onError: (error: unknown) => void,
  ): Promise<StopWatching>;
  /** Writes rows below the last row of tables, all or nothing; an Excel table grows with them. */
  appendRows(added: readonly AddedRows[]): Promise<void>;
  /** Empties rows that were added last to a table; refused where they are no longer as they were written. */
  takeBackRows(taken: TakenRows): Promise<void>;
  /** Writes single cells in rows that are known by their keys, all or nothing; refuses where a row is another one by now. */
  writeCells(written: KeyedCells): Promise<void>;
  /** A table with the formulas of its cells. */
  readCells(table: TableRef): Promise<StandingTable>;
  /**
   * Writes what a merge has found; no cell of the user is touched, wherever it breaks off, and the next one goes on from
   * there.
   */
  changeTable(change: TableChange): Promise<void>;
  /** JSON kept in the workbook under a key; null = never saved. */
  readStored(key: string): Promise<unknown>;
  writeStored(key: string, value: unknown): Promise<void>;
  /** Opens a workbook of its own from the bytes of an .xlsx. */
  newWorkbook(bytes: Uint8Array): Promise<void>;
  /** Tries what the product needs from Excel on a hidden sheet, which is removed afterwards; tells each result. */
  selfCheck(onResult: (result: SelfCheckResult) => void): Promise<void>;
  goToCell(place: CellPlace): Promise<void>;
  goToReport(id: ReportId): Promise<void>;
  /** Tells the selected cell, now and whenever another one is selected, and errors of ours; what it answers ends it. */
  followSelection(
    onSelected: (cell: SelectedCell) => void,
    onError: (error: unknown) => void,
  ): Promise<() => Promise<void>>;
  /** The upper left cell of what the user has selected. */
  selectedCell(): Promise<CellPlace>;
  locale(): Promise<WorkbookLocale>;
  /** Lets the user see and press something in the midst of long work; ends the work where it was cancelled. */
  giveWay(signal: CancelSignal): Promise<void>;
  readonly formulas: FormulaPort;
}

/** Why the host refused, as codes; the sentences are in locales/. */
export const workbookErrorCodes = [
  "cancelled",
  "editMode", // a cell is being edited
  "protected", // workbook or sheet protected
  "readOnly",
  "nothingKept", // no run that could be undone
  "noSheetLeft", // no sheet would be left in sight
  "sheetMissing", // a sheet or table was deleted or renamed meanwhile
  "tooLarge", // the host's limits for one request
  "notSupported", // an API that this Excel does not have
  "busy", // the workbook is not the active one, or the host is occupied
  "sessionLost", // Excel on the web has forgotten the workbook
  "noConnection", // no answer came
  "dialogOpen", // a dialog of Excel keeps the workbook
  "cannotListen", // Excel does not tell of changes
  "cellsFilled", // a result would cover cells that are filled
  "belowFilled", // rows cannot be added: something stands below the table
  "besideFilled", // a column cannot be added: something stands beside the table
  "rowsMoved", // rows of a table are no longer where they were read
  "formulaRefused", // Excel shows #NAME? for a formula written into a cell
  "sheetsProtected", // named
  "notCalculated", // a cell shows no result that could be kept
  "fileUnreadable", // a file beside the workbook is not as it was opened
  "inFile", // the cell lies in a file, not in the workbook
  "changedMeanwhile", // a cell is no longer as it was found
  "rowsChanged", // rows that should be taken back are no longer as they were written
  "hostFailed", // anything else
] as const;
export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** The host refused or the user cancelled; the workbook is as it was before. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`workbook refused: ${code}`, options);
    this.name = "WorkbookError";
  }
}
