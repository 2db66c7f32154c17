const path = require("node:path");
const { rename } = require("node:fs/promises");

const root = path.resolve(__dirname, "../../..");

/** Neither Univer nor our sources are modules that Node can load as they are: one file is made of them. */
async function bundleForNode(entry, outfile, options = {}) {
  // Loaded only here: tests in a simulated browser, where esbuild refuses to run, need the names below too.
  const { build } = require("esbuild");
  // Two processes may bundle at once; whoever loads the file finds a whole one.
  const half = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [entry],
    outfile: half,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["main", "module"],
    conditions: ["require", "node"],
    logLevel: "error",
    ...options,
  });
  await rename(half, outfile);
}

module.exports = { bundleForNode, root };
