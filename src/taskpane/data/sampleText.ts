import { isBlank } from "../../analysis/cells/cells";
import type { ReadingFormat } from "../../analysis/types";
import type { RoleDefinition } from "../../analysis/tables/tableDefinition";
import type { FoundTable } from "../../app/workbookPort";
import type { Language } from "../../locales";
import { understoodCell } from "./understoodCell";

const valuesShown = 3;
const longestValue = 40;

/** The first different values of a column, as they will be understood: a date read wrongly is seen before the run. */
export function sampleText(
  table: FoundTable,
  column: number,
  role: RoleDefinition,
  format: ReadingFormat,
  language: Language,
): string {
  const shown: string[] = [];
  for (const row of table.sample) {
    const value = row[column] ?? null;
    if (isBlank(value)) continue;
    const letters = [...understoodCell(value, role, format, language).text];
    const short = letters.length > longestValue ? `${letters.slice(0, longestValue).join("")}…` : letters.join("");
    if (!shown.includes(short)) shown.push(short);
    if (shown.length === valuesShown) break;
  }
  return shown.join(" · ");
}
