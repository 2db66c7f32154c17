const { functionMetadata, metadataSources } = require("./functionMetadata.cjs");

const pluginName = "FunctionMetadataPlugin";

/** Emits functions.json (English) and functions-<language>.json, as the manifest names them. */
class FunctionMetadataPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: pluginName, stage }, async () => {
        compilation.fileDependencies.addAll(metadataSources);
        try {
          for (const [language, metadata] of Object.entries(await functionMetadata())) {
            const file = language === "en" ? "functions.json" : `functions-${language}.json`;
            compilation.emitAsset(file, new sources.RawSource(JSON.stringify(metadata)));
          }
        } catch (error) {
          compilation.errors.push(new WebpackError(`${pluginName}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { FunctionMetadataPlugin };
