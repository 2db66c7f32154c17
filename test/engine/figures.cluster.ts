import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import { engineAnalysis, QUESTIONS } from "../../src/engine/engineAnalysis";
import { engineClient } from "../../src/engine/engineClient";
import type { Ask } from "../../src/engine/engineError";
import type { EngineSource } from "../../src/engine/engineSource";
import { loadFigureTranslator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { isoDay } from "../setup/csvTables";
import { READER, startCluster, type Cluster } from "./cluster";
import { AS_OF, hardClients, hardSales, hardSource, sheetInput, tablesBeside } from "./hardSales";
import { createTables, loadTables } from "./hardTables";
import { compareFigures, figuresOfAnalysis } from "./sameFigures";

const sales = hardSales(6000);
const clients = hardClients(sales);
const inSheet = sheetInput(sales, clients);
const usual: Settings = { ...defaultSettings, asOf: isoDay(AS_OF) };

/** All rows of a client on one shard, and the tables of each shard. */
const byClient: EngineSource = { ...hardSource, spread: "client" };
/** The tables that answer for the whole cluster. */
const anyhow: EngineSource = {
  ...hardSource,
  sales: { ...hardSource.sales, table: "all sales" },
  clients: hardSource.clients && { ...hardSource.clients, table: "all clients" },
};

let cluster: Cluster;
let ask: Ask;

beforeAll(async () => {
  cluster = await startCluster();
  await createTables(cluster);
  await loadTables(cluster, sales, clients);
  ask = engineClient({ url: cluster.nodes[0].url, login: READER });
});
afterAll(() => cluster.stop());

async function differences(source: EngineSource, settings: Settings, asked = ask): Promise<readonly string[]> {
  const expected = figuresOfAnalysis(analyze(inSheet, settings));
  const found = figuresOfAnalysis(await engineAnalysis({ source, settings, beside: tablesBeside() }, asked));
  const { figures, differences: differing } = compareFigures(expected, found);
  expect(figures).toBeGreaterThan(10_000);
  return differing;
}

it("finds on shards the figures of the sheet, by few questions and short answers", async () => {
  let questions = 0;
  let bytes = 0;
  const counting: Ask = async (sql) => {
    const rows = await ask(sql);
    questions++;
    bytes += JSON.stringify(rows).length;
    return rows;
  };
  expect(await differences(byClient, usual, counting)).toEqual([]);
  expect(questions).toBe(QUESTIONS);
  expect(questions).toBeLessThanOrEqual(8);
  // Every client is listed.
  expect(bytes).toBeLessThanOrEqual(64_000 + 200 * analyze(inSheet, usual).totals.clients);
});

it("finds them whatever shard a row lies on, by other settings", async () => {
  const settings: Settings = {
    ...usual,
    measure: "margin",
    abc: [0.3, 0.6, 0.9],
    xyz: [0.5, 1],
    xyzBucket: "quarter",
    xyzDeviation: "sample",
    windowMonths: 2,
    historyWindows: 6,
    kpiPeriod: "lastQuarter",
    marginShare: 0.2,
  };
  expect(await differences(anyhow, settings)).toEqual([]);
});

it("is ready within three seconds", () => {
  expect(cluster.readySeconds).toBeLessThan(3);
});

it("cuts the lists, and leaves every total as it is", async () => {
  const source = { ...byClient, clientsListed: 20 };
  const expected = analyze(inSheet, usual);
  const found = await engineAnalysis({ source, settings: usual, beside: tablesBeside() }, ask);
  expect(found.clients).toHaveLength(20);
  expect(compareFigures(expected.clients.slice(0, 20), found.clients).differences).toEqual([]);
  expect(compareFigures(expected.lost.clients.slice(0, 20), found.lost.clients).differences).toEqual([]);
  const totalsOf = ({ totals, managers, abcXyz, segments, retention, ltv, concentration, lost }: typeof found) => ({
    ...{ totals, managers, abcXyz, segments, retention, ltv, concentration },
    lost: lost.months,
  });
  expect(compareFigures(totalsOf(expected), totalsOf(found)).differences).toEqual([]);
  // Rhythm needs single sales.
  const context = {
    translate: await loadFigureTranslator("en"),
    language: "en",
    sources: {},
    leftOut: ["rhythm"],
  } as const;
  const sheets = buildReports(found, context);
  expect(sheets.length).toBeGreaterThan(8);
  for (const { id, blocks } of sheets) {
    expect({ id, says: JSON.stringify(blocks).includes("The lists name the first 20 clients") }).toEqual({
      id,
      says: true,
    });
  }
  const left = found.notices.find(({ code }) => code === "clientsLeftOut");
  expect(left?.params).toMatchObject({ listed: 20, clients: expected.totals.clients - 20 });
});
