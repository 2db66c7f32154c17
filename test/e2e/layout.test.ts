import { languages, type Language } from "../../src/locales";
import type { Frame } from "playwright-core";
import { choosePaneLanguage, paneFrame, setPaneWidth, visitScreens } from "./paneScreens";
import { useSharedWorkbench, useWorkbench } from "./started";
import type { WorkbenchPage } from "./workbenchPage";

/** What is cut off, reaches beyond the pane or makes it scroll sideways. */
function misfits(withFigures: boolean): string[] {
  const found: string[] = [];
  const describe = (element: Element) => `${element.tagName} “${(element.textContent ?? "").slice(0, 60)}”`;
  for (const place of [document.documentElement, document.querySelector("main")]) {
    if (place !== null && place.scrollWidth > place.clientWidth + 1) found.push(`${place.tagName} scrolls sideways`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    // A choice shows its value as the browser does; what is only spoken has no size.
    if (parent === null || parent.closest("select, script, style") !== null) continue;
    if (!(node.textContent ?? "").trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width <= 1 || rect.height <= 1 || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    // "23 591 74 / 1" is no figure.
    if (withFigures && lines.size > 1 && /^[-−(]?\d[\d\s.,’'%)\u00a0\u202f]*$/.test((node.textContent ?? "").trim())) {
      found.push(`a figure in two lines: ${describe(parent)}`);
    }
    if (rect.left < -1 || rect.right > innerWidth + 1) found.push(`beyond the pane: ${describe(parent)}`);
    for (let box: Element | null = parent; box !== null && box.tagName !== "MAIN"; box = box.parentElement) {
      const style = getComputedStyle(box);
      const hides = style.overflowX === "hidden" || style.overflowX === "clip";
      const frame = box.getBoundingClientRect();
      if (hides && frame.width > 1 && frame.height > 1 && rect.right > frame.right + 1) {
        found.push(`cut off: ${describe(parent)}`);
      }
    }
  }
  // Words that were made longer are no words of a language.
  for (const row of withFigures ? document.querySelectorAll("thead tr") : []) {
    let before = -Infinity;
    for (const cell of row.querySelectorAll("th")) {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const [text] = range.getClientRects();
      if (text === undefined || !cell.checkVisibility()) continue;
      if (text.left < before + 4) found.push(`a header touches the one before it: ${describe(cell)}`);
      before = range.getBoundingClientRect().right;
      const words = (cell.textContent ?? "").trim().split(/\s+/);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > words.length) found.push(`a broken word: ${describe(cell)}`);
    }
  }
  return found;
}

/**
 * Every text 40 % longer, as another language might be; once, also where it stays while the screens change. Answers how
 * many texts it has made longer.
 */
function lengthen(): number {
  const kept = window as unknown as { lengthened?: WeakMap<Text, string> };
  const done = (kept.lengthened ??= new WeakMap());
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  let count = 0;
  for (const node of nodes) {
    const text = node.data.trim();
    if (text === "" || done.get(node) === node.data) continue;
    if (node.parentElement?.closest("script, style, code") != null) continue;
    const more = text.slice(0, Math.ceil(text.length * 0.4));
    node.data = text.includes(" ") ? `${text} ${more}` : text + more.toLowerCase();
    done.set(node, node.data);
    count++;
  }
  return count;
}

async function fits(frame: Frame, screen: string, withFigures = true): Promise<void> {
  expect([screen, await frame.evaluate(misfits, withFigures)]).toEqual([screen, []]);
}

/** Then the screen Explain has something to tell. */
async function selectOn(workbench: WorkbenchPage, sheet: string, address: string): Promise<void> {
  await workbench.pane.getByRole("tab", { name: "Result", exact: true }).click();
  await workbench.pane.getByRole("button", { name: sheet, exact: true }).click();
  await workbench.select(address);
}

describe("every screen fits", () => {
  const shared = useSharedWorkbench();

  /** The pane in its narrowest width in a language. */
  async function narrowIn(language: Language): Promise<WorkbenchPage> {
    await shared().page.setViewportSize({ width: 1440, height: 900 });
    await setPaneWidth(shared().page, 320);
    await choosePaneLanguage(shared().page, language);
    return shared();
  }

  test.each(languages)("into 320 pixels in %s, before a run", async (language) => {
    const workbench = await narrowIn(language);
    await visitScreens(workbench, fits);
    expect(workbench.complaints).toEqual([]);
  });

  describe("after a run", () => {
    beforeAll(async () => {
      await choosePaneLanguage(shared().page, "en");
      await shared().run();
      const { pane } = shared();
      await pane.getByRole("tab", { name: "Tasks", exact: true }).click();
      await pane.getByRole("button", { name: "Update tasks" }).click();
      await pane.getByRole("heading", { name: "By manager" }).waitFor();
      await pane.getByRole("tab", { name: "Loyalty", exact: true }).click();
      await pane.getByLabel("Programme", { exact: true }).selectOption("turnover");
      await pane.getByRole("button", { name: "Propose thresholds" }).click();
      await pane.getByText(/^Cost: /).waitFor();
    });

    test.each([420, 800])("into %i pixels", async (width) => {
      await shared().page.setViewportSize({ width: 1600, height: 900 });
      await setPaneWidth(shared().page, width);
      await visitScreens(shared(), fits);
    });

    test.each(languages)("into 320 pixels in %s, with a client explained", async (language) => {
      const workbench = await narrowIn("en");
      await selectOn(workbench, "Clients - analysis", "A1");
      const rows = await workbench.cells("Clients - analysis");
      const row = rows.findIndex(([first]) => first?.value === "Client") + 1;
      const [client] = rows[row];
      await workbench.select(`D${row + 1}`);
      await choosePaneLanguage(workbench.page, language);
      const explained: string[] = [];
      const visited = await visitScreens(workbench, async (frame, screen) => {
        await fits(frame, screen);
        const name = frame.getByRole("heading", { name: String(client?.value), exact: true });
        if (await name.first().isVisible()) explained.push(screen);
      });
      expect(visited.length).toBeGreaterThanOrEqual(4);
      expect(explained).toHaveLength(1);
      expect(workbench.complaints).toEqual([]);
    });

    // The last: React does not know of the longer texts.
    test("with texts 40 % longer than the English ones", async () => {
      const workbench = await narrowIn("en");
      await selectOn(workbench, "Summary", "B7");
      const tabs = await paneFrame(workbench.page).getByRole("tab", { disabled: false }).count();
      const visited = await visitScreens(workbench, async (frame, screen) => {
        // Each screen gets them after it was drawn, and is then left.
        expect(await frame.evaluate(lengthen)).toBeGreaterThan(0);
        // The tabs find other rows when their names have become longer.
        await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        // A figure with more digits is another figure.
        await fits(frame, screen, false);
      });
      expect(visited).toHaveLength(tabs);
    });
  });
});

describe("at a zoom of 200 %", () => {
  const openWorkbench = useWorkbench();

  test("every screen fits", async () => {
    const workbench = await openWorkbench({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    await workbench.run();
    await visitScreens(workbench, fits);
  });
});
