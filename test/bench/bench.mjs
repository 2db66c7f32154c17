import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import nodeBundle from "../../src/workbench/command/nodeBundle.cjs";
import { answersAgree } from "./answersAgree.mjs";
import { benchEngine } from "./engine.mjs";
import { benchFiles } from "./files.mjs";
import { idlePage } from "./idlePage.mjs";
import { benchPandas } from "./pandas.mjs";
import { loadSegments, openDuckdb, timeLoading, timeQueries } from "./duckdbSide.mjs";

// npm run bench [-- --rows 1000000] [--tenfold] [--json FILE], or -- --files, see files.mjs, or -- --engine, see engine.mjs,
// or -- --pandas, see pandas.mjs:
// the analysis beside DuckDB and beside the least that a question costs. Times are the best of some rounds, taken in turns; only their ratios mean anything.

// Compiled code settles after several rounds.
const ROUNDS = 10;
const { values: options } = parseArgs({
  options: {
    rows: { type: "string" },
    json: { type: "string" },
    tenfold: { type: "boolean" },
    files: { type: "boolean" },
    engine: { type: "boolean" },
    pandas: { type: "boolean" },
    once: { type: "boolean" },
  },
});
const usualRows = options.engine ? 20_000_000 : options.files ? 5_000_000 : 1_000_000;
const count = Number(options.rows ?? usualRows);
if (!Number.isInteger(count) || count < 1) throw new Error(`rows must be a whole number above 0: ${options.rows}`);

if (options.files || options.engine || options.pandas) {
  const lines = options.pandas
    ? benchPandas()
    : await (options.engine ? benchEngine : benchFiles)(count, options.once === true);
  if (lines === null) {
    console.log("not measured: no Python with pandas and openpyxl (Debian: python3-pandas, python3-openpyxl)");
    process.exit(0);
  }
  if (!options.pandas)
    console.log(options.engine ? `${count} sales in a cluster` : `${count} sales in files; processor time in ms`);
  for (const { name, ours, peer, ratio, target } of lines) {
    const met = target === null ? "" : ratio <= target ? "yes" : "no";
    const shown = (figure) => figure.toFixed(figure < 20 ? 1 : 0);
    const figures = [shown(ours), shown(peer), ratio.toFixed(2), target ?? "", met];
    console.log([name.padEnd(56), ...figures.map((figure) => String(figure).padStart(8))].join(""));
  }
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(lines, null, 2)}\n`);
  process.exit(0);
}

const { answerOf, BenchSales, loadWords, questionOf, segmentOf, targets, timeLedger } = await bundled("ledgerSide");
await loadWords();
const { timeFunctions } = await bundled("functionSide");
const { loadWords: loadProcessWords, timeProcess } = await bundled("processSide");
await loadProcessWords();

async function bundled(name) {
  const outfile = resolve(`dist/bench/${name}.mjs`);
  mkdirSync(resolve("dist/bench"), { recursive: true });
  buildSync({
    entryPoints: [resolve(`test/bench/${name}.ts`)],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  return import(outfile);
}

const table = [];
/** `met` is null where there is no target. */
function report(name, ours, peer, target) {
  const ratio = ours / peer;
  table.push({ name, ours, peer, ratio, target, met: target === null ? null : ratio <= target });
}

/** Milliseconds of the peer; its figures die with the call, lest our next round pays for looking through them. */
async function timePeer(connection, analysis) {
  const load = await timeLoading(connection, new BenchSales(count));
  await loadSegments(connection, { segmentOf, targets });
  const { ms, answer } = await timeQueries(connection, questionOf(analysis));
  answersAgree(answerOf(analysis), answer);
  return { load, query: ms };
}

async function againstDuckdb() {
  const connection = await openDuckdb();
  const best = { read: Infinity, analyze: Infinity, lists: Infinity, load: Infinity, query: Infinity };
  let bytesPerSale = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const ours = timeLedger(new BenchSales(count));
    const theirs = await timePeer(connection, ours.analysis);
    best.read = Math.min(best.read, ours.readMs);
    best.analyze = Math.min(best.analyze, ours.analyzeMs);
    best.lists = Math.min(best.lists, ours.listsMs);
    best.load = Math.min(best.load, theirs.load);
    best.query = Math.min(best.query, theirs.query);
    bytesPerSale = ours.bytesPerSale;
  }
  connection.closeSync();
  report("from JS rows: DuckDB's loading and queries", best.read + best.analyze, best.load + best.query, 0.4);
  report("from loaded columns: DuckDB's queries", best.analyze, best.query, 0.25);
  // DuckDB's figures stay in its own memory.
  report("the same, and our lists as objects", best.analyze + best.lists, best.query, null);
  report("bytes per sale: the budget of 64", bytesPerSale, 64, 1);
  return best;
}

function tenfold({ read, analyze }) {
  const { readMs, analyzeMs } = timeLedger(new BenchSales(count * 10));
  report("ten times the sales: once the sales", readMs + analyzeMs, read + analyze, 11);
}

const best = await againstDuckdb();
if (options.tenfold) tenfold(best);
const process100k = timeProcess();
report("offers, activities and answers: 100,000 sales", process100k.process, process100k.sales, 1);
report("their longest part (ms): the budget of 300", process100k.longestPart, 300, 1);
report("rhythm with hours: 100,000 sales", process100k.rhythm, process100k.sales, null);
for (const { name, oursMs, peer, peerMs } of timeFunctions()) {
  report(`${name}: ${peer}`, oursMs, peerMs, name.startsWith("ABC") ? 1.5 : null);
}

console.log(`${count} sales; DuckDB with 2 threads gives the same figures; best of ${ROUNDS} rounds`);
const columns = ["ours", "beside", "ratio", "target", "met"];
console.log(["ours: beside".padEnd(76), ...columns.map((column) => column.padStart(8))].join(""));
for (const { name, ours, peer, ratio, target, met } of table) {
  const cells = [
    ours.toFixed(1),
    peer.toFixed(1),
    ratio.toFixed(2),
    target ?? "",
    met === null ? "" : met ? "yes" : "no",
  ];
  console.log([name.padEnd(76), ...cells.map((cell) => String(cell).padStart(8))].join(""));
}

// The host beside the budget of 300 ms for a task; Univer can be bundled for Node only as one file.
const HOST_ROWS = 100_000;
mkdirSync(resolve("dist/bench"), { recursive: true });
await nodeBundle.bundleForNode(resolve("test/bench/hostSide.ts"), resolve("dist/bench/hostSide.cjs"));
const host = await createRequire(import.meta.url)(resolve("dist/bench/hostSide.cjs")).timeHost(HOST_ROWS);
console.log(`workbench, ${HOST_ROWS} sales in 9 columns`);
const longestTaskTarget = 300;
for (const { name, ms, longestTaskMs } of host.timings) {
  const met = longestTaskMs <= longestTaskTarget ? "yes" : "no";
  const target = name.startsWith("bare") ? "" : `, target ${longestTaskTarget}, met ${met}`;
  const task = `longest task ${longestTaskMs.toFixed(0)} ms${target}`;
  console.log(`${name.padEnd(34)}${ms.toFixed(0).padStart(8)} ms, ${task}`);
}
const msOf = (wanted) => host.timings.find(({ name }) => name === wanted).ms;
const runTarget = 2.5;
const bareMs = msOf("bare read in portions") + msOf("bare write of what the run wrote");
const runRatio = msOf("run") / bareMs;
console.log(
  `run beside a bare read and write of the same cells: ${runRatio.toFixed(1)} times as long, target ${runTarget}, met ${runRatio <= runTarget ? "yes" : "no"}`,
);
console.log(`run: ${host.syncCount} exchanges of ${(host.bytesPerSync / 1024).toFixed(0)} kB on average`);

const IDLE_TARGET = 0.02;
const idle = await idlePage();
if (idle === null) console.log("open page that nobody touches: not measured, nothing is built (npm run build)");
for (const [when, share] of Object.entries(idle ?? {})) {
  const met = share <= IDLE_TARGET ? "yes" : "no";
  const percent = (ratio) => `${(ratio * 100).toFixed(1)} %`;
  console.log(
    `open page that nobody touches, ${when} a run: ${percent(share)} of a core, target ${percent(IDLE_TARGET)}, met ${met}`,
  );
}
if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify(table, null, 2)}\n`);
}
