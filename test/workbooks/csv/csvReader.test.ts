import { readCsv } from "../../../src/workbooks/csv/csvReader";
import { encodingOf } from "../../../src/imports/textEncoding";
import { valuesOf } from "../workbooks";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes of a text in a code page, by asking the decoder for every byte. */
function inCodePage(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`no byte in ${encoding}: ${letter}`);
    return byte;
  });
}

function inUtf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes: number[] = mark ? (bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]) : [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes.push(...(bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]));
  }
  return Uint8Array.from(bytes);
}

const read = (bytes: Uint8Array) => valuesOf(readCsv(bytes, "data").sheets[0]);
const readText = (text: string) => read(utf8(text));

describe("the encoding of a CSV file", () => {
  const russian = "Дата;Клиент;Сумма\r\n2024-01-31;ООО «Ромашка»;1 234,50\r\n";
  const macedonian = "Датум;Клиент;Износ\r\n2024-01-31;Ѓорѓи Џамбазов, Ќуќе Љубов;100,50\r\n";
  const turkish = "Tarih;Müşteri;Tutar\r\n2024-01-31;Işık Gıda Ltd. Şti. Ağaoğlu;1.234,50\r\n";
  const romanian = "Data;Client;Sumă\r\n2024-01-31;Târgul Mare, Încălţăminte şi Ţesături;1.234,50\r\n";
  const french = "Date;Client;Montant\r\n2024-01-31;Hôtel Régence à Orléans;12,50\r\n";

  it.each([
    ["windows-1251", russian],
    ["windows-1251", macedonian],
    ["ibm866", "Дата;Клиент;Сумма\r\n2024-01-31;Общество Ромашка;1234,50\r\n"],
    ["windows-1254", turkish],
    ["windows-1250", romanian],
    ["windows-1254", french],
    ["koi8-r", "Дата;Клиент;Сумма\r\n2024-01-31;Общество Ромашка;1234,50\r\n"],
  ])("is found by the bytes: %s", (encoding, text) => {
    const bytes = inCodePage(text, encoding);
    expect(encodingOf(bytes)).toBe(encoding);
    const client = text.split("\r\n")[1].split(";")[1];
    expect(read(bytes)[1][1]).toBe(client);
  });

  it("is UTF-8 with or without its mark, and UTF-16 of both kinds", () => {
    const expected = read(utf8(russian));
    expect(expected[1]).toEqual([45322, "ООО «Ромашка»", 1234.5]);
    expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(russian)]))).toEqual(expected);
    for (const bigEndian of [false, true]) {
      expect(read(inUtf16(russian, bigEndian, true))).toEqual(expected);
      expect(read(inUtf16(turkish.replace(/[ışğĞİŞ]/g, "i"), bigEndian, false))[1][2]).toBe(1234.5);
    }
  });
});

describe("a broken byte in a UTF-8 file", () => {
  const text = "Клиент;Сумма\r\nООО Ромашка;1\r\nИП Петров;2\r\nЗАО Весна;3\r\n";

  it("breaks its own letter only, and is said once with its cell", () => {
    const bytes = utf8(text);
    bytes[bytes.indexOf(0x9f)] = 0x20; // the end of П in Петров
    const data = readCsv(bytes, "data");
    expect(encodingOf(bytes)).toBe("utf-8");
    expect(valuesOf(data.sheets[0])[1]).toEqual(["ООО Ромашка", 1]);
    expect(valuesOf(data.sheets[0])[2][0]).toContain("\ufffd");
    expect(data.notices).toEqual([{ kind: "brokenLetters", place: "data!A3", count: 1 }]);
    expect(readCsv(utf8(text), "data").notices).toEqual([]);
  });

  it("is no reason for another code page where the file was cut in a letter", () => {
    const cut = utf8("Клиент;Сумма\r\nООО Ромашка;Рубль");
    expect(encodingOf(cut.subarray(0, cut.length - 1))).toBe("utf-8");
  });
});

describe("the delimiter and the decimal mark of a CSV file", () => {
  it("are found by the rows themselves", () => {
    const expected = [
      ["client", "amount"],
      ["a", 1234.5],
      ["b", -7],
    ];
    expect(readText("client,amount\na,1234.5\nb,-7\n")).toEqual(expected);
    expect(readText("client;amount\na;1234,5\nb;-7\n")).toEqual(expected);
    expect(readText("client\tamount\na\t1234,5\nb\t-7\n")).toEqual(expected);
    expect(readText("client|amount\na|1234.5\nb|-7\n")).toEqual(expected);
    expect(readText("sep=;\r\nclient;amount\r\na;1234,5\r\nb;-7\r\n")).toEqual(expected);
    expect(readText('"sep=^"\nclient^amount\na^1234.5\nb^-7\n')).toEqual(expected);
    expect(readText("client~amount\na~1234.5\nb~-7\n")).toEqual(expected);
  });

  it("are found below a title with a comma, among amounts with decimal commas", () => {
    const text = "Nordwind, 2024\ndate;client;amount\n2024-01-05;Anna;1 234,50\n2024-01-06;Boris, Ltd;7,00\n";
    expect(readText(text).slice(2)).toEqual([
      [45296, "Anna", 1234.5],
      [45297, "Boris, Ltd", 7],
    ]);
  });

  it("allow for thousands in every usual way", () => {
    const column = (...cells: string[]) => readText(["n;x", ...cells.map((cell) => `${cell};x`)].join("\n")).slice(1);
    const numbers = (...cells: string[]) => column(...cells).map(([value]) => value);
    expect(numbers("1 234,50", "1\u00a0234\u00a0567,5", "1\u202f234", "12,5")).toEqual([1234.5, 1234567.5, 1234, 12.5]);
    expect(numbers("1.234,50", "1.234.567", "0,5")).toEqual([1234.5, 1234567, 0.5]);
    expect(numbers("1,234.50", "1'234'567.25", "\u22125.5")).toEqual([1234.5, 1234567.25, -5.5]);
  });

  it("take 1,234 for a decimal between semicolons and for thousands between commas, where nothing else tells", () => {
    expect(readText("a;b\n1,234;x\n")[1][0]).toBe(1.234);
    expect(readText('a,b\n"1,234",x\n')[1][0]).toBe(1234);
  });

  it("say where nothing in a column tells", () => {
    const { notices } = readCsv(utf8("client;weight;amount\nAnna;12,5;1.234\nBoris;7,25;950\n"), "data");
    expect(notices).toEqual([{ kind: "decimalUndecided", place: "data!C2", count: 1, value: "1234" }]);
    expect(readCsv(utf8("client;weight;amount\nAnna;12,5;950\n"), "data").notices).toEqual([]);
  });

  it("are those of each column, whatever the others write", () => {
    expect(readText("price;amount;rate\n12.50;1.250.000;1.234\n7.25;12.500;0.512\n").slice(1)).toEqual([
      [12.5, 1250000, 1.234],
      [7.25, 12500, 0.512],
    ]);
  });

  it("leave a number a text that could be either in a column of both", () => {
    expect(readText("a;b\n1.234,50;x\n1,234.50;x\n2.345;x\n").slice(1)).toEqual([
      [1234.5, "x"],
      ["1,234.50", "x"],
      ["2.345", "x"],
    ]);
  });
});

describe("the cells of a CSV file", () => {
  it("stay texts in columns of codes", () => {
    expect(readText("code,amount\n007,1\n12345,2\n")).toEqual([
      ["code", "amount"],
      ["007", 1],
      ["12345", 2],
    ]);
    expect(readText("account,amount\n40702810900000012345,1\n")[1]).toEqual(["40702810900000012345", 1]);
    expect(readText("phone,x\n+7 921 555,1\n")[1]).toEqual(["+7 921 555", 1]);
    expect(readText("x,y\n12E3,1-2\n")[1]).toEqual(["12E3", "1-2"]);
  });

  it("are texts where they are written as formulas that keep the zeros, and so is their column", () => {
    expect(readText('code;amount\n="0012";="1234.50"\n13;2\n')).toEqual([
      ["code", "amount"],
      ["0012", "1234.50"],
      ["13", 2],
    ]);
    expect(readText('code,x\n"=""00 ""x"" 12""",1\n')[1][0]).toBe('00 "x" 12');
  });

  it("carry the text format where Excel would take them for something else", () => {
    const [sheet] = readCsv(utf8("client,code\n=1+1,007\nplain,008\n"), "data").sheets;
    expect(sheet.cells.get(1)?.get(0)).toEqual({ value: "=1+1", numberFormat: "@" });
    expect(sheet.cells.get(1)?.get(1)).toEqual({ value: "007", numberFormat: "@" });
    expect(sheet.cells.get(2)?.get(0)).toEqual({ value: "plain" });
  });

  it("are days and moments where they are written in ISO form", () => {
    const [sheet] = readCsv(utf8("a,b,c,d\n2024-02-29,2024-01-01T12:00,2023-02-29,31.12.2024\n"), "data").sheets;
    expect(sheet.cells.get(1)?.get(0)).toEqual({ value: 45351, numberFormat: "yyyy-mm-dd" });
    expect(sheet.cells.get(1)?.get(1)).toEqual({ value: 45292.5, numberFormat: "yyyy-mm-dd hh:mm" });
    expect(sheet.cells.get(1)?.get(2)?.value).toBe("2023-02-29");
    expect(sheet.cells.get(1)?.get(3)?.value).toBe("31.12.2024");
  });

  it("keep delimiters, quotes and line breaks inside quotation marks, and lose nothing where these are astray", () => {
    expect(readText('a,b\n"x, ""y""\nz",1\n')[1]).toEqual(['x, "y"\nz', 1]);
    expect(readText('client,amount\n"Roses" Ltd,1\n"b,2\nc,3\n')).toEqual([
      ["client", "amount"],
      ['"Roses" Ltd', 1],
      ['"b', 2],
      ["c", 3],
    ]);
  });

  it("stand in the rows where Excel shows them, but for files with a blank line below each row", () => {
    const rows = ["Sales 2024", "", "client,amount", "a,1", "", "b,2"];
    const { cells } = readCsv(utf8(rows.join("\n")), "data").sheets[0];
    expect([...cells.keys()]).toEqual([0, 2, 3, 5]);
    const doubled = ["client,amount", "a,1", "b,2"].join("\r\n\r\n");
    expect([...readCsv(utf8(doubled), "data").sheets[0].cells.keys()]).toEqual([0, 1, 2]);
  });

  it("stand on a sheet that is named like the file, as far as Excel allows", () => {
    expect(readCsv(utf8("a\n1\n"), "sales 2024/05 [final]").sheets[0].name).toBe("sales 2024 05  final");
    expect(readCsv(utf8("a\n1\n"), "x".repeat(40)).sheets[0].name).toBe("x".repeat(31));
    expect(readCsv(utf8("a\n1\n"), "???").sheets[0].name).toBe("Sheet1");
  });
});

describe("the columns of a CSV file", () => {
  it("are as wide as their header and first values, within reason", () => {
    const { columnWidths } = readCsv(utf8(`Date;Client;Sum\n2024-01-31;${"x".repeat(300)};5\n`), "data").sheets[0];
    expect([...columnWidths]).toEqual([
      [0, 12],
      [1, 40],
      [2, 8],
    ]);
  });
});
