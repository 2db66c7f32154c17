import fc from "fast-check";
import { rangeAddress } from "../../../../src/workbooks/xlsx/addresses";
import type { DataCell } from "../../../../src/workbooks/workbookData";
import { openHost, sheetOf } from "../openHost";

const kinds: readonly (DataCell | null)[] = [
  null,
  null,
  { value: "a" },
  { value: 0 },
  { value: null, numberFormat: "0.0" },
  { value: "", formula: '=""' },
];

const sheets = fc.record({
  rows: fc.array(fc.array(fc.constantFrom(...kinds), { maxLength: 5 }), { maxLength: 8 }),
  /** A formula below all others that is spread over two rows and three columns. */
  spread: fc.boolean(),
});

function expectedAddress(used: readonly (readonly [row: number, column: number])[]): string {
  if (used.length === 0) return "null";
  const rows = used.map(([row]) => row);
  const columns = used.map(([, column]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const range = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return `S!${rangeAddress(range)}`;
}

// learn.microsoft.com/javascript/api/excel/excel.worksheet (getUsedRangeOrNullObject: valuesOnly)
it("the used range reaches exactly as far as the outermost used cells", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async ({ rows, spread }) => {
      const formula = { value: null, formula: "=SEQUENCE(2,3)" };
      const host = openHost([
        sheetOf("S", spread ? [...rows, ...Array.from({ length: 9 - rows.length }, () => []), [null, formula]] : rows),
      ]);
      const spilled = spread ? [9, 10].flatMap((row) => [1, 2, 3].map((column) => [row, column] as const)) : [];
      const cells = rows.flatMap((row, r) => row.map((cell, c) => [r, c, cell] as const));
      const placesOf = (counts: (cell: DataCell) => boolean) =>
        cells.filter(([, , cell]) => cell !== null && counts(cell)).map(([row, column]) => [row, column] as const);
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("S");
        const all = sheet.getUsedRangeOrNullObject().load("address");
        const values = sheet.getUsedRangeOrNullObject(true).load("address");
        await context.sync();
        const addressOf = (range: Excel.Range) => (range.isNullObject ? "null" : range.address);
        expect([addressOf(all), addressOf(values)]).toEqual([
          expectedAddress([...placesOf(() => true), ...spilled]),
          expectedAddress([...placesOf(({ numberFormat }) => numberFormat === undefined), ...spilled]),
        ]);
      });
    }),
  );
});
