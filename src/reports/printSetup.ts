import { printMargins } from "./look";
import type { PageSheet, ReportPrint } from "./reportSheet";

// A4 in points, less the margins that the writer sets.
const portraitWidth = 595 - 2 * 36;
const landscapeWidth = 842 - 2 * 36;
const portraitHeight = 842 - printMargins.top - printMargins.bottom;
const landscapeHeight = 595 - printMargins.top - printMargins.bottom;
/** In points. */
export const ROW_HEIGHT = 15;
/** Smaller letters cannot be read on paper. */
export const leastScale = 0.6;
/** Below this an upright page is turned: wider letters read better than more lines. */
const uprightScale = 0.85;
const pointsPerCharacter = 5.25;
const columnPadding = 3.75;
const emptyColumn = 48;
/** Small sentences of mixed letters: narrower than the figures by which columns are measured. */
export const pointsPerTextLetter = 4.3;

/** What A4 has room for, in points. */
export function pageRoom(landscape: boolean): { readonly width: number; readonly height: number } {
  return landscape
    ? { width: landscapeWidth, height: landscapeHeight }
    : { width: portraitWidth, height: portraitHeight };
}

/** How a sheet goes onto A4: no column is cut, nothing is too small to be read, and the header is on every page. */
export function printSetup(sheet: PageSheet, period: string, pageNumber: string): ReportPrint {
  const { columnWidths, frozenRows, frozenColumns } = sheet;
  const widthOf = (column: number): number => pointsOfColumn(columnWidths, column);
  const { rows, columns, width, filledColumns } = extentOf(sheet);

  let titleWidth = 0;
  for (let column = 0; column < frozenColumns; column++) titleWidth += widthOf(column);
  const aside = columnAside(sheet, filledColumns);
  const { landscape, pagesAcross } =
    aside === null
      ? pagesFor(width, titleWidth)
      : { landscape: pagesFor(Math.max(...widthsBeside(sheet, aside, filledColumns)), 0).landscape, pagesAcross: 2 };
  const headers = sheet.blocks.filter((block) => block.style === "header");
  // Over the rows of another table the header of the list would say what is not so, and so would its first column beside them.
  const isOnlyDown = headers.every((block) => block.row === frozenRows - 1);
  const isOnlyAcross = headers.every((block) => block.column === 0);
  const hasBand = sheet.blocks.some((block) => block.style === "band" && block.row === frozenRows - 2);
  const titleRows = hasBand ? 2 : 1;
  return {
    landscape,
    pagesAcross,
    ...(aside !== null && { columnBreaks: [aside] }),
    area: { row: 0, column: 0, rows, columns },
    titleRows: headers.length > 0 && isOnlyDown ? { first: frozenRows - titleRows, count: titleRows } : null,
    titleColumns: pagesAcross > 1 && isOnlyAcross && frozenColumns > 0 ? { first: 0, count: frozenColumns } : null,
    header: period,
    footer: pageNumber,
  };
}

/**
 * The first column of a list that is beside another, where both are too wide for one page, and each has room on one of
 * its own: no column of the first list is overleaf then. null = there is none.
 */
function columnAside(sheet: PageSheet, columns: number): number | null {
  const beside = sheet.blocks.find(({ style, row, column }) => {
    return style === "header" && row === sheet.frozenRows - 1 && column > 0;
  });
  if (beside === undefined) return null;
  const [list, other] = widthsBeside(sheet, beside.column, columns);
  const isOnOnePage = (width: number): boolean => pagesFor(width, 0).pagesAcross === 1;
  return !isOnOnePage(list + other) && isOnOnePage(list) && isOnOnePage(other) ? beside.column : null;
}

/** The points up to a column, and those from it on. */
function widthsBeside({ columnWidths }: PageSheet, column: number, columns: number): readonly [number, number] {
  let left = 0;
  let right = 0;
  for (let each = 0; each < columns; each++) {
    if (each < column) left += pointsOfColumn(columnWidths, each);
    else right += pointsOfColumn(columnWidths, each);
  }
  return [left, right];
}

/** The page turned where columns need it, and as many pages side by side as keep them legible. */
function pagesFor(width: number, titleWidth: number): Pick<ReportPrint, "landscape" | "pagesAcross"> {
  const landscape = width * uprightScale > portraitWidth;
  const room = (landscape ? landscapeWidth : portraitWidth) / leastScale;
  const pagesAcross = width <= room ? 1 : 1 + Math.ceil((width - room) / Math.max(room - titleWidth, room / 2));
  return { landscape, pagesAcross };
}

/** How a list with such columns goes onto A4; its first columns stand on every page where it needs several side by side. */
export function listPrint(
  columnWidths: readonly number[],
  titleColumns: number,
): Pick<ReportPrint, "landscape" | "pagesAcross"> {
  const widthUpTo = (columns: number): number =>
    columnWidths.slice(0, columns).reduce((sum, _width, column) => sum + pointsOfColumn(columnWidths, column), 0);
  return pagesFor(widthUpTo(columnWidths.length), widthUpTo(titleColumns));
}

/** The page turned so that all of it is as large as can be. */
export function onOnePage(sheet: PageSheet): Pick<ReportPrint, "landscape" | "pagesAcross" | "pagesDown"> {
  const { rows, width } = extentOf(sheet);
  const height = rows * ROW_HEIGHT;
  const upright = Math.min(portraitWidth / width, portraitHeight / height);
  const across = Math.min(landscapeWidth / width, landscapeHeight / height);
  return { landscape: across > upright, pagesAcross: 1, pagesDown: 1 };
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** In points. */
  readonly width: number;
  /** Those of tables and charts, which sentences may run beyond. */
  readonly filledColumns: number;
}

/** The cells that a sheet covers with its sentences. */
function extentOf(sheet: PageSheet): Extent {
  const widthOf = (column: number): number => pointsOfColumn(sheet.columnWidths, column);
  let rows = 0;
  let columns = 0;
  for (const block of sheet.blocks) {
    rows = Math.max(rows, block.row + block.values.length);
    columns = Math.max(columns, block.column + block.formats.length);
  }
  for (const { place } of sheet.charts) {
    rows = Math.max(rows, place.row + place.rows);
    columns = Math.max(columns, place.column + place.columns);
  }
  const filledColumns = columns;
  let width = 0;
  for (let column = 0; column < columns; column++) width += widthOf(column);
  // Sentences run over the cells beside them: these belong to the page too.
  for (const needed = longestSentence(sheet, widthOf); width < needed; columns++) width += widthOf(columns);
  return { rows, columns, width, filledColumns };
}

/** The width of a column in points. */
export function pointsOfColumn(columnWidths: readonly number[], column: number): number {
  return column < columnWidths.length ? columnWidths[column] * pointsPerCharacter + columnPadding : emptyColumn;
}

/** How far to the right the longest line of words reaches, in points. */
function longestSentence(sheet: PageSheet, widthOf: (column: number) => number): number {
  let longest = 0;
  for (const block of sheet.blocks) {
    const runsOver = block.style === "note" || block.style === "footer" || block.style === "body";
    if (!runsOver || block.formats.length !== 1 || block.formats[0] !== "text") continue;
    let start = 0;
    for (let column = 0; column < block.column; column++) start += widthOf(column);
    const perLetter = block.style === "body" ? pointsPerTextLetter * 1.2 : pointsPerTextLetter;
    for (const [value] of block.values) {
      if (typeof value === "string") longest = Math.max(longest, start + value.length * perLetter);
    }
  }
  return longest;
}

/** Other programs and printers have wider columns, and a page of a fixed scale would lose its last one: so much is used. */
export const usedWidth = 0.92;

/** How much columns of such widths must shrink, if at all, to stand side by side on A4 across. */
export function scaleAcross(columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, _width, column) => sum + pointsOfColumn(columnWidths, column), 0);
  return Math.max(leastScale, Math.min(1, (usedWidth * landscapeWidth) / width));
}
