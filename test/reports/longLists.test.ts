import { createSalesReader } from "../../src/analysis/tables/salesReader";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import { loadFigureTranslator } from "../../src/locales";
import { buildReports } from "../../src/reports/buildReports";
import type { ReportSheet } from "../../src/reports/reportSheet";

// 300 clients on sheets of 200 rows, as a million and a half of them on those of Excel.
const CLIENTS = 300;
const SHEET_ROWS = 200;

function analysis() {
  const reader = createSalesReader(
    { sheet: "Sales", row: 0, column: 0 },
    { date: 0, client: 1, product: 2, amount: 3 },
    { decimal: ".", dateOrder: "ymd", date1904: false },
  );
  reader.add(
    Array.from({ length: CLIENTS }, (_zero, client) => [
      45_292 + (client % 300),
      `Client ${client}`,
      "Pipes",
      client + 1,
    ]),
  );
  return analyze({ sales: reader.finish(), clients: null, rules: null, targets: null }, defaultSettings);
}

async function sheetOf(id: ReportSheet["id"], sheetRows?: number): Promise<ReportSheet> {
  const translate = await loadFigureTranslator("en");
  const sheets = buildReports(analysis(), { translate, language: "en", sources: {}, sheetRows });
  const sheet = sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new Error(`no such report: ${id}`);
  return sheet;
}

const rowsBelow = (sheet: ReportSheet) => Math.max(...sheet.blocks.map(({ row, values }) => row + values.length));

describe.each(["clients", "clientProduct"] as const)("the list of %s that is longer than its sheet", (id) => {
  test("says how many rows there are more and what they come to; the total is that of all", async () => {
    const [cut, whole] = [await sheetOf(id, SHEET_ROWS), await sheetOf(id)];
    const totalsOf = ({ blocks }: ReportSheet) =>
      blocks.filter(({ style }) => style === "total").map(({ values }) => values[0]);
    const [more, total] = totalsOf(cut);
    expect(total).toEqual(totalsOf(whole)[0]);

    const listed = cut.blocks.find(({ style, values }) => style === "body" && values.length > 100)?.values ?? [];
    expect(more[0]).toBe(`${CLIENTS - listed.length} more rows, not listed`);
    const amount = more.findIndex((cell, column) => column > 0 && typeof cell === "number" && cell > 1000);
    const sum = listed.reduce((before, row) => before + Number(row[amount]), 0);
    expect(sum + Number(more[amount])).toBe((CLIENTS * (CLIENTS + 1)) / 2);
    expect(rowsBelow(cut)).toBeLessThan(SHEET_ROWS + 60);
  });
});
