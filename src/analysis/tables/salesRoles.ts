import type { RoleDefinition } from "./tableDefinition";

/** What the columns of a sales table tell. */
export const salesRoles = {
  date: { kind: "day", required: true, previewed: true, computedFrom: [["year", "month"]] },
  client: { kind: "name", required: true, previewed: true },
  amount: {
    kind: "amount",
    required: true,
    previewed: true,
    computedFrom: [
      ["quantity", "price"],
      ["credit", "debit"],
    ],
  },
  document: { kind: "code" },
  product: { kind: "name" },
  // Who sold is asked for, not who leads him.
  manager: { kind: "name", words: ["salesAgent", "manager"] },
  margin: { kind: "amount" },
  cost: { kind: "amount" },
  marginPercent: { kind: "percent" },
  quantity: { kind: "quantity" },
  channel: { kind: "name", unasked: true },
  price: { kind: "amount" },
  debit: { kind: "amount", serves: "amount", further: true },
  credit: { kind: "amount", serves: "amount", further: true },
  currency: { kind: "currency", further: true },
  state: { kind: "text", further: true },
  saleKind: { kind: "text", further: true },
  year: { kind: "dayPart", serves: "date", further: true },
  month: { kind: "dayPart", serves: "date", further: true },
  day: { kind: "quantity", serves: "date", further: true },
  time: { kind: "timeOfDay", further: true },
} as const satisfies Readonly<Record<string, RoleDefinition>>;
export type SalesRole = keyof typeof salesRoles;

/** The roles without which a row is no sale. */
export type RequiredSalesRole = {
  [Role in SalesRole]: (typeof salesRoles)[Role] extends { readonly required: true } ? Role : never;
}[SalesRole];

/** The roles whose columns hold numbers, text numbers among them. */
export const numberRoles = [
  "amount",
  "quantity",
  "margin",
  "cost",
  "marginPercent",
  "price",
  "debit",
  "credit",
] as const satisfies readonly SalesRole[];
