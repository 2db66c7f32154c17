import { daySerial } from "../../src/analysis/time/calendar";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { loadCase } from "../setup/csvTables";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { blocksOf, recordsUnder } from "./sheetChecks";

function sheetOf(tables: Tables, settings: Settings = tables.settings): ReportSheet {
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
  return buildReports(analysisOfTables({ ...tables, settings }), { ...context, ids: ["dynamics"] })[0];
}

const parts = (sheet: ReportSheet) => blocksOf(sheet, "header").map((header) => recordsUnder(sheet, header));

const tiny = loadCase("tiny");
const [months, windows, cohorts, statuses, classes, evenness, ladder, next, history] = parts(sheetOf(tiny));

test("months and windows tell turnover, clients and retention", () => {
  // test/data/tiny_sales.csv: October has the orders 2, 9 and 11 of 100, 40 and 70.
  expect(months.rows[9]).toMatchObject({
    Month: daySerial(2024, 10, 1),
    Turnover: 210,
    Purchases: 3,
    "Average check": 70,
  });
  expect(months.rows[9]).toMatchObject({ "Active clients": 3, New: 1, Regular: 1, Restored: 1, Lost: 1 });
  expect(windows.rows[3]).toMatchObject({
    Period: "Oct 1, 2024 – Dec 31, 2024",
    Turnover: 820,
    "Retention (CRR)": expect.closeTo(4 / 3, 9) as number,
    "Clients kept": expect.closeTo(2 / 3, 9) as number,
  });
});

test("a running month has a star, and the footer says what it means", () => {
  const period = [daySerial(2024, 9, 16), daySerial(2024, 12, 31)] as const;
  const sheet = sheetOf(tiny, { ...tiny.settings, period, asOf: daySerial(2024, 12, 20) });
  const [cut] = parts(sheet);
  expect(cut.rows.map((row) => row.Month)).toEqual([9, 10, 11, 12].map((month) => daySerial(2024, month, 1)));
  const [{ formats, cutMonths }] = blocksOf(sheet, "body");
  expect([formats[0], cutMonths]).toEqual(["month", [daySerial(2024, 12, 1)]]);
  const star = expect.stringMatching(/^\* The month is not over/) as string;
  const footerOf = (report: ReportSheet) => blocksOf(report, "footer").flatMap((block) => block.values.flat());
  expect(footerOf(sheet)).toContainEqual(star);
  expect(footerOf(sheetOf(tiny))).not.toContainEqual(star);
});

test("a cohort shows the share of its clients that buys again, up to the last month", () => {
  // First purchases in September: Regular Ltd, which buys every month, and Lost at the edge.
  expect(cohorts.rows[8]).toMatchObject({
    "First purchase": daySerial(2024, 9, 1),
    Clients: 2,
    0: 1,
    1: 0.5,
    2: 0.5,
    3: 0.5,
    4: null,
  });
});

test("migrations count every client once, from the class then to the class now", () => {
  expect(statuses.rows.find((row) => row.Then === "New")).toMatchObject({ Regular: 2, Lost: 1, Total: 3 });
  for (const grid of [statuses, classes, evenness]) {
    const sum = grid.rows.reduce((before, row) => before + Number(row.Total), 0);
    expect([sum, grid.total?.Total]).toEqual([12, 12]);
  }
});

test("the ladder says how many clients reach each rung and who is one step away", () => {
  expect(ladder.rows.map((row) => [row.Ladder, row.Clients, row["From the rung below"]])).toEqual([
    ["Buyer", 4, null],
    ["Customer", 1, 4 / 8],
    ["Regular client", 1, 3 / 4],
    ["Adherent", 1, 2 / 3],
    ["Advocate", 1, 1 / 2],
  ]);
  expect(next.rows[0]).toMatchObject({
    Client: "Restored & Sons",
    "Next rung": "Advocate",
    "What is missing": "a recommendation",
  });
  expect(next.rows[1]).toMatchObject({ Client: "Inside the edge", "What is missing": "one more purchase" });
});

test("one list tells status, ABC and XYZ of each client at the end of each window", () => {
  expect(history.rows.map((row) => row.Client)).toEqual(analysisOfTables(tiny).clients.map(({ client }) => client));
  const [regular] = history.rows.filter((row) => row.Client === "Regular Ltd");
  expect(Object.keys(regular).slice(2)).toEqual(
    ["Status", "ABC", "XYZ"].flatMap((name) =>
      ["Mar 31, 2024", "Jun 30, 2024", "Sep 30, 2024", "Dec 31, 2024"].map((day) => `${name} ${day}`),
    ),
  );
  // test/data/tiny_sales.csv: its first order is of September; the clients table knew it before.
  expect(regular).toMatchObject({ "Status Jun 30, 2024": "Potential", "Status Sep 30, 2024": "New" });
  expect(regular).toMatchObject({ "Status Dec 31, 2024": "Regular", "XYZ Sep 30, 2024": null });
});

test("a history of one window has no migration", () => {
  const sheet = sheetOf({
    settings: defaultSettings,
    sales: { headers: ["date", "client", "amount"], rows: [[daySerial(2024, 12, 1), "Anna", 10]] },
    salesColumns: { date: 0, client: 1, amount: 2 },
    clients: null,
    clientColumns: {},
    rules: null,
    targets: null,
  });
  expect(blocksOf(sheet, "band").map((band) => String(band.values[0][0]))).not.toContainEqual(
    expect.stringContaining("Migration"),
  );
});
