import { kindRoles } from "../../analysis/tables/saleKindRows";
import type { SalesUnderstood } from "../../analysis/tables/salesUnderstood";
import type { TableChoice } from "../../app/session";
import type { TextKey } from "../../locales";
import { daysText, formatsText, wordsText } from "../../reports/readingText";
import type { Speaker } from "./columnLines";

/** How the sales were understood: how they are written, the days left out, what the words of states and kinds mean. */
export function readingLines(
  { table, reading }: TableChoice,
  understood: SalesUnderstood,
  { translate, language }: Speaker,
): readonly string[] {
  const lines = [`${translate("formats.line", { parts: formatsText(understood, translate) })}.`];
  if (understood.farDays.length > 0 && reading?.keepsFarDays !== true) {
    const settings = JSON.stringify({ tables: { sales: { sheet: table.sheet, keepFarDays: true } } });
    lines.push(translate("command.farDays", { days: daysText(understood.farDays, language), settings }));
  }
  for (const role of kindRoles) {
    const parts = wordsText(
      understood.words.filter((word) => word.role === role),
      translate,
    );
    const name = translate(`problems.role.${role}` as TextKey);
    if (parts !== "") lines.push(`${name}: ${parts}.`);
  }
  return lines;
}
