/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { analyze } from "../../src/analysis/analyze";
import type { NextAction } from "../../src/analysis/summary/nextActions";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { LastRun } from "../../src/app/lastRun";
import type { ReportsChange } from "../../src/app/sourceChange";
import { languages, translator } from "../../src/locales";
import { duplicateGroups } from "../../src/app/duplicateGroups";
import { duplicateSentence } from "../../src/taskpane/duplicates/duplicateSentence";
import type { PaneState } from "../../src/taskpane/state/paneState";
import { clientTable } from "../analysis/analysisOfRows";
import { salesOnly } from "../analysis/caseInput";
import { northwindTables, scannedState } from "./paneFixtures";
import { axeFindings, renderPane } from "./renderPane";

afterEach(cleanup);

const ready = scannedState(northwindTables());
const input = salesOnly([
  [45292, "Alfa LLC", 10],
  [45293, "Alfa", 20],
  [45294, "Alfa", 30],
  [45295, "Beta", 40],
]);
const session = {
  choices: { ...ready.choices, sales: ready.choices.sales! },
  settings: defaultSettings,
  reports: null,
  language: null,
};
const reading = { input, analysis: analyze(input, defaultSettings), session, tables: [] };
const found: PaneState = { ...ready, reading: { kind: "done", reading } };

it("looks for duplicates only when asked", async () => {
  const { effects } = renderPane(ready);
  fireEvent.click(await screen.findByRole("button", { name: "Look for duplicates" }));
  expect(effects.read).toHaveBeenCalled();
});

it("shows likely spellings side by side and joins them under the name that stays", async () => {
  const { effects } = renderPane(found);
  await screen.findByText("The names differ only by the legal form");
  expect(screen.getByRole("checkbox", { name: /^Alfa LLC\s*1 purchase · 10/ })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(effects.joinSpellings).toHaveBeenCalledWith([["Alfa LLC", "Alfa"]]);
  fireEvent.change(screen.getByLabelText("Name that stays"), { target: { value: "Alfa LLC" } });
  fireEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(effects.joinSpellings).toHaveBeenLastCalledWith([["Alfa", "Alfa LLC"]]);
});

it("joins all that are sure at once, and leaves the others to be compared", async () => {
  const more = salesOnly([
    [45292, "Alfa LLC", 10],
    [45293, "Alfa", 20],
    [45294, "Beta-Trade", 30],
    [45295, "Beta Trade", 40],
    [45296, "Beta Trade", 40],
    // One slip of the keyboard: it may be another company.
    [45297, "Gammalux", 50],
    [45298, "Gammalix", 50],
  ]);
  const of = { input: more, analysis: analyze(more, defaultSettings), session, tables: [] };
  const { effects } = renderPane({ ...ready, reading: { kind: "done", reading: of } });
  fireEvent.click(await screen.findByRole("button", { name: "Join all 2 that are sure" }));
  const [[aliases]] = effects.joinSpellings.mock.calls as [[readonly (readonly string[])[]]];
  expect([...aliases].sort()).toEqual([
    ["Alfa LLC", "Alfa"],
    ["Beta-Trade", "Beta Trade"],
  ]);
  expect(screen.getByRole("checkbox", { name: /^Gammalux/ })).toBeTruthy();
});

it("says what was joined last, and undoes it", async () => {
  const aliases = { table: northwindTables()[0], columns: { written: 0, client: 1 } };
  const choices = { ...found.choices, aliases };
  const { effects } = renderPane({ ...found, choices, joined: [["Beta-Trade", "Beta Trade"]] });
  await screen.findByText("1 spelling joined: Beta-Trade → Beta Trade");
  fireEvent.click(screen.getByRole("button", { name: "Undo the join" }));
  expect(effects.undoJoin).toHaveBeenCalledTimes(1);
  cleanup();
  renderPane({ ...found, choices });
  await screen.findByText("The names differ only by the legal form");
  expect(screen.queryByRole("button", { name: "Undo the join" })).toBeNull();
});

it("remembers that spellings are not the same, and joins nothing that is not ticked", async () => {
  const { effects } = renderPane(found);
  fireEvent.click(await screen.findByRole("checkbox", { name: /Alfa LLC/ }));
  fireEvent.click(screen.getByRole("button", { name: "Join" }));
  fireEvent.click(screen.getByRole("checkbox", { name: /^Alfa\s*2 purchases/ }));
  fireEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(effects.joinSpellings).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Not the same" }));
  expect(effects.keepApart.mock.calls[0][0]).toEqual([["alfa", "alfa llc"]]);
});

it("shows why different names may be one client: the tax number, beside what the clients table knows of each", async () => {
  const clients = clientTable(
    ["client", "taxNumber", "phone"],
    [
      ["Alfa", "RO 12345678", "0721 123 456"],
      ["Beta", "12345678", ""],
    ],
  );
  const withClients = { ...input, clients };
  const analysis = analyze(withClients, defaultSettings);
  renderPane({ ...found, reading: { kind: "done", reading: { ...reading, input: withClients, analysis } } });
  await screen.findByText("The same tax number, or names that differ only by the legal form");
  expect(screen.getByText("RO 12345678 · 0721 123 456")).toBeTruthy();
  expect(screen.getByText("12345678")).toBeTruthy();
});

const withResult: PaneState = {
  ...ready,
  screen: "result",
  result: {
    analysis: reading.analysis,
    sheets: [{ id: "summary", name: "Summary" }],
    unsettled: duplicateGroups(reading.analysis, []),
  },
};
const oneFound = "1 client may be written in several ways: each spelling counts as a client of its own.";

it("is told of after a run, and led to where the spellings stand side by side", async () => {
  const { effects } = renderPane(withResult);
  await screen.findByText(oneFound);
  fireEvent.click(screen.getByRole("button", { name: "Compare the spellings" }));
  expect(effects.read).toHaveBeenCalledTimes(1);
  const heading = await screen.findByRole("heading", { name: "Likely duplicates" });
  expect(document.activeElement).toBe(heading);
});

it("is not told of where the user has said that the names are different clients, or the reports are out of date", async () => {
  const { effects } = renderPane(withResult, { readApart: (onRead) => onRead([["alfa", "alfa llc"]]) });
  await waitFor(() => expect(effects.readApart).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByText(oneFound)).toBeNull();
  cleanup();
  const lastRun = { session, marks: {} } as unknown as LastRun;
  const written = { sheets: [], kept: null };
  const change: ReportsChange = { kind: "tables" };
  renderPane({ ...withResult, reports: { lastRun, written, change } });
  await screen.findByRole("heading", { name: "Result" });
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByText(oneFound)).toBeNull();
});

it("is said beside the step that depends on it, until the names are told apart", async () => {
  const { analysis } = reading;
  const step: NextAction = {
    code: "winBack",
    weight: 10,
    params: { clients: 1, all: 1, rest: 0, client: "Alfa LLC" },
    cases: [{ client: "Alfa LLC", stake: 10 }],
  };
  const result = {
    ...withResult.result!,
    analysis: { ...analysis, summary: { ...analysis.summary, actions: [step] } },
  };
  const first = "First check whether “Alfa LLC” and “Alfa” are one client: the figures of this step count them as two.";
  renderPane({ ...withResult, result });
  await screen.findByText(first);
  cleanup();
  const { effects } = renderPane({ ...withResult, result }, { readApart: (onRead) => onRead([["alfa llc", "alfa"]]) });
  await waitFor(() => expect(effects.readApart).toHaveBeenCalled());
  expect(screen.queryByText(first)).toBeNull();
});

it.each(languages)("is told of in one sentence in %s, and axe finds nothing", async (language) => {
  const { container } = renderPane({ ...withResult, language });
  const t = translator(language);
  await screen.findByText(t("duplicates.found", { count: 1 }));
  for (const count of [1, 2, 5, 21, 125]) expect(t("duplicates.found", { count })).toMatch(/^[^.{}]+\.$/);
  expect(await axeFindings(container)).toEqual([]);
});

it.each([
  ["en", ["lookAlike", "legalForm"], "The names differ only by letters that look alike and the legal form"],
  [
    "ru",
    ["lookAlike", "legalForm"],
    "Названия отличаются только похожими буквами разных алфавитов и формой собственности",
  ],
  ["en", ["taxNumber", "email", "phone"], "The same tax number, e-mail and phone"],
  ["ru", ["taxNumber"], "Совпадает: ИНН"],
  [
    "ru",
    ["taxNumber", "phone", "typing"],
    "Совпадает: ИНН и телефон; или названия отличаются только возможной опечаткой",
  ],
] as const)("names in one sentence (%s) all reasons: %j", (language, reasons, sentence) => {
  expect(duplicateSentence(reasons, translator(language))).toBe(sentence);
});

it.each(languages)("is whole in %s, and axe finds nothing", async (language) => {
  const { container } = renderPane({ ...found, language });
  await screen.findByText(duplicateSentence(["legalForm"], translator(language)));
  expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN/);
  expect(await axeFindings(container)).toEqual([]);
});
