import type { Analysis } from "../../src/analysis/analysis";
import { actionCodes, type NextAction } from "../../src/analysis/summary/nextActions";
import { daySerial } from "../../src/analysis/time/calendar";
import { languages, translator, type Language, type TextKey } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import { reportIds } from "../../src/reports/reportIds";
import type { ReportContext } from "../../src/reports/reportContext";
import type { ReportId } from "../../src/reports/reports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { loadCase } from "../setup/csvTables";
import { analysisOfTables } from "./analysisOfTables";
import { relativeChange } from "../../src/analysis/periods/relativeChange";
import { blocksOf, cellsOf, recordsUnder } from "./sheetChecks";

const tinyCase = loadCase("tiny");
const tiny = analysisOfTables(tinyCase);

function sheetOf(analysis: Analysis, language: Language = "en"): ReportSheet {
  const context = { translate: translator(language), language, sources: { sales: "Sales" } };
  return buildReports(analysis, { ...context, ids: ["summary"] })[0];
}

const linesOf = (sheet: ReportSheet) =>
  blocksOf(sheet, "body")
    .filter((block) => block.column === 0 && block.formats.length === 5)
    .map((block) => block.values[0]);

test("the main figures stand with the period before and the change", () => {
  const lines = linesOf(sheetOf(tiny));
  expect(lines).toHaveLength(11);
  // test/data/tiny_sales.csv by hand. October to December: 100 + 50 + 125 + 200 + 10 + 40 + 70 + 80 - 80 - 15 + 60 +
  // 90 + 90 = 820 in ten purchases of seven clients; July to September: 100 + 400 + 40 = 540 in three.
  expect(lines[0]).toEqual(["Turnover", 820, 540, 280, expect.closeTo(280 / 540, 9)]);
  expect(lines[1]).toEqual(["Purchases", 10, 3, 7, expect.closeTo(7 / 3, 9)]);
  expect(lines[2]).toEqual(["Average check", 82, 180, -98, expect.closeTo(-98 / 180, 9)]);
  expect(lines[3]).toEqual(["Active clients", 7, 3, 4, expect.closeTo(4 / 3, 9)]);
  // New: New today and the twins. Restored: Restored & Sons and Quoted Firm. Lost: Lost at the edge.
  expect(lines.slice(5, 8).map((line) => line.slice(0, 2))).toEqual([
    ["New clients", 3],
    ["Restored clients", 2],
    ["Lost clients", 1],
  ]);
});

test("it is said why lost clients are counted differently, where they are", () => {
  const linesAbout = ({ summary, totals, ...rest }: Analysis, lost: number) =>
    blocksOf(
      sheetOf({ ...rest, summary, totals: { ...totals, statuses: { ...totals.statuses, Lost: lost } } }),
      "footer",
    )
      .flatMap((block) => block.values.flat())
      .filter((line) => String(line).startsWith("Lost clients: "));
  expect(linesAbout(tiny, 1)).toEqual([]);
  expect(linesAbout(tiny, 4)).toEqual([
    "Lost clients: a purchase in the period before, none in the KPI period – 1; status Lost (no purchase in the last window, whenever they left) – 4.",
  ]);
});

test("rates change in points and have no percentage of their own", () => {
  const [kept, crr, oldShare] = linesOf(sheetOf(tiny)).slice(8);
  // Two of the three clients of the period before bought again.
  expect(kept).toEqual(["Clients kept", expect.closeTo(2 / 3, 9), null, null, null]);
  // (7 - 3) / 3 clients; nobody bought in the window before the one before, so there is no rate to compare with.
  expect(crr).toEqual(["Retention (CRR)", expect.closeTo(4 / 3, 9), null, null, null]);
  // Old clients bought for 275 + 210 + 40 + 60 = 585 of 820, in the period before for nothing of 540.
  expect(oldShare).toEqual([
    "Turnover from old clients",
    expect.closeTo(585 / 820, 9),
    0,
    expect.closeTo((585 / 820) * 100, 9),
    null,
  ]);
  const formats = blocksOf(sheetOf(tiny), "body").map((block) => block.formats);
  expect(formats.filter((line) => line.includes("points"))).toHaveLength(3);
});

test("a KPI period that is no window has all its figures", () => {
  const settings = { ...tinyCase.settings, kpiPeriod: [daySerial(2024, 11, 1), daySerial(2024, 12, 31)] as const };
  const lines = linesOf(sheetOf(analysisOfTables({ ...tinyCase, settings })));
  // New in November and December are the twins, in September and October three others.
  expect(lines[5].slice(1)).toEqual([2, 3, -1, -1 / 3]);
  // 175 + 210 + 60 of 610, and 40 of 710 before.
  const [name, now, before] = lines[10];
  expect([name, now, before]).toEqual(["Turnover from old clients", 445 / 610, 40 / 710]);
});

const everyAction: readonly NextAction[] = actionCodes.map((code, index) => ({
  code,
  weight: 1000 - index,
  params: { clients: 2, gaps: 3, all: 3, rest: 0, client: "Anna", product: "Paper", manager: "Maria", share: 0.25 },
  cases: [],
}));

test.each(languages)("every step is in %s a sentence that names who, and a sheet that exists", (language) => {
  const analysis = { ...tiny, summary: { ...tiny.summary, actions: everyAction } };
  const sheet = sheetOf(analysis, language);
  const translate = translator(language);
  const sheetNames = reportIds.map((id) => translate(`reports.${id}Name`));
  const rows = blocksOf(sheet, "body").filter((block) => block.column === 0 && block.formats.length === 2);
  const stepLinks = (sheet.links ?? []).slice(11, 11 + everyAction.length);
  const steps = rows.filter((block) => stepLinks.some((link) => link.row === block.row));
  const cells = cellsOf(sheet);
  const sentences = steps.map((block) => String(cells.get(`${block.row},2`)?.value));
  expect(steps.map((block) => block.values[0][1])).toEqual(everyAction.map(({ weight }) => weight));
  for (const step of steps) expect(sheetNames).toContain(step.values[0][0]);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/Anna|Maria/);
    expect(sentence).toMatch(/^\P{Ll}.*\.$/u);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  }
  expect(new Set(sentences).size).toBe(actionCodes.length);
});

test("a step that counts spellings of perhaps one client says so below it, and leads nowhere from there", () => {
  const [action] = everyAction;
  const cases = ["Boris", "Anna"].map((client) => ({ client, stake: 500 }));
  const analysis = { ...tiny, summary: { ...tiny.summary, actions: [{ ...action, cases }, everyAction[1]] } };
  const plain = sheetOf(analysis);
  const otherSpellings = new Map([["Anna", "Ana"]]);
  const context: ReportContext = {
    translate: translator("en"),
    language: "en",
    sources: {},
    otherSpellings,
    ids: ["summary"],
  };
  const sheet = buildReports(analysis, context)[0];
  const first = "First check whether “Anna” and “Ana” are one client: the figures of this step count them as two.";
  const sentences = ({ blocks }: ReportSheet): unknown[] =>
    blocks.filter(({ column, formats }) => column === 2 && formats.length === 1).map(({ values }) => values[0][0]);
  const before = sentences(plain);
  expect(sentences(sheet)).toEqual([before[0], first, ...before.slice(1)]);
  expect(sheet.links?.length).toBe(plain.links?.length);
});

test("where nothing is to be done the sheet says so", () => {
  const sheet = sheetOf({ ...tiny, summary: { ...tiny.summary, actions: [] } });
  expect(blocksOf(sheet, "note").flatMap((block) => block.values.flat())).toContainEqual(
    expect.stringContaining("call for no step"),
  );
});

test("every figure and every step leads to the sheet that proves it", () => {
  const sheet = sheetOf(tiny);
  const cells = cellsOf(sheet);
  const links = (sheet.links ?? []).map(({ row, column, to }) => [cells.get(`${row},${column}`)?.value, to]);
  expect(links.slice(0, 11)).toEqual([
    ["Turnover", "dynamics"],
    ["Purchases", "dynamics"],
    ["Average check", "dynamics"],
    ["Active clients", "dynamics"],
    ["Turnover per active client", "clients"],
    ["New clients", "managers"],
    ["Restored clients", "managers"],
    ["Lost clients", "lostClients"],
    ["Clients kept", "dynamics"],
    ["Retention (CRR)", "dynamics"],
    ["Turnover from old clients", "dynamics"],
  ]);
  for (const [shown, to] of links.slice(11, 11 + tiny.summary.actions.length)) {
    expect(shown).toBe(translator("en")(`reports.${to as ReportId}Name` as TextKey));
  }
});

test("every step leads to its own list on the worklist, whose amounts add up to what is at stake", () => {
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
  const [summary, worklists] = buildReports(tiny, { ...context, ids: ["summary", "worklists"] });
  const links = (summary.links ?? []).filter(({ to }) => to === "worklists");
  const cells = cellsOf(summary);
  expect(links.map(({ anchor }) => anchor)).toEqual(tiny.summary.actions.map(({ code }) => code));
  for (const { row, column, anchor } of links) {
    const heading = worklists.anchors?.[anchor!];
    // A long sentence goes on in the next line.
    const sentence = String(cells.get(`${row},${column}`)?.value);
    expect(String(cellsOf(worklists).get(`${heading},0`)?.value).startsWith(sentence)).toBe(true);
    const { rows, total } = recordsUnder(
      worklists,
      blocksOf(worklists, "header").find((block) => block.row === heading! + 1)!,
    );
    const stakes = rows.map((line) => Number(line["Turnover at stake"]));
    expect(total?.["Turnover at stake"]).toBeCloseTo(
      stakes.reduce((sum, stake) => sum + stake, 0),
      9,
    );
    expect(total?.["Turnover at stake"]).toBe(cells.get(`${row},1`)?.value);
  }
});

test("three charts show months, statuses and classes, each over its own figures", () => {
  const sheet = sheetOf(tiny);
  expect(sheet.charts.map((chart) => [chart.title, chart.categories.rows])).toEqual([
    ["Turnover by month", 12],
    ["Clients by status", 5],
    ["Turnover by ABC class", 3],
  ]);
});

test("a change in percent is left out where there was nothing before, or next to nothing", () => {
  expect(relativeChange(50, 200)).toBe(0.25);
  expect(relativeChange(-200, 200)).toBe(-1);
  expect(relativeChange(10, 0)).toBeNull();
  expect(relativeChange(10, -5)).toBeNull();
  // The smallest number there is: the ratio would be infinite.
  expect(relativeChange(1, Number.MIN_VALUE)).toBeNull();
});
