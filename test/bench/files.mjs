import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";

// npm run bench -- --files [--rows 5000000] [--once]: files into the ledger, beside papaparse and DuckDB. Processor time
// of processes of their own; four times the rows are read too, unless --once. Only the ratios mean anything.

const ROUNDS = 3;

export async function benchFiles(count, isOnce) {
  const folder = resolve("dist/bench");
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [resolve("test/bench/filesSide.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@duckdb/node-api"],
    outfile: resolve(folder, "filesSide.mjs"),
  });
  const { writeParquet, writeSales } = await import(resolve(folder, "filesSide.mjs"));
  const made = [];
  const fileOf = (name) => {
    made.push(resolve(folder, name));
    return made.at(-1);
  };
  const best = (way, file, form) => {
    const runs = Array.from({ length: isOnce ? 1 : ROUNDS }, () => run(way, file, form));
    return runs.reduce((least, each) => (each.cpuMs < least.cpuMs ? each : least));
  };
  const lines = [];
  const report = (name, ours, peer, target) => lines.push({ name, ours, peer, ratio: ours / peer, target });
  try {
    const [iso, country, parquet] = ["iso.csv", "country.csv", "sales.parquet"].map(fileOf);
    writeSales(iso, count, "iso");
    const ours = best("ours", iso, "iso");
    report("ISO to the ledger: papaparse with the same rules", ours.cpuMs, best("papaparse", iso, "iso").cpuMs, 0.35);
    report("ISO to the ledger: out of DuckDB", ours.cpuMs, best("duckdb", iso, "iso").cpuMs, 0.6);
    writeSales(country, count, "country");
    report("form of a country: ISO, per row", best("ours", country, "country").cpuMs, ours.cpuMs, 1.6);
    await writeParquet(iso, parquet);
    report("Parquet: the same rows as CSV", best("ours", parquet, "iso").cpuMs, ours.cpuMs, 2);
    const budget = ours.ledgerBytes * 1.6 + 100e6;
    report("peak memory in MB: 1.6 × the ledger + 100", (ours.peakBytes - ours.bytesBefore) / 1e6, budget / 1e6, 1);
    let most = ours;
    if (!isOnce) {
      const large = fileOf("large.csv");
      writeSales(large, count * 4, "iso");
      most = run("ours", large, "iso");
      report("four times the rows: once the rows", most.cpuMs, ours.cpuMs, 4.4);
    }
    report("longest step to the ledger: 300 ms", most.longestMs, 300, 1);
    report("longest step of the analysis: 300 ms", most.longestAnalysisMs, 300, 1);
  } finally {
    for (const file of made) rmSync(file, { force: true });
  }
  return lines;
}

function run(way, file, form) {
  const given = [resolve("test/bench/fileRun.mjs"), way, file, form];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: "utf8" }));
}
