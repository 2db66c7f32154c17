// What Excel shows while a formula is typed. The English sentences are the doc comments of src/functions/functions.ts;
// every other language gives the same here. Names of functions and arguments are the same in all languages.

type Described<Argument extends string> = Readonly<Record<"description" | Argument, string>>;

export interface FunctionDescriptions {
  readonly ABC: Described<"values" | "boundaryA" | "boundaryB">;
  readonly XYZ: Described<"periods" | "boundaryX" | "boundaryY" | "fromFirstPurchase">;
  readonly LTV: Described<"averageCheck" | "purchasesPerMonth" | "profitability" | "lifetimeMonths">;
  readonly CRR: Described<"endClients" | "newClients" | "startClients">;
  readonly CLIENTSTATUS: Described<"clients" | "saleClients" | "saleDates" | "asOf" | "months" | "amounts">;
}
