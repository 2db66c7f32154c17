import Module, { createRequire } from "node:module";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Script } from "node:vm";

const require = createRequire(import.meta.url);
const { bundleForNode, root } = require("./nodeBundle.cjs");

const sources = path.join(root, "src");

/** When the file was changed; 0 where there is none. */
const changed = (file) =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** When the newest of the files was changed; 0 where there is none. */
const newest = async (files) => Math.max(0, ...(await Promise.all(files.map(changed))));

async function isUpToDate(bundle) {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return (await changed(bundle)) > (await newest([...files, path.join(root, "package-lock.json")]));
}

/** Node would compile the bundle anew at each start; what it has compiled is kept beside the bundle. */
async function loaded(bundle) {
  // Named after the bundle's time: what was compiled of another one is never met.
  const kept = `${bundle}.${await changed(bundle)}.compiled`;
  const text = await readFile(bundle, "utf8");
  const cachedData = await readFile(kept).catch(() => undefined);
  const script = new Script(Module.wrap(text), { filename: bundle, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, path.dirname(bundle));
  if (cachedData === undefined || script.cachedDataRejected) {
    await forget(bundle);
    const half = `${kept}.${process.pid}`;
    await writeFile(half, script.createCachedData());
    await rename(half, kept);
  }
  return module.exports;
}

/** What was compiled of earlier bundles. */
async function forget(bundle) {
  const { dir, base } = path.parse(bundle);
  const kept = (await readdir(dir)).filter((name) => name.startsWith(`${base}.`) && name.endsWith(".compiled"));
  await Promise.all(kept.map((name) => rm(path.join(dir, name), { force: true })));
}

/** The module of a command, bundled anew where a source has changed since. */
export async function bundled(name) {
  const bundle = path.join(root, `dist/node/${name}.cjs`);
  if (!(await isUpToDate(bundle))) {
    const entry = path.join(root, `src/workbench/command/${name}.ts`);
    await bundleForNode(entry, bundle, { minifyWhitespace: true });
  }
  return loaded(bundle);
}
