const { spawn } = require("node:child_process");
const path = require("node:path");
const { buildOnce } = require("./buildOnce.cjs");

const root = path.resolve(__dirname, "../..");
// Every other build empties the folder.
const mark = path.join(root, "dist/web/.sources");

// Once for all browser tests of a run: the bundle, its server and the browser. The tests connect to both.
module.exports = async () => {
  await buildOnce(mark, buildAsStarted);
  const server = spawn(process.execPath, [path.join(root, "test/e2e/serveRun.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  process.env.CLIENTELE_BROWSER_RUN = await firstLine(server);
  globalThis.browserRunServer = server;
};

/** The production bundle, as `npm start` builds it. */
async function buildAsStarted() {
  const { build } = await import("../../src/workbench/server/build.mjs");
  await build();
}

function firstLine(server) {
  return new Promise((resolve, reject) => {
    server.stdout.once("data", (printed) => resolve(printed.toString().trim()));
    server.once("exit", (code) => reject(new Error(`the server of the browser tests ended: ${code}`)));
  });
}
