import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServer } from "node:net";

// A cluster of two shards with two replicas each: four servers on this machine's own address, each with its own ports and
// folder. There is nothing that copies from replica to replica: what is loaded goes to both.

export const READER = { user: "reader", password: "it's \\ secret" };

export interface ClusterNode {
  readonly shard: number;
  readonly url: string;
  readonly process: ChildProcess;
}

export interface Cluster {
  readonly nodes: readonly ClusterNode[];
  /** From the start of the servers until all answered. */
  readonly readySeconds: number;
  /** Runs a statement on every server. */
  onAll(sql: string): Promise<void>;
  /** Puts lines of tab separated values into a table on both replicas of a shard. */
  load(shard: number, table: string, lines: string): Promise<void>;
  /** Ends a server at once, as if its machine had lost its power. */
  kill(node: ClusterNode): Promise<void>;
  stop(): Promise<void>;
}

const SHARDS = 2;
const REPLICAS = 2;
const READY_WITHIN_MS = 30_000;

export function serverBinary(): string {
  const found = ["/usr/sbin/clickhouse-server", "/usr/bin/clickhouse-server"].find((file) => existsSync(file));
  if (found === undefined) throw new Error("no clickhouse-server on this machine: apt-get install clickhouse-server");
  return found;
}

/** Starts the servers; `CLUSTER` is the name that their tables are spread under. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-cluster-"));
  const ports = await freePorts(SHARDS * REPLICAS * 3);
  const places = Array.from({ length: SHARDS * REPLICAS }, (_, node) => ({
    shard: Math.floor(node / REPLICAS),
    folder: path.join(folder, `node${node}`),
    http: ports[node * 3],
    tcp: ports[node * 3 + 1],
    between: ports[node * 3 + 2],
  }));
  const shards = Array.from({ length: SHARDS }, (_, shard) => {
    const replicas = places
      .filter((place) => place.shard === shard)
      .map(({ tcp }) => `<replica><host>127.0.0.1</host><port>${tcp}</port></replica>`);
    return `<shard>${replicas.join("")}</shard>`;
  });
  const started = Date.now();
  const nodes = places.map((place): ClusterNode => {
    for (const part of ["data", "tmp", "log"]) mkdirSync(path.join(place.folder, part), { recursive: true });
    writeFileSync(path.join(place.folder, "config.xml"), configOf(place, shards.join("")));
    writeFileSync(path.join(place.folder, "users.xml"), users);
    const args = [`--config-file=${path.join(place.folder, "config.xml")}`];
    const server = spawn(serverBinary(), args, { cwd: place.folder, stdio: "ignore" });
    return { shard: place.shard, url: `http://127.0.0.1:${place.http}`, process: server };
  });
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(nodes.map(({ url }) => ready(url)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    nodes,
    readySeconds: (Date.now() - started) / 1000,
    onAll: async (sql) => void (await Promise.all(nodes.map(({ url }) => ask(url, sql)))),
    load: async (shard, table, lines) => {
      const replicas = nodes.filter((node) => node.shard === shard);
      await Promise.all(replicas.map(({ url }) => ask(url, `INSERT INTO ${table} FORMAT TSV\n${lines}`)));
    },
    kill: end,
    stop,
  };
}

export const CLUSTER = "company";

function configOf(
  place: { readonly folder: string; readonly http: number; readonly tcp: number; readonly between: number },
  shards: string,
): string {
  const { folder, http, tcp, between } = place;
  return `<yandex>
  <logger><level>error</level><log>${folder}/log/server.log</log><errorlog>${folder}/log/errors.log</errorlog></logger>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${between}</interserver_http_port>
  <listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>10000000</mark_cache_size><timezone>UTC</timezone>
  <remote_servers><${CLUSTER}>${shards}</${CLUSTER}></remote_servers>
</yandex>`;
}

// The reader is as README.md tells an administrator to make it.
const users = `<yandex>
  <profiles>
    <default><load_balancing>in_order</load_balancing></default>
    <clientele>
      <readonly>1</readonly><max_query_size>10000000</max_query_size>
      <enable_http_compression>1</enable_http_compression>
    </clientele>
  </profiles>
  <users>
    <default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
    <${READER.user}>
      <password>${READER.password.replace("&", "&amp;")}</password><networks><ip>127.0.0.1</ip></networks>
      <profile>clientele</profile><quota>default</quota><allow_databases><database>trade</database></allow_databases>
    </${READER.user}>
  </users>
  <quotas><default></default></quotas>
</yandex>`;

/** What a server answers; its refusal is an error. */
export async function ask(url: string, sql: string): Promise<string> {
  const response = await fetch(`${url}/`, { method: "POST", body: sql });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

async function ready(url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const answers = await fetch(`${url}/ping`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    if (Date.now() > until) throw new Error(`no answer from a server of the cluster: ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function end({ process: server }: ClusterNode): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGKILL");
  });
}

/** Ports that nobody listens on. */
async function freePorts(count: number): Promise<readonly number[]> {
  const listeners = await Promise.all(
    Array.from({ length: count }, async () => {
      const listener = createServer();
      await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
      return listener;
    }),
  );
  const ports = listeners.map((listener) => (listener.address() as { readonly port: number }).port);
  await Promise.all(listeners.map((listener) => new Promise((resolve) => listener.close(resolve))));
  return ports;
}
