/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { NextAction } from "../../src/analysis/summary/nextActions";
import type { PeriodKpis } from "../../src/analysis/periods/periodKpis";
import { nothingIgnored, type IgnoredProblems } from "../../src/app/ignoredProblems";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { isoDay } from "../setup/csvTables";
import { button } from "./controls";
import { northwindTables, scannedState } from "./paneFixtures";
import { loadLaterParts, renderPane } from "./renderPane";
import { northwindResult } from "./resultFixture";

const ready = scannedState(northwindTables());
const withResult: PaneState = { ...ready, screen: "result", result: northwindResult() };

beforeAll(loadLaterParts);
afterEach(cleanup);

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
    expect(figure("Value of a client (LTV), whole history")).toContain("2,182");
  });

  it("counts clients by status and by ABC class", () => {
    renderPane(withResult);
    const item = (name: string) => screen.getByText(name).closest("li")?.textContent;
    // test/golden/northwind.json: statusCounts, abcXyz
    expect(item("Regular")).toContain("61");
    expect(item("Lost")).toContain("16");
    expect(screen.getByText(/^Lost clients: .* – 0; status Lost .* – 16\.$/)).toBeTruthy();
    expect(item("Class A")).toContain("11 clients · 50.6%");
    expect(item("Class C")).toContain("55 clients · 19.7%");
  });

  it("leaves out figures that are not known", () => {
    renderPane({ ...withResult, result: northwindResult({ ltv: null }) });
    expect(screen.queryByText("Value of a client (LTV), whole history")).toBeNull();
  });

  it("stars the running month, and does not call it the lowest", () => {
    const { dynamics, summary } = northwindResult().analysis;
    const month = (from: string, to: string, turnover: number): PeriodKpis => ({
      ...summary.kpi.now,
      period: [isoDay(from), isoDay(to)],
      turnover,
    });
    const months = [
      month("1998-03-01", "1998-03-31", 40),
      month("1998-04-01", "1998-04-30", 30),
      month("1998-05-01", "1998-05-06", 5),
    ];
    renderPane({ ...withResult, result: northwindResult({ dynamics: { ...dynamics, months } }) });
    const chart = screen.getByRole("img", { name: /^Turnover by month from 1998-03 to 1998-05\*/ });
    expect(chart.getAttribute("aria-label")).toContain("highest in 1998-03 with 40.00, lowest in 1998-04 with 30.00");
    expect(screen.getByText("* The month is not over: figures up to the as-of date.")).toBeTruthy();
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

  it("leads from a step to its own list, where that is written", () => {
    const action: NextAction = {
      code: "winBack",
      weight: 10,
      params: { clients: 1, all: 1, rest: 0, client: "Simons bistro" },
      cases: [{ client: "Simons bistro", stake: 10 }],
    };
    const { kpi } = northwindResult().analysis.summary;
    const result = northwindResult({ summary: { kpi, actions: [action] } });
    const worklist = { id: "worklists" as const, name: "Worklist", anchors: { [action.code]: 17 } };
    const { effects } = renderPane({ ...withResult, result: { ...result, sheets: [...result.sheets, worklist] } });
    expect(screen.getAllByRole("button", { name: "Open the list →" })).toHaveLength(1);
    fireEvent.click(button("Open the list →"));
    expect(effects.goToCell).toHaveBeenCalledWith({ sheet: "Worklist", row: 17, column: 0 });
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
