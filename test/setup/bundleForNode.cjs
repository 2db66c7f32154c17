const path = require("node:path");
const { readFileSync, writeFileSync } = require("node:fs");
const { bundleForNode: bundle, root } = require("../../src/workbench/command/nodeBundle.cjs");

/** Where the tests find the bundle of src/workbench/headless.ts. */
const headlessBundle = path.join(root, "dist/node/headless.cjs");

async function bundleForNode() {
  await bundle(path.join(root, "src/workbench/headless.ts"), headlessBundle);
  dropSourceMap(headlessBundle);
}

/** Two thirds of the file, which no test reads and each suite would have to load. */
function dropSourceMap(file) {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.slice(0, text.lastIndexOf("\n//# sourceMappingURL=") + 1));
}

module.exports = { bundleForNode, headlessBundle };
