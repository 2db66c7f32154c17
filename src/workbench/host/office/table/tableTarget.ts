import type { CellBlock } from "../../univer/cells/cellReading";
import { restyleTable, tableById, type TableRecord } from "../../univer/sheets/tables";
import type { TableExtras } from "../../univer/workbookExtras";
import { itemNotFound } from "../request/errors";
import type { HostState } from "../request/hostState";

/** What a table stands for. */
export interface TableTarget {
  readonly tableId: string;
}

export function tableRecord(host: HostState, { tableId }: TableTarget): TableRecord {
  const record = tableById(host.handle, tableId);
  if (!record) throw itemNotFound();
  return record;
}

export function tableExtras(host: HostState, target: TableTarget): TableExtras {
  return host.handle.extras.table(tableRecord(host, target).id);
}

/** Without its header and its totals. */
export function dataBody(host: HostState, target: TableTarget): CellBlock {
  const { block } = tableRecord(host, target);
  const totals = tableExtras(host, target).totals ? 1 : 0;
  return { ...block, row: block.row + 1, rows: block.rows - 1 - totals };
}

export function editableTable(host: HostState, target: TableTarget): TableRecord {
  const record = tableRecord(host, target);
  host.requireEditable(record.block);
  return record;
}

/** Changes how a table looks. */
export function changeTable(
  host: HostState,
  target: TableTarget,
  apply: (extras: TableExtras, record: TableRecord) => void,
): void {
  const record = editableTable(host, target);
  apply(tableExtras(host, target), record);
  restyleTable(host.handle, record);
}
