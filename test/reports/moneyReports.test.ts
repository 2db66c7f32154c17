import { daySerial } from "../../src/analysis/time/calendar";
import { readPlan } from "../../src/analysis/tables/planReader";
import { readSpend } from "../../src/analysis/tables/spendReader";
import type { CellValue, Period } from "../../src/analysis/types";
import { languages, translator, type Language } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportId } from "../../src/reports/reports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { clientTable, run } from "../analysis/analysisOfRows";
import { isoFormat } from "../analysis/caseInput";
import { isoDay } from "../setup/csvTables";
import { blocksOf, cellsOf, recordsUnder } from "./sheetChecks";

// Plan and spend as the reader sees them; expected figures are worked by hand. Source: spec 3.8, 3.13, 5.

const quarter: Period = [isoDay("2024-04-01"), isoDay("2024-06-30")];
const sales: CellValue[][] = [
  [isoDay("2024-02-05"), "Old", 100, "Paper", "Anna"],
  [isoDay("2024-04-10"), "Old", 300, "Ink", "Anna"],
  [isoDay("2024-05-10"), "Fresh", 200, "Paper", "Anna"],
  [isoDay("2024-06-10"), "Third", 400, "Paper", "Boris"],
];
const place = (sheet: string) => ({ sheet, row: 0, column: 0 });
const plan = readPlan({
  place: place("Plan"),
  columns: { manager: 0, period: 1, indicator: 2, planValue: 3 },
  format: isoFormat,
  rows: [
    ["Anna", "Q2 2024", "turnover", 400],
    ["Boris", "Q2 2024", "new clients", 4],
  ],
});
const spend = readSpend({
  place: place("Spend"),
  columns: { period: 0, spendKind: 1, amount: 2 },
  format: isoFormat,
  rows: [
    ["2024-05", "acquisition", 300],
    ["Q2 2024", "retention", 50],
  ],
});
const clients = clientTable(
  ["client", "penetrationBase", "source"],
  [
    ["Old", 1000, "referral"],
    ["Prospect", "", ""],
  ],
);

function sheetOf(id: ReportId, language: Language = "en", tables: Parameters<typeof run>[2] = {}): ReportSheet {
  const settings = { asOf: quarter[1], kpiPeriod: quarter, marginShare: 0.2 };
  const sources = { sales: "Sales", plan: "Plan", spend: "Spend" };
  const analysis = run(sales, settings, tables);
  return buildReports(analysis, { translate: translator(language), language, sources, ids: [id] })[0];
}

const headerWith = (sheet: ReportSheet, text: string) => {
  const header = blocksOf(sheet, "header").find((block) => block.values[0].includes(text));
  if (header === undefined) throw new Error(`no such header: ${text}`);
  return header;
};
const bodyTexts = (sheet: ReportSheet): readonly unknown[] =>
  [...cellsOf(sheet).values()].filter(({ block }) => block.style === "body").map(({ value }) => value);
const footerOf = (sheet: ReportSheet): string =>
  blocksOf(sheet, "footer")
    .flatMap((block) => block.values.flat())
    .join("\n");

test("the managers report begins with turnover, Plan and Plan %, blank for a manager without a plan", () => {
  const sheet = sheetOf("managers", "en", { plan });
  const header = headerWith(sheet, "Clients served");
  expect(header.values[0].slice(0, 4)).toEqual(["Manager", "Turnover", "Plan", "Plan %"]);
  const { rows, total } = recordsUnder(sheet, header);
  expect(rows.map((row) => [row.Manager, row.Turnover, row.Plan, row["Plan %"]])).toEqual([
    ["Anna", 500, 400, 1.25],
    ["Boris", 400, null, null],
  ]);
  expect([total?.Plan, total?.["Plan %"]]).toEqual([400, 1.25]);
});

test("every planned indicator stands beside what was reached, in the form of its kind", () => {
  const sheet = sheetOf("managers", "en", { plan });
  const { row } = headerWith(sheet, "Left to reach");
  const lines = blocksOf(sheet, "body").filter((block) => block.row > row);
  expect(lines.map((block) => block.values[0])).toEqual([
    ["Anna", "Turnover", 400, 500, 1.25, 0],
    ["Boris", "New clients", 4, 1, 0.25, 3],
    ["Total", "Turnover", 400, 500, 1.25, 0],
    ["Total", "New clients", 4, 1, 0.25, 3],
  ]);
  expect(lines.map((block) => block.formats[2])).toEqual(["amount", "integer", "amount", "integer"]);
});

test("without a plan the managers report has no column of it", () => {
  const headers = blocksOf(sheetOf("managers"), "header");
  expect(headers).toHaveLength(1);
  expect(headers[0].values[0]).not.toContain("Plan");
});

test("the dynamics show what new and kept clients cost, by month and by window, and nothing without spend", () => {
  const sheet = sheetOf("dynamics", "en", { spend });
  expect(sheet.tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["ClienteleSpendMonths", "ClienteleSpendWindows"]),
  );
  const lists = blocksOf(sheet, "header").filter((block) => block.values[0].includes("Cost of a new client (CAC)"));
  const [byMonth, byWindow] = lists.map((header) => recordsUnder(sheet, header).rows);
  expect(byMonth.at(-2)).toMatchObject({ Month: daySerial(2024, 5, 1), "Spend on winning": 300, "New clients": 1 });
  expect(byWindow.at(-1)).toMatchObject({
    "Spend on winning": 300,
    "New clients": 2,
    "Cost of a new client (CAC)": 150,
    "Spend on keeping": 50,
    "Kept clients": 1,
    "Spend per kept client": 50,
    "CAC / per kept client": 3,
  });
  expect(sheetOf("dynamics").tables.map(({ name }) => name)).not.toContain("ClienteleSpendMonths");
});

test("the summary says what the base is worth, and names what is missing for the rest", () => {
  const full = sheetOf("summary", "en", { spend, clients });
  const names = [
    "LTV of an average client",
    "Loyalty index",
    "Our share of their purchases",
    "Clients won by referral",
  ];
  names.push("Market capacity", "Cost of a new client (CAC)", "Spend per kept client", "CAC / per kept client");
  expect(bodyTexts(full)).toEqual(expect.arrayContaining(names));
  // Old bought 400 of 1,000 elsewhere; of 900 by three clients, 300 × 1 × (3 + 1).
  expect(bodyTexts(full)).toEqual(expect.arrayContaining([0.4, 1200, 150, 50, 3]));
  const bare = sheetOf("summary");
  for (const name of names.slice(2)) expect(bodyTexts(bare)).not.toContain(name);
  expect(footerOf(bare)).toContain("Not shown, because something is missing: cost of a new and of a kept client");
  expect(footerOf(full)).not.toContain("cost of a new");
});

test.each(languages)("plan and spend are told in %s, every header once", (language) => {
  for (const id of ["summary", "managers", "dynamics"] as const) {
    const sheet = sheetOf(id, language, { plan, spend, clients });
    for (const header of blocksOf(sheet, "header")) {
      expect(new Set(header.values[0]).size).toBe(header.values[0].length);
    }
    for (const { value } of cellsOf(sheet).values()) {
      if (typeof value !== "string") continue;
      expect(value).not.toMatch(/[{}]|undefined|NaN/);
      expect(value.length).toBeLessThanOrEqual(255);
    }
  }
});
