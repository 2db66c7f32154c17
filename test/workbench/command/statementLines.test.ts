import { loadImportWords } from "../../../src/locales/loadImportWords";
import { languages, loadWorkbenchTranslator } from "../../../src/locales";
import { quotedHeaders } from "../../../src/reports/columnText";
import { statementLines } from "../../../src/workbench/command/statementLines";

const choice = (headers: readonly string[], columns: Readonly<Record<string, number>> = {}) => ({
  table: {
    kind: "sheet",
    name: "Sheet1",
    sheet: "Sheet1",
    row: 0,
    column: 0,
    rows: 9,
    columns: headers.length,
    headers,
  } as const,
  columns,
});

test.each([
  [
    ["Date", "Payer", "Payer account", "Amount", "Purpose"],
    ["Payer account", "Purpose"],
  ],
  [["Дата", "Плательщик", "Счет плательщика", "Сумма", "Назначение платежа"], ["Счет плательщика"]],
  [
    ["Tarih", "Açıklama", "Tutar", "Bakiye"],
    ["Açıklama", "Bakiye"],
  ],
])("%j looks like a bank statement", async (headers, named) => {
  const words = await loadImportWords();
  for (const language of languages) {
    const translate = await loadWorkbenchTranslator(language);
    const [line] = statementLines(choice(headers), words, { translate, language });
    expect(line).toContain(quotedHeaders(named, [], translate));
    expect(line).toContain("npm run import");
  }
});

test.each([
  [["Date", "Client", "Document", "Product", "Quantity", "Amount"]],
  [["Date", "Client", "Description", "Amount"]],
  [["Дата", "Контрагент", "Номенклатура", "Сумма"]],
])("%j does not", async (headers) => {
  const translate = await loadWorkbenchTranslator("en");
  expect(statementLines(choice(headers), await loadImportWords(), { translate, language: "en" })).toEqual([]);
});

test("payments that are told apart by their kind need no word", async () => {
  const translate = await loadWorkbenchTranslator("en");
  const imported = choice(["Date", "Client", "Amount", "Kind", "Purpose", "Their account", "Balance"], { saleKind: 3 });
  expect(statementLines(imported, await loadImportWords(), { translate, language: "en" })).toEqual([]);
});
