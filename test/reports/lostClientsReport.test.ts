import { daySerial } from "../../src/analysis/time/calendar";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { translator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportSheet } from "../../src/reports/reportSheet";
import { analysisOfTables, type Tables } from "./analysisOfTables";
import { blocksOf, recordsUnder } from "./sheetChecks";

type Sale = readonly [month: number, client: string, amount: number];

/** Sales on the 10th of months of 2024. */
function sheetOf(sales: readonly Sale[], reasons: readonly (readonly [client: string, reason: string])[]): ReportSheet {
  const input: Tables = {
    settings: defaultSettings,
    sales: {
      headers: ["date", "client", "amount"],
      rows: sales.map(([month, client, amount]) => [daySerial(2024, month, 10), client, amount]),
    },
    salesColumns: { date: 0, client: 1, amount: 2 },
    clients: reasons.length === 0 ? null : { headers: ["client", "reason"], rows: reasons },
    clientColumns: { client: 0, lostReason: 1 },
    rules: null,
    targets: null,
  };
  const context = { translate: translator("en"), language: "en" as const, sources: { sales: "Sales" } };
  return buildReports(analysisOfTables(input), { ...context, ids: ["lostClients"] })[0];
}

// As of 2024-12-10, three months: the last window begins on 2024-09-11.
const sales: readonly Sale[] = [
  [2, "Anna", 100],
  [5, "Anna", 200],
  [8, "Boris", 70],
  [12, "Clara", 30],
];

test("lost clients stand by their last purchase with the turnover that went with them and the reason", () => {
  const sheet = sheetOf(sales, [["Anna", "moved away"]]);
  const [list, months] = blocksOf(sheet, "header").map((header) => recordsUnder(sheet, header));
  expect(list.rows).toMatchObject([
    {
      Client: "Boris",
      "Last purchase": daySerial(2024, 8, 10),
      "Days since last": 122,
      "Turnover of the last 12 active months": 70,
      "Reason lost": null,
    },
    {
      Client: "Anna",
      "Last purchase": daySerial(2024, 5, 10),
      "Days since last": 214,
      "Turnover of the last 12 active months": 300,
      "Reason lost": "moved away",
    },
  ]);
  expect(list.total?.["Turnover of the last 12 active months"]).toBe(370);
  expect(months.rows.map((row) => [row.Month, row["Lost clients"], row.Turnover])).toEqual([
    [daySerial(2024, 5, 1), 1, 300],
    [daySerial(2024, 6, 1), 0, 0],
    [daySerial(2024, 7, 1), 0, 0],
    [daySerial(2024, 8, 1), 1, 70],
  ]);
  expect(months.total).toMatchObject({ "Lost clients": 2, Turnover: 370 });
});

test("without a reason in the clients table there is no column for it", () => {
  const [header] = blocksOf(sheetOf(sales, []), "header");
  expect(header.values[0]).not.toContain("Reason lost");
});

test("where nobody is lost the sheet says so and has neither table nor chart", () => {
  const sheet = sheetOf([[12, "Clara", 30]], []);
  expect(blocksOf(sheet, "note")[0].values[0][0]).toContain("No client is lost");
  expect([sheet.tables, sheet.charts]).toEqual([[], []]);
});
