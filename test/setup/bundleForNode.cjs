const path = require("node:path");
const { existsSync } = require("node:fs");
const { bundleForNode: bundle, root } = require("../../src/workbench/command/nodeBundle.cjs");

/** Where the tests find the bundle of src/workbench/headless.ts. */
const headlessBundle = path.join(root, "dist/node/headless.cjs");

async function bundleForNode() {
  const entry = path.join(root, "src/workbench/headless.ts");
  if (existsSync(entry)) await bundle(entry, headlessBundle);
}

module.exports = { bundleForNode, headlessBundle };
