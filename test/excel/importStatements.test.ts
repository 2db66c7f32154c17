import { readImportBook } from "../../src/app/statements/importBook";
import { readStatements, type ImportWishes } from "../../src/app/statements/importStatements";
import { writeImport } from "../../src/app/statements/writeImport";
import { openQuestions } from "../../src/app/openQuestions";
import { readWorkbook } from "../../src/app/readWorkbook";
import { scanWorkbook } from "../../src/app/scanWorkbook";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import type { ImportResult } from "../../src/imports/importStatements";
import type { WordEdits } from "../../src/imports/wordEdits";
import { payerKey } from "../../src/imports/kinds";
import { translator, type Language } from "../../src/locales";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { sheetData, workbookData } from "./workbook";

afterEach(closeHost);

const header = "Дата;Контрагент;ИНН;Сумма;Назначение;Номер документа\n";
const january =
  header +
  "05.01.2024;ООО Ромашка;7707083893;100,00;Оплата по счету 1;1\n" +
  "06.01.2024;Вектор;;50,00;=Оплата по счету 2;2\n" +
  "07.01.2024;ООО Аренда;;-40,00;Аренда;3\n" +
  "08.01.2024;ООО Банкет;;7,00;Возврат тары;4\n";
const february = january + "09.01.2024;ООО Ромашка Плюс;7707083893;30,00;+7 900 000;5\n";

const noWishes: ImportWishes = { ownAccounts: [], rules: [], words: {}, joined: [], addsAlike: false };

async function importText(text: string, wishes = noWishes, language: Language = "en"): Promise<ImportResult> {
  const port = officeWorkbook();
  const { tables, session } = await scanWorkbook(port);
  const book = await readImportBook(port, tables, session.choices);
  const t = translator(language);
  const source = { name: "bank.csv", bytes: new TextEncoder().encode(text) };
  const result = await readStatements([source], book, wishes, t);
  const decisions = { ...wishes, rules: [...book.rules, ...wishes.rules] };
  await writeImport(port, book, result, decisions, session.choices, t, language);
  return result;
}

async function turnovers(): Promise<Readonly<Record<string, number>>> {
  const port = officeWorkbook();
  const { session } = await scanWorkbook(port);
  expect(openQuestions(session.choices)).toEqual([]);
  const { analysis } = await readWorkbook(port, session, watch());
  return Object.fromEntries(analysis.clients.map(({ client, turnover }) => [client, turnover]));
}

function rowsOf(host: Host, sheetName: string): readonly (readonly unknown[])[] {
  const sheet = host.save().sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`no such sheet: ${sheetName}`);
  return [...sheet.cells.values()].map((row) => [...row.values()].map(({ value }) => value));
}

test("payments become the sales table, and the next statement adds only what is new", async () => {
  const host = openHost(workbookData([sheetData("Notes", [["nothing here"]])]));
  expect((await importText(january)).added).toHaveLength(4);
  expect(await turnovers()).toEqual({ "ООО Ромашка": 100, Вектор: 50 });

  const again = await importText(february);
  expect([again.added.length, again.known]).toEqual([1, 4]);
  expect(await turnovers()).toEqual({ "ООО Ромашка": 130, Вектор: 50 });
  const payments = rowsOf(host, "Bank payments");
  expect(payments).toHaveLength(6);
  expect(payments[2]).toContain("=Оплата по счету 2");
  expect(payments[5]).toContain("+7 900 000");
  const log = rowsOf(host, "Import log");
  expect(log.map((row) => row.slice(4, 9))).toEqual([
    ["From", "To", "Payments", "Added", "Known"],
    [45296, 45299, 4, 4, 0],
    [45296, 45300, 5, 1, 4],
  ]);
  const table = host.save().sheets.find(({ name }) => name === "Bank payments");
  expect(table?.tables[0]).toMatchObject({ name: "BankPayments", range: { rows: 6 } });
  expect(table?.hiddenColumns).toEqual([13]);
});

test("a payment whose row the user deletes comes in again", async () => {
  openHost(workbookData([sheetData("Notes", [["nothing here"]])]));
  await importText(january);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Bank payments").getRange("A2:N2").clear("Contents");
    await context.sync();
  });
  const again = await importText(january);
  expect(again.added.map(({ reference }) => reference)).toEqual(["1"]);
});

test("what the user says of a payer and a word holds for the next import", async () => {
  openHost(workbookData([sheetData("Notes", [["nothing here"]])]));
  const first = await importText(january);
  const returned = first.added.find(({ decided }) => decided.kind === "return")!;
  const rule = { payer: payerKey(returned), word: returned.decided.word, kind: "sale" as const };
  await importText(january, { ...noWishes, rules: [rule] });
  const next = await importText(`${header}10.01.2024;ООО Банкет;;9,00;Возврат тары;9\n`);
  expect(next.added.map(({ decided }) => [decided.kind, decided.by])).toEqual([["sale", "user"]]);
});

test("a word that the user deletes from a list, or adds to one, decides in the next import too", async () => {
  openHost(workbookData([sheetData("Notes", [["nothing here"]])]));
  const kindsIn = ({ added }: ImportResult) => added.map(({ decided }) => [decided.kind, decided.word]);
  const words: WordEdits = {
    return: { added: [], removed: ["возврат"] },
    loan: { added: ["аренда"], removed: [] },
  };
  const first = await importText(`${header}08.01.2024;ООО Банкет;;7,00;Возврат тары;4\n`, { ...noWishes, words });
  expect(kindsIn(first)).toEqual([["sale", ""]]);
  const port = officeWorkbook();
  const { tables, session } = await scanWorkbook(port);
  const book = await readImportBook(port, tables, session.choices);
  expect(book.words).toEqual(words);
  const next = `${header}09.01.2024;ООО Банкет;;8,00;Возврат тары;5\n10.01.2024;ООО Дом;;9,00;За аренду;6\n11.01.2024;ООО Дом;;9,00;Аренда;7\n`;
  expect(kindsIn(await importText(next, { ...noWishes, words: book.words }))).toEqual([
    ["sale", ""],
    ["sale", ""],
    ["loan", "аренда"],
  ]);
});

test("joined payers go to the table of aliases with tax number and account", async () => {
  const host = openHost(workbookData([sheetData("Notes", [["nothing here"]])]));
  await importText(january);
  const joined = [{ written: "Вектор Трейд", client: "Вектор", taxNumber: "500100732259", account: "" }];
  await importText(`${header}11.01.2024;Вектор Трейд;500100732259;5,00;Оплата;11\n12.01.2024;X;;-1;x;12\n`, {
    ...noWishes,
    joined,
  });
  expect(await turnovers()).toEqual({ "ООО Ромашка": 100, Вектор: 55 });
  expect(rowsOf(host, "Client aliases")[1]).toEqual(["Вектор Трейд", "Вектор", "500100732259", null]);
  await importText(`${header}13.01.2024;Вектор Т.;500100732259;5,00;Оплата;13\n14.01.2024;X;;-1;x;14\n`);
  expect(await turnovers()).toEqual({ "ООО Ромашка": 100, Вектор: 60 });
});

test.each(["en", "ru", "mk", "ro", "tr"] as const)(
  "in %s no kind but sales and card takings is turnover",
  async (language) => {
    openHost(workbookData([sheetData("Notes", [["nothing here"]])]));
    await importText(january, noWishes, language);
    expect(await turnovers()).toEqual({ "ООО Ромашка": 100, Вектор: 50 });
  },
);

test("a payment without a payer is no row of the client above", async () => {
  openHost(workbookData([sheetData("Notes", [["nothing here"]])]));
  await importText(
    `${header}05.01.2024;ООО Ромашка;;100,00;Оплата;1\n06.01.2024;;;50,00;Оплата;2\n07.01.2024;X;;-1;x;3\n`,
  );
  expect(await turnovers()).toEqual({ "ООО Ромашка": 100, "(not named)": 50 });
});
