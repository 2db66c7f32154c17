import type { ICellData, IRange } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { growTable } from "../host/univer/growTable";
import type { UniverHandle } from "../host/univer/univerHandle";

interface Typed {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly value: ICellData;
}

/** Tables take in what is typed right below them. */
export function letTablesGrow(handle: UniverHandle): void {
  handle.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id) return;
    const { subUnitId, range, value } = params as Typed;
    const isOneCell = range.startRow === range.endRow && range.startColumn === range.endColumn;
    const isFilled = (value.v ?? value.f ?? value.p ?? "") !== "";
    if (isOneCell && isFilled) growTable(handle, subUnitId, range.startRow, range.startColumn);
  });
}
