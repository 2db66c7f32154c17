// What Excel shows while a formula is typed. The English sentences and names of arguments are those of the functions in
// src/functions; every other language gives the same here and in argumentNames.ts. Names of functions are the same in all.

type Described<Argument extends string> = Readonly<Record<"description" | Argument, string>>;

export interface FunctionDescriptions {
  readonly ABC: Described<"values" | "boundaryA" | "boundaryB">;
  readonly XYZ: Described<"periods" | "boundaryX" | "boundaryY" | "fromFirstPurchase">;
  readonly LTV: Described<"averageCheck" | "purchasesPerMonth" | "profitability" | "lifetimeMonths">;
  readonly CRR: Described<"endClients" | "newClients" | "startClients">;
  readonly CLIENTSTATUS: Described<
    "clients" | "saleClients" | "saleDates" | "asOf" | "months" | "amounts" | "saleDocuments"
  >;
  readonly ABCXYZ: Described<"periods" | "boundaryA" | "boundaryB" | "boundaryX" | "boundaryY">;
  readonly CLIENTLADDER: Described<
    "clients" | "saleClients" | "saleDates" | "amounts" | "buysFromCompetitors" | "recommends" | "saleDocuments"
  >;
  readonly CLIENTSEGMENT: Described<"attributes" | "rules">;
  readonly CLIENTGRADE: Described<"margins" | "potentials" | "boundaryA" | "boundaryB">;
  readonly CLIENTSHARE: Described<"values" | "groups">;
  readonly CLIENTDEVELOPMENT: Described<"segments" | "amounts" | "targets">;
  readonly NEXTSTEP: Described<"clients" | "offerClients" | "offerDates" | "nextStepDates" | "asOf">;
  readonly FUNNELSTAGE: Described<"clients" | "offerClients" | "offerDates" | "offerStages" | "products">;
  readonly SALESTAGE: Described<"saleClients" | "saleDates" | "saleProducts" | "amounts" | "saleDocuments">;
}
