import type { FoundTable, TableRef } from "../../app/workbookPort";
import type { Translate } from "../../locales";
import { placeText } from "../../reports/cellAddress";

/** Tells two tables apart also where a table and a sheet are called the same. */
export function tableKey(table: TableRef): string {
  return `${table.kind} ${table.name}`;
}

/** "Orders", or "Orders (Sheet1)" where the name alone says little. */
export function tableName(table: FoundTable): string {
  return table.kind === "sheet" ? table.sheet : `${table.name} (${table.sheet})`;
}

/** "Sales!A1 · 2,155 rows · 8 columns" */
export function tableExtent(table: FoundTable, t: Translate): string {
  return t("pane.tableExtent", { place: placeText(table), rows: table.rows, columns: table.columns });
}
