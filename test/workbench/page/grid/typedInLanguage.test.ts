import { typedInLanguage } from "../../../../src/workbench/page/grid/typedInLanguage";

test.each([
  // 45306 = 2024-01-15
  ["15.01.2024", 45306],
  ["15/1/24", 45306],
  [" 15-01-2024 ", 45306],
])("%s is a day where days come first", (text, value) => {
  expect(typedInLanguage(text)).toEqual({ value, isDay: true });
});

test.each([
  ["4200,50", 4200.5],
  ["-1 500,5", -1500.5],
  ["1\u00a0234", 1234],
  ["1.234,5", 1234.5],
  ["1,234", 1.234],
])("%s is a number where decimals stand behind a comma", (text, value) => {
  expect(typedInLanguage(text)).toEqual({ value, isDay: false });
});

test.each(["31.04.2024", "12500", "4200.50", "007", "Anna", "1, 2", "", "15.01"])("%j is left to the grid", (text) => {
  expect(typedInLanguage(text)).toBeNull();
});
