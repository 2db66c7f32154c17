/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { Language } from "../../src/locales";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { App } from "../../src/taskpane/App";
import { createRunRequests } from "../../src/taskpane/state/runRequests";
import { keepScreenOfPage, screenOfPage } from "../../src/taskpane/state/screenOfPage";
import { TABLES_REST } from "../../src/taskpane/state/useTableChanges";
import { closeHost, openHost, type Host } from "../excel/openHost";
import { caseSheets, sheetData, sheetNamed, workbookData } from "../excel/workbook";
import { button } from "./controls";
import "./patience";

// The whole pane over the workbench's host: what the user does, and what becomes of the workbook.

function renderApp(hostLanguage: Language = "en", runRequests = createRunRequests(), port = officeWorkbook()): void {
  // jsdom has no media queries: the system is neither dark nor light.
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;
  render(
    <App
      port={port}
      hostLanguage={hostLanguage}
      firstScreen={screenOfPage()}
      officeBackground={null}
      onLanguage={() => {}}
      onScreen={keepScreenOfPage}
      runRequests={runRequests}
    />,
  );
}

const sheetNames = (host: Host) => host.save().sheets.map((sheet) => sheet.name);

afterEach(() => {
  cleanup();
  history.replaceState(null, "");
  closeHost();
});

describe("the ribbon's Run again", () => {
  it("runs with what the workbook remembers, also when it is pressed before the pane is ready", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    const requests = createRunRequests();
    requests.ask();
    renderApp("en", requests);
    await screen.findByRole("heading", { name: "Result" });
    expect(sheetNames(host)).toContain("Managers");
  });
});

describe("the pane over a workbook", () => {
  it("finds the tables, runs, and leads to the sheets", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    fireEvent.click(button("Run"));
    await screen.findByRole("heading", { name: "Result" });
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Result" }));
    expect(sheetNames(host)).toEqual(expect.arrayContaining(["Clients", "ABC-XYZ", "Segment × product", "Managers"]));
    fireEvent.click(button("Managers"));
    await waitFor(() => {
      const { sheets, activeSheet } = host.save();
      expect(sheets[activeSheet].name).toBe("Managers");
    });
  });

  it("leaves the workbook alone when the run is cancelled, and stays ready to run", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    const before = host.save();
    fireEvent.click(button("Run"));
    fireEvent.click(button("Cancel"));
    await screen.findByText("Cancelled. The workbook is as it was before.");
    expect(host.save()).toEqual(before);
    expect(document.activeElement).toBe(button("Run"));
  });

  it("keeps the chosen language in the workbook, and changes every word at once", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    fireEvent.change(screen.getByLabelText("Language"), { target: { value: "ru" } });
    expect(await screen.findByRole("button", { name: "Рассчитать" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("ru");
    await waitFor(() => expect(JSON.stringify(host.save().settings)).toContain("ru"));
    cleanup();
    renderApp();
    expect(await screen.findByRole("button", { name: "Рассчитать" })).toBeTruthy();
  });

  it("shows the screen again that it showed before its page was loaded again", async () => {
    openHost(workbookData(caseSheets("tiny")));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    fireEvent.click(screen.getByRole("tab", { name: "Settings" }));
    expect(screenOfPage()).toBe("settings");
    cleanup();
    renderApp();
    expect(await screen.findByLabelText("Analysis period")).toBeTruthy();
    expect(screen.getByRole("tab", { name: "Settings", selected: true })).toBeTruthy();
  });

  it("shows its data where the result is gone that it showed before", async () => {
    openHost(workbookData(caseSheets("tiny")));
    keepScreenOfPage("result");
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    expect(screen.getByRole("tab", { name: "Data", selected: true })).toBeTruthy();
  });

  it("begins with its data where its page keeps no screen", () => {
    history.replaceState({ screen: "another" }, "");
    expect(screenOfPage()).toBe("data");
    history.replaceState("of somebody else", "");
    expect(screenOfPage()).toBe("data");
  });

  it("keeps the settings in the workbook when their screen is left, without a run", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    const before = host.save();
    fireEvent.click(screen.getByRole("tab", { name: "Settings" }));
    fireEvent.click(screen.getByRole("tab", { name: "Data" }));
    expect(host.save()).toEqual(before);
    fireEvent.click(screen.getByRole("tab", { name: "Settings" }));
    fireEvent.change(screen.getByLabelText("Analysis period"), { target: { value: "lastQuarter" } });
    fireEvent.click(button(/^Reports/));
    fireEvent.click(screen.getByLabelText("Dynamics"));
    fireEvent.click(screen.getByRole("tab", { name: "Data" }));
    await waitFor(() => expect(JSON.stringify(host.save().settings)).toContain("lastQuarter"));
    cleanup();
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    fireEvent.click(screen.getByRole("tab", { name: "Settings" }));
    expect(screen.getByLabelText<HTMLSelectElement>("Analysis period").value).toBe("lastQuarter");
    expect(button(/^Reports/).textContent).toContain("12 of 13 sheets");
  });

  it("keeps a changed setting in the workbook when the pane is closed on the settings screen", async () => {
    const host = openHost(workbookData(caseSheets("tiny")));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    fireEvent.click(screen.getByRole("tab", { name: "Settings" }));
    fireEvent.change(screen.getByLabelText("Analysis period"), { target: { value: "lastQuarter" } });
    fireEvent(window, new Event("pagehide"));
    await waitFor(() => expect(JSON.stringify(host.save().settings)).toContain("lastQuarter"));
  });

  it("follows Excel's language until another is chosen", async () => {
    openHost(workbookData([sheetData("Empty", [])]));
    renderApp("tr");
    expect(screen.getByText("Tablolar aranıyor…")).toBeTruthy();
    expect(document.documentElement.lang).toBe("tr");
  });

  it("tells a protected workbook in a sentence, and runs once it is free", async () => {
    const [sales, ...others] = caseSheets("tiny");
    const host = openHost(workbookData([sales, ...others]));
    renderApp();
    await screen.findByText(/Sales!A1 ·/);
    host.faults.workbookProtected = true;
    fireEvent.click(button("Run"));
    await screen.findByText(/protected/);
    host.faults.workbookProtected = false;
    fireEvent.click(button("Try again"));
    await screen.findByRole("heading", { name: "Result" });
    expect(sheetNamed(host.save(), "Clients")).toBeTruthy();
  });

  it("adds the sample to an empty workbook and opens at its tables, ready to run", async () => {
    const host = openHost(workbookData([sheetData("Sheet1", [])]));
    renderApp();
    fireEvent.click(await screen.findByRole("button", { name: "Open the sample" }));
    // test/data/README.md: 2,155 rows.
    await screen.findByText(/Sales!A1 · 2,155 rows/);
    expect(sheetNames(host)).toEqual(["Sheet1", "Sales", "Clients", "Segment rules", "Target matrix"]);
    expect(button("Run").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("keeps a chosen column in the workbook before anything is run", async () => {
    openHost(workbookData(caseSheets("tiny")));
    renderApp();
    fireEvent.change(await screen.findByLabelText("Clients table"), { target: { value: "" } });
    await screen.findByText(/Without it there are no clients who have not bought yet/);
    const port = officeWorkbook();
    await waitFor(async () => expect((await scanWorkbook(port)).session.choices.clients).toBeNull());
    cleanup();
    renderApp();
    expect(await screen.findByText(/Without it there are no clients who have not bought yet/)).toBeTruthy();
  });

  it("finds a table that was added after the pane was opened", async () => {
    const host = openHost(workbookData([sheetData("Notes", [])]));
    renderApp();
    await screen.findByRole("heading", { name: "Where are your sales?" });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sales");
      sheet.getRange("A1:C2").values = [
        ["Date", "Client", "Amount"],
        [45292, "A", 10],
      ];
      await context.sync();
    });
    fireEvent.click(button("Look for my sheet"));
    await screen.findByText(/Sales!A1 · 1 row · 3 columns/);
  });

  describe("while cells are filled in", () => {
    const write = (host: Host, address: string, values: unknown[][]) =>
      act(() =>
        host.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sales").getRange(address).values = values;
          await context.sync();
        }),
      );

    /** The pane over a table with one sale, when it has begun to watch it. */
    async function watchingApp(): Promise<Host> {
      const headers = ["Date", "Client", "Amount", "Sum net"];
      const host = openHost(workbookData([sheetData("Sales", [headers, [45292, "Anna", 10, 8]])]));
      const port = officeWorkbook();
      const watch = jest.spyOn(port, "watchTables");
      renderApp("en", createRunRequests(), port);
      await screen.findByText(/Sales!A1 · 1 row · 4 columns/);
      await act(() => Promise.all(watch.mock.results.map(({ value }) => value as Promise<unknown>)));
      return host;
    }

    it("follows with the table, its preview and its days, and keeps the chosen column", async () => {
      const host = await watchingApp();
      fireEvent.click(button(/^Columns/));
      fireEvent.change(screen.getByRole("combobox", { name: "Amount" }), { target: { value: "3" } });
      await write(host, "A3:D3", [[45355, "Boris", 20, 16]]);
      await screen.findByText(/Sales!A1 · 2 rows · 4 columns/);
      expect(screen.getByRole("cell", { name: "Boris" })).toBeTruthy();
      // 1 January and 4 March 2024.
      await screen.findByText("Sales from Jan 1, 2024 to Mar 4, 2024");
      expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Amount" }).value).toBe("3");
      expect(screen.getByRole("cell", { name: "16" })).toBeTruthy();
    });

    it("says so where something goes wrong at a change, and goes on", async () => {
      const reported = jest.fn();
      window.reportError = reported;
      const host = openHost(
        workbookData([
          sheetData("Sales", [
            ["Date", "Client", "Amount"],
            [45292, "Anna", 10],
          ]),
        ]),
      );
      const port = officeWorkbook();
      const watch = jest.spyOn(port, "watchTables");
      renderApp("en", createRunRequests(), port);
      await screen.findByText(/Sales!A1 · 1 row · 3 columns/);
      const wrong = new TypeError("wrong on purpose: handler");
      act(() => watch.mock.calls.at(-1)?.[2](wrong));
      await screen.findByText(/Something went wrong inside Clientele/);
      expect(reported).toHaveBeenCalledWith(wrong);
      await write(host, "A3:C3", [[45355, "Boris", 20]]);
      await screen.findByText(/Sales!A1 · 2 rows · 3 columns/);
    });

    it("leaves a chosen column whose header is gone to the user, who looks again", async () => {
      const host = await watchingApp();
      await write(host, "C1", [["To be named"]]);
      await write(host, "A3:D3", [[45355, "Boris", 20, 16]]);
      await act(() => new Promise((resolve) => setTimeout(resolve, 3 * TABLES_REST)));
      expect(screen.getByText(/Sales!A1 · 1 row · 4 columns/)).toBeTruthy();
      fireEvent.click(button("Look again"));
      await waitFor(() => expect(screen.queryByText(/Sales!A1 · 1 row/)).toBeNull());
    });

    it("looks at what has changed on another screen when the data screen is there again", async () => {
      const host = await watchingApp();
      fireEvent.click(screen.getByRole("tab", { name: "Settings" }));
      await write(host, "A3:D3", [[45355, "Boris", 20, 16]]);
      fireEvent.click(screen.getByRole("tab", { name: "Data" }));
      await screen.findByText(/Sales!A1 · 2 rows · 4 columns/);
    });
  });
});
