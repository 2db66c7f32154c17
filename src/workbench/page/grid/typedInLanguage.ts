import { readDay } from "../../../analysis/cells/dateCell";
import { readNumber } from "../../../imports/files/textValues";

const dayOfLanguage = /^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})$/;

/** What a person who writes days first and decimals behind a comma means by a typed text; null = what Univer makes of it. */
export function typedInLanguage(text: string): { readonly value: number; readonly isDay: boolean } | null {
  const typed = text.trim();
  if (dayOfLanguage.test(typed)) {
    const day = readDay(typed, { decimal: ",", dateOrder: "dmy", date1904: false });
    return typeof day === "number" ? { value: day, isDay: true } : null;
  }
  const value = /[,\s]/.test(typed) ? readNumber(typed, ",") : null;
  return value === null ? null : { value, isDay: false };
}
