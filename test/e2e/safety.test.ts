import { useWorkbench } from "./started";
import type { WorkbenchPage } from "./workbenchPage";

const openWorkbench = useWorkbench();

const question = (workbench: WorkbenchPage) => workbench.page.getByRole("dialog");

/** How many workbooks the browser keeps, as a page of the site sees it on which no workbench starts. */
async function keptWorkbooks(workbench: WorkbenchPage): Promise<number> {
  const page = await workbench.page.context().newPage();
  await page.goto(`${workbench.siteAddress}help.html`);
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === "clientele")) return 0;
    const answerOf = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
      });
    const opened = await answerOf(indexedDB.open("clientele"));
    try {
      return await answerOf(opened.transaction("workbooks").objectStore("workbooks").count());
    } finally {
      opened.close();
    }
  });
  await page.close();
  return kept;
}

describe("a workbook with changes that were not downloaded", () => {
  test("is replaced only when its user says so", async () => {
    const workbench = await openWorkbench();
    await workbench.type("A1", "Day");
    await workbench.page.getByText("Samples", { exact: true }).click();
    await workbench.page.getByRole("button", { name: "Empty workbook" }).click();
    await question(workbench).getByText("Northwind.xlsx has changes that were not downloaded.").waitFor();
    await question(workbench).getByRole("button", { name: "Stay here" }).click();
    expect((await workbench.cells("Sales"))[0][0]?.value).toBe("Day");

    await workbench.openSample("Empty workbook");
    expect(await workbench.sheetNames()).toEqual(["Sheet1"]);
    await workbench.openSample("Northwind");
    expect(await question(workbench).isVisible()).toBe(false);
    expect(workbench.complaints).toEqual([]);
  });

  test("is offered again after the page has crashed, and not after it was closed", async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    await workbench.type("A1", "Before the crash");
    await page.waitForFunction(() => localStorage.getItem("clientele.unsaved") !== null);
    expect(await keptWorkbooks(workbench)).toBe(1);
    const crashed = page.waitForEvent("crash");
    void page.goto("chrome://crash").catch(() => undefined);
    await crashed;

    const again = await workbench.reopen();
    await question(again).getByText("Northwind.xlsx can be opened as it was.").waitFor();
    await question(again).getByRole("button", { name: "Open it" }).click();
    await again.ready();
    expect((await again.cells("Sales"))[0][0]?.value).toBe("Before the crash");

    await again.type("A1", "Before the end");
    await again.page.waitForFunction(() => localStorage.getItem("clientele.unsaved") !== null);
    await again.page.close({ runBeforeUnload: false });
    expect(await keptWorkbooks(again)).toBe(0);
    const third = await again.reopen();
    await third.ready();
    expect(await question(third).isVisible()).toBe(false);
    expect((await third.cells("Sales"))[0][0]?.value).not.toBe("Before the end");
  });
});

test("a refusal of Excel is told in the pane, and the workbook stays as it was", async () => {
  const workbench = await openWorkbench();
  const names = await workbench.sheetNames();
  const sales = await workbench.cells("Sales");
  await workbench.page.evaluate(async () => {
    const { Excel: excel } = (window as unknown as { clienteleHost: { Excel: typeof Excel } }).clienteleHost;
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
  });
  await workbench.pane.getByRole("button", { name: "Run", exact: true }).click();
  await workbench.pane
    .getByText(/protected/i)
    .first()
    .waitFor();
  expect(await workbench.sheetNames()).toEqual(names);
  expect(await workbench.cells("Sales")).toEqual(sales);
});

test("a sample of several sheets opens from the files of the golden tests", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("A small print shop");
  expect(await workbench.sheetNames()).toEqual(["Sales", "Clients data", "Segment rules", "Target matrix"]);
  await workbench.run();
  expect(await workbench.sheetNames()).toContain("Clients");
  expect(workbench.complaints).toEqual([]);
});

test("the reason of an error is shown beside its cell", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  await workbench.type("B2", '=LTV(1,2,3,"often")');
  await workbench.type("B4", "=NOSUCHFUNCTION(1)");
  const nameBox = workbench.page.locator("#grid input").first();
  for (const [cell, text] of [
    ["B2", 'B2, #VALUE! — lifetimeMonths must be a number, not "often".'],
    ["B4", "B4, #NAME? — a name in the formula is not known."],
  ]) {
    await nameBox.click();
    await nameBox.fill(cell);
    await nameBox.press("Enter");
    await workbench.page.getByRole("status").filter({ hasText: text }).waitFor();
  }
});
