import type { ColumnDoubt, ColumnReason } from "../analysis/columns/columnDecision";
import type { TextKey, Translate } from "../locales";
import { columnLetters } from "./cellAddress";
import { quoted } from "./problemText";

/** A column as sentences name it: its header, or its letters where it has none. */
export function headerText(headers: readonly string[], column: number, firstColumn = 0): string {
  const header = (headers[column] ?? "").replace(/\s+/g, " ").trim();
  return header === "" ? columnLetters(firstColumn + column) : quoted(header);
}

/** "“Order date”", or what a role is computed from: "“Credit” − “Debit”"; from = the roles of those columns. */
export function quotedHeaders(headers: readonly string[], from: readonly string[], translate: Translate): string {
  const sign = from.includes("price") ? " × " : from.includes("debit") ? " − " : ", ";
  return headers.map((header) => translate("columns.quoted", { text: header })).join(sign);
}

/** Why a column plays its role, in plain words. */
export function reasonText(reason: ColumnReason, headers: readonly string[], translate: Translate): string {
  const params: Record<string, string> = {};
  for (const [name, column] of Object.entries(reason.columns)) params[name] = headerText(headers, column);
  return translate(`columns.reason.${reason.code}` as TextKey, params);
}

/** What leaves a doubt about a column, in a few words. */
export function doubtText(doubt: ColumnDoubt, translate: Translate): string {
  return translate(`columns.doubt.${doubt}` as TextKey);
}
