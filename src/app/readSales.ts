import type { SalesRowCounts } from "../analysis/tables/salesReader";
import type { SalesUnderstood } from "../analysis/tables/salesUnderstood";
import { defaultSettings } from "../analysis/settings/defaultSettings";
import { saleDays } from "../analysis/ledger/purchaseHistory";
import { sumOfKnown } from "../analysis/sum";
import type { Period } from "../analysis/types";
import { readTables } from "./readWorkbook";
import type { TableChoices } from "./session";
import { neededBy, onlyTables } from "./tableChoices";
import type { Control, WorkbookPort } from "./workbookPort";

/** What the sales come to as they are chosen now: every decision about them is seen in it. */
export interface SalesRead {
  readonly rows: SalesRowCounts;
  /** Rows that are counted. */
  readonly used: number;
  /** The sum of their amounts. */
  readonly sum: number;
  /** The first and the last sale; null = no row can be used. */
  readonly span: Period | null;
  readonly understood: SalesUnderstood;
}

/** Reads the sales, and what they need; computes no report and writes nothing. */
export async function readSales(port: WorkbookPort, choices: TableChoices, control: Control): Promise<SalesRead> {
  const session = { choices: onlyTables(choices, ["sales", ...neededBy("sales")]), settings: defaultSettings };
  const { input } = await readTables(port, { ...session, reports: null, language: null }, control);
  const { ledger, rows, understood } = input.sales;
  if (understood === undefined) throw new Error("sales not read from a sheet: undefined");
  return {
    rows,
    used: ledger.rows,
    sum: sumOfKnown(ledger.amount).value,
    span: ledger.rows === 0 ? null : saleDays(ledger),
    understood,
  };
}
