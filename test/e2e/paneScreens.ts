import type { Frame, Page } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** The pane itself, whatever page it stands in. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => new URL(each.url()).pathname.endsWith("/taskpane.html"));
  if (frame === undefined) throw new Error(`no pane in the page: ${page.url()}`);
  return frame;
}

export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.locator("#desk").evaluate((desk, pixels) => {
    (desk as HTMLElement).style.setProperty("--pane-width", `${pixels}px`);
  }, width);
  await paneFrame(page).waitForFunction((pixels) => Math.abs(innerWidth - pixels) < 3, width);
}

/** In the language's own name; the pane's words change with it. */
export async function choosePaneLanguage(page: Page, language: string): Promise<void> {
  const frame = paneFrame(page);
  await frame.locator(`select:has(option[lang="${language}"])`).selectOption(language);
  await frame.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

/** Visits every screen that has a tab, with everything opened that can be; screens find their own way here. */
export async function visitScreens(
  workbench: WorkbenchPage,
  look: (frame: Frame, screen: string) => Promise<void>,
): Promise<string[]> {
  const frame = paneFrame(workbench.page);
  const visited: string[] = [];
  for (const tab of await frame.getByRole("tab", { disabled: false }).all()) {
    await tab.click();
    await frame.locator("[role=progressbar]").waitFor({ state: "detached" });
    await openEverything(frame);
    const name = (await tab.textContent()) ?? "";
    await look(frame, name);
    visited.push(name);
  }
  return visited;
}

async function openEverything(frame: Frame): Promise<void> {
  const panel = frame.locator("[role=tabpanel]");
  const closed = panel.locator("button[aria-expanded=false], summary").filter({ visible: true });
  const count = await closed.count();
  // From the end: what opens above does not move what is still to come. Only one of a group may stay open.
  for (let index = count - 1; index >= 0; index--) {
    const button = closed.nth(index);
    if ((await button.count()) > 0) await button.click();
  }
}
