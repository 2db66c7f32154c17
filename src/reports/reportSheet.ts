import type { Day } from "../analysis/types";
import type { Language } from "../locales";
import type { BlockFigures } from "./blockFigures";
import type { ReportId } from "./reports";

// A report sheet as plain data: everything a writer needs to know, and no behaviour. Rows and columns count from 0.

export type ReportValue = string | number | null;

/**
 * What the cells of one column hold. Strings stand only in "text" columns, numbers only in the others; null = blank;
 * "points" = percentage points: 2.5 where a share has grown from 10 % to 12.5 %; "month" = its first day, which names
 * the line; "code" = a number that counts nothing, as that of an offer.
 */
export const reportFormats = [
  "text",
  "integer",
  "amount",
  "ratio",
  "percent",
  "points",
  "date",
  "month",
  "code",
] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How a block looks; the writer owns fonts and colours. */
export const reportStyles = ["title", "note", "band", "header", "body", "wrapped", "total", "footer"] as const;
export type ReportStyle = (typeof reportStyles)[number];

export type ReportAlignment = "left" | "center" | "right";

/** A rectangle on the sheet. */
export interface ReportRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells of one style; its rows all have as many values as there are formats; blocks of a sheet do not overlap. */
export interface ReportBlock {
  readonly row: number;
  readonly column: number;
  readonly style: ReportStyle;
  /** One per column. */
  readonly formats: readonly ReportFormat[];
  /** One per column; absent = text left, numbers right. */
  readonly alignments?: readonly ReportAlignment[];
  readonly values: readonly (readonly ReportValue[])[];
  /** One per column, in characters, where a column must be wider than what is in it; absent = none. */
  readonly leastWidths?: readonly number[];
  /** Columns that are kept out of sight, counted from the block's first one; absent = none. */
  readonly hiddenColumns?: readonly number[];
  /** Months that the analysis period covers only in part, which bear a star: at most its first and its last. */
  readonly cutMonths?: readonly Day[];
  /** What the figures of each column are, so that they can be explained; absent = the block holds none. */
  readonly figures?: BlockFigures;
}

/** A real Excel table: header row, body rows; a total row is a block below it. */
export interface ReportTable {
  /** A valid table name, the same in every language: "ClienteleClients". */
  readonly name: string;
  readonly range: ReportRange;
}

export type ReportConditionalFormat =
  | { readonly kind: "colorScale"; readonly range: ReportRange; readonly low: string; readonly high: string }
  | { readonly kind: "dataBar"; readonly range: ReportRange; readonly color: string }
  | {
      readonly kind: "textEquals";
      readonly range: ReportRange;
      readonly text: string;
      readonly fill: string;
      readonly font: string;
    };

/** A row as high as so many lines. */
export interface TallRow {
  readonly row: number;
  readonly lines: number;
}

/** A click on the cell leads to the sheet of another report, if that is written too. */
export interface ReportLink {
  readonly row: number;
  readonly column: number;
  readonly to: ReportId;
  /** The place on that sheet, one of its anchors; absent = its top. */
  readonly anchor?: string;
}

export interface ReportSeries {
  readonly name: string;
  readonly values: ReportRange;
  /** A chart with a radar has nothing but radars, and goes from 0 to 1. */
  readonly kind: "column" | "line" | "radar";
  readonly axis: "primary" | "secondary";
}

export interface ReportChart {
  readonly title: string;
  readonly categories: ReportRange;
  readonly series: readonly ReportSeries[];
  /** The cells that the chart covers. */
  readonly place: ReportRange;
}

/** How a sheet is printed on A4. */
export interface ReportPrint {
  readonly landscape: boolean;
  /** Wide sheets take several pages side by side. */
  readonly pagesAcross: number;
  /** Absent = as many as it takes. */
  readonly pagesDown?: number;
  /** Percent; absent = shrunk to the pages across and down. */
  readonly scale?: number;
  /** The rows with which a new page begins, where there is a scale; absent = none. */
  readonly breaks?: readonly number[];
  /** The columns with which a new page begins, where there is a scale; absent = none. */
  readonly columnBreaks?: readonly number[];
  readonly area: ReportRange;
  /** Printed on every page. */
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  readonly titleColumns: { readonly first: number; readonly count: number } | null;
  /** At the top beside the sheet's name. */
  readonly header: string;
  /** With the marks of Excel: &P = number of the page, &N = number of pages. */
  readonly footer: string;
}

/** A sheet to be written: everything but what it is among the reports. */
export interface PageSheet {
  /** Decides the form of dates (numberFormats.ts). */
  readonly language: Language;
  /** The wanted sheet name in the report's language, at most 31 characters. */
  readonly name: string;
  readonly blocks: readonly ReportBlock[];
  readonly tables: readonly ReportTable[];
  /** In characters of the default font, one per used column. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly conditionalFormats: readonly ReportConditionalFormat[];
  readonly charts: readonly ReportChart[];
  /** Rows of several lines; absent = none. */
  readonly tallRows?: readonly TallRow[];
  /** Absent = as Excel usually prints. */
  readonly print?: ReportPrint;
  /** Cells in grey letters, whose figures say little; absent = none. */
  readonly faint?: readonly ReportRange[];
}

export interface ReportSheet extends PageSheet {
  readonly id: ReportId;
  /** Stands behind the name where the user has a sheet of that name: " - analysis". */
  readonly nameSuffix: string;
  /** Absent = none. */
  readonly links?: readonly ReportLink[];
  /** The rows of places that links may name; absent = none. */
  readonly anchors?: Readonly<Record<string, number>>;
}
