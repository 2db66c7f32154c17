// Takes the pictures of README.md from the built workbench: `npm run build && node test/e2e/screenshots.mjs`.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../../src/workbench/server/serve.mjs";
import { startChromium } from "./startChromium.mjs";

const pictures = fileURLToPath(new URL("../../assets/screenshots", import.meta.url));

async function takePictures(page, address) {
  const take = async (name) => {
    // Charts are drawn a moment after their sheet is shown.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  };
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();

  await pane.getByRole("button", { name: "Run", exact: true }).waitFor();
  await take("start");

  await pane.getByRole("tab", { name: "Settings" }).click();
  await pane.getByRole("button", { name: /^Profit/ }).click();
  // LTV needs a margin, which the sample's sales do not have.
  await pane.getByLabel("Margin share, %", { exact: true }).fill("20");
  await press("Run");
  await pane.getByRole("heading", { name: "Result", exact: true }).waitFor();
  for (const [sheet, picture] of [
    ["Summary", "summary"],
    ["Clients - analysis", "clients"],
    ["ABC-XYZ", "abc-xyz"],
    ["Segment × product", "segment-product"],
    ["Managers", "managers"],
    ["Key clients", "key-clients"],
    ["Dynamics", "dynamics"],
  ]) {
    await press(sheet);
    // Pressing a button below may have scrolled the pane.
    await pane.getByRole("heading", { name: "Result", exact: true }).evaluate((heading) => heading.scrollIntoView());
    await take(picture);
  }
}

mkdirSync(pictures, { recursive: true });
const { server, address } = await serve({ port: 0 });
const started = await startChromium();
const browser = await chromium.connect(started.endpoint);
try {
  await takePictures(await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US" }), address);
} finally {
  await browser.close();
  await started.close();
  server.close();
}
