import { readAmount } from "../../analysis/amountCell";
import { cellText, isBlank } from "../../analysis/cells";
import { readDay } from "../../analysis/dateCell";
import type { CellValue, ClientRole, ReadingFormat, SalesRole } from "../../analysis/types";
import type { FoundTable } from "../../app/workbookPort";
import { dayText, numberText, type Language } from "../../locales";

const valuesShown = 3;
const longestValue = 40;

const numberRoles: ReadonlySet<string> = new Set([
  "amount",
  "margin",
  "cost",
  "marginPercent",
  "quantity",
  "penetrationBase",
]);

/** The first different values of a column, as they will be understood: a date read wrongly is seen before the run. */
export function sampleText(
  table: FoundTable,
  column: number,
  role: SalesRole | ClientRole,
  format: ReadingFormat,
  language: Language,
): string {
  const shown: string[] = [];
  for (const row of table.sample) {
    const value = row[column] ?? null;
    if (isBlank(value)) continue;
    const letters = [...valueText(value, role, format, language)];
    const short = letters.length > longestValue ? `${letters.slice(0, longestValue).join("")}…` : letters.join("");
    if (!shown.includes(short)) shown.push(short);
    if (shown.length === valuesShown) break;
  }
  return shown.join(" · ");
}

function valueText(value: CellValue, role: SalesRole | ClientRole, format: ReadingFormat, language: Language): string {
  if (role === "date") {
    const day = readDay(value, format);
    if (typeof day === "number") return dayText(day, language);
  }
  if (numberRoles.has(role)) {
    const amount = readAmount(value, format);
    if (typeof amount === "number") return numberText(amount, language);
  }
  return cellText(value);
}
