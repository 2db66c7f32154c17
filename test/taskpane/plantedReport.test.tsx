/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { readSettingsFile } from "../../src/app/settingsFile";
import { translator } from "../../src/locales";
import { helpIn } from "../../src/help/helpPage";
import { figureTexts } from "../../src/locales/en/figures";
import { helpPage as helpTexts } from "../../src/locales/en/helpPage";
import { buildReports } from "../../src/reports/buildReports";
import { allReports, reportIds } from "../../src/reports/reportIds";
import { reportsNamed } from "../setup/readmeNames";
import { northwindTables, scannedState } from "./paneFixtures";
import { loadLaterParts, renderPane } from "./renderPane";
import { northwindInput } from "./resultFixture";

// A report costs one declaration: the list of reports, "all reports", the settings file, the choice in the pane, the order
// of the sheets and what stands on every sheet follow from it.

jest.mock("../../src/reports/reports", () => {
  const { reports } = jest.requireActual<typeof import("../../src/reports/reports")>("../../src/reports/reports");
  const { defineReport } = jest.requireActual<typeof import("../../src/reports/report")>("../../src/reports/report");
  const { sentence } =
    jest.requireActual<typeof import("../../src/reports/reportPart")>("../../src/reports/reportPart");
  const planted = defineReport({
    id: "planted",
    needs: ["product"],
    note: () => ["What it says"],
    parts: () => [sentence("note", "One part"), () => null, sentence("note", "Another part")],
    footer: () => ["Its rule"],
  });
  return { reports: [...reports, planted] };
});

beforeAll(() => {
  Object.assign(figureTexts.reports, { plantedName: "Planted" });
  Object.assign(helpTexts, { "sheet.planted": "What was planted." });
  return loadLaterParts();
});
afterEach(cleanup);

test("it stands in the list of reports, and is left out with the product column that it needs", () => {
  expect(reportIds.at(-1)).toBe("planted");
  const inputs = { products: true, hasTable: () => false, hasColumn: () => false, settings: defaultSettings };
  expect(allReports(inputs)).toContain("planted");
  expect(allReports({ ...inputs, products: false })).not.toContain("planted");
});

test("a settings file may ask for it", () => {
  expect(readSettingsFile('{ "reports": ["planted"] }').file).toMatchObject({ reports: ["planted"] });
});

test("it can be chosen in the pane", () => {
  renderPane({ ...scannedState(northwindTables()), screen: "settings" });
  fireEvent.click(screen.getByRole("button", { name: /^Reports/ }));
  const box = screen.getByLabelText<HTMLInputElement>("Planted");
  expect(box.checked).toBe(true);
  fireEvent.click(box);
  expect(box.checked).toBe(false);
});

test("the check of the README asks for its row", () => {
  const names = reportIds.map((id) => translator("en")(`reports.${id}Name`));
  expect(names.filter((name) => !reportsNamed().includes(name))).toEqual(["Planted"]);
});

test("the help page says what its sheet shows", async () => {
  expect(await helpIn("en", [])).toContain("<dt>Planted</dt><dd>What was planted.</dd>");
});

test("its sheet comes last, with title, note, parts, footer and print", () => {
  const analysis = analyze(northwindInput, defaultSettings);
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
  const sheet = buildReports(analysis, context).at(-1);
  expect(sheet?.name).toBe("Planted");
  const lines = sheet?.blocks.map(({ row, style, values }) => [row, style, values[0][0]]);
  expect(lines?.slice(0, 4)).toEqual([
    [0, "title", "Planted"],
    [1, "note", "What it says"],
    [3, "note", "One part"],
    [5, "note", "Another part"],
  ]);
  const footer = sheet?.blocks.find(({ style }) => style === "footer")?.values.map(([line]) => line);
  expect(footer?.[0]).toContain("Sales");
  expect(footer?.slice(1, 3)).toEqual(["All rules and settings in force are on the sheet “Rules”.", "Its rule"]);
  const rules = buildReports(analysis, context).find(({ id }) => id === "rules");
  const texts = rules?.blocks.flatMap(({ values }) => values.flat());
  expect(texts).toEqual(expect.arrayContaining(["Planted", "Its rule"]));
  expect(sheet?.print?.area.rows).toBeGreaterThan(8);
});
