/** What the columns of a table of sales in a database may tell. */
export const engineSalesRoles = [
  "date",
  "client",
  "amount",
  "document",
  "product",
  "manager",
  "margin",
  // Margin = amount less cost; it wins over a margin.
  "cost",
  "quantity",
] as const;

/** What the columns of a table of clients may tell; flags are numbers, 0 = no, null = not said. */
export const engineClientRoles = [
  "client",
  "segment",
  "manager",
  "buysFromCompetitors",
  "recommends",
  "lostReason",
] as const;

/** Without these a table tells nothing. */
export const requiredEngineRoles = { sales: ["date", "client", "amount"], clients: ["client"] } as const;

type Columns<Role extends string, Required extends Role> = Readonly<
  Record<Required, string> & Partial<Record<Role, string>>
>;

/** Columns by role. */
export type EngineSalesColumns = Columns<(typeof engineSalesRoles)[number], "date" | "client" | "amount">;
export type EngineClientColumns = Columns<(typeof engineClientRoles)[number], "client">;

export const engineSpreads = ["client", "any"] as const;

/**
 * How the rows lie on the shards: "client" = all rows of a client on one shard, the tables are those of each shard;
 * "any" = anyhow, the tables answer for the whole cluster, as on a single server.
 */
export type EngineSpread = (typeof engineSpreads)[number];

/** Where the sales are in a database, and what its columns mean. */
export interface EngineSource {
  readonly database: string;
  readonly sales: { readonly table: string; readonly columns: EngineSalesColumns };
  readonly clients: { readonly table: string; readonly columns: EngineClientColumns } | null;
  readonly spread: EngineSpread;
  /** A Distributed table over system.one of every shard; asked only where the sales are spread by client. */
  readonly everywhere: string;
  /** How many clients the lists hold at most. */
  readonly clientsListed: number;
}

export const USUAL_EVERYWHERE = "everywhere";
export const USUAL_CLIENTS_LISTED = 10_000;
