import { inputs, reports } from "./sheetNames";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

test("the reports are out of date after a change in the sales, Run again on the Home tab brings them up to date, and the way back restores them", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const home = page.getByRole("group", { name: "Clients" });
  await workbench.run();
  const outOfDate = pane.getByText("The reports are out of date.");
  expect(await outOfDate.count()).toBe(0);
  const before = await workbench.cells("Summary");
  const turnoverOf = (summary: typeof before) =>
    Number(summary.find((row) => row[0]?.value === "Turnover")?.[1]?.value);

  const sales = await workbench.cells("Sales");
  const amount = sales[0].findIndex((cell) => cell?.value === "Amount");
  const lastAmount = Number(sales[sales.length - 1][amount]?.value);
  await workbench.showSheet("Sales");
  await workbench.type(`${String.fromCharCode(65 + amount)}${sales.length}`, "5000");
  await outOfDate.waitFor();
  await pane.getByText("“SalesTable” has been changed since the last run.").waitFor();

  // With the pane closed: the button opens it, and runs.
  await page.getByRole("button", { name: "Close the pane" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  await home.getByRole("button", { name: "Run again" }).click();
  await page.locator("#pane").waitFor({ state: "visible" });
  const restore = pane.getByRole("button", { name: "Restore previous reports" });
  await restore.waitFor();
  expect(await outOfDate.count()).toBe(0);
  expect(await workbench.sheetNames()).toEqual([...inputs, ...reports]);
  // The last sale lies in the KPI period: its turnover grows by what the amount has grown.
  expect(turnoverOf(await workbench.cells("Summary"))).toBeCloseTo(turnoverOf(before) - lastAmount + 5000, 6);

  await restore.click();
  // What has come back does not know of the change either.
  await outOfDate.waitFor();
  expect(await workbench.sheetNames()).toEqual([...inputs, ...reports]);
  expect(await workbench.cells("Summary")).toEqual(before);
  expect(workbench.complaints).toEqual([]);
});

test("the pane is closed by its cross, opened again by its button as it was, and passed over by F6 meanwhile", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await workbench.setting("Margin share, %", "20");
  await page.getByRole("button", { name: "Close the pane" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  const place = () => page.evaluate(() => document.activeElement?.closest("#bar, #grid, #pane")?.id);
  await workbench.until(async () => (await place()) === "grid");
  const visited: (string | undefined)[] = [];
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press("F6");
    visited.push(await place());
  }
  expect(visited).toEqual(["bar", "grid", "bar"]);
  await page.getByRole("group", { name: "Clients" }).getByRole("button", { name: "Clientele" }).click();
  expect(await pane.getByLabel("Margin share, %", { exact: true }).inputValue()).toBe("20");
  expect(workbench.complaints).toEqual([]);
});

test("the buttons of the Home tab change their language with the page", async () => {
  const workbench = await openWorkbench();
  await workbench.page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Türkçe" });
  await workbench.page
    .getByRole("group", { name: "Müşteriler" })
    // Out of sight until there was a run.
    .getByRole("button", { name: "Yeniden hesapla", includeHidden: true })
    .waitFor({ state: "attached" });
  expect(workbench.complaints).toEqual([]);
});
