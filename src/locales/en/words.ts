import type { CellWords } from "../../analysis/words";

// What is recognised in any cell in English, whatever language Excel speaks.
export const words: CellWords = {
  potential: { max: ["max", "maximum", "maximal"], high: ["high"], low: ["low"] },
  months: [["jan"], ["feb"], ["mar"], ["apr"], ["may"], ["jun"], ["jul"], ["aug"], ["sep"], ["oct"], ["nov"], ["dec"]],
  yearWords: ["year"],
  yes: ["yes", "y", "true"],
  no: ["no", "n", "false"],
  totals: {
    alone: ["total", "totals", "grand total", "subtotal", "sum"],
    before: ["total", "totals", "grand total", "subtotal"],
    behind: ["total"],
  },
  segmentHeaders: ["segment", "client segment"],
  currencies: {
    USD: ["usd", "us dollar", "dollar", "dollars"],
    EUR: ["eur", "euro", "euros"],
    GBP: ["gbp", "pound", "pounds"],
    CHF: ["chf", "fr", "sfr"],
    INR: ["rs"],
  },
  weekdays: [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
  ],
};
