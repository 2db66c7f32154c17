import { paneFrame } from "./paneScreens";
import { useWorkbench } from "./started";

// A consultant's ten minutes at a client's office.

const openWorkbench = useWorkbench();

test("a consultant fills the express check from an empty workbook to the printed page, and loses nothing", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  const { pane, page } = workbench;
  await pane.getByRole("tab", { name: "Checklists", exact: true }).click();
  await pane.getByRole("textbox", { name: "Company" }).fill("Alfa");
  await pane.getByLabel("Date", { exact: true }).fill("2024-03-01");
  await pane.getByRole("textbox", { name: "Filled by" }).fill("Ana");
  await pane.getByRole("button", { name: "Begin" }).click();
  await pane.getByRole("heading", { name: "Sales channels are defined" }).waitFor();
  await pane.getByText(/^Without a sales table the workbook cannot propose answers/).waitFor();

  // One key for each answer; the next point comes by itself.
  await paneFrame(page).locator("body").press("1");
  for (const key of ["2", "3", "0"]) await page.keyboard.press(key);
  await pane.getByRole("heading", { name: /^There are set measures for developing/ }).waitFor();
  // Digits in a note are no answers.
  await pane.getByRole("textbox", { name: "Note" }).fill("2 of 3 classes");
  await pane.getByRole("button", { name: "2 · Partly" }).click();
  await pane.getByText("Kept on the sheet “Checklists”.").waitFor();
  const answersOf = async () =>
    (await workbench.cells("Checklists")).slice(1, 6).map((row) => [row[6]?.value ?? null, row[7]?.value ?? null]);
  const kept = [
    ["Yes", null],
    ["Partly", null],
    ["No", null],
    ["n/a", null],
    ["Partly", "2 of 3 classes"],
  ];
  expect(await answersOf()).toEqual(kept);
  // 1 + 0.5 + 0 + 0.5 of 4.
  await pane.getByText("Total 50.0% · partly managed").waitFor();
  await pane.getByText(/^provisional/).waitFor();

  await pane.getByRole("button", { name: "Page for the client" }).click();
  await pane.getByText("The sheet “Result 18” is ready to print.").waitFor();
  const result = (await workbench.cells("Result 18")).map((row) => row.map((cell) => cell?.value ?? null));
  expect(result[1][0]).toBe("Alfa · Mar 1, 2024 · Ana");
  expect(result.find((row) => row[1] === "Active clients")?.[2]).toBe(0.5);
  // The weakest first, each with its next step.
  const weak = result.findIndex((row) => row[1] === "Weak point");
  expect(result.slice(weak + 1, weak + 4).map((row) => row[0])).toEqual([3, 2, 5]);
  expect(await workbench.chartTitles("Result 18")).toEqual(["Result"]);

  // What is typed on the sheet counts too, in any writing; the cells are offered a list and refuse nothing.
  // Slowed, so that the list is open before the word is typed: it takes none of its letters.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await workbench.showSheet("Checklists");
  await workbench.type("G7", "yes");
  await workbench.type("G8", "maybe");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await pane.getByRole("button", { name: "Page for the client" }).click();
  await pane.getByText("6 / 18", { exact: false }).first().waitFor({ state: "attached" });
  await pane.getByText(/G8 \(“maybe”\)/).waitFor();
  const parts = (await workbench.cells("Result 18")).map((row) => row.map((cell) => cell?.value ?? null));
  // 1 + 0.5 + 0 + 0.5 + 1 of 5.
  expect(parts.find((row) => row[1] === "Active clients")?.[2]).toBe(0.6);
  await workbench.showSheet("Checklists");
  await workbench.select("G7");
  await page.keyboard.press("Delete");
  await workbench.select("G8");
  await page.keyboard.press("Delete");

  // Another language, another screen, and a second fill: the first one stays as it is.
  await pane.getByRole("tab", { name: "Data", exact: true }).click();
  await pane.getByRole("tab", { name: "Checklists", exact: true }).click();
  await pane.getByRole("heading", { name: "Each manager has a target for the active clients" }).waitFor();
  await pane.getByRole("button", { name: "New fill" }).click();
  await pane.getByLabel("Date", { exact: true }).fill("2024-09-01");
  await pane.getByRole("button", { name: "Begin" }).click();
  await pane.getByRole("heading", { name: "Sales channels are defined" }).waitFor();
  await paneFrame(page).locator("body").press("1");
  await page.keyboard.press("1");
  await pane.getByText("Kept on the sheet “Checklists”.").waitFor();
  await pane.getByLabel("Compare with").selectOption({ label: "Alfa, Mar 1, 2024" });
  await pane.getByText("+50 pp since Mar 1, 2024").waitFor();
  await pane.getByText("Better: 2").waitFor();
  expect(await answersOf()).toEqual(kept);
  expect(workbench.complaints).toEqual([]);
});

test("answers pressed at once after Begin are kept, by mouse and by Enter, in the first fill and in the next one", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  const { pane, page } = workbench;
  // As on a busy machine: the rows of a fill are written for a second and longer.
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const answersFrom = async (row: number) =>
    (await workbench.cells("Checklists")).slice(row, row + 4).map((cells) => cells[6]?.value ?? null);
  await pane.getByRole("tab", { name: "Checklists", exact: true }).click();
  const company = pane.getByRole("textbox", { name: "Company" });
  await company.fill("Alfa");
  await pane.getByRole("button", { name: "Begin" }).click();
  for (const key of "123") await page.keyboard.press(key);
  await pane.getByText("Kept on the sheet “Checklists”.").waitFor();
  expect(await answersFrom(1)).toEqual(["Yes", "Partly", "No", null]);

  await pane.getByRole("button", { name: "New fill" }).click();
  await company.fill("Beta");
  await company.press("Enter");
  for (const key of "321") await page.keyboard.press(key);
  await pane.getByText(/^4 of 18/).waitFor();
  await pane.getByText("Kept on the sheet “Checklists”.").waitFor();
  expect(await answersFrom(19)).toEqual(["No", "Partly", "Yes", null]);
  expect(await answersFrom(1)).toEqual(["Yes", "Partly", "No", null]);
  expect(workbench.complaints).toEqual([]);
});

test("where the rows of a fill cannot be written it says so, and what was typed waits for another try", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  const { pane, page } = workbench;
  const protect = (on: boolean) =>
    page.evaluate(async (isOn) => {
      const { Excel: excel } = window.clienteleHost as { Excel: typeof Excel };
      await excel.run(async (context) => {
        if (isOn) context.workbook.protection.protect();
        else context.workbook.protection.unprotect();
        await context.sync();
      });
    }, on);
  await protect(true);
  await pane.getByRole("tab", { name: "Checklists", exact: true }).click();
  const company = pane.getByRole("textbox", { name: "Company" });
  await company.fill("Alfa");
  await pane.getByLabel("Date", { exact: true }).fill("2024-03-01");
  await pane.getByRole("button", { name: "Begin" }).click();
  await pane
    .getByText(/protected/i)
    .first()
    .waitFor();
  await company.waitFor();
  expect([await company.inputValue(), await pane.getByLabel("Date", { exact: true }).inputValue()]).toEqual([
    "Alfa",
    "2024-03-01",
  ]);
  await protect(false);
  await pane.getByRole("button", { name: "Begin" }).click();
  await page.keyboard.press("3");
  await pane.getByText("Kept on the sheet “Checklists”.").waitFor();
  const cells = await workbench.cells("Checklists");
  expect([cells.length, cells[1][0]?.value, cells[1][6]?.value]).toEqual([19, "Alfa", "No"]);
});

test("the workbook proposes answers with what it saw, and the consultant's own answer stands", async () => {
  const workbench = await openWorkbench();
  const { pane, page } = workbench;
  await workbench.run();
  await pane.getByRole("tab", { name: "Checklists", exact: true }).click();
  await pane.getByRole("textbox", { name: "Company" }).fill("Northwind");
  await pane.getByRole("button", { name: "Begin" }).click();
  // Northwind's clients have no channel.
  await pane.getByText("The workbook shows “no”: the clients table has no column for the channel.").waitFor();
  await paneFrame(page).locator("body").press("1");
  await page.keyboard.press("ArrowUp");
  await pane.getByText("Your answer differs from what the workbook shows. Yours counts.").waitFor();
  await page.keyboard.press("ArrowDown");
  await pane.getByText(/^The workbook shows “yes”: \d+ of \d+ active clients are in the clients table/).waitFor();
  await pane.getByRole("button", { name: "Take this answer" }).click();
  await pane.getByText("Kept on the sheet “Checklists”.").waitFor();
  const cells = await workbench.cells("Checklists");
  expect([cells[1][6]?.value, cells[2][6]?.value]).toEqual(["Yes", "Yes"]);
  await pane.getByRole("button", { name: "Form to print", exact: true }).click();
  await pane.getByText("The sheet “Checklist 18” is ready to print.").waitFor();
  // A run afterwards takes neither sheet for a table and leaves both.
  await workbench.run();
  expect(await workbench.sheetNames()).toEqual(expect.arrayContaining(["Checklists", "Checklist 18"]));
  expect((await workbench.cells("Checklists"))[1][6]?.value).toBe("Yes");
  expect(workbench.complaints).toEqual([]);
});
