import { currencyCode } from "../../src/analysis/cells/currency";
import { cellText, isBlank, isErrorCell } from "../../src/analysis/cells/cells";
import { clientKey } from "../../src/analysis/cells/clientKey";
import { Dictionary, BLANK, ERROR } from "../../src/analysis/cells/dictionary";
import { DocumentNumbers } from "../../src/analysis/tables/documentNumbers";
import { readFlag } from "../../src/analysis/cells/flagCell";
import { readPotential } from "../../src/analysis/tables/potential";
import { isTotalWord, subtotalWord, totalWord } from "../../src/analysis/tables/totalRows";

const format = { decimal: ",", dateOrder: "dmy", date1904: false } as const;

test("spaces of every kind are blank, 0 and FALSE are values", () => {
  for (const cell of [null, undefined, "", " ", "\u00a0", "\t\n", "\u200b"]) expect(isBlank(cell)).toBe(true);
  for (const cell of [0, false, "0", "-"]) expect(isBlank(cell)).toBe(false);
});

test("error cells are told from texts that begin with a number sign", () => {
  expect(isErrorCell("#DIV/0!")).toBe(true);
  expect(isErrorCell("#ССЫЛКА!")).toBe(true);
  expect(isErrorCell("#YOK")).toBe(true);
  expect(isErrorCell("#1 Pizza")).toBe(false);
  expect(isErrorCell("#")).toBe(false);
  expect(isErrorCell(0)).toBe(false);
});

test("text is kept as typed, without spaces at the ends", () => {
  expect(cellText(" 007 ")).toBe("007");
  expect(cellText("=1+1")).toBe("=1+1");
  expect(cellText(7)).toBe("7");
  expect(cellText(true)).toBe("TRUE");
  expect(cellText(null)).toBe("");
});

test.each([
  ["  «Ромашка»\u00a0ООО ", "ромашка ооо"],
  ['Quoted "Firm"', "«Quoted Firm»"],
  ["Королёв", "королев"],
  ["restored  & sons", "Restored & Sons"],
  ["O’Neil", "O'Neil"],
  ["IŞIK LTD", "Işık Ltd"],
  ["İSTANBUL", "istanbul"],
  ["STRASSE", "Straße"],
  ["Jose\u0301", "José"],
  ["Anna\u200b\u200f", "Anna"],
])("%j and %j are one client", (one, other) => {
  expect(clientKey(one)).toBe(clientKey(other));
});

test.each([
  ["Anna", "Ann"],
  ["007", "7"],
  ["Twin A", "Twin B"],
  ["-5", "5"],
])("%j and %j are two clients", (one, other) => {
  expect(clientKey(one)).not.toBe(clientKey(other));
});

test("a name of nothing but quotation marks is still a name", () => {
  expect(clientKey('""')).toBe('""');
  expect(clientKey(" \u200b ")).toBe("");
});

test("every letter has the same key in plain names as in names with something to clean", () => {
  for (let code = 0x21; code < 0x460; code++) {
    const name = `a${String.fromCharCode(code)}b c`;
    expect([code, clientKey(name)]).toEqual([code, clientKey(` ${name}`)]);
  }
});

test("a dictionary keeps the spelling met first", () => {
  const names = new Dictionary();
  expect([names.add("Anna"), names.add("ANNA "), names.add("Boris"), names.add(7), names.add("7")]).toEqual([
    0, 0, 1, 2, 2,
  ]);
  expect(names.names).toEqual(["Anna", "Boris", "7"]);
  expect(names.add("")).toBe(BLANK);
  expect(names.add("#N/A")).toBe(ERROR);
  expect(names.find("anna")).toBe(0);
  expect(names.find("nobody")).toBe(BLANK);
});

test("document numbers of any size, sign and kind are kept apart", () => {
  const numbers = new DocumentNumbers();
  const cells = [0, 5, 2_000_000, 4_194_303, 4_194_304, 9e15, -5, 5.5, "5.5a", "00005"];
  expect(cells.map((cell) => numbers.add(cell))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect([...cells].reverse().map((cell) => numbers.add(cell))).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  expect(numbers.count).toBe(10);
});

test("a document number is one whether it is text or a number", () => {
  const numbers = new DocumentNumbers();
  expect([
    numbers.add(10248),
    numbers.add("10248"),
    numbers.add(" a-1"),
    numbers.add("A-1"),
    numbers.add("007"),
  ]).toEqual([0, 0, 1, 1, 2]);
  expect(numbers.add(7)).toBe(3);
  expect(numbers.add(null)).toBe(BLANK);
  expect(numbers.add("#REF!")).toBe(ERROR);
  expect(numbers.count).toBe(4);
});

test("yes and no are read in five languages and as marks", () => {
  for (const cell of [true, 1, "yes", "Да", "da", "Evet", "+", "x", "✓"]) expect(readFlag(cell)).toBe(true);
  for (const cell of [false, 0, "no", "Нет", "не", "nu", "Hayır", "-"]) expect(readFlag(cell)).toBe(false);
  expect(readFlag("")).toBe("missing");
  expect(readFlag("#N/A")).toBe("error");
  expect(readFlag("perhaps")).toBe("unreadable");
});

test("potential is a tier in five languages or an amount", () => {
  expect(readPotential("высокий", format)).toBe("high");
  expect(readPotential("MAX", format)).toBe("max");
  expect(readPotential("scăzut", format)).toBe("low");
  expect(readPotential("yüksek", format)).toBe("high");
  expect(readPotential("1 000", format)).toBe(1000);
  expect(readPotential("", format)).toBe("missing");
  expect(readPotential("so-so", format)).toBe("unreadable");
});

test("totals rows are known by their first text in five languages", () => {
  expect(totalWord([null, "Итого:", 1500])).toBe("Итого:");
  for (const word of [
    "Total",
    "GRAND TOTAL",
    "Всего",
    "Вкупно",
    "Toplam",
    "Genel toplam",
    "Total general",
    "Итого за год",
  ]) {
    expect(totalWord([word, null, 5])).toBe(word);
  }
  expect(totalWord(["Total: 2024"])).toBe("Total: 2024");
  expect(isTotalWord("ИТОГО:")).toBe(true);
  expect(isTotalWord("Total 2024")).toBe(false);
  expect(totalWord(["Totalfina", 1])).toBeNull();
  expect(totalWord([1, 2])).toBeNull();
  expect(totalWord(["Anna", "Total"])).toBeNull();
});

test("a subtotal holds a totals word, before or behind a name, and nothing else but numbers", () => {
  expect(subtotalWord(["Итого за май", null, "1 500,00 руб."], [2])).toBe("Итого за май");
  expect(subtotalWord([null, "Anna Total", 5], [2])).toBe("Anna Total");
  expect(subtotalWord(["", "Ромашка Итог", 5, "3 шт"], [2, 3])).toBe("Ромашка Итог");
  expect(subtotalWord([null, "Kırtasiye Toplamı", 5], [])).toBe("Kırtasiye Toplamı");
  expect(subtotalWord([null, "Total Oil", "Paper", 5], [3])).toBeNull();
  expect(subtotalWord([null, "Anna", 5], [2])).toBeNull();
  expect(subtotalWord([null, null, 5], [2])).toBeNull();
});

test.each([
  ["Российский рубль", "RUB"],
  ["Доллар США", "USD"],
  ["US Dollar", "USD"],
  ["бел. руб.", "BYN"],
  ["Македонски денар", "MKD"],
  ["Leu românesc", "RON"],
  ["Türk Lirası", "TRY"],
  ["TÜRK LİRASI", "TRY"],
  ["Paper", null],
])("the currency “%s” is %s", (name, code) => {
  expect(currencyCode(name)).toBe(code);
});
