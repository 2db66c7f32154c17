import { updateRisks } from "../../src/app/risks/riskSheet";
import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { languages, loadLateTranslator, type Language } from "../../src/locales";
import { firstRisks, riskResult, timesAYear } from "../../src/tasks/risks";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, sheetData, sheetNamed, valueAt, workbookData } from "./workbook";
import { daySerial } from "../../src/analysis/time/calendar";

const port = officeWorkbook();
afterEach(closeHost);

async function update(language: Language = "en") {
  const { session } = await scanWorkbook(port);
  const { analysis } = await readWorkbook(port, session, watch());
  return updateRisks(port, analysis, await loadLateTranslator(language, "copies"), language);
}

/** Line 0 is the first below the header. */
function line(host: Host, name: string, row: number): Readonly<Record<string, unknown>> {
  const sheet = sheetNamed(host.save(), name);
  return Object.fromEntries(
    [...(sheet.cells.get(0) ?? [])].map(([column, { value }]) => [value, valueAt(sheet, row + 1, column)]),
  );
}

const type = (host: Host, address: string, value: string | number) =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Risk matrix").getRange(address).values = [[value]];
    await context.sync();
  });

const sales = [
  ["Date", "Client", "Amount", "Manager"],
  [daySerial(2025, 1, 10), "Old", 900, "Boris"],
  [daySerial(2026, 2, 10), "Alfa", 600, "Anna"],
  [daySerial(2026, 3, 10), "Beta", 300, "Anna"],
  [daySerial(2026, 4, 10), "Gama", 100, "Boris"],
  [daySerial(2026, 5, 10), "Gama", 50, "Anna"],
];
const clients = [
  ["Client", "Phone"],
  ["Alfa", "+389 70 123 456"],
];
const open = (): Host => openHost(workbookData([sheetData("Sales", sales), sheetData("Clients data", clients)]));

test("levels are times a year, other numbers say it themselves", () => {
  expect([1, 2, 3, 4, 5, 0, 0.3, 12, 1.5].map(timesAYear)).toEqual([0.05, 0.2, 0.5, 1, 2, 0, 0.3, 12, 1.5]);
  expect([-1, Number.NaN].map(timesAYear)).toEqual([null, null]);
});

test("a measure pays where it saves more than it costs", () => {
  const entry = { often: 4, damage: 1000, cost: 200, after: 1 };
  expect(riskResult(entry)).toEqual({ perYear: 1, before: 1000, then: 50, benefit: 750, verdict: "pays" });
  expect(riskResult({ ...entry, cost: 950 }).verdict).toBe("paysNot");
  expect(riskResult({ ...entry, cost: null })).toMatchObject({ benefit: null, verdict: "none" });
});

test("damages are proposed by what the workbook knows, counted by hand", async () => {
  const host = open();
  const { concerned } = await update();
  // Twelve months: 600 + 300 + 100 + 50; Gama goes to Anna, who sold last; Old has one manager and no contact, but no sales.
  expect(concerned).toEqual({
    isMargin: false,
    amounts: { base: 1050, largestManager: 1050, oneContact: 300 },
    largest: { manager: "Anna", share: 1 },
    oneContact: 2,
  });
  expect(line(host, "Risk matrix", 0)).toMatchObject({
    "How often (1\u20115)": 3,
    "Times a year": 0.5,
    "Turnover concerned, year": 1050,
    "Share lost": 0.3,
    "Damage each time": 315,
    "Loss a year": 157.5,
    "Loss a year then": 15.75,
    Verdict: "no figure",
  });
});

test("what the user enters counts, stays, and gives a verdict; a number that is none is named", async () => {
  const host = open();
  await update();
  await type(host, "I2", 100);
  await type(host, "C3", 0.3);
  await type(host, "G4", 5000);
  await type(host, "I4", "much");
  await type(host, "A10", "The server burns");
  await type(host, "C10", 2);
  await type(host, "G10", "1 000,50");
  await type(host, "J10", 1);
  await type(host, "I10", 0);
  const { problems } = await update();
  expect(problems).toEqual([{ where: { sheet: "Risk matrix", row: 3, column: 8 }, value: "much" }]);
  expect(line(host, "Risk matrix", 0)).toMatchObject({ "Benefit a year": 41.75, Verdict: "pays" });
  expect(line(host, "Risk matrix", 1)).toMatchObject({ "Times a year": 0.3, "Changed by you": "How often (1\u20115)" });
  expect(line(host, "Risk matrix", 2)).toMatchObject({
    "Damage each time": 5000,
    "Benefit a year": null,
    Verdict: "no figure",
  });
  expect(line(host, "Risk matrix", 8)).toMatchObject({
    Threat: "The server burns",
    "Loss a year": 200.1,
    Verdict: "pays",
  });
  const before = host.save();
  expect((await update()).update).toMatchObject({ added: 0, renewed: 0 });
  expect(host.save()).toEqual(before);
});

test("the first filling is there in every language", async () => {
  for (const language of languages) {
    const host = openHost(workbookData(caseSheets("northwind")));
    const { update: done } = await update(language);
    const sheet = sheetNamed(host.save(), done?.sheet ?? "");
    const threats = firstRisks.map((_risk, row) => valueAt(sheet, row + 1, 0));
    expect(new Set(threats).size).toBe(firstRisks.length);
  }
});
