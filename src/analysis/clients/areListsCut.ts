import type { Analysis } from "../analysis";

/**
 * Whether the lists leave clients out, of whom only totals are known; see Notice "clientsLeftOut".
 *
 * Source: spec 7.
 *
 * @example areListsCut(analysis) // false: of sales in a workbook every client is known
 */
export function areListsCut({ evidence, totals }: Pick<Analysis, "evidence" | "totals">): boolean {
  return evidence.columns.ids.length < totals.clients;
}
