import { useWorkbench } from "./started";

const openWorkbench = useWorkbench();

// Nothing but payments, two of them spoilt.
const payments = [
  "Date;Payer;Amount",
  "2024-01-05;Anna;1000",
  "2024-02-07;Boris;200",
  "soon;Boris;300",
  "2024-04-15;Anna;n/a",
  "2024-05-20;Clara;750",
].join("\n");

test("a list of payments is understood, checked, and each problem leads to its cell before and after a run", async () => {
  const workbench = await openWorkbench();
  await workbench.openFile("payments.csv", Buffer.from(payments));
  const { pane, page } = workbench;
  await pane.getByText("Sales from Jan 5, 2024 to May 20, 2024", { exact: true }).waitFor();
  await pane.getByRole("cell", { name: "n/a – not an amount" }).waitFor();
  await pane.getByRole("button", { name: "Not in the table: Document, Product, Manager" }).waitFor();

  const selectedAddress = () => page.locator("#grid input").first().inputValue();
  await pane.getByRole("button", { name: "Check the data" }).click();
  await pane.getByText("3 of 5 rows of the sales can be used, 2 will be left out.").waitFor();
  await pane.getByRole("button", { name: "Amount cannot be read: 1" }).click();
  await pane.getByRole("button", { name: "payments!C5", exact: true }).click();
  await workbench.until(async () => (await selectedAddress()) === "C5");
  // One cell is ignored, taken back in its place, and ignored again.
  await pane.getByRole("button", { name: /^Ignore: .*C5$/ }).click();
  await pane.getByRole("button", { name: /^Show again: .*C5$/ }).click();
  await pane.getByRole("button", { name: /^Ignore: .*C5$/ }).click();

  await workbench.run();
  // 1,000 + 200 + 750; the columns that are missing are named.
  await pane.getByText("1,950.00", { exact: true }).first().waitFor();
  await pane.getByText(/^No column for: Document, Product, Manager/).waitFor();
  await pane.getByRole("button", { name: "Ignored in this workbook: 1" }).waitFor();
  expect(await pane.getByRole("button", { name: /^Amount cannot be read/ }).count()).toBe(0);
  await pane.getByRole("button", { name: "Date cannot be read: 1" }).click();
  await pane.getByRole("button", { name: "payments!A4", exact: true }).click();
  await workbench.until(async () => (await selectedAddress()) === "A4");

  await pane.getByRole("button", { name: "Ignore all of this kind" }).click();
  await pane.getByRole("button", { name: "Ignored in this workbook: 2" }).waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("an empty workbook becomes a template that runs", async () => {
  const workbench = await openWorkbench();
  await workbench.openSample("Empty workbook");
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Make the template" }).click();
  await pane.getByText("Sales!A1 · 1 row · 8 columns").waitFor();
  expect(await workbench.sheetNames()).toEqual([
    "Sheet1",
    "Sales",
    "Clients",
    "Segment rules",
    "Target matrix",
    "Plan",
    "Offers",
    "Activities",
    "Surveys",
    "Complaints",
  ]);
  await workbench.run();
  await pane.getByText("None found.", { exact: true }).waitFor();
  expect(workbench.complaints).toEqual([]);
});

test("an open page that nobody touches draws nothing", async () => {
  const { page, pane, complaints } = await openWorkbench();
  await pane.getByRole("button", { name: "Run", exact: true }).waitFor();
  const frames = await page.evaluate(async () => {
    const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    // The grid moves for a moment after it has been opened.
    await rest(6000);
    const drawn = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (draw) => {
      asked++;
      return drawn(draw);
    };
    await rest(3000);
    window.requestAnimationFrame = drawn;
    return asked;
  });
  // Some sixty a second before; a late part of the page may still wake the grid once.
  expect(frames).toBeLessThan(90);
  expect(complaints).toEqual([]);
});
