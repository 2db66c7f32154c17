import { readFileSync } from "node:fs";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { dayParts } from "../../src/analysis/time/calendar";
import { engineAnalysis } from "../../src/engine/engineAnalysis";
import type { AnswerRow, Ask } from "../../src/engine/engineError";
import { noTablesBeside } from "../../src/engine/engineInput";
import { USUAL_CLIENTS_LISTED, USUAL_EVERYWHERE, type EngineSource } from "../../src/engine/engineSource";
import { ask, CLUSTER, READER, startCluster, type Cluster } from "../engine/cluster";
import { BenchSales, LAST_DAY } from "./benchSales";

const CHUNK = 100_000;
/** Hundredths of a second, in which Linux counts the time of a process. */
const MS_PER_TICK = 10;

export const source: EngineSource = {
  database: "trade",
  sales: {
    table: "sales",
    columns: {
      date: "sold_on",
      client: "client",
      amount: "amount",
      document: "invoice",
      product: "product",
      manager: "manager",
      cost: "cost",
    },
  },
  clients: null,
  spread: "client",
  everywhere: USUAL_EVERYWHERE,
  clientsListed: USUAL_CLIENTS_LISTED,
};

export interface EngineTimes {
  readonly readySeconds: number;
  /** Of all servers, in milliseconds of the processor. */
  readonly cpuMs: number;
  readonly queries: number;
  /** What the answers of a run weigh on the wire. */
  readonly bytes: number;
  readonly listed: number;
}

/** Loads the made-up sales into a cluster of their own, and runs the analysis of them. */
export async function timeEngine(count: number): Promise<EngineTimes> {
  const cluster = await startCluster();
  try {
    await loadSales(cluster, count);
    return await timeRun(cluster);
  } finally {
    await cluster.stop();
  }
}

export async function loadSales(cluster: Cluster, count: number): Promise<void> {
  const columns =
    "sold_on Date, client String, invoice UInt32, product String, manager String, amount Float64, cost Float64";
  await cluster.onAll("CREATE DATABASE trade");
  await cluster.onAll(`CREATE TABLE trade.sales (${columns}) ENGINE = MergeTree() ORDER BY client`);
  await cluster.onAll(
    `CREATE TABLE trade.${USUAL_EVERYWHERE} AS system.one ENGINE = Distributed(${CLUSTER}, 'system', 'one')`,
  );
  // The second replicas stay empty: the first ones are asked as long as they answer.
  const shards = [0, 1].map((shard) => cluster.nodes.find((node) => node.shard === shard)!);
  const sales = new BenchSales(count);
  for (let rows = sales.next(CHUNK); rows.length > 0; rows = sales.next(CHUNK)) {
    await Promise.all(
      shards.map(({ url }, shard) => {
        const here = rows.filter(([, client]) => Number(String(client).slice("Client ".length)) % 2 === shard);
        const lines = here.map(([day, ...rest]) => [isoText(Number(day)), ...rest].join("\t"));
        return ask(url, `INSERT INTO trade.sales FORMAT TSV\n${lines.join("\n")}\n`);
      }),
    );
  }
  // Afterwards nothing is merged in the background.
  for (const { url } of shards) await ask(url, "OPTIMIZE TABLE trade.sales FINAL");
}

async function timeRun(cluster: Cluster): Promise<EngineTimes> {
  let queries = 0;
  let bytes = 0;
  const counting: Ask = async (sql) => {
    const packed = await packedAnswer(cluster.nodes[0].url, sql);
    queries++;
    bytes += packed.length;
    return (JSON.parse(gunzipSync(packed).toString()) as { readonly data: readonly AnswerRow[] }).data;
  };
  const before = cpuOf(cluster);
  const analysis = await engineAnalysis(
    { source, settings: { ...defaultSettings, asOf: LAST_DAY }, beside: noTablesBeside },
    counting,
  );
  const cpuMs = cpuOf(cluster) - before;
  return { readySeconds: cluster.readySeconds, cpuMs, queries, bytes, listed: analysis.clients.length };
}

/** The answer as it crosses the wire to a browser, which unpacks it itself; see the reader's profile in README.md. */
export async function packedAnswer(url: string, sql: string): Promise<Buffer> {
  const headers = {
    "X-ClickHouse-User": READER.user,
    "X-ClickHouse-Key": READER.password,
    "Accept-Encoding": "gzip",
  };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/?wait_end_of_query=1`, { method: "POST", headers }, (response) => {
      buffer(response).then((body) => {
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`the cluster refused: ${response.statusCode}`));
      }, reject);
    });
    asked.on("error", reject);
    asked.end(`${sql} FORMAT JSONCompact`);
  });
}

export function cpuOf({ nodes }: Cluster): number {
  const ticks = nodes.map(({ process: { pid } }) => {
    // Behind the name, which may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, each) => sum + each, 0) * MS_PER_TICK;
}

function isoText(serial: number): string {
  const { year, month, day: dayOfMonth } = dayParts(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}
