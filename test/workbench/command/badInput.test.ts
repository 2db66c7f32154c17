import { linkSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, values, workbookWith } from "../../workbooks/workbooks";
import { isThere, newFolder, northwind, root, runCommand, runHere, save } from "./runCommand";

const folder = newFolder();
const output = path.join(folder, "result.xlsx");
const settingsFile = (content: unknown) => save(folder, "settings.json", JSON.stringify(content));

async function refusal(...given: readonly string[]): Promise<string> {
  const ran = await runHere(...given);
  expect(ran.code).toBe(1);
  expect(ran.out).toBe("");
  expect(isThere(output)).toBe(false);
  return ran.error.trim();
}

beforeAll(async () => {
  const ran = await runCommand();
  expect({ code: ran.code, out: ran.out }).toEqual({ code: 1, out: "" });
  expect(ran.error).toMatch(/^Usage: npm run analyze/);
});

describe("the command refuses, and writes nothing", () => {
  it("arguments that it does not understand", async () => {
    expect(await refusal(northwind)).toMatch(/^Usage/);
    expect(await refusal(northwind, output, "--colour", "red")).toMatch(/^Usage/);
    expect(await refusal(northwind, output, "--language", "de")).toBe(
      "Unknown language: de. Choose one of en, ru, mk, ro, tr.",
    );
  });

  it("files that are not there or no workbooks", async () => {
    const nowhere = path.join(folder, "nowhere.xlsx");
    expect(await refusal(nowhere, output)).toBe(`There is no file ${nowhere}.`);
    expect(await refusal(nowhere, output, "--language", "tr")).toBe(`${nowhere} dosyası yok.`);
    const text = save(folder, "text.xlsx", "no workbook");
    expect(await refusal(text, output)).toContain("is neither an Excel workbook");
    const cut = save(folder, "cut.xlsx", new Uint8Array(readFileSync(northwind)).subarray(0, 50_000));
    expect(await refusal(cut, output)).toContain("is damaged");
    expect(await refusal(save(folder, "empty.csv", ""), output)).toContain("is empty");
    expect(await refusal(folder, output)).toContain("cannot be opened");
  });

  it("a result that would overwrite an input or has no place", async () => {
    const input = save(folder, "input.xlsx", readFileSync(northwind));
    expect(await refusal(input, path.join(folder, ".", "input.xlsx"))).toContain("would be overwritten");
    expect(readFileSync(input).equals(readFileSync(northwind))).toBe(true);
    expect(await refusal(input, path.join(folder, "no", "result.xlsx"))).toContain("there is no folder");
    expect(await refusal(input, path.join(folder, "result.pdf"))).toContain("ends in .xlsx");
    const place = path.join(folder, "folder.xlsx");
    mkdirSync(place);
    expect(await refusal(input, place)).toBe(`${place} is a folder. Give the name of a file that ends in .xlsx.`);
  });

  it("a result that would overwrite an input by another spelling or a link, or the settings", async () => {
    const bytes = readFileSync(northwind);
    const input = save(folder, "input.xlsx", bytes);
    const link = path.join(folder, "link.xlsx");
    symlinkSync(input, link);
    const detour = `${folder}${path.sep}..${path.sep}${path.basename(folder)}${path.sep}input.xlsx`;
    for (const same of [link, detour]) {
      expect(await refusal(input, same)).toContain("would be overwritten");
      expect(await refusal(same, input)).toContain("would be overwritten");
    }
    const settings = save(folder, "settings.xlsx", "{}");
    expect(await refusal(input, settings, "--settings", settings)).toContain("would be overwritten");
    expect(readFileSync(input).equals(bytes)).toBe(true);
    expect(readFileSync(settings, "utf8")).toBe("{}");
  });

  it("settings that are misspelt or make no sense, all at once", async () => {
    const wrong = settingsFile({
      asOff: "1998-01-01",
      windowMonths: "3",
      tables: { sales: { columns: { colour: "Amount" } } },
    });
    expect((await refusal(northwind, output, "--settings", wrong)).split("\n")).toEqual([
      `${wrong}: there is no setting asOff. Correct its spelling or remove it.`,
      `${wrong}: windowMonths must be a whole number, not "3".`,
      `${wrong}: there is no setting tables.sales.columns.colour. Correct its spelling or remove it.`,
    ]);
    const noSense = settingsFile({ abc: [0.8, 0.5], xyz: [0.5, 0.1] });
    expect((await refusal(northwind, output, "--settings", noSense)).split("\n")).toHaveLength(2);
    expect(await refusal(northwind, output, "--settings", save(folder, "broken.json", "{"))).toContain(
      "not valid JSON",
    );
  });

  it("sheets and columns that are not there", async () => {
    const noSheet = settingsFile({ tables: { sales: { sheet: "Orders" } } });
    expect(await refusal(northwind, output, "--settings", noSheet)).toBe(
      "There is no table on a sheet Orders. Sheets with tables: Sales, Clients, Segment rules, Target matrix.",
    );
    const noColumn = settingsFile({ tables: { sales: { columns: { amount: "Sum" } } } });
    expect(await refusal(northwind, output, "--settings", noColumn)).toContain("has no column Sum. Its columns: Date,");
    const noAmount = workbookWith([
      sheetWith({ name: "Sales", cells: cellsOf([values("Date", "Client", "Remark"), values(45292, "a", "x")]) }),
    ]);
    expect(await refusal(save(folder, "noAmount.xlsx", await writeXlsx(noAmount)), output)).toBe(
      "The sheet Sales has no column for “Amount”. Name it in the settings under tables.sales.columns.amount.",
    );
    const empty = await writeXlsx(workbookWith([sheetWith({})]));
    expect(await refusal(save(folder, "empty.xlsx", empty), output)).toContain("No sales were found");
  });

  it.each([
    ["an empty sheet", [], "Sheet1: it is empty."],
    [
      "numbers alone",
      [values(1, 2, 3), values(4, 5, 6)],
      "Sheet1: 2 rows are filled, but none of them is a row of headers.",
    ],
    [
      "sales without headers",
      [values("2024-01-05", "Anna", 100), values("2024-01-06", "Boris", 200), values("2024-01-07", "Clara", 300)],
      "Sheet1: row 1 holds values where the headers should be. Insert a row above it with a header for each column",
    ],
    [
      "headers alone",
      [values("Date", "Client", "Amount")],
      "Sheet1!A1: The table “Sales” has no rows below its header.",
    ],
  ])("a workbook of one sheet with %s, naming the sheet and the next step", async (name, rows, sentence) => {
    const workbook = await writeXlsx(workbookWith([sheetWith({ name: "Sheet1", cells: cellsOf(rows) })]));
    expect(await refusal(save(folder, `${name}.xlsx`, workbook), output)).toContain(sentence);
  });

  it("a workbook of many sheets without sales: of how many no line speaks, and at last what to do", async () => {
    const rows = cellsOf([values("Name", "Phone"), values("Anna", "070 123"), values("Boris", "071 123")]);
    const sheets = Array.from({ length: 15 }, (_sheet, place) =>
      sheetWith({ id: `{${place}}`, name: `Sheet ${place}`, cells: rows }),
    );
    const error = await refusal(save(folder, "many.xlsx", await writeXlsx(workbookWith(sheets))), output);
    expect(error).toContain("Sheet 11: no column for Date");
    expect(error).toContain("… and 3 more sheets.");
    expect(error.trim().split("\n").at(-1)).toMatch(/^Name the sheet and its columns in the settings: /);
  });

  it("sales of which no row can be used, and says why", async () => {
    const rows = cellsOf([values("Date", "Client", "Amount"), values("soon", "a", 1), values("later", "b", 2)]);
    const useless = await writeXlsx(workbookWith([sheetWith({ name: "Sales", cells: rows })]));
    const error = await refusal(save(folder, "useless.xlsx", useless), output);
    expect(error).toContain("Sales!A2: “soon” is not a date.");
    expect(error).toContain("No row of the sales could be used");
  });
});

describe("the command takes a CSV file with the sales", () => {
  it("in any language, and points at what is wrong in it", async () => {
    const csv = "Дата;Клиент;Сумма\n2024-01-31;ООО «Ромашка»;1 234,50\n2024-02-29;Василёк;10\nкогда-то;Мак;5\n";
    const input = save(folder, "продажи.csv", csv);
    const result = path.join(folder, "отчёт.xlsx");
    const ran = await runHere(input, result, "--language", "ru");
    expect(ran.error).toBe("");
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Учтено строк продаж: 2 из 3.");
    expect(ran.out).toContain("Выручка: 1");
    expect(ran.out).toMatch(/продажи!A4: «когда-то» — не дата/);
    expect(isThere(result)).toBe(true);
  });

  it("also the whole of Northwind, without a clients table", async () => {
    const result = path.join(folder, "csv.xlsx");
    const ran = await runHere(path.join(root, "test/data/northwind_sales.csv"), result);
    expect(ran.code).toBe(0);
    // 89 of the 91 clients buy: test/data/README.md.
    expect(ran.out).toContain("Clients: 89 (");
    // From the first of June: 856,885.23 of the year to 6 May 1998 less 44,279.33 of 7 to 31 May 1997.
    expect(ran.out).toContain("Turnover: 812,605.90.");
  });
});

test("an earlier result stands until the new one is complete", async () => {
  const before = save(folder, "earlier.xlsx", "the earlier result");
  // Another name of the same file: it would change with it if that were written into.
  const witness = path.join(folder, "witness");
  linkSync(before, witness);
  expect((await runHere(northwind, before)).code).toBe(0);
  expect(readFileSync(witness, "utf8")).toBe("the earlier result");
  expect(readFileSync(before).length).toBeGreaterThan(10_000);
});
