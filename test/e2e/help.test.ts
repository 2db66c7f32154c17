import type { Page } from "playwright-core";
import { languages } from "../../src/locales";
import { violations } from "./axe";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

async function openHelp(width: number, look: "light" | "dark" | "forced"): Promise<Page> {
  const colorScheme = look === "dark" ? "dark" : "light";
  const forcedColors = look === "forced" ? "active" : "none";
  const { page } = await openWorkbench(
    { viewport: { width, height: 900 }, colorScheme, forcedColors },
    { pane: false, page: "help.html" },
  );
  return page;
}

test.each(["light", "dark", "forced"] as const)("axe finds nothing on the help page in %s colours", async (look) => {
  const page = await openHelp(800, look);
  expect(await page.locator("section").count()).toBe(languages.length);
  expect(await violations(page)).toEqual([]);
});

test("the help page never scrolls sideways at 320 pixels, and the keyboard scrolls its wide tables", async () => {
  const page = await openHelp(320, "light");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const wide = page.locator("#en .table").filter({ hasText: "Average check" }).first();
  await wide.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((table) => (table as Element).scrollLeft > 0, await wide.elementHandle());
});
