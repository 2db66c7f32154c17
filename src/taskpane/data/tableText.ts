import type { FoundTable, TableRef } from "../../app/workbookPort";
import type { Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";

/** Tells two tables apart also where a table and a sheet are called the same. */
export function tableKey(table: TableRef): string {
  return `${table.kind} ${table.name}`;
}

/** "Orders", or "Orders (Sheet1)" where the name alone says little. */
export function tableName(table: FoundTable): string {
  return table.name === table.sheet ? table.sheet : `${table.name} (${table.sheet})`;
}

/** "Sales!A1 · 2,155 rows · 8 columns" */
export function tableExtent(table: FoundTable, t: Translate): string {
  return t("pane.tableExtent", { place: placeText(table), rows: table.rows, columns: table.columns });
}

/** "Sales 2024 (2,155 rows) · 3 hidden rows count, too" */
export function togetherText(table: FoundTable, t: Translate): string {
  const name = t("columns.togetherTable", { name: tableName(table), rows: table.rows });
  const { hiddenRows = 0 } = table;
  return hiddenRows === 0 ? name : `${name} · ${t("pane.tableHidden", { rows: hiddenRows })}`;
}
