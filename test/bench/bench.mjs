import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { buildSync } from "esbuild";

// npm run bench [-- rows]: how long a sales table takes, as multiples of touching every row once in the same run.

const ROUNDS = 4;
const rows = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(rows) || rows < 1) throw new Error(`rows must be a whole number above 0: ${process.argv[2]}`);

const bundle = resolve("dist/bench/analysisBench.mjs");
mkdirSync(resolve("dist/bench"), { recursive: true });
buildSync({
  entryPoints: [resolve("test/bench/analysisBench.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: bundle,
});
const { runBench } = await import(bundle);

const best = { touchMs: Infinity, readMs: Infinity, analyzeMs: Infinity };
let bytesPerSale = 0;
for (let round = 0; round < ROUNDS; round++) {
  const times = runBench(rows, () => performance.now());
  bytesPerSale = times.bytesPerSale;
  for (const step of Object.keys(best)) best[step] = Math.min(best[step], times[step]);
}
const line = (name, ms) =>
  console.log(`${name.padEnd(22)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / best.touchMs).toFixed(1).padStart(6)} ×`);
console.log(`${rows} sales, best of ${ROUNDS}; × = times as long as touching every cell once`);
line("touch every cell", best.touchMs);
line("read into the ledger", best.readMs);
line("analyze", best.analyzeMs);
console.log(`${bytesPerSale} bytes per sale in the ledger`);
