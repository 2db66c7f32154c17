// Draws assets/icon-*.png from assets/icon.svg and assets/run-*.png from assets/run.svg: node test/samples/renderIcons.mjs
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const drawings = { icon: [16, 32, 64, 80], run: [16, 32, 80] };
const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../assets");

// The Chromium of the npm package unpacks itself into TMPDIR and brings its own libraries when it believes to run on Lambda.
const workFolder = mkdtempSync(path.join(tmpdir(), "clientele-icons-"));
process.env.TMPDIR = workFolder;
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
const { chromium: browserType } = await import("playwright-core");

const browser = await browserType.launch({
  executablePath: await chromium.executablePath(),
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = readFileSync(path.join(assets, `${name}.svg`), "utf8");
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
      await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
  rmSync(workFolder, { recursive: true, force: true });
}
