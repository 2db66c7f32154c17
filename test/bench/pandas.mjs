import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";

// npm run bench -- --pandas: the command beside pandas and openpyxl on one workbook of 60,855 sales and 699 clients.
// Processor time and memory of processes of their own. Debian: apt-get install python3-pandas python3-openpyxl.

const pythons = ["python3", "/usr/bin/python3", "python"];

/** A Python that has both; null = there is none. */
function pythonWithPandas() {
  const has = (python) => {
    try {
      execFileSync(python, ["-c", "import pandas, openpyxl"], { stdio: "ignore" });
      return true;
    } catch {
      // Not there, or without the packages: the next one may have them.
      return false;
    }
  };
  return pythons.find(has) ?? null;
}

/** null where pandas and openpyxl are not installed. */
export function benchPandas() {
  const python = pythonWithPandas();
  if (python === null) return null;
  const folder = resolve("dist/bench");
  mkdirSync(folder, { recursive: true });
  const [input, ours, theirs, usage] = ["pandas.xlsx", "ours.xlsx", "theirs.xlsx", "usage.json"].map((name) =>
    resolve(folder, name),
  );
  try {
    execFileSync(python, ["test/bench/pandasSide.py", "make", input]);
    const command = () => {
      const given = ["--import", "./test/bench/reportUsage.mjs", "src/workbench/command/run.mjs", input, ours];
      execFileSync(process.execPath, given, { env: { ...process.env, CLIENTELE_USAGE: usage }, stdio: "ignore" });
      return JSON.parse(readFileSync(usage, "utf8"));
    };
    // The first time may bundle the command.
    const runs = [command(), command()];
    const run = runs.reduce((least, each) => (each.cpuSeconds < least.cpuSeconds ? each : least));
    const peer = JSON.parse(execFileSync(python, ["test/bench/pandasSide.py", "run", input, theirs]));
    return [
      line("command: pandas and openpyxl, seconds of the processor", run.cpuSeconds, peer.cpuSeconds, 0.35),
      line("peak memory of the command in MB: 500", run.peakMb, 500, 1),
      line("peak memory in MB: pandas and openpyxl", run.peakMb, peer.peakMb, null),
    ];
  } finally {
    for (const file of [input, ours, theirs, usage]) if (existsSync(file)) rmSync(file);
  }
}

const line = (name, ours, peer, target) => ({ name, ours, peer, ratio: ours / peer, target });
