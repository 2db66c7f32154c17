import { monthOfName } from "../analysis/cells/monthNames";
import { cellText } from "../analysis/cells/cells";
import type { CellValue } from "../analysis/types";
import { partName } from "./files/partName";
import { headerTokens, isProperName } from "./headerFit";
import type { TableChoice } from "./session";
import { mayHold } from "./sheetPeriod";
import type { FoundTable, TableRef } from "./workbookPort";

/** Tables that have the columns of a chosen one. */
export interface LikeTables {
  /** Named by months, years or numbers like it, or by branches: they are read together. */
  readonly together: readonly FoundTable[];
  /** With other names: they may be of another kind, so that the user decides. */
  readonly apart: readonly FoundTable[];
}

const noTables: LikeTables = { together: [], apart: [] };
// Of the first rows so many are rows of the other table too: it is a copy, or holds the other.
const COPIED = 0.5;

/** The further tables of the kind of a chosen one; `taken` are tables of other kinds. */
export function likeTables(choice: TableChoice, tables: readonly FoundTable[], taken: readonly TableRef[]): LikeTables {
  const chosen = tables.find((table) => isSame(table, choice.table));
  if (chosen === undefined || chosen.rows === 0) return noTables;
  const alike = tables.filter(
    (table) =>
      table !== chosen &&
      table.rows > 0 &&
      // A sheet of the workbook may hold what is in one of the files.
      (table.kind === "file") === (chosen.kind === "file") &&
      !taken.some((other) => isSame(other, table)) &&
      columnsLike(choice, table) !== null,
  );
  let together: FoundTable[] = [];
  const apart: FoundTable[] = [];
  for (const table of alike) {
    const beside = table.kind === "file" ? sheetBeside(table, chosen, alike) : chosen;
    const isPart = beside === null || (areNamedLike(table, beside) && !sharesRows(table, beside));
    (isPart ? together : apart).push(table);
  }
  const dateOf = (table: FoundTable): number | undefined => {
    const { date } = choice.columns;
    return date === undefined ? undefined : columnsLike(choice, table)?.[date];
  };
  // A year beside its months would count them twice.
  const keepApart = (isApart: (table: FoundTable) => boolean): void => {
    const gone = together.filter(isApart);
    apart.push(...gone);
    together = together.filter((table) => !gone.includes(table));
  };
  keepApart((table) => mayHold(table, chosen, choice.columns.date));
  const longer = [chosen, ...together];
  keepApart((table) => longer.some((one) => mayHold(one, table, dateOf(table))));
  // A sheet that holds what is on the others too would count it twice.
  const holdsAll = together.some((one) => together.some((other) => one !== other && sharesRows(one, other)));
  return holdsAll ? { together: [], apart: [...together, ...apart] } : { together, apart };
}

/** The choice with the further tables that are read together with it. */
export function withLikeTables<Choice extends TableChoice>(
  choice: Choice,
  tables: readonly FoundTable[],
  taken: readonly TableRef[],
): Choice {
  const { together } = likeTables(choice, tables, taken);
  return together.length === 0 ? choice : { ...choice, more: together };
}

/**
 * Where the columns of a choice stand in another table, by their place in the chosen one; null = one of those that play
 * a role is not there, or is there twice.
 */
export function columnsLike({ table, columns }: TableChoice, other: TableRef): readonly number[] | null {
  // The same headers in the same order, also where one stands twice.
  if (JSON.stringify(table.headers) === JSON.stringify(other.headers)) return [...(table.headers ?? []).keys()];
  const headers = (table.headers ?? []).map(headerKey);
  const others = (other.headers ?? []).map(headerKey);
  const places = headers.map((header) => (header === "" ? -1 : others.indexOf(header)));
  for (const column of Object.values(columns)) {
    if (column === undefined) continue;
    const place = places[column];
    if (place === -1 || others.lastIndexOf(headers[column]) !== place) return null;
  }
  return places;
}

/** The headers of a choice that another table lacks, or has twice. */
export function missingHeaders({ table, columns }: TableChoice, other: TableRef): readonly string[] {
  const headers = table.headers ?? [];
  const others = (other.headers ?? []).map(headerKey);
  return Object.values(columns).flatMap((column) => {
    if (column === undefined) return [];
    const key = headerKey(headers[column]);
    return others.indexOf(key) === -1 || others.indexOf(key) !== others.lastIndexOf(key) ? [headers[column]] : [];
  });
}

/**
 * The sheet of its workbook with which one in a file is compared; null = none: files are read together as they were chosen,
 * and of each workbook one sheet at least.
 */
function sheetBeside(table: FoundTable, chosen: FoundTable, alike: readonly FoundTable[]): FoundTable | null {
  const { file } = table;
  if (file?.book === undefined) return null;
  const { name } = file.book;
  if (chosen.file?.book?.name === name) return chosen;
  const sheets = alike.filter((other) => other.file?.book?.name === name);
  const longest = sheets.reduce((most, sheet) => (sheet.rows > most.rows ? sheet : most));
  const first = sheets.find((sheet) => areNamedLike(sheet, chosen)) ?? longest;
  return first === table ? null : first;
}

const headerKey = (header: string): string => headerTokens(header).join(" ");

const isSame = (a: TableRef, b: TableRef): boolean =>
  a.kind === b.kind && a.name.toLowerCase() === b.name.toLowerCase();

/** Parts of one table: "Sales 2024" and "Sales 2025", or branches and people, whose names say nothing of a kind. */
function areNamedLike(one: FoundTable, other: FoundTable): boolean {
  const names = [one, other].map(partName);
  return nameWithoutPeriod(names[0]) === nameWithoutPeriod(names[1]) || names.every(isProperName);
}

/** "January" and "February" are the same then. */
function nameWithoutPeriod(name: string): string {
  // Names of months are known with their accents.
  const words = name.normalize("NFC").split(/[^\p{L}\p{M}\p{N}]+/u);
  const rest = words.filter((word) => monthOfName(word) === null).flatMap(headerTokens);
  return rest
    .filter((token) => !/^(?:\d+|[iv]+|q\d|\d+q)$/.test(token))
    .join(" ")
    .replace(/\d+/g, "");
}

function sharesRows(one: FoundTable, other: FoundTable): boolean {
  const rows = rowMarks(one);
  const known = rowMarks(other);
  const smaller = Math.min(rows.all.length, known.different.size);
  let shared = 0;
  for (const row of rows.all) if (known.different.has(row)) shared++;
  return shared >= smaller * COPIED;
}

interface RowMarks {
  readonly all: readonly number[];
  readonly different: ReadonlySet<number>;
}

const marksOf = new WeakMap<FoundTable, RowMarks>();

/** A mark of each of the first rows, made once for a table: it is compared with every other one. */
function rowMarks(table: FoundTable): RowMarks {
  let marks = marksOf.get(table);
  if (marks === undefined) {
    const all = table.sample.map(rowMark);
    marksOf.set(table, (marks = { all, different: new Set(all) }));
  }
  return marks;
}

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

/** Equal for equal rows, and for hardly any others. */
function rowMark(row: readonly CellValue[]): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  const mix = (part: number): void => {
    low = Math.imul(low ^ part, 0x01000193);
    high = Math.imul((high ^ part) + 0x52dce729, 0x85ebca6b);
    high ^= high >>> 13;
  };
  for (const cell of row) {
    if (typeof cell === "number") {
      number[0] = cell;
      mix(halves[0]);
      mix(halves[1]);
    } else {
      const text = cellText(cell);
      for (let place = 0; place < text.length; place++) mix(text.charCodeAt(place));
    }
    mix(0x10000);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}
