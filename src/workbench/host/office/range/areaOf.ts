import type { CellBlock } from "../../univer/cells/cellReading";
import { invalidArgument } from "../request/errors";
import { parseAddress, type CellArea } from "./address";
import type { Range } from "./range";

/** The cells of a range that a caller hands over; to the caller it is one of Excel's. */
export function cellsOf(range: Excel.Range): CellBlock {
  if (typeof range !== "object") throw invalidArgument(`not a range: ${String(range)}`);
  return (range as unknown as Range)._use();
}

/** The cells of a range that is given as such, or by its address. */
export function areaOf(range: Excel.Range | string): CellArea {
  if (typeof range !== "string") return cellsOf(range);
  const area = parseAddress(range);
  if (!area) throw invalidArgument(`not an address: ${range}`);
  const { row, column, rows, columns } = area;
  return { row, column, rows, columns };
}
