import { type ProblemList, ProblemLog } from "../problemLog";
import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import { readFlag } from "../cells/flagCell";
import { segmentColumn } from "./segmentColumn";
import type { SegmentTableInput } from "./segmentRules";
import type { CellPlace } from "../types";

/** Which products each segment should buy. */
export interface TargetMatrix {
  readonly products: readonly { readonly name: string; readonly where: CellPlace }[];
  readonly rows: readonly TargetRow[];
  readonly problems: ProblemList;
}

export interface TargetRow {
  readonly segment: string;
  readonly where: CellPlace;
  /** One per product of the matrix. */
  readonly targets: readonly boolean[];
}

/**
 * Reads the target matrix: segments down, products across, any mark = target.
 *
 * Variant: a mark that says no ("-", "no", 0, FALSE) is no target. Two rows of one segment are joined and reported,
 * two columns of one product joined. Edges: no rows gives the problem tableEmpty. Source: spec 1 (Target matrix).
 *
 * @example
 * readTargets({
 *   place: { sheet: "Target matrix", row: 0, column: 0 },
 *   headers: ["segment", "Paper", "Ink"],
 *   rows: [["Printers", "+", ""]],
 * }).rows[0].targets // [true, false]
 */
export function readTargets(input: SegmentTableInput): TargetMatrix {
  const { place, headers, rows } = input;
  const log = new ProblemLog();
  const nameColumn = segmentColumn(headers);
  const products: { name: string; where: CellPlace }[] = [];
  const productKeys: string[] = [];
  const productOfColumn = new Map<number, number>();
  for (let column = 0; column < headers.length; column++) {
    const key = clientKey(headers[column]);
    if (column === nameColumn || key === "") continue;
    let product = productKeys.indexOf(key);
    if (product < 0) {
      product = products.length;
      productKeys.push(key);
      const where = { sheet: place.sheet, row: place.row, column: place.column + column };
      products.push({ name: cellText(headers[column]), where });
    }
    productOfColumn.set(column, product);
  }

  const targetRows = new Map<string, { segment: string; where: CellPlace; targets: boolean[] }>();
  let filled = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row.every(isBlank)) continue;
    filled++;
    const segment = cellText(row[nameColumn]);
    const key = clientKey(segment);
    const where = { sheet: place.sheet, row: place.row + 1 + index, column: place.column + nameColumn };
    if (key === "" || isErrorCell(segment)) {
      log.add("ruleUnreadable", where, { value: segment });
      continue;
    }
    let target = targetRows.get(key);
    if (target === undefined) {
      target = { segment, where, targets: products.map(() => false) };
      targetRows.set(key, target);
    } else log.add("segmentTwice", where, { segment, row: target.where.row + 1 });
    for (const [column, product] of productOfColumn) {
      const cell = row[column];
      if (!isBlank(cell) && readFlag(cell) !== false) target.targets[product] = true;
    }
  }
  if (filled === 0) log.add("tableEmpty", null, { table: "targets" });
  return { products, rows: [...targetRows.values()], problems: log.list() };
}
