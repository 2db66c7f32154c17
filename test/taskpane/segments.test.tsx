/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { NewSheet } from "../../src/app/newSheet";
import type { WorkbookPort } from "../../src/app/workbookPort";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { clientTable } from "../analysis/analysisOfRows";
import { readSales } from "../analysis/caseInput";
import { foundTable, scannedState } from "./paneFixtures";
import { axeFindings, loadLaterParts, renderPane } from "./renderPane";

const rows = [
  [45292, "Anna", 10, "Paper"],
  [45293, "Boris", 20, "Paper"],
  [45294, "Vera", 30, "Ink"],
];
const headers = ["client", "country"];
const people = [
  ["Anna", "Spain"],
  ["Boris", "Spain"],
  ["Vera", "Italy"],
];
const ready = scannedState([
  foundTable("Sales", { headers: ["date", "client", "amount", "product"], rows: [] }),
  foundTable("Clients", { headers, rows: people }),
]);
const input = {
  sales: readSales(rows, { date: 0, client: 1, amount: 2, product: 3 }),
  clients: clientTable(headers, people),
};
const session = { choices: ready.choices as never, settings: defaultSettings, reports: null, language: null };
const reading = { input, analysis: analyze(input, defaultSettings), session, tables: [] };
const read: PaneState = { ...ready, reading: { kind: "done", reading } };

beforeAll(loadLaterParts);

test("the builder reads the clients when it is asked for, and not before", async () => {
  const { effects } = renderPane(ready);
  fireEvent.click(await screen.findByRole("button", { name: "Build segments" }));
  expect(effects.read).toHaveBeenCalledTimes(1);
});

test("segments are built from an attribute, corrected by ticking, and written on sheets of the user's", async () => {
  const added: NewSheet[] = [];
  const port = {
    addSheets: (sheets: readonly NewSheet[]) => {
      added.push(...sheets);
      return Promise.resolve(sheets.map(({ name }) => name));
    },
    findTables: () => Promise.resolve([]),
  } as unknown as WorkbookPort;
  const withWorkbook = (during: string, work: (port: WorkbookPort, state: PaneState) => Promise<unknown>) =>
    (during === "addSheets" ? work(port, read) : Promise.resolve(null)) as never;
  const { effects, container } = renderPane(read, { withWorkbook });
  fireEvent.click(await screen.findByRole("button", { name: "Build segments" }));
  fireEvent.click(await screen.findByRole("checkbox", { name: "country · 2 values" }));
  expect(screen.getByText("3 clients fit")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /country$/ }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Spain · 2 clients" }));
  expect(screen.getByText("2 clients fit")).toBeTruthy();
  // What is closed and opened again shows what is in force.
  fireEvent.click(screen.getByRole("button", { name: /country$/ }));
  fireEvent.click(screen.getByRole("button", { name: /country$/ }));
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Spain · 2 clients" }).checked).toBe(true);
  fireEvent.change(screen.getByLabelText("Name of the segment"), { target: { value: "South" } });
  fireEvent.click(screen.getByRole("button", { name: "Add the segment" }));
  expect(screen.getByText("country: Spain")).toBeTruthy();
  expect(screen.getByText("1 client without a segment.")).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: /South$/ }));
  const targets = within(screen.getByRole("group", { name: "South" }));
  expect(targets.getByRole<HTMLInputElement>("checkbox", { name: "Paper · 2 of 2 buy it" }).checked).toBe(true);
  const ink = targets.getByRole<HTMLInputElement>("checkbox", { name: "Ink · 0 of 2 buy it" });
  expect(ink.checked).toBe(false);
  fireEvent.click(ink);
  expect(await axeFindings(container)).toEqual([]);

  // What was built stays while the user looks at another screen.
  fireEvent.click(screen.getByRole("tab", { name: "Functions" }));
  fireEvent.click(screen.getByRole("tab", { name: "Data" }));
  const name = await screen.findByLabelText("Name of segment 1");
  fireEvent.change(name, { target: { value: "Iberia" } });
  fireEvent.blur(name);
  fireEvent.click(screen.getByRole("button", { name: "Write the sheets" }));
  await waitFor(() => expect(effects.scan).toHaveBeenCalled());
  expect(added.map((sheet) => [sheet.name, sheet.columns.map(({ header }) => header), ...sheet.rows])).toEqual([
    ["Segment rules", ["Segment", "country"], ["Iberia", "Spain"]],
    ["Target matrix", ["Segment", "Ink", "Paper"], ["Iberia", "+", "+"]],
  ]);
});
