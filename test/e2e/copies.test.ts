import { writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../src/workbooks/xlsx/xlsxWriter";
import { useWorkbench } from "./started";

// The owner hands a manager the own clients, takes the results back, and sends the reports.

const openWorkbench = useWorkbench();

test("a copy for a manager is made, filled in and taken back, and reports are sent as a workbook of their own", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Northwind");
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Tasks", exact: true }).click();
  await pane.getByRole("button", { name: "Update tasks" }).click();
  await pane.getByText(/^Sheet “Tasks”: \d+ new tasks, 0 rows renewed\.$/).waitFor();

  await pane.getByRole("checkbox", { name: /^Nancy Davolio \(\d+\)$/ }).click();
  await pane.getByRole("button", { name: "Make the copies" }).click();
  await pane.getByText(/^Nancy Davolio - copy 1 .*: \d+ clients, \d+ sales\./).waitFor();
  await pane.getByText("Entered on the sheets Copies log and Copies - clients.").waitFor();
  const downloading = workbench.page.waitForEvent("download");
  await pane
    .getByRole("group", { name: /^Nancy Davolio/ })
    .getByRole("button", { name: "Save the file" })
    .click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Nancy Davolio - copy 1 \d{4}-\d\d-\d\d\.xlsx$/);

  // The manager's Excel.
  const copy = await readXlsx(new Uint8Array(await buffer(await download.createReadStream())));
  expect(copy.sheets.map(({ name }) => name)).toEqual(["Clients", "Sales", "Tasks", "Target matrix"]);
  const sheets = copy.sheets.map((sheet) => {
    if (sheet.name !== "Tasks") return sheet;
    const header = sheet.tables[0].range.row;
    const column = [...(sheet.cells.get(header) ?? [])].find(([, { value }]) => value === "Result")?.[0] ?? -1;
    const cells = new Map(sheet.cells);
    cells.set(header + 1, new Map(cells.get(header + 1)).set(column, { value: "ordered by phone" }));
    return { ...sheet, cells };
  });
  const file = path.join(tmpdir(), `clientele-copy-${process.pid}.xlsx`);
  await writeFile(file, await writeXlsx({ ...copy, sheets }));
  await pane.locator("input[data-copies]").setInputFiles(file);
  await pane.getByText(/1 cell taken into your sheet of tasks\.$/).waitFor();
  const results = (await workbench.cells("Tasks")).map((row) => row[9]?.value);
  expect(results.filter((value) => value === "ordered by phone")).toHaveLength(1);

  await workbench.run();
  await pane.getByRole("checkbox", { name: "Worklist" }).click();
  await pane.getByRole("button", { name: "Make the workbook" }).click();
  await pane.getByText("Client base 1998-05-06.xlsx is ready.").waitFor();
  const opening = workbench.page.waitForEvent("download");
  await pane
    .getByRole("group", { name: /^Client base/ })
    .getByRole("button", { name: "Open as a new workbook" })
    .click();
  const opened = await opening;
  const sent = await readXlsx(new Uint8Array(await buffer(await opened.createReadStream())));
  expect(sent.sheets[0].name).toBe("Summary");
  expect(sent.sheets.map(({ name }) => name)).not.toContain("Tasks");
  expect(workbench.complaints).toEqual([]);
});
