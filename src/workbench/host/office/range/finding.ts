import { SheetReader, usedBlock, type CellBlock } from "../../univer/cells/cellReading";
import { writeCells } from "../../univer/cells/cellWriting";
import { invalidArgument } from "../request/errors";
import type { HostState } from "../request/hostState";
import { wholeSheet } from "./address";
import { coerce } from "./coercion";
import { joinedBlocks } from "./joinedBlocks";
import type { Place } from "./r1c1";
import { displayText } from "./rangeReading";
import { typingRules } from "./rangeWriting";
import { wildcardPattern } from "./wildcards";

// Cells are found by what they show.

/** From the first row to the last, and in each from the left. */
function matchingCells(
  host: HostState,
  block: CellBlock,
  text: string,
  criteria: Excel.WorksheetSearchCriteria,
): Place[] {
  if (typeof text !== "string" || text === "") throw invalidArgument("nothing to find");
  host.requireSheet(block.sheetId);
  const pattern = wildcardPattern(text, criteria.completeMatch === true, criteria.matchCase === true);
  const reader = new SheetReader(host.handle, block.sheetId);
  const found: Place[] = [];
  for (const row of reader.occupiedRows()) {
    if (row < block.row || row >= block.row + block.rows) continue;
    for (const column of reader.occupiedColumns(row)) {
      if (column < block.column || column >= block.column + block.columns) continue;
      const shown = displayText(reader, row, column, host.formLocale);
      if (shown !== "" && pattern.test(shown)) found.push({ row, column });
    }
  }
  return found;
}

/** From one cell on the whole sheet is looked through, itself at last. */
export function findCell(
  host: HostState,
  block: CellBlock,
  text: string,
  criteria: Excel.SearchCriteria,
): CellBlock | null {
  const isOne = block.rows === 1 && block.columns === 1;
  const backwards = criteria.searchDirection === "Backwards";
  const found = matchingCells(host, isOne ? { ...wholeSheet, sheetId: block.sheetId } : block, text, criteria);
  if (backwards) found.reverse();
  const isBehind = ({ row, column }: Place): boolean => {
    const order = row - block.row || column - block.column;
    return backwards ? order < 0 : order > 0;
  };
  const place = (isOne ? found.find(isBehind) : undefined) ?? found.at(0);
  return place === undefined ? null : { sheetId: block.sheetId, ...place, rows: 1, columns: 1 };
}

/** Cells beside one another are one area. */
export function findCells(
  host: HostState,
  sheetId: string,
  text: string,
  criteria: Excel.WorksheetSearchCriteria,
): CellBlock[] {
  return joinedBlocks(sheetId, matchingCells(host, { ...wholeSheet, sheetId }, text, criteria));
}

/** The number of replacements; formulas are changed in their text, other cells in what they show. */
export function replaceInCells(
  host: HostState,
  range: CellBlock,
  text: string,
  replacement: string,
  criteria: Excel.ReplaceCriteria,
): number {
  host.requireEditable(range);
  if (typeof text !== "string" || text === "") throw invalidArgument("nothing to find");
  const block = usedBlock(host.handle, range.sheetId, true, range);
  if (!block) return 0;
  const one = wildcardPattern(text, criteria.completeMatch === true, criteria.matchCase === true);
  const pattern = new RegExp(one.source, `${one.flags}g`);
  const reader = new SheetReader(host.handle, block.sheetId);
  const rules = typingRules(host);
  let replaced = 0;
  writeCells(host.handle, block, (row, column) => {
    const at = { row: block.row + row, column: block.column + column };
    const old = reader.formula(at.row, at.column) ?? displayText(reader, at.row, at.column, host.formLocale);
    const matches = old === "" ? 0 : [...old.matchAll(pattern)].length;
    if (matches === 0) return null;
    replaced += matches;
    return coerce(
      old.replace(pattern, () => String(replacement)),
      reader.pattern(at.row, at.column),
      rules,
    );
  });
  return replaced;
}
