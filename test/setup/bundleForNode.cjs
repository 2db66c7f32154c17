const path = require("node:path");
const { bundleForNode: bundle, root } = require("../../src/workbench/command/nodeBundle.cjs");

/** Where the tests find the bundle of src/workbench/headless.ts. */
const headlessBundle = path.join(root, "dist/node/headless.cjs");

const bundleForNode = () => bundle(path.join(root, "src/workbench/headless.ts"), headlessBundle);

module.exports = { bundleForNode, headlessBundle };
