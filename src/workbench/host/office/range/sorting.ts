import { SheetReader, type CellBlock, type CellContent, type CellKind } from "../../univer/cells/cellReading";
import { mergesTouching } from "../../univer/sheets/sheets";
import type { TableSorting } from "../../univer/workbookExtras";
import { filteredOutRows } from "../../univer/sheets/tableFilters";
import { apiNotFound, invalidArgument, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";
import { rearrangeColumns, rearrangeRows } from "./cellCopies";

/** Numbers come before texts, texts before truths, and errors last; empty cells always stand at the end. */
const ranks: Readonly<Record<CellKind, number>> = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 };

export function checkFields(fields: unknown, lines: number): asserts fields is Excel.SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("nothing to sort by");
  for (const { key, sortOn = "Value", subField } of fields as Excel.SortField[]) {
    if (sortOn !== "Value") throw apiNotFound(`SortField.sortOn ${sortOn}`);
    if (subField !== undefined) throw apiNotFound("SortField.subField");
    if (!Number.isInteger(key) || key < 0 || key >= lines) throw invalidArgument(`not a place to sort by: ${key}`);
  }
}

/** Rows out of sight stay where they are, as in Excel. */
export function sortRows(host: HostState, block: CellBlock, sorting: TableSorting): void {
  refuseMerges(host, block);
  const reader = new SheetReader(host.handle, block.sheetId);
  const compare = comparison(host, sorting, (row, key) => reader.content(block.row + row, block.column + key));
  const filteredOut = filteredOutRows(host.handle, block.sheetId);
  const places = Array.from({ length: block.rows }, (_row, row) => row);
  const visible = places.filter((row) => !filteredOut.has(block.row + row));
  const sorted = [...visible].sort(compare);
  const sources = [...places];
  visible.forEach((row, index) => (sources[row] = sorted[index]));
  rearrangeRows(host, block, sources);
}

export function sortColumns(host: HostState, block: CellBlock, sorting: TableSorting): void {
  refuseMerges(host, block);
  const reader = new SheetReader(host.handle, block.sheetId);
  const compare = comparison(host, sorting, (column, key) => reader.content(block.row + key, block.column + column));
  const places = Array.from({ length: block.columns }, (_column, column) => column);
  rearrangeColumns(host, block, places.sort(compare));
}

function refuseMerges(host: HostState, block: CellBlock): void {
  if (mergesTouching(host.handle, block).length > 0) throw new OfficeError("InvalidOperation");
}

function comparison(
  host: HostState,
  { fields, matchCase }: TableSorting,
  contentAt: (line: number, key: number) => CellContent,
): (one: number, other: number) => number {
  const collator = new Intl.Collator(host.formLocale, { sensitivity: matchCase ? "variant" : "accent" });
  return (one, other) => {
    for (const { key, ascending = true, dataOption } of fields) {
      const [a, b] = [one, other].map((line) => asNumber(contentAt(line, key), dataOption));
      const order = compareContents(a, b, collator);
      const isAtEnd = a.kind === "empty" || b.kind === "empty";
      if (order !== 0) return ascending || isAtEnd ? order : -order;
    }
    // Lines that are alike keep their order.
    return one - other;
  };
}

function asNumber(content: CellContent, dataOption: string | undefined): CellContent {
  if (dataOption !== "TextAsNumber" || content.kind !== "text") return content;
  const value = Number(content.value);
  return Number.isFinite(value) && String(content.value).trim() !== "" ? { value, kind: "number" } : content;
}

function compareContents(a: CellContent, b: CellContent, collator: Intl.Collator): number {
  if (a.kind !== b.kind) return ranks[a.kind] - ranks[b.kind];
  if (a.kind === "text") return collator.compare(String(a.value), String(b.value));
  // Errors are all alike.
  return a.kind === "error" || a.kind === "empty" ? 0 : Number(a.value) - Number(b.value);
}
