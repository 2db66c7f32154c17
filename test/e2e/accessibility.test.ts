import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { useWorkbench } from "./started";

jest.setTimeout(120_000);
const openWorkbench = useWorkbench();
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function violations(place: Page | Frame, exclude: string[]): Promise<string[]> {
  await place.evaluate(axe);
  const results = await place.evaluate(async (excluded) => {
    const { axe: checker } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResults> };
    };
    // A colour on its way to another one has the contrast of neither.
    const running = document
      .getAnimations()
      .filter((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(running.map((one) => one.finished));
    return checker.run({ include: ["html"], exclude: excluded }, { iframes: false });
  }, exclude);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.html}`).join("; ")}`,
  );
}

// Fluent UI's own marks at the ends of the tab order, which hold nothing.
const fluentMarks = ["[data-tabster-dummy]"];

const paneFrame = (page: Page): Frame => page.frames().find((frame) => frame.url().endsWith("/taskpane.html"))!;

test("axe finds nothing on the page around the grid", async () => {
  const { page } = await openWorkbench();
  // The inside of the grid is Univer's.
  expect(await violations(page, ["#grid > *"])).toEqual([]);
});

test("axe finds nothing in the pane, before and after a run", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  expect(await violations(paneFrame(page), fluentMarks)).toEqual([]);
  await pane.getByRole("tab", { name: "Settings" }).click();
  expect(await violations(paneFrame(page), fluentMarks)).toEqual([]);
  await workbench.run();
  expect(await violations(paneFrame(page), fluentMarks)).toEqual([]);
});

test("the samples open with the keyboard alone", async () => {
  const { page } = await openWorkbench();
  await page.locator("#samples summary").focus();
  await page.keyboard.press("Enter");
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  for (let steps = 0; steps < 10 && (await focused()) !== "Empty workbook"; steps++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Print shop.xlsx", { exact: true }).waitFor();
});

test("F6 goes from part to part, as in Excel, and the grid takes what is typed then", async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  const place = () => page.evaluate(() => document.activeElement?.closest("#bar, #grid, #pane")?.id);
  await page.getByRole("button", { name: "Open file" }).focus();
  const visited: (string | undefined)[] = [];
  for (const key of ["F6", "F6", "F6", "F6", "Shift+F6", "F6"]) {
    await page.keyboard.press(key);
    visited.push(await place());
  }
  expect(visited).toEqual(["grid", "pane", "bar", "grid", "bar", "grid"]);
  await page.keyboard.type("typed");
  await page.keyboard.press("Enter");
  expect((await workbench.cells("Sales"))[0][0]?.value).toBe("typed");
});

test("the arrow keys move the border between grid and pane", async () => {
  const { page } = await openWorkbench();
  const divider = page.getByRole("separator", { name: "Width of the pane" });
  await divider.focus();
  const width = () => page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width);
  const before = await width();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(before + 20);
});

test("without service workers the grid works and the page says why there is no pane", async () => {
  const { page } = await openWorkbench({ serviceWorkers: "block" }, { pane: false });
  await page.getByRole("alert").getByText("this browser blocks service workers").waitFor();
  expect(await page.evaluate(() => window.clienteleWorkbench?.sheetNames())).toContain("Sales");
});
