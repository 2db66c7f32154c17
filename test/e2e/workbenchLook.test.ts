import { languages, languageMeta } from "../../src/locales";
import { paneFrame } from "./paneScreens";
import { useWorkbench } from "./started";

// How the workbench looks and sorts, in the colours and the language of its user.

const openWorkbench = useWorkbench();

test.each(languages)(
  "the bar has one row at 1440 pixels in %s and is cut in no width, and no tab of the pane stands alone in a second",
  async (language) => {
    const workbench = await openWorkbench({ locale: languageMeta(language).tag }, { pane: false });
    const { page } = workbench;
    await page.locator("#ribbon button").first().waitFor();
    await page.locator("#busy").waitFor({ state: "hidden" });
    await workbench.pane.getByRole("tab").last().waitFor();
    expect((await page.locator("#bar").boundingBox())?.height).toBeLessThanOrEqual(52);
    const rows = async (): Promise<number[]> => {
      const tops = await paneFrame(page).evaluate(() =>
        [...document.querySelectorAll("[role=tab]")].map((tab) => Math.round(tab.getBoundingClientRect().top)),
      );
      return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    };
    await workbench.until(async () => (await rows()).every((tabs) => tabs > 2));
    const edges = await paneFrame(page).evaluate(() => {
      const tabs = [...document.querySelectorAll("[role=tab]")].map((tab) => tab.getBoundingClientRect());
      return [Math.min(...tabs.map(({ left }) => left)), innerWidth - Math.max(...tabs.map(({ right }) => right))];
    });
    for (const edge of edges) expect(edge).toBeGreaterThanOrEqual(8);

    // As after a run, when Run again is there too.
    await page.locator("#ribbon [data-action]").evaluateAll((buttons) => {
      for (const button of buttons as HTMLElement[]) button.hidden = false;
    });
    await page.locator("#samples").evaluate((menu) => ((menu as HTMLDetailsElement).open = true));
    const cut = () =>
      page.locator("#bar button, #bar select, #bar summary").evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => each.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > innerWidth),
      );
    for (const width of [1240, 1000, 900, 768, 600, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await cut()]).toEqual([width, []]);
    }
    expect(workbench.complaints).toEqual([]);
  },
);

test("where the system is dark, page, sheet and pane are, and follow it back to light", async () => {
  const workbench = await openWorkbench({ colorScheme: "dark" });
  const { page, complaints } = workbench;
  const brightness = () =>
    page.evaluate(() => {
      const sum = (color: string) =>
        (/\d+, \d+, \d+/.exec(color)?.[0] ?? "").split(", ").reduce((all, part) => all + Number(part), 0);
      const pane = document.querySelector("iframe")?.contentDocument?.querySelector("main")?.parentElement;
      return [document.querySelector("#bar"), pane].map((each) => each && sum(getComputedStyle(each).backgroundColor));
    });
  await workbench.until(async () => (await brightness()).every((part) => (part ?? NaN) < 200));
  await page.emulateMedia({ colorScheme: "light" });
  await workbench.until(async () => (await brightness()).every((part) => (part ?? NaN) > 700));
  expect(complaints).toEqual([]);
});

test("the menu in the header of a table sorts its rows", async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await page.locator("#begin-sample").click();
  const clients = async () => (await workbench.cells("Sales")).slice(1).map((row) => String(row[2]?.value));
  const before = await clients();
  const place = (await page.locator("#grid").boundingBox())!;
  await page.mouse.click(place.x + 437, place.y + 58);
  await page.getByText("Ascending", { exact: true }).first().click();
  const sorted = [...before].sort((one, other) => one.localeCompare(other));
  await workbench.until(async () => (await clients())[0] === sorted[0]);
  expect([...(await clients())].sort()).toEqual([...before].sort());
  expect(workbench.complaints).toEqual([]);
});

test("an indent moves a figure, and no header away from its filter button, whose room is free anyway", async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await page.locator("#begin-sample").click();
  await workbench.ready();
  await page.evaluate(async () => {
    const { Excel: excel } = window.clienteleHost as { Excel: typeof Excel };
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Headers");
      sheet.getRange("A1:C1").format.columnWidth = 90;
      for (const [address, indent] of [
        ["A1:A2", 0],
        ["C1:C2", 2],
      ] as const) {
        const range = sheet.getRange(address);
        range.values = [["Turnover"], [1234567]];
        range.format.set({ horizontalAlignment: "Right", wrapText: true, indentLevel: indent });
        sheet.tables.add(range, true);
      }
      sheet.activate();
      sheet.getRange("F9").select();
      await context.sync();
    });
  });
  const place = (await page.locator("#grid").boundingBox())!;
  const columnPixels = 120;
  /** A cell of the first rows up to its filter button, of either table. */
  const pictures = async (row: number): Promise<readonly string[]> => {
    const shots: string[] = [];
    for (const x of [place.x + 50, place.x + 50 + 2 * columnPixels]) {
      const clip = { x, y: place.y + 52 + row * 20, width: columnPixels - 28, height: 12 };
      shots.push((await page.screenshot({ clip })).toString("base64"));
    }
    return shots;
  };
  await workbench.until(async () => new Set(await pictures(1)).size === 2);
  const [plain, indented] = await pictures(0);
  expect(indented).toBe(plain);
  expect(workbench.complaints).toEqual([]);
});
