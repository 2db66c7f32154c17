import { noSaleKindWords } from "../columns/saleKinds";
import { defaultSalesReading } from "./salesReading";
import type { ColumnMap } from "../types";
import { offerRoles, offersTable } from "./offers";
import { salesRoles, type SalesRole } from "./salesRoles";
import { defineTable, isComputed, requiredRoles, type TableCandidate } from "./tableDefinition";

// Quantity × price is an amount, and a column of amounts is more.
const CONFIDENCE_OF_PRODUCT = 0.4;

/** One row per sale. */
export const salesTable = defineTable({
  key: "sales",
  section: "sales",
  usualSheet: "Sales",
  roles: salesRoles,
  template: ["date", "document", "client", "manager", "product", "quantity", "amount", "cost"],
  columns: "chosen",
  turn: 2,
  // Three required columns make a sales table; two are enough where the name says so, and the pane asks for the third.
  score: (candidate, { offers }) => {
    // A list of deals is one of sales only where nothing else is: then those that were won count.
    const isOffersToo = offers !== undefined && offers !== null && offers !== candidate;
    if (isOffersToo && candidate.bonus("sales") === 0 && offersTable.score(candidate, {}) > 0) return 0;
    const matches = candidate.roles(salesRoles);
    const columns: ColumnMap<SalesRole> = Object.fromEntries(
      Object.entries(matches).map(([role, { column }]) => [role, column]),
    );
    const bonus = candidate.bonus("sales");
    if (candidate === offers && isListOfAmounts(candidate)) return 1 + bonus;
    let found = 0;
    let score = bonus;
    for (const role of requiredRoles(salesRoles)) {
      const match = matches[role];
      if (match === undefined && !isComputed(salesRoles, columns, role)) continue;
      found++;
      score += match?.confidence ?? CONFIDENCE_OF_PRODUCT;
    }
    if (found < 2 || (found === 2 && bonus === 0)) return 0;
    score += 0.1 * (Object.keys(matches).length - found);
    return candidate.rows === 0 ? score / 2 : score;
  },
  currencyBeside: ({ currency, amount, price, credit }) =>
    currency === undefined ? (amount ?? price ?? credit ?? null) : null,
  sharesWith: ["offers"],
  needs: ["aliases", "rates"],
  reader: async () => {
    const { createSalesReader } = await import("./salesReader");
    return (
      { place, headers, columns, format, words, reading, currencies, learnt, expectedRows },
      { aliases, rates },
    ) =>
      createSalesReader(place, columns, format, aliases, {
        headers,
        choice: { ...defaultSalesReading, ...reading },
        words: words ?? noSaleKindWords,
        rates: rates ?? null,
        currencies: currencies ?? null,
        learnt: learnt ?? null,
        expectedRows,
      });
  },
});

/** Deals name their client and their amount in words of their own: "Organization", "Deal size". */
function isListOfAmounts(deals: TableCandidate): boolean {
  const { client, amount } = deals.roles(offerRoles);
  return client !== undefined && amount !== undefined;
}
