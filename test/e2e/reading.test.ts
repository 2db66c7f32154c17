import { utils, write } from "@e965/xlsx";
import type { WorkbenchPage } from "./workbenchPage";
import { useWorkbench } from "./started";

// What a user decides about sheets that cannot be read in one way only.

const openWorkbench = useWorkbench();

type Row = (string | number)[];

/** A workbook with these sheets. */
function workbookOf(sheets: Readonly<Record<string, Row[]>>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return write(book, { type: "buffer" }) as Buffer;
}

/** The turnover of the analysis period, as the sheet Summary has it. */
async function turnoverBy(workbench: WorkbenchPage, sheet: string, header: string): Promise<number> {
  const cells = await workbench.cells(sheet);
  const top = cells.findIndex((row) => row.some((cell) => cell?.value === header));
  const column = cells[top].findIndex((cell) => cell?.value === header);
  let sum = 0;
  for (const row of cells.slice(top + 1)) {
    const value = row[column]?.value;
    if (typeof value !== "number" || row[0]?.value === "Total") break;
    sum += value;
  }
  return sum;
}

test("which amount is meant, with tax or without, is asked before a run and remembered with the file", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  // The tax of each row is its own: no arithmetic tells which column is the total.
  const sales = [
    ["Date", "Client", "Value", "VAT", "Gross"],
    ["2024-01-05", "Anna", 100, 20, 150],
    ["2024-02-05", "Boris", 200, 40, 260],
    ["2024-03-05", "Anna", 300, 55, 330],
    ["2024-04-05", "Clara", 150, 30, 190],
  ];
  await workbench.openFile("tax.xlsx", workbookOf({ Sales: sales }));
  const card = pane.getByRole("group", { name: "Which column is “Amount”?" });
  await card.waitFor();
  await pane.getByText("Sales: it is not certain which column is “Amount”.").waitFor();
  const run = pane.getByRole("button", { name: "Run", exact: true });
  expect(await run.getAttribute("aria-disabled")).toBe("true");

  await card.getByRole("button", { name: /^Gross/ }).click();
  // 150 + 260 + 330 + 190
  await pane.getByText("All 4 rows count, sum 930.00.").waitFor();
  await workbench.run();
  expect(await turnoverBy(workbench, "Clients", "Turnover")).toBe(930);

  const { bytes } = await workbench.download();
  await workbench.openFile("tax again.xlsx", bytes);
  await pane.getByText("All 4 rows count, sum 930.00.").waitFor();
  expect(await card.count()).toBe(0);
  expect(await pane.locator("dl dd").nth(2).textContent()).toMatch(/^Gross.*Chosen by you\.$/);
  await workbench.run();
  expect(await turnoverBy(workbench, "Clients", "Turnover")).toBe(930);
  expect(workbench.complaints).toEqual([]);
});

test("sales in two currencies are added by the table of exchange rates, in the currency that is chosen", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const sales = [
    ["Date", "Client", "Amount", "Currency"],
    ["2024-01-05", "Anna", 100, "EUR"],
    ["2024-02-05", "Boris", 50, "EUR"],
    ["2024-03-05", "Clara", 6000, "MKD"],
  ];
  await workbench.openFile("two currencies.xlsx", workbookOf({ Sales: sales }));
  await pane.getByText("2 of 3 rows count, sum 150.00.").waitFor();
  await pane.getByText(/^Left out, as there is no exchange rate: MKD \(1 row, 6,000\.00\)/).waitFor();

  const rates = [
    ["Currency", "Rate", "From date"],
    ["MKD", 0.016, "2024-01-01"],
    ["EUR", 62, "2024-01-01"],
  ];
  await workbench.openFile("with rates.xlsx", workbookOf({ Sales: sales, "Exchange rates": rates }));
  // 100 + 50 + 6000 × 0.016
  await pane.getByText("All 3 rows count, sum 246.00.").waitFor();
  await pane.getByText("Converted by the exchange rates: MKD (1 row, 6,000.00).").waitFor();
  await workbench.run();
  expect(await turnoverBy(workbench, "Clients", "Turnover")).toBe(246);

  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByLabel("Currency of the reports").selectOption({ label: "MKD (1 row, 6,000.00)" });
  // 150 × 62 + 6000
  await pane.getByText("All 3 rows count, sum 15,300.00.").waitFor();
  await workbench.run();
  expect(await turnoverBy(workbench, "Clients", "Turnover")).toBe(15_300);
  expect(workbench.complaints).toEqual([]);
});

test("twelve sheets of months are read as one, and a month that is unticked stays out", async () => {
  const workbench = await openWorkbench();
  const { pane } = workbench;
  const months = ["January", "February", "March", "April", "May", "June"];
  months.push("July", "August", "September", "October", "November", "December");
  const sheets = months.map((name, place): [string, Row[]] => {
    const day = (number: number) => `2024-${String(place + 1).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
    const rows = [
      ["Date", "Client", "Amount"],
      [day(5), "Anna", 100 + place],
      [day(20), "Boris", 10],
    ];
    return [name, rows];
  });
  await workbench.openFile("year.xlsx", workbookOf(Object.fromEntries(sheets)));
  // 12 × 110 and 0 + 1 + ... + 11
  await pane.getByText("All 24 rows count, sum 1,386.00.").waitFor();
  const together = pane.getByRole("group", { name: "Read together with it" });
  expect(await together.getByRole("checkbox", { checked: true }).count()).toBe(11);

  await together.getByRole("checkbox", { name: /^July/ }).uncheck();
  await pane.getByText("All 22 rows count, sum 1,270.00.").waitFor();
  await workbench.run();
  expect(await turnoverBy(workbench, "Clients", "Turnover")).toBe(1270);
  expect(workbench.complaints).toEqual([]);
});
