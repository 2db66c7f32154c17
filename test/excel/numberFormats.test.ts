import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { loadTranslator } from "../../src/locales";
import type { DataSheet } from "../../src/workbooks/workbookData";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, workbookData } from "./workbook";

const euros = "#,##0.00 [$€-407]";
const denars = '#,##0.00 "ден."';

type Sale = readonly [day: number, client: string, amount: number | string, format: string];

/** Sales whose amounts are written with number formats. */
function sheet(name: string, sales: readonly Sale[], headers = ["Date", "Client", "Amount"]): DataSheet {
  const data = sheetData(name, [headers, ...sales.map(([day, client, amount]) => [day, client, amount])]);
  const cells = new Map([...data.cells].map(([row, line]) => [row, new Map(line)]));
  sales.forEach(([, , amount, numberFormat], index) => cells.get(index + 1)?.set(2, { value: amount, numberFormat }));
  return { ...data, cells };
}

async function read(sheets: readonly DataSheet[]) {
  openHost(workbookData([...sheets]));
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  const { analysis } = await readWorkbook(port, session, watch());
  const figures = analysis.clients.map(({ client, turnover }) => [client, turnover]);
  const notices = analysis.notices.filter(({ code }) => code.startsWith("currenc"));
  return { analysis, figures, notices };
}

beforeAll(() => loadTranslator("en"));
afterEach(closeHost);

describe("number formats of the amounts", () => {
  it("are the currency of their rows: others than the main one are not added", async () => {
    const { figures, notices, analysis } = await read([
      sheet("Sales", [
        [45292, "Anna", 6150, denars],
        [45293, "Boris", 100, euros],
        [45294, "Anna", 1230, denars],
      ]),
    ]);
    expect(figures).toEqual([["Anna", 7380]]);
    expect(notices).toEqual([
      { code: "currenciesLeftOut", params: { column: "Amount", currency: "MKD", value: "EUR 100.00 (1)" } },
    ]);
    expect(analysis.problems.items.map(({ code, where }) => [code, where?.row, where?.column])).toEqual([
      ["otherCurrency", 2, 2],
    ]);
  });

  it("name the one currency of all amounts, however many rows there are", async () => {
    const sales = Array.from({ length: 5000 }, (_none, i): Sale => [45292 + (i % 300), `Client ${i % 9}`, 2, euros]);
    const { notices, analysis } = await read([sheet("Sales", sales)]);
    expect(notices).toEqual([{ code: "currencyOf", params: { currency: "EUR" } }]);
    expect(analysis.rows.used).toBe(5000);
  });

  it("change below thousands of rows without a word", async () => {
    const sales = Array.from({ length: 5000 }, (_none, i): Sale => [
      45292 + (i % 300),
      `Client ${i % 9}`,
      2,
      i < 4990 ? euros : denars,
    ]);
    const { analysis } = await read([sheet("Sales", sales)]);
    expect([analysis.rows.used, analysis.problems.counts.otherCurrency]).toEqual([4990, 10]);
  });

  it("are those of each sheet that is read together", async () => {
    const { figures } = await read([
      sheet("Sales 2023", [
        [44927, "Anna", 10, euros],
        [44928, "Anna", 10, euros],
      ]),
      sheet("Sales 2024", [
        [45292, "Anna", 5000, denars],
        [45293, "Anna", 30, euros],
      ]),
    ]);
    expect(figures).toEqual([["Anna", 30]]);
  });

  it("say less than a sign beside the amount, and nothing beside a column of currencies", async () => {
    const signed = await read([
      sheet("Sales", [
        [45292, "Anna", 10, euros],
        [45293, "Boris", "20 USD", euros],
        [45294, "Anna", 30, euros],
      ]),
    ]);
    expect(signed.figures).toEqual([["Anna", 40]]);
    const column = sheetData("Sales", [
      ["Date", "Client", "Amount", "Currency"],
      [45292, "Anna", 10, "MKD"],
      [45293, "Boris", 20, "MKD"],
    ]);
    expect((await read([column])).notices).toEqual([{ code: "currencyOf", params: { currency: "MKD" } }]);
  });

  it("cost the same exchanges for ten rows and for fifteen thousand", async () => {
    const asked: number[] = [];
    for (const rows of [10, 15_000]) {
      const sales = Array.from({ length: rows }, (_none, i): Sale => [45292, "Anna", i, "General"]);
      const host = openHost(workbookData([sheetData("Sales", [["Date", "Client", "Amount", "Note"], ...sales])]));
      const port = officeWorkbook();
      const [table] = await port.findTables();
      const before = host.faults.syncCount;
      expect(await port.numberFormats(table, 2, { aborted: false })).toEqual([{ format: "General", rows }]);
      asked.push(host.faults.syncCount - before);
    }
    expect(asked[1]).toBe(asked[0]);
  });
});
