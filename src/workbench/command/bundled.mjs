import { createRequire } from "node:module";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

const require = createRequire(import.meta.url);
const { bundleForNode, root } = require("./nodeBundle.cjs");

const sources = path.join(root, "src");

/** When the newest of the files was changed; 0 where there is none. */
async function newest(files) {
  const times = await Promise.all(files.map((file) => stat(file).then(({ mtimeMs }) => mtimeMs)));
  return Math.max(0, ...times);
}

async function isUpToDate(bundle) {
  const made = await stat(bundle).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return made > (await newest([...files, path.join(root, "package-lock.json")]));
}

/** The module of a command, bundled anew where a source has changed since. */
export async function bundled(name) {
  const bundle = path.join(root, `dist/node/${name}.cjs`);
  if (!(await isUpToDate(bundle))) await bundleForNode(path.join(root, `src/workbench/command/${name}.ts`), bundle);
  return require(bundle);
}
