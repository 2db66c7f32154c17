import type { TableSorting } from "../../univer/workbookExtras";
import { checkFields, sortRows } from "../range/sorting";
import type { HostState } from "../request/hostState";
import { excelObject } from "../request/properties";
import { dataBody, editableTable, tableExtras, type TableTarget } from "./tableTarget";

const Properties = excelObject<TableTarget>()("TableSort", {
  fields: { read: (target, host) => tableExtras(host, target).sorting?.fields ?? [] },
  matchCase: { read: (target, host) => tableExtras(host, target).sorting?.matchCase ?? false },
});

/** How the rows of a table were sorted last. */
export class TableSort extends Properties {
  apply(fields: Excel.SortField[], matchCase = false): void {
    this._actByValues("apply", (target) => {
      checkFields(fields, editableTable(this._host, target).block.columns);
      const sorting = { fields: fields.map((field) => ({ ascending: true, ...field })), matchCase };
      sort(this._host, target, sorting);
      tableExtras(this._host, target).sorting = sorting;
    });
  }

  /** The rows stay where they are. */
  clear(): void {
    this._act("clear", (target) => {
      editableTable(this._host, target);
      tableExtras(this._host, target).sorting = null;
    });
  }

  reapply(): void {
    this._actByValues("reapply", (target) => {
      editableTable(this._host, target);
      const { sorting } = tableExtras(this._host, target);
      if (sorting) sort(this._host, target, sorting);
    });
  }
}

function sort(host: HostState, target: TableTarget, sorting: TableSorting): void {
  const body = dataBody(host, target);
  if (body.rows > 0) sortRows(host, body, sorting);
}
