import { fluentMarks, violations } from "./axe";
import { paneFrame, visitScreens } from "./paneScreens";
import { useSharedWorkbench, useWorkbench } from "./started";

const openWorkbench = useWorkbench();

describe("page and pane", () => {
  const shared = useSharedWorkbench();

  test("axe finds nothing on the page around the grid", async () => {
    // The inside of the grid is Univer's.
    expect(await violations(shared().page, ["#grid > *"])).toEqual([]);
  });

  test("axe finds nothing in the pane, before and after a run", async () => {
    const { page, pane } = shared();
    expect(await violations(paneFrame(page), fluentMarks)).toEqual([]);
    await pane.getByRole("tab", { name: "Settings" }).click();
    expect(await violations(paneFrame(page), fluentMarks)).toEqual([]);
    await shared().run();
    expect(await violations(paneFrame(page), fluentMarks)).toEqual([]);
  });

  test.each([
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "light", forcedColors: "active" },
  ] as const)("axe finds nothing on any screen with %j", async (colors) => {
    await shared().page.emulateMedia(colors);
    const visited = await visitScreens(shared(), async (frame, screen) => {
      expect([screen, await violations(frame, fluentMarks)]).toEqual([screen, []]);
    });
    expect(visited.length).toBeGreaterThanOrEqual(5);
  });

  test("the arrow keys move the border between grid and pane", async () => {
    const { page } = shared();
    const divider = page.getByRole("separator", { name: "Width of the pane" });
    await divider.focus();
    const width = () => page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width);
    const before = await width();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(before + 20);
  });
});

test("the keyboard alone leads from the grid to Run, to the result and to a report", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const focused = () => paneFrame(page).evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 80 && (await focused()) !== name; steps++) await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  };
  await page.getByRole("button", { name: "Open file" }).focus();
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await tabTo("Run");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Result", exact: true }).waitFor();
  expect(await focused()).toBe("Result");
  await tabTo("Managers");
  await page.keyboard.press("Enter");
  await page.getByText("Turnover by manager").first().waitFor();
  expect(await workbench.chartTitles("Managers")).toEqual(["Turnover by manager"]);
});

test("the samples open with the keyboard alone", async () => {
  const { page } = await openWorkbench();
  await page.locator("#samples summary").focus();
  await page.keyboard.press("Enter");
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  for (let steps = 0; steps < 10 && (await focused()) !== "Empty workbook"; steps++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Workbook.xlsx", { exact: true }).waitFor();
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
  await workbench.until(async () => (await workbench.cells("Sales"))[0][0]?.value === "typed");
});

test("F6 gives the keyboard to the grid where a slow page was still opening when it was elsewhere", async () => {
  const workbench = await openWorkbench({}, { pane: false });
  const { page } = workbench;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.reload();
  await workbench.ready();
  await page.getByRole("button", { name: "Open file" }).focus();
  await page.keyboard.press("F6");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.keyboard.type("typed");
  await page.keyboard.press("Enter");
  await workbench.until(async () => (await workbench.cells("Sales"))[0][0]?.value === "typed");
});

test("without service workers the grid works and the page says why there is no pane", async () => {
  const workbench = await openWorkbench({ serviceWorkers: "block" }, { pane: false });
  await workbench.page.getByRole("alert").getByText("this browser blocks service workers").waitFor();
  expect(await workbench.sheetNames()).toContain("Sales");
});
