import { createServer, type Server } from "node:http";
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { engineAnalysis, QUESTIONS } from "../../src/engine/engineAnalysis";
import { engineClient } from "../../src/engine/engineClient";
import type { Ask, EngineError } from "../../src/engine/engineError";
import type { EngineSource } from "../../src/engine/engineSource";
import { lookAtDatabase } from "../../src/engine/lookAtDatabase";
import { noTablesBeside } from "../../src/engine/engineInput";
import { writeXlsx } from "../../src/workbooks/xlsx/xlsxWriter";
import { isoDay } from "../setup/csvTables";
import { ask as askServer, READER, startCluster, type Cluster } from "./cluster";
import { AS_OF, hardClients, hardSales, hardSource } from "./hardSales";
import { createTables, loadTables, SALES } from "./hardTables";
import { isThere, newFolder, openResult, root, save, type Ran } from "../workbench/command/runCommand";
import { cellsOf, sheetWith, values, workbookWith } from "../workbooks/workbooks";
import { compareFigures, figuresOfAnalysis } from "./sameFigures";

const sales = hardSales(600);
const source: EngineSource = { ...hardSource, spread: "client" };
const settings = { ...defaultSettings, asOf: isoDay(AS_OF), historyWindows: 2 };

let cluster: Cluster;
let ask: Ask;
const folder = newFolder();

beforeAll(async () => {
  cluster = await startCluster();
  await createTables(cluster);
  await cluster.onAll("CREATE DATABASE closed");
  // A question that takes long.
  await cluster.onAll("CREATE VIEW trade.numbers AS SELECT number FROM system.numbers");
  await loadTables(cluster, sales, hardClients(sales));
  ask = askAs(READER);
});
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

function askAs(login: { readonly user: string; readonly password: string }, signal?: AbortSignal): Ask {
  return engineClient({ url: cluster.nodes[0].url, login }, signal);
}

const run = (asked: Ask = ask, wanted: EngineSource = source) =>
  engineAnalysis({ source: wanted, settings, beside: noTablesBeside }, asked);

const codeOf = (failed: Promise<unknown>): Promise<string> =>
  failed.then(
    () => "answered",
    (error: unknown) => (error as EngineError).code,
  );

it("tells what the database holds, to a user who may only read", async () => {
  const look = await lookAtDatabase(source, ask);
  expect(look).toMatchObject({ version: expect.stringMatching(/^18\.16/), rows: sales.length });
  expect(Math.abs(look.clockMinutes)).toBe(0);
  expect(look.unusable).toBe(sales.filter((s) => s.client === "" || s.day === null || s.amount === null).length);
  await expect(ask("DROP TABLE trade.clients")).rejects.toMatchObject({ code: "noRight" });
});

it("tells it on the command line too", async () => {
  const { code, out } = await command(cluster.nodes[0].url, []);
  expect(code).toBe(0);
  expect(out).toContain("The database answers: ClickHouse 18.16");
  expect(out).toContain("Everything can be read.");
});

it("says what is wrong with the connection", async () => {
  const nowhere = engineClient({ url: "http://127.0.0.1:9", login: null });
  const table = (name: string): EngineSource => ({ ...source, sales: { ...source.sales, table: name } });
  const column: EngineSource = {
    ...source,
    sales: { ...source.sales, columns: { ...source.sales.columns, amount: "sum" } },
  };
  expect(await codeOf(lookAtDatabase(source, nowhere))).toBe("unreachable");
  expect(await codeOf(lookAtDatabase(source, askAs({ ...READER, password: "guess" })))).toBe("wrongPassword");
  expect(await codeOf(lookAtDatabase({ ...source, database: "closed" }, ask))).toBe("noRight");
  expect(await codeOf(lookAtDatabase(table("nothing"), ask))).toBe("tableMissing");
  expect(await codeOf(lookAtDatabase(column, ask))).toBe("columnMissing");
});

it("refuses clients that lie on two shards, and settings that it cannot follow", async () => {
  const line = `2024-05-01\tOn both\t1\tPaper\tIvanov\t5\t1`;
  await Promise.all([0, 1].map((shard) => cluster.load(shard, SALES, line)));
  await expect(lookAtDatabase(source, ask)).rejects.toMatchObject({
    code: "clientOnTwoShards",
    params: { clients: "1" },
  });
  expect(await codeOf(run())).toBe("clientOnTwoShards");
  const grouped = { ...settings, abcGroup: "segment" };
  const refused = engineAnalysis({ source, settings: grouped, beside: noTablesBeside }, ask);
  expect(await codeOf(refused)).toBe("settingLeftOut");
  await cluster.onAll(`ALTER TABLE ${SALES} DELETE WHERE client = 'On both'`);
  await untilNothing("SELECT count() FROM system.mutations WHERE is_done = 0");
  expect((await lookAtDatabase(source, ask)).rows).toBe(sales.length);
});

it("says that rows came while it read", async () => {
  let asked = 0;
  const moving: Ask = async (sql) => {
    if (asked++ === 3) await cluster.load(0, SALES, "2024-05-01\tLate\t1\tPaper\tIvanov\t5\t1");
    return ask(sql);
  };
  expect(await codeOf(run(moving))).toBe("moved");
});

it("ends the query in the database when the user cancels", async () => {
  const cancel = new AbortController();
  const slow = askAs(READER, cancel.signal)("SELECT count() FROM trade.numbers WHERE NOT ignore(sipHash64(number))");
  const running =
    "SELECT count() FROM system.processes WHERE query LIKE '%sipHash64%' AND query NOT LIKE '%processes%'";
  await until(async () => (await askServer(cluster.nodes[0].url, running)).trim() === "1");
  cancel.abort();
  await expect(slow).rejects.toMatchObject({ name: "AbortError" });
  await untilNothing(running);
});

it("sends nothing of the workbook that the reports are written into", async () => {
  const targets = cellsOf([
    values("Segment", "Secretpaper", "Secretink"),
    values("Secretshops", "x", ""),
    values("Secretschools", "", "x"),
  ]);
  const sheets = [
    sheetWith({ id: "1", name: "Target matrix", cells: targets }),
    sheetWith({ id: "2", name: "Secretsheet", cells: cellsOf([values("Secretword")]) }),
  ];
  const book = save(folder, "book.xlsx", await writeXlsx(workbookWith(sheets)));
  const output = path.join(folder, "with.xlsx");
  const seen: string[] = [];
  const gateway = await recordingGateway(cluster.nodes[0].url, seen);
  try {
    const { port } = gateway.address() as { readonly port: number };
    expect(await command(`http://127.0.0.1:${port}`, [book, output])).toMatchObject({ code: 0, error: "" });
  } finally {
    gateway.close();
  }
  const written = (await openResult(output)).sheets.map(({ name }) => name);
  expect(written).toEqual(expect.arrayContaining(["Target matrix", "Secretsheet", "Summary", "Segment × product"]));
  expect(seen.length).toBeGreaterThanOrEqual(QUESTIONS);
  expect(seen.filter((request) => /secret(paper|ink|shops|schools|sheet|word)/i.test(request))).toEqual([]);
});

it("finds the same figures when a replica is gone, and says so when a shard is, leaving the file alone", async () => {
  const before = figuresOfAnalysis(await run());
  const [first, , third, fourth] = cluster.nodes;
  await cluster.kill(third);
  expect(compareFigures(before, figuresOfAnalysis(await run())).differences).toEqual([]);
  await cluster.kill(fourth);
  expect(await codeOf(run())).toBe("shardMissing");
  const output = path.join(folder, "gone.xlsx");
  const ran = await command(first.url, [output]);
  expect(ran).toMatchObject({ code: 1, out: "", error: expect.stringContaining("A part of the cluster") });
  expect(isThere(output)).toBe(false);
});

/** The command with the sales of the cluster. */
function command(address: string, files: readonly string[]): Promise<Ran> {
  const given = { asOf: AS_OF, historyWindows: 2, engine: { ...source, address, user: READER.user } };
  const file = save(folder, "settings.json", JSON.stringify(given));
  const args = ["src/workbench/command/run.mjs", "--engine", file, "--language", "en", ...files];
  const env = { ...process.env, CLIENTELE_ENGINE_PASSWORD: READER.password };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error });
    });
  });
}

/** Hands requests on to a server, and keeps what they say. */
async function recordingGateway(server: string, seen: string[]): Promise<Server> {
  const gateway = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString();
      seen.push(`${request.url} ${JSON.stringify(request.headers)} ${body}`);
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => name.startsWith("x-clickhouse")),
      ) as Record<string, string>;
      void fetch(`${server}${request.url}`, { method: "POST", headers, body }).then(async (answer) => {
        response.writeHead(answer.status).end(await answer.text());
      });
    });
  });
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
  return gateway;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 200) throw new Error("not so in ten seconds");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Until a count is 0 on every server. */
async function untilNothing(sql: string): Promise<void> {
  for (const { url } of cluster.nodes) await until(async () => (await askServer(url, sql)).trim() === "0");
}
