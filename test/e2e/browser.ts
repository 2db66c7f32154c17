import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

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

export interface TestBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** On Linux the browser of the npm package, elsewhere the installed Chrome or Edge. */
export async function startBrowser(): Promise<TestBrowser> {
  if (process.platform !== "linux") {
    const browser = await installedBrowser();
    return { browser, close: () => browser.close() };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-browser-"));
  const answer = execFileSync(process.execPath, [path.join(__dirname, "chromiumForLinux.mjs"), folder], {
    encoding: "utf8",
  });
  const { executablePath, env } = JSON.parse(answer) as { executablePath: string; env: Record<string, string> };
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  const close = async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { browser, close };
}

async function installedBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ channel: "chrome", args: flags });
  } catch {
    return chromium.launch({ channel: "msedge", args: flags });
  }
}
