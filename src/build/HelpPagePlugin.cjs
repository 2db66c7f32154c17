const { readFileSync } = require("node:fs");
const path = require("node:path");
const Module = require("node:module");
const { buildSync } = require("esbuild");
const { functionMetadata } = require("./functionMetadata.cjs");

const pluginName = "HelpPagePlugin";
const template = path.join(__dirname, "../help/help.html");

/** Emits help.html: its rules and figures come from the code that computes the reports, so that they cannot differ. */
class HelpPagePlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: pluginName, stage }, async () => {
        compilation.fileDependencies.add(template);
        try {
          compilation.emitAsset("help.html", new sources.RawSource(await builtHelpPage()));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${pluginName}: ${error.message}`));
        }
      });
    });
  }
}

async function builtHelpPage() {
  const file = path.join(__dirname, "../help/helpPage.ts");
  const built = buildSync({ entryPoints: [file], bundle: true, format: "cjs", platform: "node", write: false });
  const loaded = new Module(file);
  loaded.paths = module.paths;
  loaded._compile(built.outputFiles[0].text, file);
  return loaded.exports.helpPage(readFileSync(template, "utf8"), await functionMetadata());
}

module.exports = { HelpPagePlugin, builtHelpPage };
