import { useWorkbench } from "./started";

// An owner tries a discount before promising it, then writes to the clients that are lost.

const openWorkbench = useWorkbench();

test("another rate costs more at once, and the sheet says what the screen says", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Northwind");
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Loyalty", exact: true }).click();
  await pane.getByLabel("Programme", { exact: true }).selectOption("fixed");
  await pane.getByText("The rate of the programme is missing", { exact: false }).waitFor();
  await pane.getByLabel("Rate, %").fill("5");
  await pane.getByText(/^Cost: .*, that is 5\.0% of the turnover/).waitFor();
  await pane.getByLabel("Rate, %").fill("10");
  const line = pane.getByText(/^Cost: .*, that is 10\.0% of the turnover/);
  await line.waitFor();
  const said = await line.innerText();
  await pane.getByRole("button", { name: "Write the sheet" }).click();
  await pane.getByText(/^The sheet “Loyalty - trial” is written\./).waitFor();
  const cells = (await workbench.cells("Loyalty - trial")).flat().map((cell) => cell?.value ?? null);
  expect(cells).toContain(said);
  expect(workbench.complaints).toEqual([]);
});

test("thresholds are proposed, and a campaign list is made and recorded", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Northwind");
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Loyalty", exact: true }).click();
  await pane.getByLabel("Programme", { exact: true }).selectOption("turnover");
  await pane.getByText(/^Thresholds that suit your sales/).waitFor();
  await pane.getByRole("button", { name: "Propose thresholds" }).click();
  await pane.getByText(/^Cost: /).waitFor();
  await pane.getByRole("tab", { name: "Campaigns", exact: true }).click();
  await pane.getByLabel("Channel").selectOption("phone");
  await pane.getByLabel("Clients", { exact: true }).selectOption("all");
  await pane.getByText(/^[1-9]\d* clients? on the list\./).waitFor();
  await pane.getByLabel("Name of the campaign").fill("Spring");
  await pane.getByRole("button", { name: "Make the list" }).click();
  await pane.getByText(/^The list is on the sheet “Spring”/).waitFor();
  const rows = (await workbench.cells("Spring")).length - 1;
  await pane.getByRole("button", { name: "Record as sent" }).click();
  await pane.getByText(`${rows} clients are recorded on the sheet “Campaigns”.`, { exact: false }).waitFor();
  expect(workbench.complaints).toEqual([]);
});
