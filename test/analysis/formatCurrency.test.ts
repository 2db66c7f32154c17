import { formatCurrency } from "../../src/analysis/cells/formatCurrency";
import { rowCurrencies } from "../../src/analysis/tables/rowCurrencies";

// Formats as Excel writes them into files, and as people type them.
const formats: readonly (readonly [string, string | null])[] = [
  ["#,##0.00 [$€-407]", "EUR"],
  ["[$€-2] #,##0.00;[Red]-[$€-2] #,##0.00", "EUR"],
  ["[$£-809]#,##0.00", "GBP"],
  ["[$₽-419]#,##0.00", "RUB"],
  ['"EUR" #,##0', "EUR"],
  ['_-* #,##0.00\\ "₽"_-;\\-* #,##0.00\\ "₽"_-;_-* "-"??\\ "₽"_-;_-@_-', "RUB"],
  ['_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)', "USD"],
  ["$#,##0.00", "USD"],
  ['#,##0.00 "ден."', "MKD"],
  ["#,##0.00\\ \\д\\е\\н\\.", "MKD"],
  ["#,##0.00 р.", "RUB"],
  ["#,##0.00 [$lei-418]", "RON"],
  ["#,##0.00 [$RON]", "RON"],
  ["#,##0.00 [$₺-41F]", "TRY"],
  ['#,##0.00\\ "TL"', "TRY"],
  ["#,##0.00\\ [$MKD-42F]", "MKD"],
  ["General", null],
  ["#,##0.00", null],
  ["0.00%", null],
  ["[$-419]dd mmmm yyyy;@", null],
  ["dd.mm.yyyy", null],
  ['0 "pcs"', null],
  ['[<1000]0;[>=1000]#,##0 "k"', null],
  ["@", null],
];

test.each(formats)("%s writes %s", (format, code) => {
  expect(formatCurrency(format)).toBe(code);
});

test("rows find the currency of their run; runs without one, and nothing but those, are told apart", () => {
  const several = rowCurrencies([
    { code: "EUR", rows: 2 },
    { code: null, rows: 0 },
    { code: null, rows: 1 },
    { code: "USD", rows: 2 },
  ]);
  expect(several?.only).toBeNull();
  expect([0, 1, 2, 3, 4, 5].map((row) => several?.codeAt(row))).toEqual(["EUR", "EUR", null, "USD", "USD", null]);
  expect(rowCurrencies([{ code: "EUR", rows: 1 }, { code: "EUR", rows: 2 }])?.only).toBe("EUR"); // prettier-ignore
  expect(rowCurrencies([{ code: null, rows: 5 }])).toBeNull();
  expect(rowCurrencies([])).toBeNull();
});
