import { BLANK, type Dictionary } from "../cells/dictionary";
import type { ColumnMap } from "../types";
import type { NameColumn, OfferColumns } from "./offerColumns";
import type { OfferRole } from "./offers";

/** Texts that are the same names in several spellings, and those of which each is looked at once. */
export const nameRoles = ["offerNumber", "offerName", "client", "product", "manager", "source"] as const;
export const wordRoles = ["stage", "result", "refusalReason", "isClosed"] as const;
export type TextRole = (typeof nameRoles)[number] | (typeof wordRoles)[number];

/**
 * The columns of an Offers table without rows yet; those that the table does not have are one. Source: spec 1 (Offers).
 *
 * @example emptyOfferColumns(2, {}, texts, "stage").client.ids // [BLANK, BLANK]
 */
export function emptyOfferColumns(
  rows: number,
  columns: ColumnMap<OfferRole>,
  texts: Readonly<Record<TextRole, Dictionary>>,
  stage: TextRole,
): OfferColumns {
  const noDays = new Int32Array(rows);
  const noNames = new Int32Array(rows).fill(BLANK);
  const days = (role: OfferRole): Int32Array => (columns[role] === undefined ? noDays : new Int32Array(rows));
  const names = (role: TextRole): NameColumn => ({
    ids: columns[role] === undefined ? noNames : new Int32Array(rows),
    names: texts[role].names,
  });
  return {
    count: 0,
    row: new Int32Array(rows),
    offerNumber: names("offerNumber"),
    name: names("offerName"),
    client: names("client"),
    product: names("product"),
    manager: names("manager"),
    source: names("source"),
    day: new Int32Array(rows),
    closeDay: days("closeDate"),
    moment: new Int32Array(rows),
    stage: names(stage),
    outcome: new Uint8Array(rows),
    reason: names("refusalReason"),
    amount: new Float64Array(rows),
    nextStep: days("nextStep"),
    validUntil: days("validUntil"),
    invoiceUntil: days("invoiceUntil"),
    contractEnd: days("contractEnd"),
    eventDay: days("eventDate"),
  };
}
