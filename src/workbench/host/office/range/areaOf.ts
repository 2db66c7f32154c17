import { invalidArgument } from "../request/errors";
import { parseAddress, type CellArea } from "./address";
import type { Range } from "./range";

/** The cells of a range that is given as such, or by its address. */
export function areaOf(range: Excel.Range | string): CellArea {
  if (typeof range !== "string") return (range as unknown as Range)._use();
  const area = parseAddress(range);
  if (!area) throw invalidArgument(`not an address: ${range}`);
  const { row, column, rows, columns } = area;
  return { row, column, rows, columns };
}
