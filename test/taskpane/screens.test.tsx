/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { PeriodDynamics } from "../../src/analysis/analysisCourse";
import { nothingIgnored, type IgnoredProblems } from "../../src/app/ignoredProblems";
import type { PaneState } from "../../src/taskpane/paneState";
import { isoDay } from "../setup/csvTables";
import { northwindTables, scannedState } from "./paneFixtures";
import { axeFindings, loadLaterParts, renderPane } from "./renderPane";
import { northwindResult } from "./resultFixture";
import "./patience";

const ready = scannedState(northwindTables());
const withResult: PaneState = { ...ready, screen: "result", result: northwindResult() };
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const dropDown = (name: string) => screen.getByRole("combobox", { name });
const choose = (name: string, value: string) => {
  const field = dropDown(name);
  const option = within(field).getByRole<HTMLOptionElement>("option", { name: value });
  fireEvent.change(field, { target: { value: option.value } });
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

  it("shows the first rows as understood: the day, the client, the amount", () => {
    renderPane(ready);
    const [preview] = screen.getAllByRole("table", { name: "The first rows as understood" });
    const cells = within(preview).getAllByRole("cell");
    // The first row of test/data/northwind_sales.csv.
    expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
      "Jul 4, 1996",
      "Vins et alcools Chevalier",
      "168",
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

  it("keeps columns that are known by their headers folded, and says of each what stands in it", () => {
    renderPane(ready);
    expect(screen.queryByRole("combobox", { name: "Amount" })).toBeNull();
    openSalesColumns();
    expect(screen.getByText("Jul 4, 1996 · Jul 5, 1996")).toBeTruthy();
    expect(screen.getAllByText("Known by its header.").length).toBeGreaterThan(2);
  });

  it("asks to check a column whose values speak against its header", () => {
    const [sales] = northwindTables();
    const amount = sales.headers.indexOf("amount");
    const words = sales.sample.map((row) => row.map((cell, column) => (column === amount ? "paid" : cell)));
    renderPane(scannedState([{ ...sales, sample: words }]));
    expect(button("Columns – please check: Amount")).toBeTruthy();
    expect(screen.getByText("The header or the values leave a doubt: check.")).toBeTruthy();
  });

  it("tells the first and the last sale of the whole table", async () => {
    const { effects } = renderPane(ready, { salesSpan: () => Promise.resolve([35250, 35921]) });
    // test/data/README.md: the sales of 1996-07-04 to 1998-05-06.
    expect(await screen.findByText("Sales from Jul 4, 1996 to May 6, 1998")).toBeTruthy();
    const [sales] = northwindTables();
    expect(effects.salesSpan.mock.calls[0].slice(0, 2)).toEqual([sales, sales.headers.indexOf("date")]);
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
    fireEvent.click(button("Segment of the target matrix not found: 1"));
    fireEvent.click(button("'Target matrix'!A4"));
    expect(effects.goToCell).toHaveBeenCalledWith(problem.where);
    expect(effects.run).not.toHaveBeenCalled();
  });

  it("names the roles that the table lacks, and says what is lost without them", () => {
    renderPane(ready);
    fireEvent.click(button("Not in the table: Margin, Cost, Margin %"));
    expect(screen.getByText("Without it, and without cost or margin %, there is no margin and no grade.")).toBeTruthy();
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
    fireEvent.click(button("Not in the table: Margin, Cost, Margin %"));
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

describe("a run", () => {
  const running: PaneState = {
    ...ready,
    work: {
      kind: "running",
      stepStart: null,
      latest: { progress: { step: "reading", done: 300, total: 1200 }, at: 0 },
      cancelling: false,
    },
  };

  it("shows its step and how far it is", () => {
    renderPane(running);
    expect(screen.getByText("Reading the tables")).toBeTruthy();
    expect(screen.getByText("25%")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Reading the tables" })).toBeTruthy();
  });

  it("is cancelled by the button and by Escape", () => {
    const { effects } = renderPane(running);
    fireEvent.click(button("Cancel"));
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(effects.cancel).toHaveBeenCalledTimes(2);
  });

  it("takes the keyboard to Cancel, and closes everything else to it", () => {
    renderPane(running);
    expect(document.activeElement).toBe(button("Cancel"));
    expect(screen.getByRole("tabpanel", { hidden: true }).hasAttribute("inert")).toBe(true);
  });

  it("leaves Escape alone when nothing runs", () => {
    const { effects } = renderPane(ready);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(effects.cancel).not.toHaveBeenCalled();
  });
});

describe("the result screen", () => {
  it("takes the focus to its heading", () => {
    renderPane(withResult);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Result" }));
  });

  it("shows the main figures of the golden file", () => {
    renderPane(withResult);
    const figure = (name: string) => screen.getAllByText(name, { selector: "dt" })[0].parentElement?.textContent;
    // test/golden/northwind.json: turnover 856885.232, 91 clients, LTV 2182.46377
    expect(figure("Turnover")).toContain("856,885");
    expect(figure("Clients")).toContain("91");
    expect(figure("LTV, whole history")).toContain("2,182");
  });

  it("counts clients by status and by ABC class", () => {
    renderPane(withResult);
    const item = (name: string) => screen.getByText(name).closest("li")?.textContent;
    // test/golden/northwind.json: statusCounts, abcXyz
    expect(item("Regular")).toContain("61");
    expect(item("Lost")).toContain("16");
    expect(item("Class A")).toContain("11 clients · 50.6%");
    expect(item("Class C")).toContain("55 clients · 19.7%");
  });

  it("leaves out figures that are not known", () => {
    renderPane({ ...withResult, result: northwindResult({ ltv: null }) });
    expect(screen.queryByText("LTV, whole history")).toBeNull();
  });

  it("stars the months that the period covers in part, and calls none of them the lowest", () => {
    const { dynamics, summary } = northwindResult().analysis;
    const month = (from: string, to: string, turnover: number): PeriodDynamics => ({
      ...summary.kpi.now,
      period: [isoDay(from), isoDay(to)],
      turnover,
    });
    const months = [
      month("1998-02-07", "1998-02-28", 5),
      month("1998-03-01", "1998-03-31", 40),
      month("1998-04-01", "1998-04-30", 30),
    ];
    renderPane({ ...withResult, result: northwindResult({ dynamics: { ...dynamics, months } }) });
    const chart = screen.getByRole("img", { name: /^Turnover by month from 1998-02\* to 1998-04/ });
    expect(chart.getAttribute("aria-label")).toContain("highest in 1998-03 with 40, lowest in 1998-04 with 30");
    expect(screen.getByText("* The analysis period covers only a part of this month.")).toBeTruthy();
  });

  it("says how many rows were used and left out", () => {
    renderPane(withResult);
    expect(screen.getByText(/2,009 of 2,155 rows used, 146 left out\./)).toBeTruthy();
  });

  it("leads to each written sheet by the name that it has got", () => {
    const { effects } = renderPane(withResult);
    fireEvent.click(button("Clients (2)"));
    expect(effects.goToReport).toHaveBeenCalledWith("clients");
  });

  it("groups problems by kind with the full count, and leads to the cell", () => {
    const { effects } = renderPane(withResult);
    fireEvent.click(button("Date cannot be read: 145"));
    const cell = button("Sales!B11");
    expect(cell.closest("li")?.textContent).toContain("31.02.1998");
    fireEvent.click(cell);
    expect(effects.goToCell).toHaveBeenCalledWith({ sheet: "Sales", row: 10, column: 1 });
  });

  it("ignores a kind of problems in this workbook, and shows it again", () => {
    const { effects } = renderPane(withResult);
    fireEvent.click(button("Date cannot be read: 145"));
    fireEvent.click(button("Ignore all of this kind"));
    expect(effects.ignoreProblems).toHaveBeenCalledWith({ kinds: ["dateUnreadable"], single: [] });
    cleanup();
    const again = renderPane({ ...withResult, ignored: { kinds: ["dateUnreadable"], single: [] } });
    expect(screen.queryByRole("button", { name: "Date cannot be read: 145" })).toBeNull();
    fireEvent.click(button("Ignored in this workbook: 1"));
    expect(screen.getByText("Date cannot be read: 145")).toBeTruthy();
    fireEvent.click(button("Show again"));
    expect(again.effects.ignoreProblems).toHaveBeenCalledWith(nothingIgnored);
  });

  it("ignores the problem of one cell, and lists it with a way back", () => {
    const { effects } = renderPane(withResult);
    fireEvent.click(button("Date cannot be read: 145"));
    fireEvent.click(button("Ignore: Sales!B11"));
    const ignored = effects.ignoreProblems.mock.calls[0][0] as IgnoredProblems;
    expect(ignored).toMatchObject({ kinds: [], single: [expect.stringContaining("31.02.1998")] });
    cleanup();

    const later = renderPane({ ...withResult, ignored });
    fireEvent.click(button("Date cannot be read: 144"));
    expect(screen.queryByRole("button", { name: "Sales!B11" })).toBeNull();
    fireEvent.click(button("Ignored in this workbook: 1"));
    fireEvent.click(button("Sales!B11"));
    expect(later.effects.goToCell).toHaveBeenCalledWith({ sheet: "Sales", row: 10, column: 1 });
    fireEvent.click(button("Show again"));
    expect(later.effects.ignoreProblems).toHaveBeenCalledWith(nothingIgnored);
  });

  it("cuts a long list and says how many more there are", () => {
    renderPane(withResult);
    fireEvent.click(button("Date cannot be read: 145"));
    expect(screen.getByText("and 125 more")).toBeTruthy();
    fireEvent.click(button("Show more"));
    expect(screen.getByText("and 115 more")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
  });

  it("shows how other XYZ bounds would divide the clients, and takes them over on request", () => {
    renderPane(withResult);
    const row = screen.getByRole("row", { name: /^50 \/ 100/ });
    // counted from the CV column of test/golden/northwind.json
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["0", "7", "81", "Use"]);
    fireEvent.click(button("Use the bounds 50 / 100"));
    expect(button(/^XYZ classes/).textContent).toContain("50 / 100");
  });

  it("tells the missing columns in one sentence", () => {
    renderPane(withResult);
    expect(screen.getByText("No column for: Margin. The figures that need it are left out.")).toBeTruthy();
  });

  it("says plainly that nothing was written where no row could be used", () => {
    const rows = { total: 5, used: 0, unreadable: 5, afterAsOf: 0, totalRows: 0, duplicates: 0 };
    renderPane({ ...withResult, result: northwindResult({ rows }) });
    expect(screen.getByText(/no sheet was written/)).toBeTruthy();
    expect(screen.queryByText("Turnover")).toBeNull();
    expect(button("Date cannot be read: 145")).toBeTruthy();
  });

  it("runs again, and goes back to the settings", () => {
    const { effects } = renderPane(withResult);
    fireEvent.click(button("Run again"));
    expect(effects.run).toHaveBeenCalled();
    fireEvent.click(button("Back to settings"));
    expect(screen.getByRole("tab", { name: "Settings" }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("a failure", () => {
  it("is told in a sentence, with a way to try again", () => {
    const failure = { kind: "workbook", code: "editMode", params: {}, during: "run" } as const;
    const { effects } = renderPane({ ...ready, failure });
    expect(screen.getByText(/A cell is being edited/)).toBeTruthy();
    fireEvent.click(button("Try again"));
    expect(effects.run).toHaveBeenCalled();
    expect(effects.scan).not.toHaveBeenCalled();
  });

  it("of the first look is tried again by looking", () => {
    const failure = { kind: "unexpected", during: "scan" } as const;
    const { effects } = renderPane({ ...ready, tables: null, failure });
    fireEvent.click(button("Try again"));
    expect(effects.scan).toHaveBeenCalled();
  });

  it("is no failure where the user cancelled", () => {
    const failure = { kind: "workbook", code: "cancelled", params: {}, during: "run" } as const;
    renderPane({ ...ready, failure });
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    fireEvent.click(button("Close"));
    expect(screen.queryByText(/Cancelled/)).toBeNull();
  });
});

describe("the language", () => {
  it("is chosen by its own name, or left to Excel", () => {
    const { effects } = renderPane(ready);
    choose("Language", "Türkçe");
    expect(effects.chooseLanguage).toHaveBeenCalledWith("tr");
    cleanup();
    const back = renderPane({ ...ready, chosenLanguage: "tr" });
    choose("Language", "As in Excel");
    expect(back.effects.chooseLanguage).toHaveBeenCalledWith(null);
  });
});

describe("assistive technology", () => {
  const failure = { kind: "workbook", code: "editMode", params: {}, during: "run" } as const;
  const states: readonly [string, PaneState][] = [
    ["the data screen", ready],
    ["the data screen of an empty workbook", scannedState([])],
    ["the first look", { ...ready, tables: null, work: { kind: "scanning" } }],
    ["the settings screen", { ...ready, screen: "settings" }],
    [
      "the settings screen with errors",
      { ...ready, screen: "settings", draft: { ...ready.draft, abc: "x", asOf: "y" } },
    ],
    ["a run", { ...ready, work: { kind: "running", stepStart: null, latest: null, cancelling: false } }],
    ["the result screen", withResult],
    ["a failure", { ...ready, failure }],
  ];

  it.each(states)("finds nothing to object to in %s", async (_name, state) => {
    const { container } = renderPane(state);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("finds nothing to object to in an open list of problems", async () => {
    const { container } = renderPane(withResult);
    fireEvent.click(button("Date cannot be read: 145"));
    expect(await axeFindings(container)).toEqual([]);
  });
});
