import { dateOrderOf, formatOfLanguage } from "../../src/excel/hostLocale";

describe("the host's habits of writing dates and numbers", () => {
  it.each([
    ["M/d/yyyy", "mdy"],
    ["dd.MM.yyyy", "dmy"],
    ["d.M.yyyy 'г.'", "dmy"],
    ["yyyy-MM-dd", "ymd"],
    ["yy/M/d", "ymd"],
  ])("read the order of %s", (pattern, order) => {
    expect(dateOrderOf(pattern)).toBe(order);
  });

  // Unicode CLDR, the locales' number and short date patterns.
  it.each([
    ["en-US", ".", "mdy"],
    ["en-GB", ".", "dmy"],
    ["ru-RU", ",", "dmy"],
    ["mk-MK", ",", "dmy"],
    ["ro-RO", ",", "dmy"],
    ["tr-TR", ",", "dmy"],
    ["sv-SE", ",", "ymd"],
    // Known to no browser, as Macedonian is not known to Chrome.
    ["xx-XX", ",", "dmy"],
  ])("follow from the language %s where Excel does not tell them", (language, decimal, dateOrder) => {
    expect(formatOfLanguage(language, false)).toEqual({ decimal, dateOrder, date1904: false });
  });
});
