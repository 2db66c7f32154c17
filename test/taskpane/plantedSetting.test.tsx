/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { oneOf } from "../../src/analysis/settings/choiceKinds";
import { period } from "../../src/analysis/settings/dayKinds";
import { wholeNumber } from "../../src/analysis/settings/numberKinds";
import { defineSetting } from "../../src/analysis/settings/settingDefinition";
import { settingKeys, settings, type SettingKey, type Settings } from "../../src/analysis/settings/settings";
import { helpPlaces } from "../../src/analysis/figures/figureExplanation";
import { translator } from "../../src/locales";
import { settings as settingTexts } from "../../src/locales/en/settings";
import { settingsNamed } from "../setup/readmeNames";
import type { DraftField } from "../../src/taskpane/state/settingsDraft";

// One declaration is a setting. They are planted before any other module is loaded, as if they stood in the registry.
const planted = {
  quietDays: defineSetting({
    key: "quietDays",
    kind: wholeNumber(1, 365),
    default: 30,
    error: "quietDaysInvalid",
    section: "window",
    summary: "always",
    help: "status",
  }),
  weekStart: defineSetting({
    key: "weekStart",
    kind: oneOf(["monday", "sunday"]),
    default: "monday",
    section: "xyz",
    summary: "unlessDefault",
    help: "xyz",
  }),
  auditPeriod: defineSetting({
    key: "auditPeriod",
    kind: period("lastYear"),
    default: null,
    error: "auditPeriodInvalid",
    section: "managers",
    help: "managers",
  }),
};
const [quietDays, weekStart, auditPeriod] = Object.keys(planted) as SettingKey[];
Object.assign(settings, planted);
(settingKeys as SettingKey[]).push(quietDays, weekStart, auditPeriod);
Object.assign(settingTexts, {
  "field.quietDays": "Quiet days",
  "about.quietDays": "After so many days a manager calls. Empty: {usual}.",
  "summary.quietDays": "{value, plural, one {# quiet day} other {# quiet days}}",
  "field.weekStart": "First day of the week",
  "about.weekStart": "On which day a week begins.",
  "weekStart.monday": "Monday",
  "weekStart.sunday": "Sunday",
  "field.auditPeriod": "Audit period",
  "field.auditPeriodFrom": "Audit from",
  "field.auditPeriodTo": "Audit to",
  "about.auditPeriod": "The days of the audit.",
  "error.quietDaysInvalid": "The quiet days must be a whole number from 1 to 365.",
  "error.auditPeriodInvalid": "The audit period is not valid.",
});

const values = (given: object): Settings => given as Settings;
const draftWith = (texts: object) => texts as Readonly<Record<DraftField, string>>;

afterEach(cleanup);

test("a planted setting has its default, and is checked with the others", async () => {
  const { defaultSettings } = await import("../../src/analysis/settings/defaultSettings");
  const { resolveSettings } = await import("../../src/analysis/settings/resolveSettings");
  const { settingsErrorCodes, settingsErrors } = await import("../../src/analysis/settings/settingsErrors");
  const { settingsErrorSentence } = await import("../../src/reports/problemText");
  expect(defaultSettings).toMatchObject({ quietDays: 30, weekStart: "monday", auditPeriod: null, windowMonths: 3 });
  expect(settingsErrors(defaultSettings)).toEqual([]);
  const errors = settingsErrors(values({ ...defaultSettings, quietDays: 366 }));
  expect(errors).toEqual([{ code: "quietDaysInvalid", params: { value: 366 } }]);
  expect(settingsErrorCodes).toContain("quietDaysInvalid");
  expect(settingsErrorSentence(errors[0], translator("en"))).toContain("from 1 to 365");
  // The year before 2024-12-31's: Excel's DATE(2023,1,1) and DATE(2023,12,31).
  expect(resolveSettings(defaultSettings, 45657)).toMatchObject({ quietDays: 30, auditPeriod: [44927, 45291] });
});

test("a planted setting is kept in the workbook, and a session of before has its default", async () => {
  const { defaultSettings } = await import("../../src/analysis/settings/defaultSettings");
  const { fromStored, toStored } = await import("../../src/app/storedSession");
  const { noChoices } = await import("../../src/app/tableChoices");
  const set = values({ ...defaultSettings, quietDays: 45, weekStart: "sunday", auditPeriod: [45292, 45322] });
  const stored = toStored({ choices: noChoices, settings: set, reports: null, language: null }, []);
  const kept: unknown = JSON.parse(JSON.stringify(stored));
  expect(fromStored(kept)?.settings).toEqual(set);
  const earlier: Record<string, unknown> = { ...set };
  for (const key of [quietDays, weekStart, auditPeriod]) delete earlier[key];
  expect(fromStored({ ...stored, settings: earlier })?.settings).toEqual(defaultSettings);
  expect(fromStored({ ...stored, settings: { ...set, weekStart: "friday" } })?.settings).toEqual(defaultSettings);
});

test("a planted setting is read from settings.json, and a wrong value is told with what is expected", async () => {
  const { readSettingsFile } = await import("../../src/app/settingsFile");
  const { loadWorkbenchTranslator } = await import("../../src/locales");
  const { settingsSentence } = await import("../../src/workbench/command/failures");
  const given = { quietDays: 45, weekStart: "sunday", auditPeriod: ["2024-01-01", "2024-01-31"] };
  const { file } = readSettingsFile(JSON.stringify(given));
  expect(file?.settings).toEqual({ quietDays: 45, weekStart: "sunday", auditPeriod: [45292, 45322] });
  const wrong = readSettingsFile(JSON.stringify({ quietDays: "45", weekStart: "friday" }));
  const translate = await loadWorkbenchTranslator("en");
  expect(wrong.errors.map((error) => settingsSentence(error, "settings.json", translate))).toEqual([
    'settings.json: quietDays must be a whole number, not "45".',
    'settings.json: weekStart must be "monday" or "sunday", not "friday".',
  ]);
});

test("a planted setting has its fields in the draft", async () => {
  const { defaultSettings } = await import("../../src/analysis/settings/defaultSettings");
  const { draftFields, draftOf, settingsOf } = await import("../../src/taskpane/state/settingsDraft");
  expect(draftFields).toEqual(expect.arrayContaining(["quietDays", "weekStart", "auditPeriod", "auditPeriodTo"]));
  const usual = draftOf(defaultSettings);
  expect(usual).toMatchObject({ quietDays: "", weekStart: "monday", auditPeriod: "", auditPeriodFrom: "" });
  const set = values({ ...defaultSettings, quietDays: 45, weekStart: "sunday", auditPeriod: [45292, 45322] });
  expect(draftOf(set)).toMatchObject({ quietDays: "45", weekStart: "sunday", auditPeriodTo: "2024-01-31" });
  expect(settingsOf(draftOf(set))).toEqual({ settings: set, errors: {} });
  const half = draftWith({ ...usual, quietDays: "many", auditPeriod: "custom", auditPeriodTo: "2024-01-31" });
  expect(settingsOf(half).errors).toEqual({ quietDays: "quietDaysInvalid", auditPeriodFrom: "periodHalf" });
});

test("a planted setting is on the sheet Rules with what it was in the run", async () => {
  const { analyze } = await import("../../src/analysis/analyze");
  const { defaultSettings } = await import("../../src/analysis/settings/defaultSettings");
  const { buildReports } = await import("../../src/reports/buildReports");
  const { northwindInput } = await import("./resultFixture");
  const { cellsOf } = await import("../reports/sheetChecks");
  const set = values({ ...defaultSettings, quietDays: 45, weekStart: "sunday", auditPeriod: [45292, 45322] });
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
  const [sheet] = buildReports(analyze(northwindInput, set), { ...context, ids: ["rules"] });
  const cells = cellsOf(sheet);
  const line = (setting: string) => {
    const place = [...cells].find(([, { value }]) => value === setting)?.[0] ?? "";
    return [1, 2].map((column) => cells.get(`${place.split(",")[0]},${column}`)?.value);
  };
  expect(line("Quiet days")).toEqual(["45 quiet days", "After so many days a manager calls. Empty: 30."]);
  expect(line("First day of the week")).toEqual(["Sunday", "On which day a week begins."]);
  expect(line("Audit period")).toEqual(["Jan 1, 2024 – Jan 31, 2024", "The days of the audit."]);
});

test("a planted setting stands on the Settings screen, in its section and in the summary", async () => {
  const { renderPane } = await import("./renderPane");
  const { northwindTables, scannedState } = await import("./paneFixtures");
  const { effects } = renderPane({ ...scannedState(northwindTables()), screen: "settings" });
  const section = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}`) });
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

  expect(section("Period of comparison").textContent).toContain("3 months; 30 quiet days");
  fireEvent.click(section("Period of comparison"));
  // Parts of the pane load while it is clicked.
  expect((await screen.findByLabelText<HTMLInputElement>("Quiet days")).placeholder).toBe("30");
  expect(screen.getByText("After so many days a manager calls. Empty: 30.")).toBeTruthy();
  fireEvent.change(field("Quiet days"), { target: { value: "45" } });
  expect(section("Period of comparison").textContent).toContain("45 quiet days");

  expect(section("XYZ classes: who buys evenly").textContent).toContain("Month, By itself");
  expect(section("XYZ classes: who buys evenly").textContent).not.toContain("Monday");
  fireEvent.click(section("XYZ classes: who buys evenly"));
  fireEvent.change(field("First day of the week"), { target: { value: "sunday" } });
  expect(section("XYZ classes: who buys evenly").textContent).toContain("Month, By itself, Sunday");

  fireEvent.click(section("Managers and history"));
  expect(screen.getByLabelText<HTMLSelectElement>("Audit period").selectedOptions[0].textContent).toBe("Last year");
  fireEvent.change(field("Audit period"), { target: { value: "custom" } });
  fireEvent.change(field("Audit from"), { target: { value: "2024-01-31" } });
  fireEvent.change(field("Audit to"), { target: { value: "2024-01-01" } });
  expect(section("Managers and history").textContent).toContain("The audit period is not valid.");
  fireEvent.change(field("Audit to"), { target: { value: "2024-02-29" } });

  fireEvent.change(field("Quiet days"), { target: { value: "0" } });
  expect(section("Period of comparison").textContent).toContain("The quiet days must be a whole number from 1 to 365.");
  expect(screen.getByText("Correct the setting “Quiet days”.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Run" }));
  expect(effects.run).not.toHaveBeenCalled();
  fireEvent.change(field("Quiet days"), { target: { value: "" } });
  fireEvent.click(screen.getByRole("button", { name: "Run" }));
  expect(effects.run).toHaveBeenCalled();
});

test("the check of the README asks for a row for each planted setting", () => {
  expect(settingKeys.filter((key) => !settingsNamed().includes(key))).toEqual([quietDays, weekStart, auditPeriod]);
});

test("the help link of a planted setting leads to a place of the help", () => {
  for (const { help } of Object.values(planted)) expect(helpPlaces).toContain(help);
});
