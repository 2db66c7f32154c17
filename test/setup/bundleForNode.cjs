const path = require("node:path");
const { existsSync } = require("node:fs");
const { build } = require("esbuild");

const root = path.resolve(__dirname, "../..");

/** Where the tests find the bundle of src/workbench/headless.ts. */
const headlessBundle = path.join(root, "dist/node/headless.cjs");

async function bundleForNode() {
  const entry = path.join(root, "src/workbench/headless.ts");
  if (!existsSync(entry)) return;
  await build({
    entryPoints: [entry],
    outfile: headlessBundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["main", "module"],
    conditions: ["require", "node"],
    sourcemap: "inline",
    logLevel: "error",
  });
}

module.exports = { bundleForNode, headlessBundle };
