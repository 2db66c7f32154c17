import { BLANK } from "../cells/dictionary";
import type { OfferColumns } from "./offerColumns";

/**
 * Of rows that are deals without numbers: the place of the first row of the deal, of which each is another product.
 *
 * Rows of one name that are alike but for product and amount, also in their times of day, are the products of one deal;
 * the same product once more is another deal. Source: spec 3.15.
 *
 * @example firstLines(rows) // [0, 0, 2]
 */
export function firstLines(rows: OfferColumns): Int32Array {
  const { count, offerNumber, name, product } = rows;
  const first = Int32Array.from({ length: count }, (_row, place) => place);
  const { client, manager, source, stage, reason } = rows;
  const { day, closeDay, outcome, moment, nextStep, validUntil, invoiceUntil, contractEnd, eventDay } = rows;
  const ids = [client, name, manager, source, stage, reason].map((column) => column.ids);
  const days = [day, closeDay, nextStep, validUntil, invoiceUntil, contractEnd, eventDay];
  const alike = [...ids, ...days, outcome, moment];
  const products = new Set<string>();
  const named = new Map<string, number>();
  for (let place = 0; place < count; place++) {
    const isNamed = name.ids[place] !== BLANK && product.ids[place] !== BLANK;
    if (!isNamed || offerNumber.ids[place] !== BLANK) continue;
    const text = alike.map((column) => column[place]).join(" ");
    const line = `${text} ${product.ids[place]}`;
    const known = named.get(text);
    if (known === undefined) named.set(text, place);
    else if (!products.has(line)) first[place] = known;
    products.add(line);
  }
  return first;
}
