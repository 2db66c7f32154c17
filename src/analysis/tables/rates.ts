import { defineTable, wholeTable, type RoleDefinition } from "./tableDefinition";

export const rateRoles = {
  currency: { kind: "currency", required: true },
  rate: { kind: "amount", required: true },
  fromDate: { kind: "day" },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type RateRole = keyof typeof rateRoles;

/** What other currencies are worth in the one that is analysed. */
export const ratesTable = defineTable({
  key: "rates",
  section: "money",
  usualSheet: "Exchange rates",
  roles: rateRoles,
  columns: "headers",
  turn: 8,
  score: (candidate) => {
    const { currency, rate } = candidate.roles(rateRoles);
    if (currency === undefined || rate === undefined) return 0;
    return 0.5 + candidate.bonus("rates") + (currency.confidence + rate.confidence) / 4;
  },
  reader: async () => wholeTable((await import("./exchangeRates")).readExchangeRates),
});
