import { headerRow } from "./columnsOfHeader";
import type { ColumnRole, ImportWords } from "../words";

/** Columns that banks write and hardly any list of sales has. */
const ofBanks: readonly ColumnRole[] = [
  "balance",
  "valueDate",
  "mark",
  "account",
  "payerAccount",
  "payeeAccount",
  "payerTaxNumber",
  "payeeTaxNumber",
];

/**
 * The headers by which a table looks like a bank statement: a purpose of payment, and a column that only banks have; []
 * where it does not. Source: spec 6.
 *
 * @example headersOfStatement(["Date", "Payer", "Payer account", "Amount", "Purpose"], words) // ["Payer account", "Purpose"]
 */
export function headersOfStatement(headers: readonly string[], words: ImportWords): readonly string[] {
  const columns = headerRow([headers], words)?.columns;
  const purpose = columns?.get("purpose");
  if (columns === undefined || purpose === undefined) return [];
  const found = ofBanks.flatMap((role) => columns.get(role) ?? []);
  return found.length === 0
    ? []
    : [...found, purpose].sort((one, other) => one - other).map((column) => headers[column]);
}
