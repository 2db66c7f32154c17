import { withoutGlue } from "../../src/app/gluedWords";

const english = new Set(["order", "date", "customer", "name", "id", "number", "line", "statement"]);
const turkish = new Set(["fatura", "tarihi", "name"]);

test.each([
  ["orderdate", ["order", "date"]],
  ["orderlinenumber", ["order", "line", "number"]],
  ["customerid", ["customer", "id"]],
  ["faturatarihi", ["fatura", "tarihi"]],
])("%s is glued of known words", (token, words) => {
  expect(withoutGlue(token, [english, turkish])).toEqual(words);
});

test.each([
  ["statement", "is a word itself"],
  ["orderdates", "leaves letters over"],
  ["faturadate", "would mix languages"],
  ["idorder", "begins with too short a word"],
  ["date1name", "holds a digit"],
])("%s %s and stays", (token) => {
  expect(withoutGlue(token, [english, turkish])).toEqual([token]);
});
