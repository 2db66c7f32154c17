import { expectAbcXyz, expectClients, expectManagers, expectSegmentProduct } from "./goldenNorthwind";
import { inputs, reports } from "./sheetNames";
import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

test("the sample's sales give report sheets whose every figure is right", async () => {
  const workbench = await openWorkbench();
  expect(await workbench.sheetNames()).toEqual(inputs);

  // test/golden/northwind.json reckons with a margin share of 20 %.
  await workbench.setting("Margin share, %", "20");
  await workbench.goldenSettings();
  await workbench.run();

  expect(await workbench.sheetNames()).toEqual([...inputs, ...reports]);
  await expectClients(workbench, "Clients - analysis");
  await expectManagers(workbench);
  await expectAbcXyz(workbench);
  await expectSegmentProduct(workbench);

  expect(workbench.complaints).toEqual([]);
});

test("the pane's result names the main figures and leads to each sheet", async () => {
  const workbench = await openWorkbench();
  await workbench.goldenSettings();
  await workbench.run();
  const { pane, page } = workbench;
  // Whoever has run needs no offer of a beginning.
  await page.locator("#begin").waitFor({ state: "hidden" });
  // test/golden/northwind.json: turnover, clients, rows used.
  await pane.getByText("856,885.23", { exact: false }).first().waitFor();
  await pane.getByText("All 2,155 rows used", { exact: false }).waitFor();

  await pane.getByRole("button", { name: "Managers", exact: true }).click();
  await page.getByText("Turnover by manager").first().waitFor();
  expect(await workbench.chartTitles("Managers")).toEqual(["Turnover by manager"]);
  await pane.getByRole("button", { name: "Clients - analysis", exact: true }).click();
  await page.locator(".chart svg").first().waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("nothing is asked of another machine", async () => {
  const workbench = await openWorkbench();
  await workbench.run();
  const foreign = [...workbench.addresses].filter(
    (address) => !address.startsWith(workbench.siteAddress) && !/^(blob|data):/.test(address),
  );
  // The one address of Office's script is answered by the page itself: the browser here knows no machine but this one.
  expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  expect(workbench.complaints).toEqual([]);
});
