import { useWorkbench } from "./started";
import type { WorkbenchPage } from "./workbenchPage";

// What an accountant does each month: the new sales go below the old ones.

const openWorkbench = useWorkbench();

const newSales = [
  ["1998-05-06", "11078", "Ernst Handel", "Robert King", "Beverages", "Chai", "10", "18", "0", "180"],
  ["1998-05-06", "11078", "Ernst Handel", "Robert King", "Beverages", "Chang", "5", "19", "0", "95"],
  ["1998-05-06", "11079", "Bon app'", "Nancy Davolio", "Seafood", "Ikura", "2", "31", "0", "62"],
];

/** As Office.js tells it. */
const salesBody = ({ page }: WorkbenchPage): Promise<string> =>
  page.evaluate(() => {
    const host = window.clienteleHost!.Excel as typeof Excel;
    return host.run(async (context) => {
      const body = context.workbook.tables.getItem("SalesTable").getDataBodyRange().load("address");
      await context.sync();
      return body.address;
    });
  });

async function paste(workbench: WorkbenchPage, address: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { page } = workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = rows.map((row) => row.join("\t")).join("\n");
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await workbench.select(address);
  await page.keyboard.press("Control+V");
}

test("sales pasted or typed right below the sales table are its rows, until they are undone", async () => {
  const workbench = await openWorkbench();
  const { pane, page } = workbench;
  const bodyIs = (address: string) => workbench.until(async () => (await salesBody(workbench)) === address);
  const before = await workbench.cells("Sales");
  // test/data/README.md: 2,155 rows.
  expect(await salesBody(workbench)).toBe("Sales!A2:J2156");

  await paste(workbench, "A2157", newSales);
  await bodyIs("Sales!A2:J2159");
  await page.keyboard.press("Control+Z");
  await bodyIs("Sales!A2:J2156");
  expect(await workbench.cells("Sales")).toEqual(before);
  await page.keyboard.press("Control+Y");
  await bodyIs("Sales!A2:J2159");
  const pasted = (await workbench.cells("Sales"))[2158];
  // 6 May 1998 as a day, the price in the format of its column.
  expect(pasted[0]).toMatchObject({ value: 35921, numberFormat: "yyyy-mm-dd" });
  expect(pasted[7]).toMatchObject({ value: 31, numberFormat: "#,##0.00" });

  await workbench.type("A2160", "1998-05-06");
  await bodyIs("Sales!A2:J2160");
  await page.keyboard.press("Control+Z");
  await bodyIs("Sales!A2:J2159");

  await workbench.run();
  await pane.getByText("All 2,158 rows used", { exact: false }).waitFor();
  // From 1 June 1997: 856,885.23 of test/golden/northwind.json less 44,279.33 of 7 to 31 May, and 180 + 95 + 62.
  await pane.getByText("812,942", { exact: false }).first().waitFor();
  expect(workbench.complaints).toEqual([]);
});
