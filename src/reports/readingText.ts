import type { AmountDecision } from "../analysis/columns/amountColumn";
import type { AmountMarks } from "../analysis/columns/columnFormat";
import type { SaleWord } from "../analysis/tables/saleKindRows";
import type { SalesUnderstood } from "../analysis/tables/salesUnderstood";
import { amountText, dayText, type Language, type TextKey, type Translate } from "../locales";
import { quoted } from "./problemText";

// How a sales table was understood, in the words of the pane and of the command.

/** "day.month.year", with the mark that is in the column. */
export function orderText(order: "dmy" | "mdy" | "ymd", mark: string | null, t: Translate): string {
  return t(`formats.order.${order}`, { mark: mark ?? (order === "ymd" ? "-" : order === "dmy" ? "." : "/") });
}

/** "1.234,50": thousands and decimals as they are written. */
export function marksText({ decimal, thousands }: AmountMarks): string {
  return `1${thousands ?? (decimal === "," ? "." : ",")}234${decimal}50`;
}

/** How the dates' column is written, in a few words. */
export function datesText({ format, mark }: NonNullable<SalesUnderstood["dates"]>, t: Translate): string {
  if (format.digits !== undefined) return t("formats.wholeNumbers", { pattern: format.digits });
  return mark === null ? t("formats.realDates") : orderText(format.dateOrder, mark, t);
}

/** How a column of numbers is written, in a few words. */
export function numbersText({ format, marks, thousands, hasTexts }: AmountDecision, t: Translate): string {
  if (!hasTexts) return t("formats.numbers");
  return marksText({ decimal: format.decimal, thousands: marks?.thousands ?? thousands ?? undefined });
}

/** "Date: day.month.year; Amount: 1.234,50" */
export function formatsText({ dates, numbers }: SalesUnderstood, t: Translate): string {
  const parts = dates === null ? [] : [["date", datesText(dates, t)]];
  for (const [role, decision] of Object.entries(numbers)) {
    // Numbers are numbers: only the amounts are named then.
    if (decision.hasTexts || role === "amount") parts.push([role, numbersText(decision, t)]);
  }
  return parts.map(([role, format]) => `${t(`problems.role.${role}` as TextKey)}: ${format}`).join("; ");
}

/** "paid (120)" */
export function wordText({ text }: SaleWord, t: Translate): string {
  return text === "" ? t("formats.blank") : quoted(text);
}

/** "paid (120) – sale, draft (4) – not a sale" */
export function wordsText(words: readonly SaleWord[], t: Translate): string {
  return words.map((word) => `${wordText(word, t)} (${word.rows}) – ${t(`formats.kind.${word.kind}`)}`).join(", ");
}

/** "May 3, 2042, Jun 1, 2042" */
export function daysText(days: readonly number[], language: Language): string {
  return days.map((day) => dayText(day, language)).join(", ");
}

/** The currencies of one fate, each with its rows and sum; "" = there are none. */
export function currenciesText(
  { currencies }: SalesUnderstood,
  as: "converted" | "leftOut",
  t: Translate,
  language: Language,
): string {
  const parts = currencies.filter((each) => each.as === as);
  return parts
    .map(({ code, rows, amount }) =>
      t("formats.currencySum", { currency: code || "?", rows, sum: amountText(amount, language) }),
    )
    .join(", ");
}
