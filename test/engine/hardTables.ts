import { CLUSTER, type Cluster } from "./cluster";
import type { HardClient, HardSale } from "./hardSales";

// The hard sales as tables of a database.

export const SALES_COLUMNS =
  "`sold on` Nullable(Date), client String, number String, product Nullable(String), day String, " +
  "amount Nullable(Float64), margin Nullable(Float64)";

export const CLIENTS_COLUMNS =
  "name String, segment String, manager String, competitors Nullable(UInt8), recommends Nullable(UInt8), reason String";

export function salesLines(sales: readonly HardSale[]): string {
  return sales
    .map(({ day, client, document, product, manager, amount, margin }) =>
      [day, client, document, product, manager, amount, margin].map(tsv).join("\t"),
    )
    .join("\n");
}

export function clientLines(clients: readonly HardClient[]): string {
  return clients
    .map((each) =>
      [each.client, each.segment, each.manager, flag(each.buysFromCompetitors), flag(each.recommends), each.lostReason]
        .map(tsv)
        .join("\t"),
    )
    .join("\n");
}

function flag(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}

function tsv(value: string | number | null): string {
  if (value === null) return "\\N";
  return String(value).replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\n/g, "\\n");
}

/** The tables of each shard, and those that answer for the whole cluster. */
export async function createTables(cluster: Cluster): Promise<void> {
  await cluster.onAll("CREATE DATABASE trade");
  await cluster.onAll(`CREATE TABLE ${SALES} (${SALES_COLUMNS}) ENGINE = MergeTree() ORDER BY client`);
  await cluster.onAll(`CREATE TABLE ${CLIENTS} (${CLIENTS_COLUMNS}) ENGINE = MergeTree() ORDER BY name`);
  const spread = (table: string): string => `ENGINE = Distributed(${CLUSTER}, 'trade', ${table})`;
  await cluster.onAll(`CREATE TABLE trade.\`all sales\` AS ${SALES} ${spread("'sales of the company'")}`);
  await cluster.onAll(`CREATE TABLE trade.\`all clients\` AS ${CLIENTS} ${spread("'clients'")}`);
  await cluster.onAll(`CREATE TABLE trade.everywhere AS system.one ENGINE = Distributed(${CLUSTER}, 'system', 'one')`);
}

/** Each client's rows to one shard. */
export async function loadTables(
  cluster: Cluster,
  sales: readonly HardSale[],
  clients: readonly HardClient[],
): Promise<void> {
  for (const shard of [0, 1]) {
    const isHere = ({ client }: { readonly client: string }): boolean => shardOf(client) === shard;
    await cluster.load(shard, SALES, salesLines(sales.filter(isHere)));
    await cluster.load(shard, CLIENTS, clientLines(clients.filter(isHere)));
  }
}

export const SALES = "trade.`sales of the company`";
export const CLIENTS = "trade.clients";

function shardOf(client: string): number {
  let sum = 0;
  for (const letter of client) sum += letter.codePointAt(0) ?? 0;
  return sum % 2;
}
