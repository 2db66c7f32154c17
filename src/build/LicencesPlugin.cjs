const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const pluginName = "LicencesPlugin";
const file = "licences.txt";
const root = path.join(__dirname, "../..");
const line = "-".repeat(100);
const samples = [
  line,
  "Samples",
  "Northwind: Copyright (c) Microsoft Corporation. Licence: Ms-PL, later MIT.",
  "Chinook: Copyright (c) Luis Rocha. May be used, copied, changed and passed on with this notice.",
].join("\n");

/** Emits licences.txt: what the built files contain of other people's work, with their licences and notices. */
class LicencesPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => {
        try {
          const text = licences(packageFolders(compilation.modules));
          compilation.emitAsset(file, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${pluginName}: ${error.message}`));
        }
      });
    });
  }
}

/** The folders of the packages that modules come from, and that of webpack, whose own code joins them. */
function packageFolders(modules) {
  const folders = new Set([path.dirname(require.resolve("webpack/package.json"))]);
  for (const module of modules) {
    for (const part of [module, ...(module.modules ?? [])]) {
      // Loaders stand before the last mark, kinds of modules before a bar.
      const place = part.identifier().split("!").at(-1);
      const found = /([^|]*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\|?]+)[/\\]/.exec(place);
      if (found !== null) folders.add(found[1]);
    }
  }
  return [...folders];
}

function licences(folders) {
  const packages = folders.map(describedPackage).sort((one, other) => (one.title < other.title ? -1 : 1));
  const different = packages.filter(({ title }, place) => title !== packages[place - 1]?.title);
  const parts = different.map(({ title, licence, texts }) => {
    const own = texts.length > 0 ? texts : [textOfLicence(licence, different)];
    return [line, title, `Licence: ${licence}`, "", ...own].join("\n");
  });
  const about = "Clientele, its licence, and those of the packages that these files contain.";
  return `${[about, readFileSync(path.join(root, "LICENSE"), "utf8").trim(), samples, ...parts].join("\n\n")}\n`;
}

function describedPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((each) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(each) && !/\.(?:[cm]?[jt]s|json)$/.test(each))
    .map((each) => readFileSync(path.join(folder, each), "utf8").trim());
  if (typeof license !== "string" && texts.length === 0) throw new Error(`licence not named: ${name}`);
  const who = typeof author === "string" ? author : author?.name;
  return {
    title: `${name} ${version}${who ? `, ${who}` : ""}`,
    licence: typeof license === "string" ? license : "as below",
    texts,
  };
}

/** Of a package that only names its licence: the text that another one brings. */
function textOfLicence(licence, packages) {
  const same = packages.find((other) => other.licence === licence && other.texts.length > 0);
  if (same === undefined) throw new Error(`no text of the licence: ${licence}`);
  return same.texts[0];
}

module.exports = { LicencesPlugin, packageFolders, licences };
