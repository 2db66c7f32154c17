import { heightOfLines, looks } from "./look";
import { leastScale, pageRoom, pointsOfColumn, ROW_HEIGHT, usedWidth } from "./printSetup";
import type { PageSheet, ReportBlock, ReportPrint, ReportStyle } from "./reportSheet";

/** Rows on paper can be a little higher than on the screen. */
const tolerance = 0.95;

/** Letters may be so much smaller where that saves a page. */
const worthAPage = 0.8;

/** How full a page may be where Excel itself ends it: other machines have rows that are a little higher or lower. */
const pageShares = [tolerance, 0.96, 0.97, 0.98, 0.99, 1, 1.01, 1.02, 1.03, 1.04, 1.05];

/** So many rows of a long table go overleaf with the lines below it. */
const rowsWithFooter = 10;

/** Rows that belong together: from a free row to the next one. */
interface Group {
  readonly first: number;
  /** The first row below. */
  readonly end: number;
  readonly blocks: readonly ReportBlock[];
}

/**
 * The print of a sheet of several tables, with a new page before each that would be cut, and the header again on every
 * page of a last table that is longer than one. Excel begins no page where it was asked to while it shrinks a sheet by
 * itself: such a sheet has a scale of its own, and so has a list where Excel would cut what stands below it, or what is
 * beside it goes on a page of its own.
 */
export function pagesOfBlocks(sheet: PageSheet, print: ReportPrint): ReportPrint {
  const room = pageRoom(print.landscape);
  const top = rowTops(sheet, print.area.rows);
  const { titleRows: listHeader } = print;
  const headerAbove = (first: number): TitleRows =>
    listHeader !== null && first > listHeader.first ? listHeader : null;
  const fits: Fits = (first, end, scale, repeated = headerAbove(first), share = tolerance) => {
    const above = repeated === null ? 0 : top[repeated.first + repeated.count] - top[repeated.first];
    return (above + top[end] - top[first]) * scale <= room.height * share;
  };

  const scale = scaleOf(sheet, print, room.width * usedWidth);
  const fitted = Math.min(1, scale / usedWidth);
  const { columnBreaks = [] } = print;
  const isParted = columnBreaks.length > 0;
  if (fits(0, print.area.rows, fitted)) return isParted ? { ...print, scale: percent(scale) } : print;

  const groups = groupsOf(sheet);
  if (!isParted && listHeader !== null && isCutWell(groups, fitted, fits)) return print;
  const pagesIn = (tried: number): Pages =>
    pagesAt(tried, groups, fits, (long) => listHeader ?? titleRowsFor(long, sheet));
  let best = pagesIn(scale);
  for (let smaller = scale - 0.01; smaller >= Math.max(leastScale, scale * worthAPage); smaller -= 0.01) {
    const pages = pagesIn(smaller);
    if (pages.count < best.count) best = pages;
  }
  const { breaks, titleRows } = best;
  return { ...print, scale: percent(best.scale), breaks, titleRows };
}

function percent(scale: number): number {
  return Math.floor(scale * 100 + 1e-6);
}

interface Pages {
  readonly scale: number;
  readonly breaks: readonly number[];
  readonly titleRows: TitleRows;
  /** How many, as far as what is longer than one page counts as one; lines alone on the last one count twice. */
  readonly count: number;
}

type TitleRows = ReportPrint["titleRows"];

/** Whether rows go onto a page, or such a share of it, below those that are repeated there. */
type Fits = (first: number, end: number, scale: number, repeated?: TitleRows, share?: number) => boolean;

function pagesAt(
  scale: number,
  groups: readonly Group[],
  fits: Fits,
  titleRowsOf: (tooLong: readonly Group[]) => TitleRows,
): Pages {
  const breaks: number[] = [];
  const tooLong: Group[] = [];
  let pageStart = 0;
  let count = 1;
  let wasTooLong = false;
  for (const [place, group] of groups.entries()) {
    const fitsHere = !wasTooLong && fits(pageStart, group.end, scale);
    if (fitsHere) continue;
    count++;
    if (isOnly(["footer"], group)) {
      const last = groups[place - 1];
      const repeated = titleRowsOf(tooLong);
      // A list that begins its page may be parted, as its header is repeated.
      const isParted = wasTooLong || (last.first <= pageStart && repeated !== null && last.blocks.length > 0);
      const first = isParted ? rowToGoWith(group, last, scale, fits, repeated) : last.first;
      if (first !== null && first > pageStart && fits(first, group.end, scale)) breaks.push(first);
      // Lines alone on the last page cost as much as one page more.
      else if (!isParted || !endsWithRows(last, group, scale, fits, repeated)) count++;
      break;
    }
    wasTooLong = !fits(group.first, group.end, scale);
    if (wasTooLong) tooLong.push(group);
    if (group.first > pageStart) breaks.push(group.first);
    pageStart = group.first;
  }
  return { scale, breaks, titleRows: titleRowsOf(tooLong), count };
}

/** Whether nothing below a list is cut, and no lines stand alone on the last page, where each page is as full as can be. */
function isCutWell(groups: readonly Group[], scale: number, fits: Fits): boolean {
  const tables = groups.filter((group) => !isOnly(["footer"], group));
  const { end } = groups[groups.length - 1];
  return pageShares.every((share) => {
    const starts = [0];
    for (let row = 0; row < end; row++) {
      if (!fits(starts[starts.length - 1], row + 1, scale, undefined, share)) starts.push(row);
    }
    const cuts = ({ first, end }: Group): boolean => starts.some((row) => row > first && row < end);
    return starts[starts.length - 1] < tables[tables.length - 1].end && !tables.slice(1).some(cuts);
  });
}

/**
 * The row of a long table with which a new page begins, lest the lines below it stand alone on the last page; null = they
 * do not, or cannot be helped.
 */
function rowToGoWith(footer: Group, long: Group, scale: number, fits: Fits, repeated: TitleRows): number | null {
  if (endsWithRows(long, footer, scale, fits, repeated)) return null;
  for (let row = long.end - rowsWithFooter; row < long.end; row++) {
    if (fits(row, footer.end, scale, repeated)) return row;
  }
  return null;
}

/** Whether the lines below a table are on a page with its last rows, where each page is as full as can be. */
function endsWithRows(long: Group, footer: Group, scale: number, fits: Fits, repeated: TitleRows): boolean {
  return pageShares.every((share) => {
    let start = long.first;
    const above = (): TitleRows => (start === long.first ? null : repeated);
    for (let row = start; row < long.end; row++) if (!fits(start, row + 1, scale, above(), share)) start = row;
    return fits(start, footer.end, scale, above(), share);
  });
}

/** The top of each row in points, and of the first one below the sheet. */
function rowTops({ blocks, tallRows = [] }: PageSheet, rows: number): readonly number[] {
  const heights = Array.from({ length: rows }, () => ROW_HEIGHT);
  for (const { row, style } of blocks) heights[row] = looks[style].rowHeight ?? heights[row];
  for (const { row, lines } of tallRows) heights[row] = heightOfLines(lines);
  const tops = [0];
  for (const height of heights) tops.push(tops[tops.length - 1] + height);
  return tops;
}

/** Tables, charts and sentences that touch one another are one group; what stands above the first one belongs to it. */
function groupsOf({ blocks, charts }: PageSheet): readonly Group[] {
  const spans: Group[] = [
    ...blocks.map((block) => ({ first: block.row, end: block.row + block.values.length, blocks: [block] })),
    ...charts.map(({ place }) => ({ first: place.row, end: place.row + place.rows, blocks: [] })),
  ].sort((one, other) => one.first - other.first);
  const groups: Group[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last === undefined || (span.first > last.end && !isOnly(["title", "note"], last))) groups.push(span);
    else {
      const joined = { ...last, end: Math.max(last.end, span.end), blocks: [...last.blocks, ...span.blocks] };
      groups[groups.length - 1] = joined;
    }
  }
  return groups;
}

const isOnly = (styles: readonly ReportStyle[], { blocks }: Group): boolean =>
  blocks.length > 0 && blocks.every(({ style }) => styles.includes(style));

/** As large as the columns allow that must find room side by side on so many pages. */
function scaleOf(
  sheet: PageSheet,
  { area, pagesAcross, titleColumns, columnBreaks = [] }: ReportPrint,
  room: number,
): number {
  const widths = Array.from({ length: area.columns }, (_, column) => pointsOfColumn(sheet.columnWidths, column));
  const repeated =
    titleColumns === null ? 0 : widths.slice(0, titleColumns.count).reduce((sum, width) => sum + width, 0);
  const pagesAt = (scale: number): number => {
    let pages = 1;
    let used = 0;
    for (const [column, width] of widths.entries()) {
      if (columnBreaks.includes(column) || (used > 0 && (used + width) * scale > room)) {
        pages++;
        used = repeated;
      }
      used += width;
    }
    return pages;
  };
  let scale = 1;
  while (scale > leastScale * usedWidth && pagesAt(scale) > pagesAcross) scale -= 0.01;
  return scale;
}

/** Over the pages of a table the header of another one would say what is not so. */
function titleRowsFor(tooLong: readonly Group[], sheet: PageSheet): TitleRows {
  const long = tooLong.at(-1);
  if (long === undefined) return null;
  const headers = sheet.blocks.filter(({ style }) => style === "header");
  const own = headers.find((block) => long.blocks.includes(block));
  if (own === undefined) return null;
  const texts = (block: ReportBlock): string => JSON.stringify(block.values);
  if (headers.every((header) => texts(header) === texts(headers[0]))) return { first: headers[0].row, count: 1 };
  if (headers.some(({ row }) => row > own.row)) return null;
  const hasBand = long.blocks.some(({ style, row }) => style === "band" && row === own.row - 1);
  return hasBand ? { first: own.row - 1, count: 2 } : { first: own.row, count: 1 };
}
