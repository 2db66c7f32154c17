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
  const rows: CellRow[] = [];
  const blocks = report.blocks.filter(({ formats, values }) => formats.length > 0 && values.length > 0);
  for (const block of blocks) {
    const columns = block.formats.length;
    const cutMonths = block.cutMonths?.map((month) => hostDay(month, host));
    const codes = block.formats.map((format) => numberFormatCode(format, report.language, cutMonths));
    const runs = runsOf(codes);
    if (block.values.length * columns < runs.length * CELLS_PER_RANGE) {
      block.values.forEach((values, row) => {
        const place = { row: block.row + row, column: block.column };
        rows.push({ ...place, codes, values: hostRow(values, block.formats, host), bytes: bytesOf(values) });
      });
      continue;
    }
    for (const [start, end, bytes] of rowPortions(block)) {
      parts.push({
        cells: (end - start) * columns,
        bytes,
        write: (rangeAt) => {
          const values = block.values.slice(start, end).map((row) => hostRow(row, block.formats, host));
          const top = block.row + start;
          for (const [first, count, code] of runs) {
            setFormat(rangeAt(top, block.column + first, values.length, count), code);
          }
          // The formats stand first: text must find its cells to be text.
          rangeAt(top, block.column, values.length, columns).values = values;
        },
      });
    }
  }
  parts.push(...areasOf(rows).map(areaPart));
  for (const block of blocks) {
    const { row, column, formats, values, style } = block;
    parts.push({
      cells: 0,
      bytes: 500,
      write: (rangeAt, shared) => {
        const area = { row, column, rows: values.length, columns: formats.length };
        applyLook(area, style, shared, rangeAt);
        for (const [first, count, place] of runsOf(ownPlaces(block, report.tables))) {
          if (place === undefined) continue;
          const run = { ...area, column: column + first, columns: count };
          shared.add(run, { ...place, alignment: hostAlignments[place.alignment] });
        }
      },
    });
  }
  return parts;
}

/** A row of a small block: blocks of a few cells are written together. */
interface CellRow {
  readonly row: number;
  readonly column: number;
  readonly codes: readonly string[];
  readonly values: readonly ReportValue[];
  readonly bytes: number;
}

/** An area in which small blocks are written at once. */
interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
  bytes: number;
  /** How many of its cells are not written. */
  blank: number;
  readonly written: CellRow[];
}

/** Rows that lie near each other in one area: what lies between them costs less than one more range. */
function areasOf(rows: readonly CellRow[]): Area[] {
  const areas: Area[] = [];
  for (const next of [...rows].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const { row, column, values, bytes } = next;
    const last = areas.at(-1);
    if (last !== undefined) {
      const left = Math.min(last.column, column);
      const height = row - last.row + 1;
      const width = Math.max(last.column + last.columns, column + values.length) - left;
      const size = height * width;
      const blank = size - (last.rows * last.columns - last.blank) - values.length;
      if (blank - last.blank <= CELLS_PER_RANGE && size <= MOST_CELLS && last.bytes + bytes <= MOST_BYTES) {
        Object.assign(last, { column: left, rows: height, columns: width, blank, bytes: last.bytes + bytes });
        last.written.push(next);
        continue;
      }
    }
    areas.push({ row, column, rows: 1, columns: values.length, bytes, blank: 0, written: [next] });
  }
  return areas;
}

/** Excel leaves a cell as it is for which null stands. */
function areaPart({ row: top, column: left, rows, columns, bytes, written }: Area): CellPart {
  return {
    cells: rows * columns,
    bytes,
    write: (rangeAt) => {
      const blank = <Value>() => Array.from({ length: rows }, () => new Array<Value | null>(columns).fill(null));
      const [formats, cells] = [blank<string>(), blank<ReportValue>()];
      for (const { row, column, codes, values } of written) {
        formats[row - top].splice(column - left, codes.length, ...codes);
        cells[row - top].splice(column - left, values.length, ...values);
      }
      const range = rangeAt(top, left, rows, columns);
      // The formats stand first: text must find its cells to be text.
      range.numberFormat = formats;
      range.values = cells;
    },
  };
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
