const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");
const Module = require("node:module");
const { buildSync } = require("esbuild");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const source = path.resolve(__dirname, "../functions");
const functionFiles = ["functions.ts", "clientFunctions.ts", "saleFunctions.ts", "offerFunctions.ts"].map((file) =>
  path.join(source, file),
);
const locales = path.resolve(source, "../locales");
const translatedLanguages = readdirSync(locales).filter(
  (name) => name !== "en" && existsSync(path.join(locales, name, "functionDescriptions.ts")),
);
const textsOf = (language) => ({
  descriptions: path.join(locales, language, "functionDescriptions.ts"),
  names: path.join(locales, language, "argumentNames.ts"),
});

/** The files that the metadata is made of, for a build that watches. */
const metadataSources = [...functionFiles, ...translatedLanguages.flatMap((each) => Object.values(textsOf(each)))];

/**
 * What Excel has to know about the worksheet functions, per language: the signatures and English sentences of
 * the function files, the sentences and names of arguments of the other languages from locales/.
 *
 * @returns {Promise<Record<string, object>>} en, ru, mk, ro, tr
 */
async function functionMetadata() {
  const generated = await generateCustomFunctionsMetadata(functionFiles, false);
  if (generated.errors.length > 0) throw new Error(`function metadata not generated: ${generated.errors.join("; ")}`);
  const english = {
    ...JSON.parse(generated.metadataJson),
    // Without it Excel answers an error cell anywhere in a range with #VALUE! and no reason. The generator cannot write it.
    allowErrorForDataTypeAny: true,
  };
  const metadata = { en: english };
  for (const language of translatedLanguages) metadata[language] = translated(english, language);
  return metadata;
}

function translated(english, language) {
  const files = textsOf(language);
  const { functionDescriptions } = loadTypeScript(files.descriptions);
  const { argumentNames } = loadTypeScript(files.names);
  const functions = english.functions.map((declared) => {
    const text = (texts, key) => {
      const found = texts?.[key];
      if (found === undefined) throw new Error(`function text missing: ${language} ${declared.id} ${key}`);
      return found;
    };
    const descriptions = functionDescriptions[declared.id];
    const parameters = declared.parameters.map((parameter) => ({
      ...parameter,
      name: text(argumentNames, parameter.name),
      description: text(descriptions, parameter.name),
    }));
    return { ...declared, description: text(descriptions, "description"), parameters };
  });
  return { ...english, functions };
}

function loadTypeScript(file) {
  const built = buildSync({ entryPoints: [file], bundle: true, format: "cjs", platform: "node", write: false });
  const loaded = new Module(file);
  loaded._compile(built.outputFiles[0].text, file);
  return loaded.exports;
}

module.exports = { functionFiles, functionMetadata, metadataSources };
