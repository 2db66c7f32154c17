import { daySerial } from "../../analysis/time/calendar";
import { tableOf, type TableKey } from "../../analysis/tables/tables";
import type { CellValue } from "../../analysis/types";
import type { DatabaseTable } from "../../engine/databaseCatalog";
import type { AnswerRow } from "../../engine/engineError";
import { recogniseColumns } from "../recogniseColumns";

/**
 * The columns of a table in a database by their names and first values, as those of a sheet are recognised.
 *
 * Only the roles that a database may tell are proposed.
 */
export function proposedColumns(
  key: TableKey,
  roles: readonly string[],
  { name, columns }: DatabaseTable,
  first: readonly AnswerRow[],
): Readonly<Partial<Record<string, string>>> {
  const sample = first.map((row) => row.map((value, place) => cellOf(value, columns[place].type)));
  const headers = columns.map((column) => column.name);
  const place = { kind: "table", name, sheet: name, row: 0, column: 0 } as const;
  const table = { ...place, rows: sample.length, columns: headers.length, headers, sample };
  const days = [...columns.keys()].filter((column) => isDay(columns[column].type));
  const found: Readonly<Partial<Record<string, number>>> = recogniseColumns(tableOf(key).roles, table);
  // The database knows which columns hold days: another one is none, whatever its name, and the only one is the date.
  const date =
    found.date !== undefined && days.includes(found.date) ? found.date : days.length === 1 ? days[0] : undefined;
  const byRole: typeof found = { ...found, date };
  return Object.fromEntries(
    roles.flatMap((role) => {
      const column: number | undefined = byRole[role];
      return column === undefined ? [] : [[role, headers[column]]];
    }),
  );
}

function isDay(type: string): boolean {
  return type.includes("Date");
}

/** A value as a cell of a sheet holds it: days are numbers there. */
function cellOf(value: unknown, type: string): CellValue {
  if (value === null || value === undefined || value === "") return null;
  const day = isDay(type) ? /^(\d{4})-(\d\d)-(\d\d)/.exec(String(value)) : null;
  if (day !== null) return daySerial(Number(day[1]), Number(day[2]), Number(day[3]));
  return /Int|Float|Decimal/.test(type) ? Number(value) : String(value);
}
