import { Rectangle } from "@univerjs/core";
import { SheetReader, usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import type { StylePatch } from "../../univer/cells/cellStyles";
import { patchCellStyles, writeCells } from "../../univer/cells/cellWriting";
import { conditionalFormatsOf, removeConditionalFormat } from "../../univer/sheets/conditionalFormats";
import { isFormula } from "../../univer/formulas/formulaCheck";
import { hyperlinkAt, setHyperlink } from "../../univer/sheets/hyperlinks";
import { mergeCells, mergesTouching, rangeOf, unmergeCells } from "../../univer/sheets/sheets";
import { filteredOutRows } from "../../univer/sheets/tableFilters";
import { coerce, type TypingRules } from "./coercion";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { sheetColumns, sheetRows } from "../request/limits";
import { perCell } from "./perCell";
import { fromR1C1 } from "./r1c1";

// What writing to a range does to the cells.

const noRows: ReadonlySet<number> = new Set();

/** What is entered into a cell for a value. */
type Entering = (value: unknown, row: number, column: number) => unknown;

export function enterFormulasR1C1(host: HostState, block: CellBlock, formulas: unknown): void {
  enterValues(host, block, formulas, (value, row, column) =>
    typeof value === "string" && value.startsWith("=") ? fromR1C1(value, { row, column }) : value,
  );
}

export const typingRules = ({ handle }: HostState): TypingRules => ({
  isFormula: (formula) => isFormula(handle, formula),
  date1904: handle.extras.date1904,
});

export function enterValues(
  host: HostState,
  block: CellBlock,
  values: unknown,
  entered: Entering = (value) => value,
): void {
  host.requireEditable(block);
  const valueAt = perCell(values, block.rows, block.columns);
  const reader = new SheetReader(host.handle, block.sheetId);
  const rules = typingRules(host);
  const filteredOut = block.rows === 1 ? noRows : filteredOutRows(host.handle, block.sheetId);
  const isFiltered = [...filteredOut].some((row) => row >= block.row && row < block.row + block.rows);
  writeCells(host.handle, block, (row, column) => {
    if (filteredOut.has(block.row + row)) return null;
    // A fault of Excel: where a filter hides some rows, each of the others gets the first of the values.
    const value = entered(valueAt(isFiltered ? 0 : row, column), block.row + row, block.column + column);
    return coerce(value, reader.pattern(block.row + row, block.column + column), rules);
  });
}

export function enterNumberFormats(host: HostState, block: CellBlock, formats: unknown): void {
  host.requireEditable(block);
  const formatAt = perCell(formats, block.rows, block.columns);
  const patches = new Map<string, StylePatch>();
  patchCellStyles(host.handle, clipped(host, block), (row, column) => {
    const format = formatAt(row, column);
    if (format === null || format === undefined) return null;
    if (typeof format !== "string") throw invalidArgument(`not a number format: ${typeof format}`);
    let patch = patches.get(format);
    if (!patch) {
      patch = { n: format === "General" || format === "" ? null : { pattern: format } };
      patches.set(format, patch);
    }
    return patch;
  });
}

export function enterHyperlink(host: HostState, block: CellBlock, link: Excel.RangeHyperlink): void {
  host.requireEditable(block);
  const address = link.address ?? (link.documentReference && `#${link.documentReference}`) ?? null;
  for (let row = 0; row < block.rows; row += 1) {
    for (let column = 0; column < block.columns; column += 1) {
      setHyperlink(host.handle, block.sheetId, block.row + row, block.column + column, address);
    }
  }
  if (link.textToDisplay === undefined) return;
  const text = link.textToDisplay;
  writeCells(host.handle, block, () => ({ kind: "text", text }));
}

export function clearCells(host: HostState, block: CellBlock, applyTo: string): void {
  host.requireEditable(block);
  const { handle } = host;
  const used = usedBlock(handle, block.sheetId, false, block);
  const all = applyTo === "All";
  if (!all && !["Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) {
    throw invalidArgument(`not a part of a cell: ${applyTo}`);
  }
  if (used && (all || applyTo === "Contents")) writeCells(handle, used, () => ({ kind: "clear" }));
  if (used && (all || applyTo === "Formats")) {
    patchCellStyles(handle, used, () => "clear");
  }
  if (all || applyTo === "Formats") {
    unmergeBlock(host, block);
    const area = rangeOf(block);
    for (const { id, ranges } of conditionalFormatsOf(handle, block.sheetId)) {
      if (ranges.every((range) => Rectangle.contains(area, range))) removeConditionalFormat(handle, block.sheetId, id);
    }
  }
  if (used && (all || applyTo.endsWith("yperlinks"))) {
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        if (hyperlinkAt(handle, used.sheetId, row, column) !== null) {
          setHyperlink(handle, used.sheetId, row, column, null);
        }
      }
    }
  }
}

export function mergeBlock(host: HostState, block: CellBlock, across: boolean): void {
  unmergeBlock(host, block);
  const parts: CellBlock[] = across
    ? Array.from({ length: block.rows }, (_, row) => ({ ...block, row: block.row + row, rows: 1 }))
    : [block];
  for (const part of parts) {
    // Only the cell at the top left keeps its value.
    writeCells(host.handle, part, (row, column) => (row === 0 && column === 0 ? null : { kind: "clear" }));
  }
  mergeCells(host.handle, block.sheetId, parts.map(rangeOf));
}

export function unmergeBlock(host: HostState, block: CellBlock): void {
  host.requireEditable(block);
  const merges = mergesTouching(host.handle, block);
  if (merges.length > 0) unmergeCells(host.handle, block.sheetId, merges);
}

/** A whole row or column as far as the grid goes: its cells are looked at one by one. */
export function clipped(host: HostState, block: CellBlock): CellBlock {
  const sheet = host.requireSheet(block.sheetId);
  const rows = block.rows === sheetRows ? Math.max(sheet.getRowCount(), 1) : block.rows;
  const columns = block.columns === sheetColumns ? Math.max(sheet.getColumnCount(), 1) : block.columns;
  return { ...block, rows, columns };
}
