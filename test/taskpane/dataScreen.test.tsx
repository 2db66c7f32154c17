/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { found } from "../app/tables";
import { button, choose, dropDown } from "./controls";
import { northwindTables, scannedState } from "./paneFixtures";
import { loadLaterParts, renderPane } from "./renderPane";
import { northwindResult } from "./resultFixture";

const ready = scannedState(northwindTables());

/** What the list of decisions about the sales says of a role. */
const decisionOf = (role: string) => {
  const [name] = screen.getAllByText(role, { selector: "dt *" });
  return name.closest("dt")?.nextElementSibling?.textContent;
};

/** Unfolds the columns of the sales table. */
const openSalesColumns = () => fireEvent.click(screen.getAllByRole("button", { name: /^Columns/ })[0]);

beforeAll(loadLaterParts);
afterEach(cleanup);

describe("the data screen", () => {
  it("names each table with its place, rows and columns", () => {
    renderPane(ready);
    expect(screen.getByText("Sales!A1 · 2,155 rows · 15 columns")).toBeTruthy();
    expect(screen.getByText("Clients!A1 · 91 rows · 11 columns")).toBeTruthy();
  });

  it("says how many of its rows are hidden, and that they count", () => {
    const [sales, ...others] = northwindTables();
    renderPane(scannedState([{ ...sales, hiddenRows: 12 }, ...others]));
    expect(
      screen.getByText("12 rows are hidden or filtered out on the sheet Sales. Hidden rows count like all others."),
    ).toBeTruthy();
  });

  it("asks what the sheets are named by where several are read together", () => {
    const [sales] = northwindTables();
    const parts = ["Sales 2023", "Sales 2024"].map((name, place) => ({
      ...sales,
      name,
      sheet: name,
      sample: sales.sample.map((row) => row.map((cell) => (typeof cell === "string" ? `${cell} ${place}` : cell))),
    }));
    renderPane(scannedState([sales]));
    expect(screen.queryByRole("combobox", { name: "What the name of a sheet is" })).toBeNull();
    cleanup();
    renderPane(scannedState(parts));
    const chosen = () => (dropDown("What the name of a sheet is") as HTMLSelectElement).value;
    expect(chosen()).toBe("");
    choose("What the name of a sheet is", "Manager or branch");
    expect(chosen()).toBe("manager");
  });

  it("shows the first rows as understood: the day, the client, the amount", () => {
    renderPane(ready);
    const [preview] = screen.getAllByRole("table", { name: "The first rows as understood" });
    const cells = within(preview).getAllByRole("cell");
    // The first row of test/data/northwind_sales.csv.
    expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
      "Jul 4, 1996",
      "Vins et alcools Chevalier",
      "168.00",
    ]);
  });

  it("marks the cell of the first rows that cannot be read, and says why", () => {
    const [sales] = northwindTables();
    const date = sales.headers.indexOf("date");
    const amount = sales.headers.indexOf("amount");
    const spoilt = sales.sample.map((row, index) =>
      row.map((cell, column) => {
        if (index === 1 && column === date) return "31.02.24";
        return index === 2 && column === amount ? "?" : cell;
      }),
    );
    renderPane(scannedState([{ ...sales, sample: spoilt }]));
    expect(screen.getByRole("cell", { name: "31.02.24 – not a date" })).toBeTruthy();
    expect(screen.getByRole("cell", { name: "? – not an amount" })).toBeTruthy();
  });

  it("says of each role which column was taken and what stands in it, and folds the choice of others", () => {
    renderPane(ready);
    expect(decisionOf("Date")).toBe("dateJul 4, 1996 · Jul 5, 1996");
    expect(decisionOf("Manager")).toMatch(/^manager/);
    expect(screen.queryByRole("combobox", { name: "Amount" })).toBeNull();
    openSalesColumns();
    expect(screen.getAllByText("Known by its header.").length).toBeGreaterThan(2);
  });

  it("says in plain words why the amount without tax was taken", () => {
    const rows = [[45292, "Anna", 100, 20, 120], [45293, "Boris", 250, 50, 300], [45294, "Anna", 75, 15, 90]]; // prettier-ignore
    const headers = ["Date", "Client", "Amount", "VAT", "Total"];
    renderPane(scannedState([found("Sales", headers, rows, { sample: rows })]));
    expect(decisionOf("Amount")).toBe("Amount100 · 250 · 75Total = Amount + VAT: the amount without tax counts.");
  });

  it("marks a required role without a column, and one that is not certain", () => {
    renderPane(ready);
    openSalesColumns();
    choose("Amount", "None");
    expect(decisionOf("Amount")).toBe("⚠ No column: choose one below.");
    cleanup();
    const rows = [[45292, "Anna", 100, 9], [45293, "Boris", 250, 8], [45294, "Anna", 75, 7]]; // prettier-ignore
    renderPane(scannedState([found("Sales", ["Date", "Client", "Amount", "Total"], rows, { sample: rows })]));
    expect(decisionOf("Amount")).toMatch(/^Amount⚠ Not certain: choose above\./);
  });

  it("asks to check a column whose values speak against its header", () => {
    const [sales] = northwindTables();
    const amount = sales.headers.indexOf("amount");
    const words = sales.sample.map((row) => row.map((cell, column) => (column === amount ? "paid" : cell)));
    renderPane(scannedState([{ ...sales, sample: words }]));
    expect(button("Columns – please check: Amount")).toBeTruthy();
    expect(screen.getByText("The header or the values leave a doubt: check.")).toBeTruthy();
  });

  it("takes the column that is selected in the sheet", async () => {
    const quantity = northwindTables()[0].headers.indexOf("quantity");
    renderPane(ready, { selectedCell: () => Promise.resolve({ sheet: "Sales", row: 7, column: quantity }) });
    openSalesColumns();
    fireEvent.click(button("Amount: take the column selected in the sheet"));
    await waitFor(() => expect((dropDown("Amount") as HTMLSelectElement).value).toBe(String(quantity)));
    expect(screen.getByText("The same column as “Quantity”.")).toBeTruthy();
  });

  it.each([
    [{ sheet: "Notes", row: 0, column: 0 }, "Select a cell on the sheet “Sales” first."],
    [{ sheet: "Sales", row: 0, column: 99 }, "The selected cell lies outside this table."],
  ])("says why the selected column cannot be taken: %j", async (place, sentence) => {
    renderPane(ready, { selectedCell: () => Promise.resolve(place) });
    openSalesColumns();
    fireEvent.click(button("Amount: take the column selected in the sheet"));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it("checks the data before a run and names the cells", async () => {
    const problem = {
      code: "segmentUnknown",
      where: { sheet: "Target matrix", row: 3, column: 0 },
      params: { segment: "Nobody" },
    } as const;
    const check = {
      rows: { ...northwindResult().analysis.rows, total: 10, used: 9 },
      problems: { items: [problem], counts: { segmentUnknown: 1 } },
    };
    const { effects } = renderPane(ready, { checkData: () => Promise.resolve(check) });
    fireEvent.click(button("Check the data"));
    await screen.findByText("9 of 10 rows of the sales can be used, 1 will be left out.");
    fireEvent.click(await screen.findByRole("button", { name: "Segment of the target matrix not found: 1" }));
    fireEvent.click(button("'Target matrix'!A4"));
    expect(effects.goToCell).toHaveBeenCalledWith(problem.where);
    expect(effects.run).not.toHaveBeenCalled();
  });

  it("names the roles that the table lacks, and says what is lost without them", () => {
    renderPane(ready);
    fireEvent.click(button("Not in the table: Margin, Cost, Margin %, Price"));
    expect(screen.getByText("Without it, and without cost or margin %, there is no margin and no grade.")).toBeTruthy();
  });

  it("offers columns that most tables lack behind the others, and takes what is chosen", () => {
    const { effects } = renderPane(ready);
    fireEvent.click(
      button(/^Further columns: Debit, Credit, Currency, State, Kind of document, Year, Month, Day, Time of day$/),
    );
    expect(screen.getByText("Paid, cancelled, draft and so on: what was not sold is not counted.")).toBeTruthy();
    choose("State", "ship_country");
    expect(decisionOf("State")).toMatch(/^ship_country.*Chosen by you\.$/);
    expect(effects.readSales).toHaveBeenCalledTimes(2);
  });

  it("names the columns that the amount is taken from where it has none of its own", () => {
    renderPane(ready);
    openSalesColumns();
    choose("Amount", "None");
    fireEvent.click(button(/^Further columns: Debit, Credit/));
    choose("Credit", "amount");
    choose("Debit", "quantity");
    expect(screen.getByText("Taken from amount, quantity.")).toBeTruthy();
    expect(screen.queryByText("Sales: choose the column for “Amount”.")).toBeNull();
  });

  it("stops the run and names the role while a required column is missing", () => {
    const { effects } = renderPane(ready);
    openSalesColumns();
    choose("Amount", "None");
    expect(screen.getByText("Sales: choose the column for “Amount”.")).toBeTruthy();
    fireEvent.click(button("Run"));
    expect(effects.run).not.toHaveBeenCalled();
    choose("Amount", "amount");
    fireEvent.click(button("Run"));
    expect(effects.run).toHaveBeenCalledTimes(1);
  });

  it("recognises the columns of another table that is chosen", () => {
    renderPane(ready);
    choose("Sales table", "Clients");
    expect(screen.getByText("Sales: choose the column for “Date”.")).toBeTruthy();
  });

  it("says where one column plays two roles", () => {
    renderPane(ready);
    openSalesColumns();
    choose("Product", "manager");
    expect(screen.getByText("The same column as “Manager”.")).toBeTruthy();
  });

  it("keeps the keyboard's place when a column is chosen for a role that had none", () => {
    renderPane(ready);
    fireEvent.click(button("Not in the table: Margin, Cost, Margin %, Price"));
    const margin = dropDown("Margin");
    margin.focus();
    choose("Margin", "unit_price");
    expect(document.activeElement).toBe(margin);
  });

  it("goes on without a clients table", () => {
    const { effects } = renderPane(ready);
    choose("Clients table", "None");
    expect(screen.getByText("Without it there are no clients who have not bought yet, and no segments.")).toBeTruthy();
    fireEvent.click(button("Run"));
    expect(effects.run).toHaveBeenCalled();
  });

  it("says what a sales table needs where nothing is found, and looks again", () => {
    const { effects } = renderPane(scannedState([]));
    expect(screen.getByRole("heading", { name: "Where are your sales?" })).toBeTruthy();
    expect(screen.getByText(/at least the date, the client and the amount/)).toBeTruthy();
    fireEvent.click(button("Look for my sheet"));
    expect(effects.scan).toHaveBeenCalled();
    expect(screen.getByText("No sheet with such a header row was found yet.")).toBeTruthy();
  });

  it.each([
    ["Open the sample", "sample"],
    ["Make the template", "template"],
  ])("offers an empty workbook: %s", (name, which) => {
    const { effects } = renderPane(scannedState([]));
    fireEvent.click(button(name));
    expect(effects.addSheets).toHaveBeenCalledWith(which);
    expect(screen.getByText("Adding the sheets…")).toBeTruthy();
  });

  it("offers the sample below the tables where none of them is sales", () => {
    const [, clients] = northwindTables();
    renderPane(scannedState([clients]));
    expect(screen.getByRole("heading", { name: "No sales in this workbook?" })).toBeTruthy();
    expect(button("Open the sample")).toBeTruthy();
  });
});
