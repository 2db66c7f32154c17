import type { CellBlock } from "../../univer/cells/cellReading";
import { invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";
import { clipped } from "./rangeWriting";
import { checkFields, sortColumns, sortRows } from "./sorting";

export class RangeSort extends excelObject<CellBlock>()("RangeSort", {}) {
  /** Sorts rows, or columns where the orientation says so; the method is one of Chinese writing and changes nothing. */
  apply(fields: Excel.SortField[], matchCase = false, hasHeaders = false, orientation: string = "Rows"): void {
    this._actByValues("apply", (range) => {
      this._host.requireEditable(range);
      const block = clipped(this._host, range);
      if (orientation !== "Rows" && orientation !== "Columns") throw invalidArgument(`orientation: ${orientation}`);
      const isByRows = orientation === "Rows";
      checkFields(fields, isByRows ? block.columns : block.rows);
      const head = hasHeaders ? 1 : 0;
      if (isByRows) {
        const body = { ...block, row: block.row + head, rows: block.rows - head };
        if (body.rows > 0) sortRows(this._host, body, { fields, matchCase });
      } else {
        const body = { ...block, column: block.column + head, columns: block.columns - head };
        if (body.columns > 0) sortColumns(this._host, body, { fields, matchCase });
      }
    });
  }
}
