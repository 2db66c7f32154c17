// npm run analyze -- input.xlsx output.xlsx [--settings settings.json] [--language en]
import { createRequire } from "node:module";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

const require = createRequire(import.meta.url);
const { bundleForNode, root } = require("./nodeBundle.cjs");

const bundle = path.join(root, "dist/node/analyze.cjs");
const sources = path.join(root, "src");

/** When the newest of the files was changed; 0 where there is none. */
async function newest(files) {
  const times = await Promise.all(files.map((file) => stat(file).then(({ mtimeMs }) => mtimeMs)));
  return Math.max(0, ...times);
}

async function isUpToDate() {
  const made = await stat(bundle).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return made > (await newest([...files, path.join(root, "package-lock.json")]));
}

if (!(await isUpToDate())) await bundleForNode(path.join(root, "src/workbench/command/analyze.ts"), bundle);
const { analyzeFile } = require(bundle);
process.exitCode = await analyzeFile(process.argv.slice(2));
