// A whole workbook as plain data: what the files are read into, what the host is opened with and saved from.
// Rows and columns count from 0.

import type { AxisLook, ChartLook, SeriesLook } from "./chartLooks";
import type { DataConditionalFormat } from "./formatRules";

export type DataValue = string | number | boolean | null;

export interface DataCell {
  /** The value shown; error cells hold their text ("#N/A") with `error` set. */
  readonly value: DataValue;
  readonly error?: true;
  /** With the leading "="; array formulas that spill carry `spill`. */
  readonly formula?: string;
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Excel number format code; absent = General. */
  readonly numberFormat?: string;
  /** Index into WorkbookData.styles; absent = none. */
  readonly style?: number;
}

export const borderSides = ["left", "right", "top", "bottom", "diagonalDown", "diagonalUp"] as const;
export type BorderSide = (typeof borderSides)[number];

export type BorderLine =
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

export interface DataBorder {
  readonly line: BorderLine;
  /** "#RRGGBB" */
  readonly color: string;
}

export interface DataStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly size?: number;
  readonly fontName?: string;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Steps of indent. */
  readonly indent?: number;
  /** Degrees upwards, -90 to 90, or letters one below the other. */
  readonly rotation?: number | "stacked";
  /** Takes entries on a protected sheet. */
  readonly unlocked?: boolean;
  /** On a protected sheet nobody sees the formula. */
  readonly formulaHidden?: boolean;
  readonly borders?: { readonly [Side in BorderSide]?: DataBorder };
}

export interface DataRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface DataTable {
  readonly name: string;
  /** Header row included, total row included. */
  readonly range: DataRange;
  readonly totals: boolean;
  /** "TableStyleMedium2" ... */
  readonly style: string | null;
  readonly filterButton: boolean;
}

export interface DataHyperlink {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** Which values cells take. Formulas carry their "=", numbers too: `=10`. */
export type ValidationRule =
  /** The words themselves ("a,b"), or a formula that leads to them. */
  | { readonly kind: "list"; readonly source: string; readonly dropDown: boolean }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: ValidationOperator;
      readonly formula1: string;
      /** Only for "between" and "notBetween". */
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string }
  /** Every value is taken; the cells only have a prompt. */
  | { readonly kind: "any" };

export interface ValidationSettings {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  /** What Excel says about a value that is not taken. */
  readonly alert: {
    readonly shown: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  /** What it says when a cell is chosen. */
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly message: string };
}

export interface DataValidation extends ValidationSettings {
  readonly ranges: readonly DataRange[];
}

export const chartKinds = ["area", "column", "bar", "line", "scatter", "pie", "doughnut", "radar"] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface DataSeries extends Readonly<SeriesLook> {
  /** A literal, or a reference such as "Clients!$J$4". */
  readonly name: string;
  readonly kind: ChartKind;
  readonly axis: "primary" | "secondary";
  readonly values: { readonly sheet: string; readonly range: DataRange };
  readonly categories: { readonly sheet: string; readonly range: DataRange } | null;
  /** "#RRGGBB"; absent = the chart's own colours, which the parts of a pie always have. */
  readonly color?: string;
}

/** What is absent is left to Excel. */
export interface DataAxis extends Readonly<AxisLook> {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly hidden?: true;
  /** Dates on it are names, each as far from the next. */
  readonly texts?: true;
}

export const chartAxes = ["category", "value", "secondaryValue"] as const;
export type ChartAxisName = (typeof chartAxes)[number];

export interface DataChart extends Readonly<ChartLook> {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly series: readonly DataSeries[];
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly axes: { readonly [Axis in ChartAxisName]?: DataAxis };
  /** In points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawing leads to: a picture in the file, or an address. */
export type DataDrawingPart =
  | { readonly id: string; readonly kind: "image"; readonly extension: string; readonly bytes: Uint8Array }
  | { readonly id: string; readonly kind: "image" | "hyperlink"; readonly address: string };

/** A picture, text box or shape as the file has it: nobody here looks inside. */
export interface DataDrawing {
  readonly xml: string;
  readonly parts: readonly DataDrawingPart[];
}

/** The notes of a sheet as the file has them, part by part. */
export interface DataNotes {
  readonly comments: string;
  readonly frames: string;
  readonly threads: string | null;
  readonly people: string | null;
}

/** What goes from file to file without being shown. */
export interface DataCarried {
  readonly notes: DataNotes | null;
  readonly drawings: readonly DataDrawing[];
  /** How the file protects the sheet, by the names of its own: the password's hash, what is allowed all the same. */
  readonly protection: Readonly<Record<string, string>> | null;
}

/** A run of rows or columns. */
export interface DataSpan {
  readonly first: number;
  readonly count: number;
}

/** Texts at the edge of a page with the marks of Excel: "&LSales&CPage &P of &N". */
export interface DataPageTexts {
  readonly header: string;
  readonly footer: string;
}

/** How a sheet is printed. */
export interface DataPage {
  readonly landscape: boolean;
  /** By the numbers of Excel: 9 is A4, 1 is Letter; null = the printer decides. */
  readonly paper: number | null;
  /** Percent; counts only where nothing is fitted. */
  readonly scale: number;
  /** The number of pages onto which the sheet is shrunk, null = as many as it takes. */
  readonly fit: { readonly across: number | null; readonly down: number | null } | null;
  /** In points; null = as Excel usually has them. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  } | null;
  readonly blackAndWhite: boolean;
  readonly centeredAcross: boolean;
  readonly centeredDown: boolean;
  readonly gridlines: boolean;
  /** Printed on every page. */
  readonly titleRows: DataSpan | null;
  readonly titleColumns: DataSpan | null;
  /** None = the whole sheet. */
  readonly areas: readonly DataRange[];
  /** The rows and columns with which a new page begins. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly texts: DataPageTexts;
  /** null = as on all pages. */
  readonly firstPageTexts: DataPageTexts | null;
  readonly evenPageTexts: DataPageTexts | null;
}

export interface DataSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  /** Sparse: row -> column -> cell. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, DataCell>>;
  /** Column -> width in characters, row -> height in points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Heights that nobody gave: rows have them by their texts, until these change. */
  readonly fittedHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly DataRange[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly page: DataPage;
  readonly protected: boolean;
  readonly tables: readonly DataTable[];
  readonly conditionalFormats: readonly DataConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly charts: readonly DataChart[];
  readonly hyperlinks: readonly DataHyperlink[];
  readonly carried: DataCarried;
}

export interface DataName {
  readonly name: string;
  /** "=Sales!$A$1:$H$20" */
  readonly formula: string;
  readonly visible: boolean;
  /** The sheet that alone knows the name; absent = the whole workbook. */
  readonly sheet?: string;
}

/** What a workbook of Excel can hold and workbook data cannot. */
export const leftOutKinds = ["pictures", "comments", "pivotTables", "macros"] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** What whoever opens the file has to know about how it was read. */
export const fileNoticeKinds = ["brokenLetters", "decimalUndecided", "valuesOnly"] as const;
export interface FileNotice {
  readonly kind: (typeof fileNoticeKinds)[number];
  /** The first cell that it is about; "" = the whole file. */
  readonly place: string;
  readonly count: number;
  /** What is there; absent where that says nothing. */
  readonly value?: string;
}

export interface WorkbookData {
  readonly date1904: boolean;
  readonly sheets: readonly DataSheet[];
  readonly activeSheet: number;
  readonly names: readonly DataName[];
  readonly styles: readonly DataStyle[];
  /** What the file held and a file that is written from this will lack. */
  readonly leftOut: readonly LeftOutKind[];
  /** Absent where there is nothing to say. */
  readonly notices?: readonly FileNotice[];
  /** workbook.settings of Office.js. */
  readonly settings: Readonly<Record<string, unknown>>;
}
