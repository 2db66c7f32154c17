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
