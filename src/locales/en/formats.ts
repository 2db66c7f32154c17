// How the sales are written and counted, and what the user decides about it.
export const formats = {
  counted:
    "{left, plural, =0 {All {total, number} rows count, sum {sum}.} other {{used, number} of {total, plural, one {# row} other {# rows}} count, sum {sum}.}}",
  line: "Format – {parts}",
  lineToCheck: "Format – please check: {roles}",
  about: "Found from all values of a column. Change it only where a column is written otherwise.",
  found: "As found: {format}",
  byValues: "As its values show",
  undecided: "{value} could be read in two ways. It is read as this workbook writes; choose the right one.",
  "order.dmy": "day{mark}month{mark}year",
  "order.mdy": "month{mark}day{mark}year",
  "order.ymd": "year{mark}month{mark}day",
  realDates: "real dates",
  wholeNumbers: "whole numbers ({pattern})",
  numbers: "numbers",
  farLeftOut: "Far from all other days, so probably slips: {days}. These rows are left out.",
  farKept: "Far from all other days: {days}. These rows count, as you decided.",
  keepFar: "Take them back in",
  leaveFarOut: "Leave them out",
  wordsAbout: "Say what the rows of each word are. A return is taken away.",
  wordSum: "{rows, plural, one {# row} other {# rows}}, {sum}",
  "kind.sale": "sale",
  "kind.notSale": "not a sale",
  "kind.return": "return",
  blank: "(blank)",
  currency: "Currency of the reports",
  currencySum: "{currency} ({rows, plural, one {# row} other {# rows}}, {sum})",
  converted: "Converted by the exchange rates: {parts}.",
  leftOut: "Left out, as there is no exchange rate: {parts}. Add a table with the columns currency and rate.",
};

export type FormatsTexts = { readonly [Key in keyof typeof formats]: string };
