import fc from "fast-check";
import type { Analysis } from "../../src/analysis/analysis";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import type { CellValue } from "../../src/analysis/types";
import { isoDay } from "../setup/csvTables";
import { salesOnly } from "./caseInput";
import { usualXyz } from "../../src/analysis/settings/usualValues";

// Any sales that there may be. A document has one day here, so that no rule depends on the order of its rows.

export interface Sale {
  readonly client: string;
  readonly document: number;
  readonly day: number;
  readonly cents: number;
  readonly product: string;
  readonly manager: string;
}

export const LAST_DAY = isoDay("2024-12-31");
export const columns = { date: 0, client: 1, document: 2, amount: 3, product: 4, manager: 5 };
export const settings: Settings = { ...defaultSettings, xyz: usualXyz, asOf: LAST_DAY, marginShare: 0.2 };

const names = fc.constantFrom("Anna", "Boris", "Vera", "=1+1", "+7 921", "Gleb «ООО»", "שלום", "😀");
const sale = fc.record({
  client: names,
  document: fc.integer({ min: 1, max: 12 }),
  cents: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 100_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -50_000, max: 0 }) },
  ),
  product: fc.constantFrom("Paper", "Ink", "Toner", "Glue"),
  manager: fc.constantFrom("Ivanov", "Petrov", ""),
});
export const sales: fc.Arbitrary<Sale[]> = fc
  .tuple(
    fc.array(sale, { maxLength: 40, size: "max" }),
    fc.array(fc.integer({ min: -800, max: 20 }), { minLength: 13 * 8, maxLength: 13 * 8 }),
    // Sheets mostly stand in the order of time, and are read faster then.
    fc.boolean(),
  )
  .map(([rows, shifts, inOrder]) => {
    const people = [...new Set(rows.map((row) => row.client))];
    const dated = rows.map((row) => {
      const place = people.indexOf(row.client) * 13 + row.document;
      return { ...row, day: LAST_DAY + shifts[place % shifts.length] };
    });
    return inOrder ? dated.sort((one, other) => one.day - other.day) : dated;
  });

export function cellsOf(rows: readonly Sale[], unit = 100): CellValue[][] {
  return rows.map(({ day, client, document, cents, product, manager }) => [
    day,
    client,
    document,
    cents / unit,
    product,
    manager,
  ]);
}

export function run(rows: readonly Sale[], unit = 100): Analysis {
  return analyze(salesOnly(cellsOf(rows, unit), columns), settings);
}
