import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import { zip } from "@cj-tech-master/excelts/archive";
import { FileError } from "../../../src/workbooks/fileError";
import { readWorkbookFile } from "../../../src/workbooks/workbookFile";
import { unzipEntries } from "../../../src/workbooks/zipEntries";
import type { WorkbookData } from "../../../src/workbooks/workbookData";
import { valuesOf } from "../workbooks";

// The files are written by the library that reads them; what other programs write is in test/cases/sheets.

function salesBook(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ["Дата", "Клиент", "Сумма", "Да"],
    [45322, "ООО «Ромашка»", 1234.5, true],
    [45323.5, "Müşteri Ğ", -7, false],
    [45324, null, 3, null],
  ]);
  sheet["A2"].z = "dd.mm.yyyy";
  sheet["A3"].z = "yyyy-mm-dd hh:mm";
  sheet["A4"].z = "dd.mm.yyyy";
  sheet["C2"].z = "#,##0.00\\ [$EUR]";
  sheet["!merges"] = [{ s: { r: 2, c: 1 }, e: { r: 3, c: 1 } }];
  sheet["!rows"] = [];
  sheet["!rows"][3] = { hidden: true };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Продажи");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"], [1]]), "Second");
  return book;
}

const written = (bookType: BookType, book = salesBook()): Uint8Array =>
  new Uint8Array(write(book, { type: "array", bookType, cellStyles: true }) as ArrayBuffer);

const sales = [
  ["Дата", "Клиент", "Сумма", "Да"],
  [45322, "ООО «Ромашка»", 1234.5, true],
  [45323.5, "Müşteri Ğ", -7, false],
  [45324, null, 3],
];

const sheetsOf = (data: WorkbookData) => data.sheets.map(({ name }) => name);

describe.each<[string, BookType, string]>([
  ["a workbook of Excel 97-2003", "biff8", "sales.xls"],
  ["a binary workbook", "xlsb", "sales.xlsb"],
  ["an OpenDocument spreadsheet", "ods", "sales.ods"],
  ["an XML workbook of 2003 that is called .xls", "xlml", "sales.xls"],
])("%s", (_title, bookType, name) => {
  it("is read with its values, sheet names and merged cells", async () => {
    const data = await readWorkbookFile(written(bookType), name);
    expect(sheetsOf(data)).toEqual(["Продажи", "Second"]);
    expect(valuesOf(data.sheets[0])).toEqual(sales);
    expect(data.sheets[0].merges).toEqual([{ row: 2, column: 1, rows: 2, columns: 1 }]);
    expect(data.notices).toEqual([{ kind: "valuesOnly", place: "", count: 0 }]);
  });

  it("keeps the formats that make days of numbers and currencies of amounts", async () => {
    const { cells } = (await readWorkbookFile(written(bookType), name)).sheets[0];
    for (const [row, column] of [
      [1, 0],
      [2, 0],
    ]) {
      expect(cells.get(row)?.get(column)?.numberFormat).toMatch(/[dy]/i);
    }
    expect(cells.get(2)?.get(2)?.numberFormat).toBeUndefined();
  });

  it("is told by its content where its name is wrong", async () => {
    expect(sheetsOf(await readWorkbookFile(written(bookType), "sales.csv"))).toEqual(["Продажи", "Second"]);
  });
});

describe("hidden rows", () => {
  it.each<[BookType]>([["xlsb"], ["xlml"]])("are known: %s", async (bookType) => {
    const data = await readWorkbookFile(written(bookType), "sales.xls");
    expect(data.sheets[0].hiddenRows).toEqual([3]);
  });
});

describe("hidden rows of an OpenDocument spreadsheet", () => {
  it("are known, filtered ones too", async () => {
    const archive = zip();
    for (const [path, content] of await unzipEntries(written("ods"))) {
      const text = new TextDecoder().decode(content);
      const rows = text.split("<table:table-row");
      if (path !== "content.xml") archive.add(path, content);
      else
        archive.add(
          path,
          [...rows.slice(0, 3), ` table:visibility="filter"${rows[3]}`, ...rows.slice(4)].join("<table:table-row"),
        );
    }
    expect((await readWorkbookFile(await archive.bytes(), "sales.ods")).sheets[0].hiddenRows).toEqual([2]);
  });
});

describe("a workbook of Excel 95", () => {
  it("is read in the code page of its country", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["#"], [1]]), "Sales");
    const bytes = written("biff5", book);
    // The record of the code page, 1252 in the library's files, and the letter behind the length of the text.
    const codePage = find(bytes, [0x42, 0x00, 0x02, 0x00]);
    bytes[codePage + 4] = 0xe3;
    bytes[codePage + 5] = 0x04;
    bytes[find(bytes, [0x01, 0x00, 0x23]) + 2] = 0xc4;
    expect(valuesOf((await readWorkbookFile(bytes, "sales.xls")).sheets[0])).toEqual([["Д"], [1]]);
  });
});

function find(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = 0; at < bytes.length; at++) if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  throw new Error("not found");
}

describe("the currency of a number format", () => {
  it.each<[BookType]>([["biff8"], ["xlsb"], ["xlml"]])("is kept: %s", async (bookType) => {
    const data = await readWorkbookFile(written(bookType), "sales.xls");
    expect(data.sheets[0].cells.get(1)?.get(2)?.numberFormat).toContain("EUR");
  });
});

describe("a web page that is called .xls", () => {
  const page = (rows: string, head = '<meta charset="utf-8">') =>
    new TextEncoder().encode(`<html><head>${head}</head><body><table border="1">${rows}</table></body></html>`);

  it("is read as a text table: codes keep their zeros, and only days in ISO form are days", async () => {
    const data = await readWorkbookFile(
      page(
        "<tr><th>Date</th><th>Код</th><th>Amount</th></tr>" +
          "<tr><td>2024-01-31</td><td>007</td><td>1&nbsp;234,50</td></tr>" +
          "<tr><td>05/06/2024</td><td>12</td><td>-7,5</td></tr>",
      ),
      "export.xls",
    );
    expect(sheetsOf(data)).toEqual(["Sheet1"]);
    expect(valuesOf(data.sheets[0])).toEqual([
      ["Date", "Код", "Amount"],
      [45322, "007", 1234.5],
      ["05/06/2024", "12", -7.5],
    ]);
  });

  it("is read in the code page that it names", async () => {
    const bytes = page(
      "<tr><td>#</td></tr><tr><td>1</td></tr>",
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">',
    );
    const place = bytes.indexOf("#".charCodeAt(0));
    bytes[place] = 0xc4; // Д
    expect(valuesOf((await readWorkbookFile(bytes, "a.xls")).sheets[0])).toEqual([["Д"], [1]]);
  });

  it("is refused as a web page where it has no table", async () => {
    const empty = new TextEncoder().encode("<!DOCTYPE html><html><body>Please log in</body></html>");
    await expect(readWorkbookFile(empty, "export.xls")).rejects.toMatchObject({ code: "webPage" });
  });
});

describe("a text with columns that is called .xls", () => {
  it("is read as one", async () => {
    const data = await readWorkbookFile(new TextEncoder().encode("a\tb\n1\tx\n"), "export.xls");
    expect(valuesOf(data.sheets[0])).toEqual([
      ["a", "b"],
      [1, "x"],
    ]);
  });
});

describe("damaged files of every kind", () => {
  const kinds: BookType[] = ["biff8", "biff5", "biff2", "xlsb", "ods", "xlml", "html", "xlsx"];

  it.each(kinds)("end in a sentence or a workbook, never in a crash: %s", async (bookType) => {
    const whole = written(bookType);
    const codes = new Set<string>();
    // A plain generator, so that a failure can be repeated.
    let seed = 12_345;
    const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (let round = 0; round < 40; round++) {
      const bytes = whole.slice(0, round % 4 === 0 ? next(whole.length) : whole.length);
      for (let change = 0; change < round && bytes.length > 0; change++) bytes[next(bytes.length)] = next(256);
      try {
        await readWorkbookFile(bytes, "sales.xls");
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        codes.add(error.code);
      }
    }
    expect(codes.size).toBeGreaterThan(0);
  });
});
