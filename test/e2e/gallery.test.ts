import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

test("a function inserted from the gallery calculates in the grid, and becomes a value for people without the add-in", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  await workbench.showSheet("Clients");
  // The name box goes to a cell without changing it.
  await workbench.type("Y1", "Lifetime value");
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByRole("button", { name: /^LTV/ }).click();
  await pane.getByRole("button", { name: "Insert", exact: false }).first().click();
  const inserted = await pane
    .getByText(/^Inserted/)
    .first()
    .textContent();
  expect(inserted).toContain("Clients!Y2");

  const cell = async () => (await workbench.cells("Clients"))[1]?.[24] ?? null;
  await workbench.until(async () => typeof (await cell())?.value === "number");
  const before = await cell();
  expect(before?.formula).toMatch(/LTV\(/);

  await pane.getByRole("button", { name: "Find formulas" }).click();
  await pane.getByText("Clients!Y2", { exact: true }).waitFor();
  await pane.getByRole("button", { name: /^Replace/ }).click();
  await workbench.until(async () => (await cell())?.formula === undefined);
  expect((await cell())?.value).toBe(before?.value);
  expect(workbench.complaints).toEqual([]);
});
