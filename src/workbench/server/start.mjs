import { parseArgs } from "node:util";
import open from "open";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";

const usage = "Usage: npm start -- [--port 3100] [--no-open] [--developer]";

/** Reads the command line; a wrong one gives a sentence, never a stack. */
function readArguments() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3100" },
      open: { type: "boolean", default: true },
      developer: { type: "boolean" },
    },
    allowNegative: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`The port must be a whole number from 0 to 65535, not "${values.port}".\n${usage}`);
  return { port, openBrowser: values.open, mode: values.developer ? "development" : "production" };
}

/** A machine without a screen has no browser to open. */
function hasScreen() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start() {
  const { port, openBrowser, mode } = readArguments();
  // The port is taken before the build, so that a taken one is told at once.
  const { address } = await serve({ port });
  console.log("Building Clientele ...");
  await build(mode);
  console.log(`Clientele is ready: ${address}\nStop with Ctrl+C.`);
  if (!openBrowser || !hasScreen()) return;
  try {
    const browser = await open(address);
    browser.once("error", () => console.log(`No browser could be opened. Open ${address} yourself.`));
  } catch {
    console.log(`No browser could be opened. Open ${address} yourself.`);
  }
}

start().catch((error) => {
  console.error(error.code?.startsWith("ERR_PARSE_ARGS") ? `${error.message}\n${usage}` : error.message);
  process.exit(1);
});
