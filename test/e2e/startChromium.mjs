import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Whatever the page might ask of another machine fails: the workbench has to work without a network.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/**
 * On Linux the browser of the npm package, elsewhere the installed Chrome or Edge; for a program of its own, whose
 * environment is changed. Resolves with the address that playwright connects to.
 */
export async function startChromium() {
  if (process.platform !== "linux") {
    const installed = await startInstalled();
    return { endpoint: installed.wsEndpoint(), close: () => installed.close() };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-browser-"));
  const server = await chromium.launchServer({ ...(await unpackChromium(folder)), args: flags });
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { endpoint: server.wsEndpoint(), close };
}

async function startInstalled() {
  try {
    return await chromium.launchServer({ channel: "chrome", args: flags });
  } catch {
    return chromium.launchServer({ channel: "msedge", args: flags });
  }
}

/** The package reads where to unpack to when it is loaded. */
async function unpackChromium(folder) {
  process.env.TMPDIR = folder;
  // The libraries that a bare Linux lacks are unpacked too.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const executablePath = await packed.executablePath();
  // The package's own list of font folders names /tmp, wherever it was unpacked to.
  const fontList = path.join(folder, "fonts.conf");
  writeFileSync(
    fontList,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`,
  );
  return { executablePath, env: { ...process.env, FONTCONFIG_FILE: fontList } };
}
