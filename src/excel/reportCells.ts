import { DAYS_FROM_1900_TO_1904 } from "../analysis/cells/dateCell";
import { ownPlaces } from "../reports/alignment";
import { numberFormatCode } from "../reports/numberFormats";
import type { ReportBlock, ReportFormat, PageSheet, ReportValue } from "../reports/reportSheet";
import { MOST_BYTES, MOST_CELLS } from "./pacing";
import type { RangeAt } from "./rangeAt";
import { applyLook, type SheetLooks } from "./reportLook";

export const hostAlignments = { left: "Left", center: "Center", right: "Right" } as const;

/** A cell holds no longer text. */
const MOST_LETTERS = 32_767;

const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text);

/** To name a range to Excel takes about as many bytes as the number formats of so many cells. */
const CELLS_PER_RANGE = 40;

/** What the writer has to know about the workbook. */
export interface HostCells {
  readonly date1904: boolean;
  /** Whether this host takes an apostrophe at the start of a text for a mark and swallows it. */
  readonly swallowsApostrophe: boolean;
}

/** A part of a sheet that is written at once. */
export interface CellPart {
  readonly cells: number;
  readonly bytes: number;
  /** Looks that blocks may share are gathered in `shared`. */
  readonly write: (rangeAt: RangeAt, shared: SheetLooks) => void;
}

/** The cells of a report in parts of which each fits into one request. */
export function cellParts(report: PageSheet, host: HostCells): CellPart[] {
  const parts: CellPart[] = [];
  for (const block of report.blocks) {
    const columns = block.formats.length;
    if (columns === 0 || block.values.length === 0) continue;
    for (const [start, end, bytes] of rowPortions(block)) {
      parts.push({
        cells: (end - start) * columns,
        bytes,
        write: (rangeAt) => {
          const values = block.values.slice(start, end).map((row) => hostRow(row, block.formats, host));
          const top = block.row + start;
          const cutMonths = block.cutMonths?.map((month) => hostDay(month, host));
          const codes = block.formats.map((format) => numberFormatCode(format, report.language, cutMonths));
          const range = rangeAt(top, block.column, values.length, columns);
          const runs = runsOf(codes);
          if (values.length * columns < runs.length * CELLS_PER_RANGE) range.numberFormat = values.map(() => codes);
          else {
            for (const [first, count, code] of runs) {
              setFormat(rangeAt(top, block.column + first, values.length, count), code);
            }
          }
          // The formats stand first: text must find its cells to be text.
          range.values = values;
        },
      });
    }
    parts.push({
      cells: 0,
      bytes: 500,
      write: (rangeAt, shared) => {
        const area = { row: block.row, column: block.column, rows: block.values.length, columns };
        applyLook(area, block.style, shared, rangeAt);
        for (const [first, count, place] of runsOf(ownPlaces(block, report.tables))) {
          if (place === undefined) continue;
          const run = { ...area, column: block.column + first, columns: count };
          shared.add(run, { ...place, alignment: hostAlignments[place.alignment] });
        }
      },
    });
  }
  return parts;
}

/** One code for a whole range: Excel spreads a single value over all its cells. */
function setFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

/** Rows from start to end, the end not included, and about how many bytes they take. */
function rowPortions(block: ReportBlock): [start: number, end: number, bytes: number][] {
  const portions: [number, number, number][] = [];
  const mostRows = Math.max(1, Math.floor(MOST_CELLS / block.formats.length));
  let start = 0;
  let bytes = 0;
  for (let row = 0; row < block.values.length; row++) {
    const more = bytesOf(block.values[row]);
    if (row > start && (row - start >= mostRows || bytes + more > MOST_BYTES)) {
      portions.push([start, row, bytes]);
      start = row;
      bytes = 0;
    }
    bytes += more;
  }
  portions.push([start, block.values.length, bytes]);
  return portions;
}

/** At most: three bytes for a letter, and no number longer than 20 digits. */
function bytesOf(row: readonly ReportValue[]): number {
  let bytes = 2;
  for (const value of row) bytes += typeof value === "string" ? 3 * value.length + 3 : 20;
  return bytes;
}

/** Neighbouring columns that have the same, so that few calls set them all. */
export function runsOf<Value>(values: readonly Value[]): [first: number, count: number, value: Value][] {
  const runs: [number, number, Value][] = [];
  values.forEach((value, column) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[2] === value) last[1]++;
    else runs.push([column, 1, value]);
  });
  return runs;
}

function hostDay(day: number, { date1904 }: HostCells): number {
  return date1904 ? day - DAYS_FROM_1900_TO_1904 : day;
}

function hostRow(row: readonly ReportValue[], formats: readonly ReportFormat[], host: HostCells): ReportValue[] {
  return row.map((value, column) => {
    const isDay = formats[column] === "date" || formats[column] === "month";
    if (isDay && typeof value === "number") return hostDay(value, host);
    if (typeof value !== "string") return value;
    return cut(host.swallowsApostrophe && value.startsWith("'") ? `'${value}` : value);
  });
}
