import type { Figure, FigureColumn, FigureFamilies, FigureFamily } from "../analysis/figures/figure";
import type { Day } from "../analysis/types";
import type { ReportContext, ReportText } from "./reportContext";
import { alignmentOf } from "./alignment";
import { rowFigures } from "./blockFigures";
import { restOfTotal, rowsThatFit } from "./rowsOnSheet";
import type { ReportAlignment, ReportBlock, ReportFormat, ReportRange, ReportTable, ReportValue } from "./reportSheet";

/** What the figures of a column are; each is of its row. */
type ColumnFigure<Row> = {
  readonly [Family in FigureFamily]: Row extends FigureFamilies[Family]["of"]
    ? { readonly family: Family; readonly key: FigureFamilies[Family]["key"] }
    : never;
}[FigureFamily];

/** One column of a list: its header is the text of its key, unless it has one of its own. */
export interface ListColumn<Row> {
  readonly key: ReportText;
  readonly header?: string;
  readonly format: ReportFormat;
  readonly value: (row: Row) => ReportValue;
  /** ReportBlock.cutMonths, of a column of months. */
  readonly cutMonths?: readonly Day[];
  /** The total row's cell; absent = blank. */
  readonly total?: ReportValue;
  /** Absent = texts. */
  readonly figure?: ColumnFigure<Row>;
  readonly totalFigure?: Figure;
  /** What the columns under one band have in common. */
  readonly band?: ReportText;
  /** Absent = text left, numbers right; the header stands over them. */
  readonly align?: ReportAlignment;
  /** In characters, where it must be wider than what is in it. */
  readonly leastWidth?: number;
  /** What the product writes to know the row by; nobody is to see it. */
  readonly hidden?: true;
  /** Shown also where it has a value for nobody. */
  readonly always?: true;
  /** False where the input of the column is missing. */
  readonly shown?: boolean;
}

export interface ListTable {
  readonly blocks: readonly ReportBlock[];
  /** Excel tables need a body row. */
  readonly table: ReportTable | null;
  /** The first free row below. */
  readonly nextRow: number;
  readonly columns: number;
  /** The body cells of a column, from the top and at most `most` of them; null where the column is not shown. */
  readonly bodyOf: (key: ReportText, most?: number) => ReportRange | null;
}

export interface ListPlace {
  readonly name: string;
  /** The header's row; bands stand in the row above it. */
  readonly row: number;
  readonly column: number;
  /** Columns without a value for anybody stand there too; without it they are left out. */
  readonly everyColumn?: true;
}

/**
 * Bands, header, body and total row of a list. Where the sheet cannot hold all rows, a line below the last one says how
 * many there are more, and what they come to.
 */
export function listTable<Row>(
  place: ListPlace,
  allColumns: readonly ListColumn<Row>[],
  allRows: readonly Row[],
  context: ReportContext,
): ListTable {
  const { translate } = context;
  const nothing: readonly ReportValue[] = [null, "", translate("reports.noGroup")];
  const says = (column: ListColumn<Row>): boolean =>
    place.everyColumn === true ||
    column.always === true ||
    allRows.length === 0 ||
    allRows.some((row) => !nothing.includes(column.value(row)));
  const columns = allColumns.filter((column, index) => column.shown !== false && (index === 0 || says(column)));
  const fitting = rowsThatFit(place.row + 1, context);
  const rows = allRows.length > fitting ? allRows.slice(0, fitting) : allRows;
  const formats = columns.map((column) => column.format);
  const texts = columns.map((): ReportFormat => "text");
  const alignments = columns.map((column) => column.align ?? alignmentOf(column.format));
  const headers = columns.map((column) => column.header ?? translate(`reports.${column.key}`));
  const blocks: ReportBlock[] = [
    ...bands(place, columns, translate),
    { row: place.row, column: place.column, style: "header", formats: texts, alignments, values: [headers] },
  ];
  const firstRow = place.row + 1;
  if (rows.length > 0) {
    const values = rows.map((row) => columns.map((column) => column.value(row)));
    // A column takes only figures whose family is of such rows.
    const figures = columns.map(({ figure }) => (figure ? ({ ...figure, of: rows } as unknown as FigureColumn) : null));
    const cutMonths = columns.flatMap((column) => column.cutMonths ?? []);
    const leastWidths = columns.map((column) => column.leastWidth ?? 0);
    const hiddenColumns = columns.flatMap((column, index) => (column.hidden === true ? [index] : []));
    const body = { formats, alignments, values, cutMonths, figures, leastWidths, hiddenColumns };
    blocks.push({ row: firstRow, column: place.column, style: "body", ...body });
  }
  let nextRow = firstRow + rows.length;
  if (rows.length < allRows.length) {
    const more = translate("files.moreRows", { count: allRows.length - rows.length });
    const cells = columns.map(({ value, total }, index): ReportValue => {
      if (index === 0) return more;
      return typeof total === "number" ? restOfTotal(allRows.map(value), rows.length, total) : null;
    });
    const moreFormats = formats.map((format, index): ReportFormat => (index === 0 ? "text" : format));
    blocks.push({
      row: nextRow,
      column: place.column,
      style: "total",
      formats: moreFormats,
      alignments,
      values: [cells],
    });
    nextRow++;
  }
  if (columns.some((column) => column.total !== undefined)) {
    const totals = columns.map((column) => column.total ?? null);
    const figures = rowFigures(columns.map((column) => column.totalFigure ?? null));
    // "Total" is below months too.
    const totalFormats = formats.map((format, index) => (typeof totals[index] === "string" ? "text" : format));
    const total = { formats: totalFormats, alignments, values: [totals], figures };
    blocks.push({ row: nextRow, column: place.column, style: "total", ...total });
    nextRow++;
  }
  const whole = { row: place.row, column: place.column, rows: rows.length + 1, columns: columns.length };
  return {
    blocks,
    table: rows.length > 0 ? { name: place.name, range: whole } : null,
    nextRow,
    columns: columns.length,
    bodyOf: (key, most = rows.length) => {
      const offset = columns.findIndex((column) => column.key === key);
      const bodyRows = Math.min(most, rows.length);
      if (offset < 0 || bodyRows === 0) return null;
      return { row: firstRow, column: place.column + offset, rows: bodyRows, columns: 1 };
    },
  };
}

/** One block for each run of neighbouring columns of the same band. */
function bands<Row>(
  place: ListPlace,
  columns: readonly ListColumn<Row>[],
  translate: ReportContext["translate"],
): ReportBlock[] {
  const blocks: ReportBlock[] = [];
  let from = 0;
  while (from < columns.length) {
    const band = columns[from].band;
    let to = from + 1;
    while (to < columns.length && columns[to].band === band) to++;
    if (band !== undefined) {
      const cells: ReportValue[] = new Array<ReportValue>(to - from).fill(null);
      cells[0] = translate(`reports.${band}`);
      blocks.push({
        row: place.row - 1,
        column: place.column + from,
        style: "band",
        formats: cells.map((): ReportFormat => "text"),
        values: [cells],
      });
    }
    from = to;
  }
  return blocks;
}
