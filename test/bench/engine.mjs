import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";

// npm run bench -- --engine [--rows 20000000] [--once]: sales in a cluster beside the product's own reading and analysis.
// Processor time of the servers, and of a process of our own. A million rows are run too, unless --once.

const OWN_ROWS = 1_000_000;
const ROUNDS = 3;
const MOST_QUERIES = 8;
const READY_SECONDS = 3;
/** Bytes of the answers of a run: these, and these for each client listed. */
const FEW_BYTES = 64_000;
const BYTES_PER_CLIENT = 200;

export async function benchEngine(count, isOnce) {
  const folder = resolve("dist/bench");
  mkdirSync(folder, { recursive: true });
  const bundled = (name, external = []) => {
    const outfile = resolve(folder, `${name}.mjs`);
    const entryPoints = [resolve(`test/bench/${name}.ts`)];
    buildSync({ entryPoints, bundle: true, platform: "node", format: "esm", external, outfile });
    return import(outfile);
  };
  const { writeSales } = await bundled("filesSide", ["@duckdb/node-api"]);
  const { timeEngine } = await bundled("engineSide");
  const lines = [];
  const report = (name, ours, peer, target) => lines.push({ name, ours, peer, ratio: ours / peer, target });

  const own = ownPerRow(writeSales, resolve(folder, "own.csv"));
  const few = isOnce ? null : await timeEngine(OWN_ROWS);
  const many = await timeEngine(count);
  const perRow = many.cpuMs / count;
  report("servers, µs per row: our own reading and analysis", perRow * 1000, own * 1000, 3);
  if (few !== null) {
    report("servers, µs per row: per row of a million", perRow * 1000, (few.cpuMs / OWN_ROWS) * 1000, 1.3);
  }
  report("seconds until the cluster answers: 3", many.readySeconds, READY_SECONDS, 1);
  report("questions of a run: 8", many.queries, MOST_QUERIES, 1);
  const budget = FEW_BYTES + BYTES_PER_CLIENT * many.listed;
  report("kB of answers: 64 and 0.2 per client listed", many.bytes / 1000, budget / 1000, 1);
  return lines;
}

/** Milliseconds of the processor for each row of a file of our own, read and analysed: the best of some rounds. */
function ownPerRow(writeSales, file) {
  writeSales(file, OWN_ROWS, "iso");
  try {
    const runs = Array.from({ length: ROUNDS }, () => {
      const given = [resolve("test/bench/fileRun.mjs"), "ours", file, "iso"];
      const { cpuMs, analysisMs } = JSON.parse(execFileSync(process.execPath, given, { encoding: "utf8" }));
      return cpuMs + analysisMs;
    });
    return Math.min(...runs) / OWN_ROWS;
  } finally {
    rmSync(file, { force: true });
  }
}
