/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { SelectedCell } from "../../src/app/workbookPort";
import { languages, translator } from "../../src/locales";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { northwindTables, scannedState } from "./paneFixtures";
import { loadCase } from "../setup/csvTables";
import { axeFindings, renderPane } from "./renderPane";
import { northwindInput } from "./resultFixture";
import { reportOf, reportCell } from "./reportCells";

afterEach(cleanup);

const northwind = loadCase("northwind");
const ready = scannedState(northwindTables());
const session = {
  choices: { ...ready.choices, sales: ready.choices.sales! },
  settings: { ...defaultSettings, period: northwind.settings.period, xyz: northwind.settings.xyz, marginShare: 0.2 },
  reports: null,
  language: null,
};
const analysis = analyze(northwindInput, session.settings);
const reading = { input: northwindInput, analysis, session, tables: ready.tables ?? [] };
const explainState: PaneState = { ...ready, screen: "explain", reading: { kind: "done", reading } };

/** The screen with a cell selected in the workbook. */
async function show(cell: Partial<SelectedCell> | null, state: PaneState = explainState) {
  const pane = renderPane(state);
  // The screen is loaded when it is first shown.
  await screen.findByRole("combobox", { name: translator(state.language)("card.choose") });
  if (cell !== null) select(pane, cell);
  return pane;
}

function select({ effects }: ReturnType<typeof renderPane>, cell: Partial<SelectedCell>): void {
  const [onSelected] = effects.followSelection.mock.calls.at(-1) as [(cell: SelectedCell) => void];
  const place = { sheet: "Sheet", row: 5, column: 1 };
  act(() => onSelected({ place, report: null, row: [], ...cell }));
}

it("explains the client whose row is selected, each figure with its rule and its rows", async () => {
  const { effects } = await show({ row: [35550, 10248, "Save-a-lot Markets"] });
  expect(await screen.findByRole("heading", { name: "Save-a-lot Markets" })).toBeTruthy();
  // test/golden/northwind.json: status Regular, class A, XYZ Z; purchases 31.
  expect(screen.getByText(/purchases? in the last window \(Feb 7, 1998 – May 6, 1998\)/)).toBeTruthy();
  expect(screen.getByText(/Place \d of \d+ by turnover: .* A up to 50%, B up to 80%, C the rest\./)).toBeTruthy();
  expect(screen.getByText(/11 periods from Jun 1, 1997 to Apr 30, 1998/)).toBeTruthy();
  expect(screen.getByText(/31 purchases so far\./)).toBeTruthy();
  fireEvent.click(screen.getAllByRole("button", { name: /Rows of the sales table/ })[0]);
  fireEvent.click(screen.getAllByRole("button", { name: /^Row \d+$/ })[0]);
  const [[place]] = effects.goToCell.mock.calls as [[{ sheet: string; row: number }]];
  expect(place.sheet).toBe("Sales");
  expect(String(northwindInput.sales.ledger.clients.names)).toContain("Save-a-lot Markets");
});

it("opens the series behind the XYZ class, and the rows behind a share and a product", async () => {
  const { effects } = await show({ row: ["Save-a-lot Markets"] });
  fireEvent.click(await screen.findByRole("button", { name: /Amount of each period: 11/ }));
  expect(screen.getByText("1997-06")).toBeTruthy();
  expect(screen.getByText("1998-04")).toBeTruthy();
  expect(screen.getByText("Variation (CV) = deviation / mean")).toBeTruthy();
  // Spec 3.12: a tenth makes a breadwinner. test/golden/northwind.json: cv 0.744884, turnover 82,373.51 of 856,885.
  expect(screen.getByText("74.5%")).toBeTruthy();
  expect(screen.getByText("9.6% < 10%")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /Manager: Robert King/ }));
  fireEvent.click(screen.getAllByRole("button", { name: /^Row \d+$/ })[0]);
  expect(effects.goToCell).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole("button", { name: /^▸?\s*Dairy Products/ }));
  fireEvent.click(screen.getAllByRole("button", { name: /^Row \d+$/ }).at(-1)!);
  const [place] = effects.goToCell.mock.calls[1] as [{ row: number }];
  expect(northwind.sales.rows[place.row - 1].map(String)).toContain("Dairy Products");
});

it("finds a client by a part of its name, and says how many more there are", async () => {
  await show(null);
  expect(screen.getByText(/Select a row that names a client/)).toBeTruthy();
  const box = screen.getByRole("combobox", { name: "Find a client" });
  fireEvent.click(box);
  expect(within(screen.getByRole("listbox")).getAllByRole("option")).toHaveLength(31);
  expect(screen.getByText(/more: type more of the name/)).toBeTruthy();
  fireEvent.input(box, { target: { value: "SAVE-A" } });
  fireEvent.click(screen.getByRole("option", { name: "Save-a-lot Markets" }));
  expect(screen.getByRole("heading", { name: "Save-a-lot Markets" })).toBeTruthy();
});

it("names the clients that a manager's counts are made of, and leads to their cards", async () => {
  const manager = analysis.managers[0];
  await show({ report: "managers", row: [manager.manager] });
  expect(await screen.findByText(`Clients served: ${manager.clientsServed}`)).toBeTruthy();
  expect(screen.getByText(`New: ${manager.new}`)).toBeTruthy();
  const first = screen
    .getAllByRole("button")
    .find((button) => analysis.clients.some((c) => c.client === button.textContent));
  fireEvent.click(first!);
  expect(screen.getByRole("heading", { name: "Status", level: 3 })).toBeTruthy();
});

it("names the clients of a segment × product cell and of an ABC × XYZ cell", async () => {
  const { rows, products } = analysis.segments;
  const line = rows.find(({ cells }) => cells[0].users > 0)!;
  const labels = 2;
  expect(
    reportOf(analysis, "segmentProduct", "en").blocks.some(({ values }) => values[0][labels] === products[0]),
  ).toBe(true);
  const pane = await show(reportCell(analysis, "segmentProduct", line.segment ?? "(none)", labels));
  expect(await screen.findByText(`Use it: ${line.cells[0].users}`)).toBeTruthy();
  const az = analysis.abcXyz.find(({ abc, xyz }) => abc === "A" && xyz === "Z");
  select(pane, reportCell(analysis, "abcXyz", "A", 3));
  expect(await screen.findByText(`Clients: ${az?.clients}`)).toBeTruthy();
});

it("reads the workbook where nothing has been read, once, and writes nothing", () => {
  const { effects } = renderPane({ ...ready, screen: "explain" });
  return screen.findByText("Reading the tables…").then(() => {
    expect(effects.read).toHaveBeenCalledTimes(1);
    expect(effects.run).not.toHaveBeenCalled();
  });
});

describe.each(languages)("in %s", (language) => {
  it("shows a whole card without gaps, and axe finds nothing", async () => {
    const { container } = await show({ row: ["Save-a-lot Markets"] }, { ...explainState, language });
    await screen.findByRole("heading", { name: "Save-a-lot Markets" });
    expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN/);
    expect(await axeFindings(container)).toEqual([]);
  });
});
