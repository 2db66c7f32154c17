import { existsSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { chromium } from "playwright-core";
import { serve } from "../../src/workbench/server/serve.mjs";
import { startChromium } from "../e2e/startChromium.mjs";

// The grid moves for a moment after it was touched, and the browser clears its memory for half a minute after much was done.
const SETTLING_MS = 40_000;
const WATCHED_MS = 20_000;

/**
 * Which part of a processor core the open workbench keeps busy while nobody touches it, before a run and after it; null
 * where nothing is built. The processes of the pages alone: the browser's own work is not the page's.
 */
export async function idlePage() {
  if (!existsSync("dist/web")) return null;
  const { server, address } = await serve({ port: 0 });
  const started = await startChromium();
  const browser = await chromium.connect(started.endpoint);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
    await page.goto(address);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: "Run", exact: true }).waitFor();
    const session = await browser.newBrowserCDPSession();
    const before = await busyShare(page, session);
    await pane.getByRole("button", { name: "Run", exact: true }).click();
    await pane.getByRole("heading", { name: "Result", exact: true }).waitFor();
    return { before, after: await busyShare(page, session) };
  } finally {
    await browser.close();
    await started.close();
    server.close();
  }
}

async function busyShare(page, session) {
  await page.waitForTimeout(SETTLING_MS);
  const [seconds, from] = [await pageSeconds(session), performance.now()];
  await page.waitForTimeout(WATCHED_MS);
  return ((await pageSeconds(session)) - seconds) / ((performance.now() - from) / 1000);
}

async function pageSeconds(session) {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.filter(({ type }) => type === "renderer").reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
