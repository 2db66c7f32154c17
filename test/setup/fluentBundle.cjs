const path = require("node:path");

const root = path.resolve(__dirname, "../..");

/** Where the pane's tests find Fluent UI: as one file, because Jest takes two seconds of each suite over its thousands. */
const fluentBundle = path.join(root, "dist/node/fluent.cjs");

async function bundleFluent() {
  const { build } = require("esbuild");
  await build({
    entryPoints: ["@fluentui/react-components"],
    absWorkingDir: root,
    outfile: fluentBundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["react", "react-dom"],
    conditions: ["require", "node"],
    mainFields: ["main"],
    logLevel: "error",
  });
}

module.exports = { bundleFluent, fluentBundle };
