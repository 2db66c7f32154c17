/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { SelectedCell } from "../../src/app/workbookPort";
import { languages, translator, type Language } from "../../src/locales";
import type { ReportId } from "../../src/reports/reports";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { northwindTables, scannedState } from "./paneFixtures";
import { axeFindings, renderPane } from "./renderPane";
import { northwindInput } from "./resultFixture";
import { reportCell, reportOf } from "./reportCells";

// What the pane says of a figure that is selected on a report; expected figures: test/golden/northwind.json.

afterEach(cleanup);

const ready = scannedState(northwindTables());
const settings = { ...defaultSettings, marginShare: 0.2 };
const analysis = analyze(northwindInput, settings);
const session = { choices: { ...ready.choices, sales: ready.choices.sales! }, settings, reports: null, language: null };
const reading = { input: northwindInput, analysis, session, tables: ready.tables ?? [] };
const state: PaneState = { ...ready, screen: "explain", reading: { kind: "done", reading } };

/** Where a label stands first, as the user would select the cell beside it. */
const cellBeside = (id: ReportId, label: string, columns: number, language: Language = "en") =>
  reportCell(analysis, id, label, columns, language);

async function show(cell: SelectedCell, language: Language = "en") {
  const pane = renderPane({ ...state, language });
  await screen.findByRole("combobox", { name: translator(language)("card.choose") });
  const [onSelected] = pane.effects.followSelection.mock.calls.at(-1) as [(cell: SelectedCell) => void];
  await act(async () => {
    onSelected(cell);
    await Promise.resolve();
  });
  return pane;
}

it("says what a figure of Summary is, by which rule and from what, and leads to the rows and to a client", async () => {
  const { effects } = await show(cellBeside("summary", "Retention (CRR)", 1));
  const { now } = analysis.summary.kpi;
  expect(await screen.findByRole("heading", { name: "Feb 7, 1998 – May 6, 1998" })).toBeTruthy();
  const start = now.regular + now.lost;
  expect(screen.getByText(new RegExp(`^\\(${now.active} − ${now.new}\\) / ${start} = [\\d.]+%$`))).toBeTruthy();
  expect(screen.getByText(/^\(Active clients – new clients\) \/ clients of the period before;/)).toBeTruthy();
  expect(screen.getByText("Clients of the period before").parentElement?.textContent).toContain(String(start));
  expect(screen.getByRole("link", { name: "How each rule works" }).getAttribute("href")).toBe("help.html#en-crr");

  fireEvent.click(screen.getByRole("button", { name: /Rows of the sales table: / }));
  fireEvent.click(screen.getAllByRole("button", { name: /^Row \d+$/ })[0]);
  expect(effects.goToCell).toHaveBeenCalledTimes(1);
  const clients = new Set(analysis.clients.map(({ client }) => client));
  fireEvent.click(screen.getAllByRole("button").find(({ textContent }) => clients.has(textContent ?? ""))!);
  expect(await screen.findByRole("heading", { name: "How it came about" })).toBeTruthy();
});

it("explains the turnover of one client above its card", async () => {
  const turnover = reportOf(analysis, "clients", "en")
    .blocks.find(({ style }) => style === "header")!
    .values[0].indexOf("Turnover");
  await show(cellBeside("clients", "Save-a-lot Markets", turnover));
  expect(await screen.findByText("The amounts of the sales added up, returns taken off.")).toBeTruthy();
  expect(screen.getByText("82,373.51", { selector: "h3 + span" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Status", level: 3 })).toBeTruthy();
});

it("says so where the cell shows another figure than the tables give now", async () => {
  const cell = cellBeside("summary", "Turnover", 1);
  await show({ ...cell, row: cell.row.map((value, column) => (column === 1 ? 1234.5 : value)) });
  expect((await screen.findByRole("status")).textContent).toMatch(
    /^The cell shows 1,234\.50; from the tables .* it would be/,
  );
});

it("says nothing of a label", async () => {
  await show(cellBeside("summary", "Turnover", 0));
  expect(screen.getByText(/any figure of a report/)).toBeTruthy();
});

describe.each(languages)("in %s", (language) => {
  const t = translator(language);

  it.each([
    ["summary", "reports.turnover", 3],
    ["dynamics", "reports.ladderCustomer", 4],
  ] as const)("explains a figure of %s without gaps, and axe finds nothing", async (id, label, columns) => {
    const { container } = await show(cellBeside(id, t(label), columns, language), language);
    await screen.findByRole("link", { name: t("help.open") });
    expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN/);
    expect(await axeFindings(container)).toEqual([]);
  });
});
