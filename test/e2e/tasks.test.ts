import { useWorkbench } from "./started";

// A manager's week: tasks are made, done and made again; measures are the user's own.

const openWorkbench = useWorkbench();

test("a manager's tasks are made by one click, done on the sheet, and not doubled when they are made again", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Northwind");
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Tasks", exact: true }).click();
  await pane.getByRole("button", { name: "Make the sheet of measures" }).click();
  await pane.getByText("Sheet “Measures” is ready. What you change on it stays.").waitFor();

  await pane.getByRole("button", { name: "Update tasks" }).click();
  await pane.getByText(/^Sheet “Tasks”: \d+ new tasks, 0 rows renewed\.$/).waitFor();
  await pane.getByRole("heading", { name: "By manager" }).waitFor();
  const rows = await workbench.cells("Tasks");
  await workbench.type("I2", "2099-01-01");
  await workbench.type("J2", "ordered again");
  await pane.getByRole("button", { name: "Update tasks" }).click();
  await pane.getByText("Sheet “Tasks”: 0 new tasks, 1 row renewed.").waitFor();
  const after = await workbench.cells("Tasks");
  expect(after).toHaveLength(rows.length);
  expect(after[1].slice(0, 10).map((cell) => cell?.value ?? null)).toMatchObject({ 0: "done", 9: "ordered again" });

  // Next week, other lists.
  await pane.getByRole("checkbox", { name: /^Regular contact by the measures/ }).click();
  await pane.getByRole("button", { name: "Update tasks" }).click();
  await pane.getByText(/^Sheet “Tasks”: [1-9]\d* new tasks?, 0 rows renewed\.$/).waitFor();
  expect((await workbench.cells("Tasks")).slice(0, rows.length)).toEqual(after);
  await pane.getByRole("button", { name: "Make a page to print" }).click();
  await pane.getByText("The page is on the sheet “Tasks by manager”.").waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("what is typed in a dossier stays when the dossiers are updated", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Northwind");
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Tasks", exact: true }).click();
  await pane.getByRole("button", { name: "Make a dossier: Save-a-lot Markets" }).click();
  await pane.getByText("1 dossier made, first sheet “Save-a-lot Markets”.").waitFor();
  const cell = async (row: number, column: number) => (await workbench.cells("Save-a-lot Markets"))[row][column]?.value;
  // The person and the phone are those of the clients table.
  expect([await cell(41, 1), await cell(41, 2)]).toEqual(["Jose Pavarotti", "(208) 555-8097"]);
  await workbench.type("C33", "Sells groceries");
  await workbench.type("B43", "Ana, buys");
  await pane.getByRole("button", { name: "Update dossiers" }).click();
  await pane.getByText(/^(Nothing has changed in the dossiers|\d+ dossiers? renewed)\.$/).waitFor();
  expect([await cell(32, 2), await cell(42, 1)]).toEqual(["Sells groceries", "Ana, buys"]);
  expect(workbench.complaints).toEqual([]);
});
