import { cellText } from "../analysis/cells/cells";
import { clientKey } from "../analysis/cells/clientKey";
import { readTargets } from "../analysis/tables/targetMatrix";
import type { CellValue } from "../analysis/types";
import { formulaPlace, refuseProblems, type HeadedTable } from "./headedTable";

/** A target matrix, lined up with the product columns of another range. */
export interface TargetFinder {
  readonly products: number;
  /** Place in the matrix of each column; -1 = the matrix does not name the product. */
  readonly productOfColumn: readonly number[];
  /** One mark per product of the matrix; none for a segment without a row. */
  targetsOf(segment: CellValue): readonly boolean[];
}

export function targetFinder(table: HeadedTable, columns: readonly string[]): TargetFinder {
  const { products, rows, problems } = readTargets({ place: formulaPlace, ...table });
  refuseProblems("targets", problems);
  const productKeys = products.map(({ name }) => clientKey(name));
  const targets = new Map(rows.map((row) => [clientKey(row.segment), row.targets]));
  return {
    products: products.length,
    productOfColumn: columns.map((column) => productKeys.indexOf(clientKey(column))),
    targetsOf: (segment) => targets.get(clientKey(cellText(segment))) ?? [],
  };
}
