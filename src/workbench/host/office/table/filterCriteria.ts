import { numfmt } from "@univerjs/core";
import { SheetReader, type CellBlock, type CellContent } from "../../univer/cells/cellReading";
import { filterColumn, filterOfColumn, likeRows } from "../../univer/sheets/tableFilters";
import type { TableRecord } from "../../univer/sheets/tables";
import { displayText } from "../range/rangeReading";
import { wildcardPattern } from "../range/wildcards";
import { apiNotFound, invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { isDayIn } from "./filterDays";

// Which rows of a table are left in sight by what Excel calls the criteria of a column.

interface Entry extends CellContent {
  readonly row: number;
  readonly text: string;
  readonly isDay: boolean;
}

export function applyCriteria(host: HostState, table: TableRecord, column: number, criteria: Excel.FilterCriteria) {
  const shown = rowsShowing(host, bodyOf(host, table), column, criteria);
  const filter = likeRows(host.handle, table, column, shown);
  filterColumn(host.handle, table, column, filter);
  const extras = host.handle.extras.table(table.id);
  extras.criteria ??= new Map();
  extras.criteria.set(column, {
    criteria: { ...criteria },
    filter: filterOfColumn(host.handle, table, column) ?? filter,
  });
}

/** What an add-in has given, or the values that the user has chosen in the grid; null without a filter. */
export function criteriaOf(host: HostState, table: TableRecord, column: number): Excel.FilterCriteria | null {
  const filter = filterOfColumn(host.handle, table, column);
  if (filter === undefined) return null;
  const known = host.handle.extras.table(table.id).criteria?.get(column);
  if (known?.filter === filter) return known.criteria;
  const values = "values" in filter ? filter.values.map(String) : [];
  return { filterOn: "Values", values };
}

/** Looks at the rows once more, for criteria that depend on what the cells hold. */
export function reapplyCriteria(host: HostState, table: TableRecord): void {
  for (let column = 0; column < table.block.columns; column += 1) {
    const filter = filterOfColumn(host.handle, table, column);
    if (filter === undefined) continue;
    const known = host.handle.extras.table(table.id).criteria?.get(column);
    if (known?.filter === filter) applyCriteria(host, table, column, known.criteria);
    else filterColumn(host.handle, table, column, filter);
  }
}

/** Header and body, without the totals. */
function bodyOf(host: HostState, { id, block }: TableRecord): CellBlock {
  return { ...block, rows: block.rows - (host.handle.extras.table(id).totals ? 1 : 0) };
}

function rowsShowing(host: HostState, block: CellBlock, column: number, criteria: Excel.FilterCriteria): number[] {
  const reader = new SheetReader(host.handle, block.sheetId);
  const entries = Array.from({ length: block.rows - 1 }, (_row, place): Entry => {
    const row = block.row + 1 + place;
    const at = block.column + column;
    return {
      ...reader.content(row, at),
      row,
      text: displayText(reader, row, at, host.formLocale),
      isDay: numfmt.isDateFormat(reader.pattern(row, at)),
    };
  });
  return shownBy(host, criteria, entries).map(({ row }) => row);
}

function shownBy(host: HostState, criteria: Excel.FilterCriteria, entries: readonly Entry[]): readonly Entry[] {
  const { filterOn } = criteria;
  switch (filterOn) {
    case "Values":
      return byValues(criteria.values ?? [], entries);
    case "Custom":
      return byComparisons(criteria, entries);
    case "Dynamic":
      return byCircumstances(host, criteria.dynamicCriteria, entries);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return byRank(filterOn, criteria.criterion1, entries);
    default:
      // Colours and icons: two cells of one value may differ in them.
      throw apiNotFound(`FilterOn.${String(filterOn)}`);
  }
}

/** Excel compares what is shown, whatever its case. */
function byValues(values: readonly (string | Excel.FilterDatetime)[], entries: readonly Entry[]): readonly Entry[] {
  const wanted = new Set<string>();
  for (const value of values) {
    if (typeof value !== "string") throw apiNotFound("FilterCriteria.values by parts of dates");
    wanted.add(value.toLowerCase());
  }
  return entries.filter(({ text }) => wanted.has(text.toLowerCase()));
}

type Test = (entry: Entry) => boolean;

function byComparisons(criteria: Excel.FilterCriteria, entries: readonly Entry[]): readonly Entry[] {
  const { criterion1, criterion2, operator = "And" } = criteria;
  if (criterion1 === undefined) throw invalidArgument("a custom filter without a criterion");
  const first = comparison(String(criterion1));
  if (criterion2 === undefined) return entries.filter(first);
  if (operator !== "And" && operator !== "Or") throw invalidArgument(`operator: ${String(operator)}`);
  const second = comparison(String(criterion2));
  return entries.filter((entry) =>
    operator === "And" ? first(entry) && second(entry) : first(entry) || second(entry),
  );
}

const holds: Readonly<Record<string, (order: number) => boolean>> = {
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
};

/** ">100", "<>Lemon", "=*e"; without a sign it is "=". */
function comparison(criterion: string): Test {
  const [, sign = "", operand = ""] = /^(>=|<=|<>|[=<>])?([^]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (sign in holds) {
    return ({ kind, value }) => {
      if (!Number.isNaN(number)) return kind === "number" && holds[sign](Number(value) - number);
      return kind === "text" && holds[sign](compareTexts(String(value), operand));
    };
  }
  const pattern = wildcardPattern(operand, true, false);
  const equal: Test = ({ kind, value, text }) =>
    kind === "number" && !Number.isNaN(number) ? value === number : pattern.test(text);
  return sign === "<>" ? (entry) => !equal(entry) : equal;
}

const compareTexts = (one: string, other: string): number =>
  one.localeCompare(other, undefined, { sensitivity: "accent" });

const numbersOf = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ kind }) => kind === "number");

function byCircumstances(host: HostState, criterion: string | undefined, entries: readonly Entry[]): readonly Entry[] {
  const numbers = numbersOf(entries);
  if (criterion === "AboveAverage" || criterion === "BelowAverage") {
    const mean = numbers.reduce((sum, { value }) => sum + Number(value), 0) / numbers.length;
    const sign = criterion === "AboveAverage" ? ">" : "<";
    return numbers.filter(({ value }) => holds[sign](Number(value) - mean));
  }
  const isIn = isDayIn(criterion, new Date(), host.handle.extras.date1904);
  if (isIn === null) throw invalidArgument(`not a criterion: ${String(criterion)}`);
  return numbers.filter(({ isDay, value }) => isDay && isIn(Number(value)));
}

/** Those that are as great as the last of them are shown too. */
function byRank(filterOn: string, wanted: unknown, entries: readonly Entry[]): readonly Entry[] {
  const count = Number(wanted);
  const isPercent = filterOn.endsWith("Percent");
  if (!Number.isFinite(count) || count < 1 || count > (isPercent ? 100 : 500)) {
    throw invalidArgument(`not a number of items: ${String(wanted)}`);
  }
  const numbers = numbersOf(entries);
  const descending = filterOn.startsWith("Top");
  const sorted = numbers.map(({ value }) => Number(value)).sort((a, b) => (descending ? b - a : a - b));
  const kept = isPercent ? Math.max(1, Math.floor((sorted.length * count) / 100)) : Math.floor(count);
  const last = sorted[Math.min(kept, sorted.length) - 1];
  return numbers.filter(({ value }) => (descending ? Number(value) >= last : Number(value) <= last));
}
