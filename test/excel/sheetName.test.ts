import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { saveSession } from "../../src/app/sessionStore";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { loadTranslator } from "../../src/locales";
import { closeHost, openHost, watch } from "./openHost";
import { sheetData, workbookData } from "./workbook";

// Rows of one sheet stand in another order of columns; a blank row is none.
const sheets = [
  sheetData("Oleg", [["Date", "Client", "Amount"], [45292, "Anna", 10], [], [45293, "Boris", 20], [45294, "Anna", 5]]),
  sheetData("Maria", [["Client", "Date", "Amount"], ["Cora", 45295, 40], ["Dora", 45296, 1]]),
]; // prettier-ignore

beforeAll(() => loadTranslator("en"));
afterEach(closeHost);

it("the name of a sheet is the manager of its rows where the user says so, and is remembered", async () => {
  openHost(workbookData(sheets));
  const port = officeWorkbook();
  const { session, tables } = await scanWorkbook(port);
  const { sales } = session.choices;
  if (sales === null) throw new Error("no sales recognised: null");
  const more = tables.filter(({ name }) => name !== sales.table.name);
  await saveSession(port, {
    ...session,
    choices: { ...session.choices, sales: { ...sales, more, reading: { sheetName: "manager" } } },
  });

  const again = (await scanWorkbook(port)).session;
  const { analysis, input } = await readWorkbook(port, again, watch());
  const { ledger } = input.sales;
  const managers = new Map<string, number>();
  ledger.amount.forEach((amount, row) => {
    const name = ledger.managers.names[ledger.manager?.[row] ?? -1];
    managers.set(name, (managers.get(name) ?? 0) + amount);
  });
  expect([...managers].sort()).toEqual([
    ["Maria", 41],
    ["Oleg", 35],
  ]);
  expect(analysis.rows).toMatchObject({ used: 5, total: 5 });
  expect(analysis.notices).toContainEqual({ code: "sheetNameAs", params: { role: "manager" } });
  expect(analysis.notices).not.toContainEqual({ code: "roleAbsent", params: { role: "manager" } });
});
