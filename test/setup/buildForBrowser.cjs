const { existsSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const built = path.join(root, "dist/web/index.html");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

// The browser tests use the production bundle, as `npm start` builds it; an up-to-date one is used again.
module.exports = async () => {
  if (existsSync(built) && sources.every((source) => newest(path.join(root, source)) <= statSync(built).mtimeMs))
    return;
  const { build } = await import("../../src/workbench/server/build.mjs");
  await build();
};

function newest(place) {
  const state = statSync(place);
  if (!state.isDirectory()) return state.mtimeMs;
  let latest = state.mtimeMs;
  for (const name of readdirSync(place)) latest = Math.max(latest, newest(path.join(place, name)));
  return latest;
}
