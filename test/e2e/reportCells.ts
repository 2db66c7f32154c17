import type { ShownCell } from "./workbenchPage";

type Cells = readonly (readonly (ShownCell | null)[])[];
export type ReportRecord = Readonly<{ [header: string]: string | number | boolean | null }>;

const valueAt = (cells: Cells, row: number, column: number) => cells[row]?.[column]?.value ?? null;

/** The rows below the first header row that starts with this text, up to the first row without a name. */
export function recordsUnder(cells: Cells, firstHeader: string, from = 0): ReportRecord[] {
  const headerRow = cells.findIndex((_row, row) => row >= from && valueAt(cells, row, 0) === firstHeader);
  if (headerRow < 0) throw new Error(`no such header: ${firstHeader}`);
  const headers = new Map<string, number>();
  for (let column = 0; valueAt(cells, headerRow, column) !== null; column += 1)
    headers.set(String(valueAt(cells, headerRow, column)), column);

  const records: ReportRecord[] = [];
  for (let row = headerRow + 1; valueAt(cells, row, 0) !== null; row += 1)
    records.push(Object.fromEntries([...headers].map(([header, column]) => [header, valueAt(cells, row, column)])));
  return records;
}

/** The same for a block that stands below a line of its own. */
export function recordsBelow(cells: Cells, band: string, firstHeader: string): ReportRecord[] {
  const bandRow = cells.findIndex((_row, row) => String(valueAt(cells, row, 0)).startsWith(band));
  if (bandRow < 0) throw new Error(`no such block: ${band}`);
  return recordsUnder(cells, firstHeader, bandRow);
}

export function byName(records: readonly ReportRecord[], header: string): Map<string, ReportRecord> {
  return new Map(records.map((record) => [String(record[header]), record]));
}

/** "1997-08-25" as the serial number of a cell. */
export const serialOf = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;
