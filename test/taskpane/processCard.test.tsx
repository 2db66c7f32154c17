/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { SelectedCell } from "../../src/app/workbookPort";
import { languages, loadFigureTranslator, translator, type Language } from "../../src/locales";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { analysisOfTables } from "../reports/analysisOfTables";
import { loadPlanCase } from "../setup/planCase";
import { northwindTables, scannedState } from "./paneFixtures";
import { axeFindings, renderPane } from "./renderPane";

// What the client card says of the sales process; the tables: test/cases/workshop.

afterEach(cleanup);

const ready = scannedState(northwindTables());
const analysis = analysisOfTables(loadPlanCase("workshop"));
const session = {
  choices: { ...ready.choices, sales: ready.choices.sales! },
  settings: loadPlanCase("workshop").settings,
  reports: null,
  language: null,
};
const reading = { input: analysis.evidence.input, analysis, session, tables: ready.tables ?? [] };
const state: PaneState = { ...ready, screen: "explain", reading: { kind: "done", reading } };

async function showClient(client: string, language: Language = "en") {
  await loadFigureTranslator(language);
  const pane = renderPane({ ...state, language });
  await screen.findByRole("combobox", { name: translator(language)("card.choose") });
  const [onSelected] = pane.effects.followSelection.mock.calls.at(-1) as [(cell: SelectedCell) => void];
  await act(async () => {
    onSelected({ place: { sheet: "Anywhere", row: 1, column: 0 }, row: [client], report: null });
    await Promise.resolve();
  });
  await screen.findByRole("heading", { name: translator(language)("tables.section.process") });
  return pane;
}

const valueBeside = (name: string): string | null | undefined =>
  screen.getByRole("button", { name }).parentElement?.lastElementChild?.textContent;

it("says of a client what it was offered, what it answered and what it complained of, and leads to the rows", async () => {
  const { effects } = await showClient("Boris Ltd");
  expect(valueBeside("Jun 3, 2024 · Ink · ink dried out")).toBe("3 · Open");
  expect(valueBeside("Dec 10, 2024 · Toner")).toBe("4");
  expect(valueBeside("Jun 10, 2024 · Ink · ink dried out")).toBe("Closed too early: Mend the process");
  fireEvent.click(screen.getByRole("button", { name: "Jun 10, 2024 · Ink · ink dried out" }));
  // The third row below the header.
  expect(effects.goToCell).toHaveBeenCalledWith({ sheet: "Complaints", row: 3, column: 0 });
});

it("says what is due with a client, the most urgent first", async () => {
  await showClient("Ideal Print");
  const heading = screen.getByRole("heading", { name: "Control points" });
  const lines = Array.from(heading.parentElement?.querySelectorAll("li") ?? [], ({ textContent }) => textContent);
  expect(lines[0]).toMatch(/Overdue · /);
  expect(lines).toContainEqual("Survey: ask the client: TonerOverdue · Sep 9, 2024");
  expect(screen.getByRole("heading", { name: "Offers" })).toBeTruthy();
});

it.each(languages)("is accessible in %s", async (language) => {
  const { container } = await showClient("City Hospital", language);
  expect(await axeFindings(container)).toEqual([]);
});
