import { isBlank } from "../../analysis/cells/cells";
import type { RoleDefinition } from "../../analysis/tables/tableDefinition";
import type { FoundTable } from "../../app/workbookPort";
import type { Language } from "../../locales";
import type { RoleFormat } from "./roleFormat";
import { cellsUnderstood } from "./cellsUnderstood";

const valuesShown = 3;
const longestValue = 40;

/** The first different values of a column, as they will be understood: a date read wrongly is seen before the run. */
export function sampleText(
  table: FoundTable,
  column: number,
  role: RoleDefinition,
  written: RoleFormat,
  language: Language,
): string {
  const understood = cellsUnderstood(table, column, role, written, language);
  const shown: string[] = [];
  for (const row of table.sample) {
    const value = row[column] ?? null;
    if (isBlank(value)) continue;
    const letters = [...understood(value).text];
    const short = letters.length > longestValue ? `${letters.slice(0, longestValue).join("")}…` : letters.join("");
    if (!shown.includes(short)) shown.push(short);
    if (shown.length === valuesShown) break;
  }
  return shown.join(" · ");
}
