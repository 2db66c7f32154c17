import type { TableKey } from "../../analysis/tables/tables";

/** The tables that are read from the workbook although the sales are in a database. */
export const besideKeys = ["targets", "plan", "spend"] as const satisfies readonly TableKey[];
