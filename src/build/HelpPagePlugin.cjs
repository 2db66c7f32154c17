const { readFileSync } = require("node:fs");
const path = require("node:path");
const Module = require("node:module");
const { buildSync } = require("esbuild");
const { functionMetadata } = require("./functionMetadata.cjs");

const pluginName = "HelpPagePlugin";
const template = path.join(__dirname, "../help/help.html");

/**
 * Emits help.html: its rules and figures come from the code that computes the reports, so that they cannot differ.
 * Beside it support.html, which names `supportAddress`, and privacy.html.
 */
class HelpPagePlugin {
  constructor(supportAddress) {
    this.supportAddress = supportAddress;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: pluginName, stage }, async () => {
        compilation.fileDependencies.add(template);
        try {
          const pages = { "help.html": await builtHelpPage(), ...(await builtAboutPages(this.supportAddress)) };
          for (const [file, page] of Object.entries(pages)) compilation.emitAsset(file, new sources.RawSource(page));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${pluginName}: ${error.message}`));
        }
      });
    });
  }
}

async function builtHelpPage() {
  return loadedPages().helpPage(readFileSync(template, "utf8"), await functionMetadata());
}

async function builtAboutPages(supportAddress = "") {
  const { aboutPage, aboutPageNames } = loadedPages();
  const pages = {};
  for (const name of aboutPageNames)
    pages[`${name}.html`] = await aboutPage(name, readFileSync(template, "utf8"), supportAddress);
  return pages;
}

let loaded;
function loadedPages() {
  if (loaded === undefined) {
    const file = path.join(__dirname, "../help/pages.ts");
    const built = buildSync({ entryPoints: [file], bundle: true, format: "cjs", platform: "node", write: false });
    loaded = new Module(file);
    loaded.paths = module.paths;
    loaded._compile(built.outputFiles[0].text, file);
  }
  return loaded.exports;
}

module.exports = { HelpPagePlugin, builtAboutPages, builtHelpPage };
