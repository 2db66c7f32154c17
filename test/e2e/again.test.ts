import { byName, recordsUnder } from "./reportCells";
import { inputs, reports } from "./sheetNames";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

test("a run with another boundary replaces the reports and leaves the user's sheets as they were", async () => {
  const workbench = await openWorkbench();
  await workbench.run();
  await workbench.showSheet("Clients");
  await workbench.type("Z1", "my own note");
  const userSheet = await workbench.cells("Clients");
  const sales = await workbench.cells("Sales");
  const classOf = async (client: string) =>
    byName(recordsUnder(await workbench.cells("Clients - analysis"), "Client"), "Client").get(client)?.ABC;
  // test/golden/northwind.json, spec 3.2: with 50 % the eleven largest clients are A, Berglunds snabbköp the last.
  expect(await classOf("Berglunds snabbköp")).toBe("A");
  expect(await classOf("Frankenversand")).toBe("B");

  await workbench.setting("ABC boundaries, %", "80 / 95");
  await workbench.run();
  expect(await classOf("Frankenversand")).toBe("A");
  expect(await workbench.sheetNames()).toEqual([...inputs, ...reports]);
  expect(await workbench.cells("Clients")).toEqual(userSheet);
  expect(await workbench.cells("Sales")).toEqual(sales);
  expect(await workbench.chartTitles("Managers")).toHaveLength(1);
  expect(workbench.complaints).toEqual([]);
});

test("a boundary that makes no sense is named at its field and blocks the run", async () => {
  const workbench = await openWorkbench();
  await workbench.setting("ABC boundaries, %", "80 / 50");
  const { pane } = workbench;
  await pane.getByText("Correct the setting “ABC boundaries, %”.").waitFor();
  expect(await pane.getByRole("button", { name: "Run", exact: true }).getAttribute("aria-disabled")).toBe("true");
  expect(await workbench.sheetNames()).toEqual(inputs);
});

test("cancelling leaves the workbook as it was", async () => {
  const workbench = await openWorkbench();
  await workbench.run();
  const before = await Promise.all(reports.map((name) => workbench.cells(name)));

  await workbench.setting("ABC boundaries, %", "80 / 95");
  // In one go: the run is over before two separate clicks of a test arrive.
  await workbench.pane.getByRole("button", { name: "Run again" }).evaluate((run) => {
    const page = run.ownerDocument;
    new MutationObserver((_changes, watch) => {
      const cancel = [...page.querySelectorAll("button")].find((button) => button.textContent === "Cancel");
      if (!cancel) return;
      watch.disconnect();
      cancel.click();
    }).observe(page.body, { childList: true, subtree: true });
    (run as HTMLButtonElement).click();
  });
  await workbench.pane.getByRole("button", { name: "Run again" }).waitFor();
  expect(await workbench.sheetNames()).toEqual([...inputs, ...reports]);
  expect(await Promise.all(reports.map((name) => workbench.cells(name)))).toEqual(before);
  expect(workbench.complaints).toEqual([]);
});

test("the pane shows its screen in the other language, and the keyboard stays where it was", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const choose = (language: string) => page.locator("#language").selectOption(language);
  await pane.getByRole("tab", { name: "Tasks" }).click();
  await page.locator("#language").focus();
  await choose("tr");
  await pane.getByRole("tab", { name: "Görevler", selected: true }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("language");
  // Of the result the reports are there.
  await choose("en");
  await pane.getByRole("tab", { name: "Tasks", selected: true }).waitFor();
  await workbench.run();
  await choose("ro");
  await pane.getByRole("heading", { name: "Rezultat" }).waitFor();
  await pane.getByRole("button", { name: "Summary", exact: true }).waitFor();
  // Another workbook begins with its data, and so does the page when it is loaded again.
  await choose("en");
  await pane.getByRole("tab", { name: "Result", selected: true }).waitFor();
  await workbench.openSample("Empty workbook");
  await pane.getByRole("tab", { name: "Data", selected: true }).waitFor();
  await pane.getByRole("tab", { name: "Tasks" }).click();
  await page.reload();
  await pane.getByRole("tab", { name: "Data", selected: true }).waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("page, pane and reports change their language together", async () => {
  const workbench = await openWorkbench();
  await workbench.page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Русский" });
  await workbench.page.getByRole("button", { name: "Скачать книгу" }).waitFor();
  const run = workbench.pane.getByRole("button", { name: "Рассчитать", exact: true });
  await run.click();
  await workbench.until(async () => (await workbench.sheetNames()).includes("Ритм"));
  expect(await workbench.sheetNames()).toEqual([
    ...inputs,
    "Сводка",
    "Рабочий список",
    "Клиенты",
    "ABC-XYZ",
    "Сегмент × продукт",
    "Клиент × продукт",
    "Что ещё предложить",
    "Менеджеры",
    "Ключевые клиенты",
    "Потерянные клиенты",
    "Динамика",
    "Ритм",
    "Правила расчёта",
  ]);
  expect(workbench.complaints).toEqual([]);
});
