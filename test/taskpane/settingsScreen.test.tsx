/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { CellValue } from "../../src/analysis/types";
import { createSalesReader } from "../../src/analysis/tables/salesReader";
import { salesPreview } from "../../src/app/previewClasses";
import type { Control } from "../../src/app/workbookPort";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { found } from "../app/tables";
import { loadCase } from "../setup/csvTables";
import { northwindTables, plainFormat, scannedState } from "./paneFixtures";
import { axeFindings, loadLaterParts, renderPane } from "./renderPane";
import { usualXyz } from "../../src/analysis/settings/usualValues";

const ready = scannedState(northwindTables());
const settings: PaneState = { ...ready, screen: "settings" };

const { sales } = loadCase("northwind");
const reader = createSalesReader(
  { sheet: "Sales", row: 0, column: 0 },
  ready.choices.sales!.columns,
  plainFormat,
  null,
);
reader.add(sales.rows as CellValue[][]);
const read = reader.finish();
const analysisOf = (changes: object) =>
  analyze(
    { sales: read, clients: null, rules: null, targets: null, aliases: null, plan: null, spend: null },
    { ...defaultSettings, ...changes },
  );
const withSales = { previewSales: () => Promise.resolve(salesPreview(read.ledger)) };

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const field = (name: string) => screen.getByLabelText<HTMLInputElement | HTMLSelectElement>(name);
const open = (name: string) => fireEvent.click(button(new RegExp(`^${name}`)));
/** The line of a class in the preview. */
const classLine = (name: string) => screen.getByText(name).parentElement?.textContent;

beforeAll(loadLaterParts);
afterEach(cleanup);

describe("the settings screen", () => {
  it("says in one line per closed section what is in force", async () => {
    renderPane(settings, withSales);
    await waitFor(() =>
      expect(button(/^Period(?! of)/).textContent).toContain("Last 12 months: Jun 1, 1997 – May 6, 1998"),
    );
    expect(button(/^Period of comparison/).textContent).toContain("3 months; your sales suggest 2");
    expect(button(/^ABC classes/).textContent).toContain("Turnover, 50 / 80");
    expect(button(/^XYZ classes/).textContent).toContain("Month, By itself");
    expect(button(/^Reports/).textContent).toContain("All 13 sheets");
    expect(button(/^Managers and history/).textContent).toContain("Last window: Feb 7, 1998 – May 6, 1998; 4 windows");
    expect(button(/^ABC classes/).getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByLabelText("ABC boundaries, %")).toBeNull();
  });

  it("shows a named period as days that follow the as-of date", async () => {
    renderPane(settings, withSales);
    await screen.findByText("Last sale: May 6, 1998.");
    fireEvent.change(field("Analysis period"), { target: { value: "lastQuarter" } });
    expect(screen.getByText("Jan 1, 1998 – Mar 31, 1998")).toBeTruthy();
    fireEvent.change(field("As-of date"), { target: { value: "1997-12-31" } });
    expect(screen.getByText("Jul 1, 1997 – Sep 30, 1997")).toBeTruthy();
    fireEvent.change(field("Analysis period"), { target: { value: "custom" } });
    expect(field("Period from").value).toBe("1997-07-01");
    fireEvent.change(field("Period from"), { target: { value: "" } });
    expect(screen.getAllByText("Enter both days.").length).toBeGreaterThan(0);
  });

  it("proposes the window that fits the sales, says why, and takes it over by one click", async () => {
    renderPane(settings, withSales);
    open("Period of comparison");
    await screen.findByText(
      /The median gap between two purchases of a client is \d+ days: a window of 2 months fits\./,
    );
    fireEvent.click(button("Use a window of 2 months"));
    expect(field("Period of comparison (window), months").value).toBe("2");
    expect(screen.queryByRole("button", { name: "Use a window of 2 months" })).toBeNull();
  });

  it("shows before a run how the clients fall into the ABC classes, and follows a boundary at once", async () => {
    renderPane(settings, withSales);
    open("ABC classes");
    const count = (abc: readonly number[], name: string) =>
      analysisOf({ abc }).clients.filter((client) => client.abc === name).length;
    await waitFor(() => expect(classLine("Class A")).toContain(`${count([0.5, 0.8], "A")} clients`));
    fireEvent.click(button("80 / 95"));
    await waitFor(() => expect(classLine("Class A")).toContain(`${count([0.8, 0.95], "A")} clients`));
    fireEvent.change(field("Class A ends at80%"), { target: { value: "60" } });
    expect(field("ABC boundaries, %").value).toBe("60 / 95");
    await waitFor(() => expect(classLine("Class B")).toContain(`${count([0.6, 0.95], "B")} clients`));
  });

  it("keeps a dragged boundary between its neighbours", () => {
    renderPane(settings);
    open("ABC classes");
    fireEvent.change(field("Class A ends at50%"), { target: { value: "90" } });
    expect(field("ABC boundaries, %").value).toBe("79 / 80");
  });

  it("chooses the XYZ rule by itself where the usual one tells nobody apart, and says so", async () => {
    renderPane(settings, withSales);
    open("XYZ classes");
    const of = salesPreview(read.ledger).of(defaultSettings);
    const rule = of.xyzRule(defaultSettings);
    const { counts } = of.xyzProposals({ ...defaultSettings, xyz: rule.bounds, xyzBucket: rule.bucket }).inForce;
    expect(rule.by).toBe("itself");
    await waitFor(() => expect(classLine("Class Z")).toContain(`${counts.Z} clients`));
    expect(screen.getByText(/^XYZ chose its rule by itself: with the usual bounds 10% \/ 25%, /)).toBeTruthy();
    fireEvent.click(button("10 / 25"));
    await waitFor(() => expect(screen.queryByText(/^XYZ chose its rule by itself/)).toBeNull());
  });

  it("offers a better XYZ rule where one class holds nearly all clients, and takes it over by one click", async () => {
    renderPane(settings, withSales);
    open("XYZ classes");
    fireEvent.click(button("10 / 25"));
    const proposals = salesPreview(read.ledger)
      .of(defaultSettings)
      .xyzProposals({ ...defaultSettings, xyz: usualXyz });
    await waitFor(() => expect(classLine("Class Z")).toContain(`${proposals.inForce.counts.Z} clients`));
    fireEvent.click(button(/^Use: /));
    expect(field("XYZ step").value).toBe(proposals.proposed?.bucket);
    expect(screen.queryByRole("button", { name: /^Use: / })).toBeNull();
  });

  it("leaves out the sheets about products where the sales name none, unless they are ticked", () => {
    const { product, ...columns } = ready.choices.sales!.columns;
    expect(product).toBeDefined();
    const sales = { ...ready.choices.sales!, columns };
    renderPane({ ...settings, choices: { ...ready.choices, sales } });
    expect(button(/^Reports/).textContent).toContain("10 of 13 sheets");
    open("Reports");
    expect(screen.getByText(/^The sales have no column for the product/)).toBeTruthy();
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toContain("help.html#en-sheets");
    const box = screen.getByLabelText<HTMLInputElement>("What else to sell");
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(button(/^Reports/).textContent).toContain("11 of 13 sheets");
    fireEvent.click(screen.getByLabelText("What else to sell"));
    expect(button(/^Reports/).textContent).toContain("10 of 13 sheets");
  });

  it("offers the funnel with the table that it needs, and nothing about offers where there are none", () => {
    renderPane(settings);
    expect(screen.queryByRole("button", { name: /^Sales process/ })).toBeNull();
    open("Reports");
    const box = screen.getByLabelText<HTMLInputElement>("Funnel (needs the table “Offers”)");
    expect([box.checked, box.disabled]).toEqual([false, true]);
  });

  it("sets the day on which offers are judged to today by a button, and never by itself", () => {
    const offers = scannedState([
      ...northwindTables(),
      found("Offers", ["Date", "Client", "Stage"], [[45292, "Anna", "Offer"]]),
    ]);
    renderPane({ ...offers, screen: "settings" });
    open("Sales process");
    expect(field("Offers judged on").value).toBe("");
    jest.useFakeTimers({ now: new Date(2026, 10, 30, 23, 59) });
    fireEvent.click(button("Today"));
    jest.useRealTimers();
    expect(field("Offers judged on").value).toBe("2026-11-30");
    expect(button(/^Reports/).textContent).toContain("All 15 sheets");
  });

  it("lets the user leave out sheets, but never the summary", () => {
    renderPane(settings);
    open("Reports");
    expect(screen.getByLabelText<HTMLInputElement>("Summary (always)").disabled).toBe(true);
    fireEvent.click(screen.getByLabelText("Dynamics"));
    fireEvent.click(screen.getByLabelText("Managers"));
    expect(button(/^Reports/).textContent).toContain("11 of 13 sheets");
    fireEvent.click(screen.getByLabelText("Dynamics"));
    fireEvent.click(screen.getByLabelText("Managers"));
    expect(button(/^Reports/).textContent).toContain("All 13 sheets");
  });

  it("changes a grade of the table, and the product column", () => {
    renderPane(settings);
    open("Profit, products, grades");
    fireEvent.change(field("Grade: margin C, potential small"), { target: { value: "E" } });
    expect(button(/^Profit/).textContent).toContain("own grade table");
    const column = ready.choices.sales!.columns.product;
    expect(field("Product").value).toBe(String(column));
    fireEvent.change(field("Product"), { target: { value: "" } });
    expect(field("Product").value).toBe("");
  });

  it("groups ABC by a column of the clients table", () => {
    renderPane(settings);
    open("ABC classes");
    const names = within(field("ABC within groups by")).getAllByRole("option");
    expect(names.slice(0, 3).map((option) => option.textContent)).toEqual(["No groups", "Segment", "Manager"]);
    expect(names.length).toBeGreaterThan(3);
  });

  it("tells beside the field and in its section what is wrong, and stops the run", async () => {
    const { effects } = renderPane(settings, withSales);
    open("ABC classes");
    fireEvent.change(field("ABC boundaries, %"), { target: { value: "80 / 50" } });
    expect(field("ABC boundaries, %").getAttribute("aria-invalid")).toBe("true");
    expect(button(/^ABC classes/).textContent).toContain("The ABC boundaries must be one to five rising shares");
    await screen.findByText("Correct the marked fields to see the classes.");
    expect(screen.getByText("Correct the setting “ABC boundaries, %”.")).toBeTruthy();
    fireEvent.click(button("Run"));
    expect(effects.run).not.toHaveBeenCalled();
    fireEvent.click(button("Reset all"));
    fireEvent.click(button("Run"));
    expect(effects.run).toHaveBeenCalled();
  });

  it("opens the section of a wrong field by itself", () => {
    renderPane({ ...settings, draft: { ...settings.draft, xyz: "x" } });
    expect(button(/^XYZ classes/).getAttribute("aria-expanded")).toBe("true");
  });

  it("reads the sales quietly, tells how far it is, and stops when the screen is left", () => {
    let control: Control | undefined;
    renderPane(settings, {
      previewSales: (given) => {
        control = given;
        return new Promise(() => {});
      },
    });
    open("ABC classes");
    expect(screen.getByText("Reading the sales for the preview…", { exact: false })).toBeTruthy();
    expect(control?.signal.aborted).toBe(false);
    fireEvent.click(screen.getByRole("tab", { name: "Data" }));
    expect(control?.signal.aborted).toBe(true);
  });

  it.each([
    ["the sales cannot be read", settings, /could not be read for the preview/],
    [
      "no sales are chosen",
      { ...settings, choices: { ...settings.choices, sales: null } },
      /Choose the sales table and/,
    ],
  ])("says so where %s", async (_case, state, sentence) => {
    renderPane(state, { previewSales: () => Promise.resolve(null) });
    open("XYZ classes");
    await screen.findByText(sentence);
  });

  it("has nothing that axe finds, with every section open", async () => {
    const { container } = renderPane(settings, withSales);
    for (const section of ["Period of comparison", "ABC classes", "XYZ classes", "Reports", "Profit", "Managers"])
      open(section);
    await screen.findByText("Class X");
    expect(await axeFindings(container)).toEqual([]);
  });
});
