const path = require("node:path");
const { build } = require("esbuild");

const root = path.resolve(__dirname, "../../..");

/** Univer and the sources are no modules that Node can load as they are: one file is made of them. */
async function bundleForNode(entry, outfile) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["main", "module"],
    conditions: ["require", "node"],
    sourcemap: "inline",
    logLevel: "error",
    metafile: true,
  });
  return Object.keys(result.metafile.inputs).map((input) => path.join(root, input));
}

module.exports = { bundleForNode, root };
