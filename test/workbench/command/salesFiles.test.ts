import { gzipSync } from "node:zlib";
import path from "node:path";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, values, valuesOf, workbookWith } from "../../workbooks/workbooks";
import { isThere, newFolder, northwind, openResult, runCommand, runHere, save } from "./runCommand";

const folder = newFolder();
const out = (name: string): string => path.join(folder, name);

const header = "Date;Client;Document;Amount";
const sales = (first: number, count: number): string =>
  Array.from({ length: count }, (_zero, row) => {
    const number = first + row;
    return `${String((number % 28) + 1).padStart(2, "0")}.${String((number % 12) + 1).padStart(2, "0")}.2024;Client ${number % 5};${number};${number},50`;
  }).join("\n");
const file = (name: string, rows: string, head = header): string => save(folder, name, `${head}\n${rows}\n`);

const serial = (day: unknown): string => new Date((Number(day) - 25_569) * 86_400_000).toISOString().slice(0, 10);

test("the sales of a file make the same reports as those of a sheet, with the other tables of the workbook", async () => {
  const whole = await openResult(northwind);
  const sheet = whole.sheets.find(({ name }) => name === "Sales");
  if (sheet === undefined) throw new Error("no sheet in the sample: Sales");
  const [headers, ...rows] = valuesOf(sheet);
  const date = headers.indexOf("Date");
  const field = (value: unknown, column: number): string => {
    const text = column === date ? serial(value) : String(value ?? "");
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const csv = [headers.map(String), ...rows.map((row) => row.map(field))].map((row) => row.join(",")).join("\r\n");
  const half = csv.split("\r\n").length / 2;
  const lines = csv.split("\r\n");
  const first = save(folder, "first.csv", `${lines.slice(0, half).join("\r\n")}\r\n`);
  save(folder, "second.csv.gz", new Uint8Array(gzipSync([lines[0], ...lines.slice(half)].join("\r\n"))));
  const others = { ...whole, sheets: whole.sheets.filter((other) => other !== sheet), activeSheet: 0 };
  const book = save(folder, "others.xlsx", await writeXlsx(others));

  expect((await runCommand(northwind, out("sheet.xlsx"))).code).toBe(0);
  const ran = await runHere("--sales", first, "--sales", path.join(folder, "second*"), book, out("files.xlsx"));
  expect(ran.error).toBe("");
  expect(ran.out).toContain("first.csv");

  const [ofSheet, ofFiles] = [await openResult(out("sheet.xlsx")), await openResult(out("files.xlsx"))];
  for (const report of ["Clients", "ABC-XYZ", "Managers", "Segment × product", "Dynamics", "Lost clients"]) {
    const grids = [ofSheet, ofFiles].map(({ sheets }) => {
      const found = sheets.find(({ name }) => name === report);
      if (found === undefined) throw new Error(`no such sheet: ${report}`);
      // The footer names the sheets, or the files, that were read.
      return valuesOf(found).filter((row) => !row.some((cell) => /Sales|\.csv|“Amount”\.$/.test(String(cell))));
    });
    expect(grids[1]).toEqual(grids[0]);
  }
});

test("sheets of a workbook among the files are read together, the others are named", async () => {
  const whole = await openResult(northwind);
  const sheet = whole.sheets.find(({ name }) => name === "Sales");
  if (sheet === undefined) throw new Error("no sheet in the sample: Sales");
  const [headers, ...rows] = valuesOf(sheet);
  const half = Math.ceil(rows.length / 2);
  const part = (name: string, own: typeof rows) =>
    sheetWith({ id: name, name, cells: cellsOf([headers, ...own].map((row) => values(...row))) });
  const stock = cellsOf([values("Article", "In stock"), values("Nail", 5), values("Screw", 7)]);
  const sheets = [
    part("1", rows.slice(0, half)),
    sheetWith({ id: "s", name: "Stock", cells: stock }),
    part("2", rows.slice(half)),
  ];
  const book = save(folder, "sales.xlsx", await writeXlsx(workbookWith(sheets)));
  expect((await runHere(northwind, out("one.xlsx"))).code).toBe(0);
  const others = { ...whole, sheets: whole.sheets.filter((other) => other !== sheet), activeSheet: 0 };
  const ran = await runHere("--sales", book, save(folder, "rest.xlsx", await writeXlsx(others)), out("two.xlsx"));
  expect(ran.error).toBe("");
  expect(ran.out).toMatch(/Read together: \[sales\.xlsx\]1 \([\d,]+ rows\), \[sales\.xlsx\]2 \([\d,]+ rows\)\./);
  expect(ran.out).toContain("Not read, since they have other columns or no row of headers: [sales.xlsx]Stock.");
  const clients = [];
  for (const name of ["one.xlsx", "two.xlsx"]) {
    const found = (await openResult(out(name))).sheets.find((report) => report.name === "Clients");
    if (found === undefined) throw new Error("no such sheet: Clients");
    clients.push(valuesOf(found).filter((row) => row.filter((cell) => typeof cell === "number").length > 3));
  }
  expect(clients[1]).toEqual(clients[0]);
});

test("a row of a file that another file has too is said with both places", async () => {
  const one = file("one.csv", sales(1, 20));
  const two = file("two.csv", sales(20, 20));
  const ran = await runHere("--sales", one, "--sales", two, out("twice.xlsx"));
  expect(ran.out).toContain("Read together: one.csv (20 rows), two.csv (20 rows).");
  expect(ran.out).toContain("'two.csv'!A2: The row repeats row 21 of one.csv exactly.");
});

test("what cannot be read is said with file and row", async () => {
  const bad = file("bad.csv", `${sales(1, 3)}\n\nsoon;Client 1;77;5,50`);
  const ran = await runHere("--sales", bad, out("bad.xlsx"));
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/'bad\.csv'!A6: /);
});

test("without a workbook only the reports are written", async () => {
  expect((await runHere("--sales", file("alone.csv", sales(1, 30)), out("alone.xlsx"))).code).toBe(0);
  const names = (await openResult(out("alone.xlsx"))).sheets.map(({ name }) => name);
  expect(names[0]).toBe("Summary");
  expect(names).not.toContain("Clientele");
});

test("a pattern that the shell has spelled out is one list of files", async () => {
  const files = [1, 2, 3].map((number) => file(`branch-${number}.csv`, sales(number * 100, 10)));
  const ran = await runHere("--sales", ...files, out("branches.xlsx"));
  expect(ran.out).toContain("Rows of the sales used: 30 of 30.");
});

test.each([
  [["--sales", "no-such.csv"], "There is no file no-such.csv."],
  [["--sales", "no-such-*.csv"], "There is no file no-such-*.csv."],
  [["--sales", "src"], "src cannot be opened."],
  [
    ["--sales", save(folder, "old.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))],
    "old.xls is a workbook of another kind",
  ],
])("%j is refused with a sentence", async (given, sentence) => {
  const ran = await runHere(...given, out("refused.xlsx"));
  expect(ran.code).toBe(1);
  expect(ran.error).toContain(sentence);
  expect(isThere(out("refused.xlsx"))).toBe(false);
});

test("files that do not belong together are refused with the headers that are missing", async () => {
  const one = file("years.csv", sales(1, 20));
  const two = file("others.csv", "2024-01-05;5", "Date;Discount");
  const ran = await runHere("--sales", one, "--sales", two, out("unlike.xlsx"));
  expect(ran.error).toContain(
    "others.csv does not have all columns of years.csv that are needed: Client, Amount, Document",
  );
});

test("a file without headers, and one without sales, are refused with what they have", async () => {
  const bare = save(folder, "bare.csv", "\n \n\n");
  expect((await runHere("--sales", bare, out("bare.xlsx"))).error).toContain("bare.csv has no row of headers");
  const stock = file("stock.csv", "Nail;5\nScrew;7", "Article;In stock");
  expect((await runHere("--sales", stock, out("stock.xlsx"))).error).toContain("stock.csv");
});
