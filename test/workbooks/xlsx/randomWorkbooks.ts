import fc from "fast-check";
import { blankSheet, blankWorkbook } from "../../../src/workbooks/blankWorkbook";
import type { BorderLine, DataCell, DataStyle, DataTable, WorkbookData } from "../../../src/workbooks/workbookData";
import { charts, names, page } from "./randomParts";
import { everyValidation } from "./validations";

// Workbooks as nobody would think of them: every part is drawn by chance.

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  // A carriage return does not survive XML, and line ends become one kind.
  .map((drawn) => drawn.replace(/[\r\p{Cs}]/gu, " "));

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((drawn) => drawn + 0),
);

const value = fc.oneof(text, number, fc.boolean());

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((drawn) => `#${drawn.toString(16).padStart(6, "0").toUpperCase()}`);

const line = fc.constantFrom<BorderLine>(
  "thin",
  "hair",
  "dotted",
  "dashed",
  "double",
  "medium",
  "slantDashDot",
  "thick",
);

const border = fc.record({ line, color });

const on = fc.constant(true as const);

/** One part is always there: a style that says nothing is none. */
const style: fc.Arbitrary<DataStyle> = fc.record(
  {
    bold: on,
    italic: on,
    underline: on,
    strike: on,
    size: fc.integer({ min: 6, max: 40 }).filter((size) => size !== 11),
    fontName: fc.constantFrom("Arial", "Courier New"),
    fill: color,
    horizontal: fc.constantFrom("left", "center", "right", "justify"),
    vertical: fc.constantFrom("top", "center"),
    wrap: on,
    indent: fc.integer({ min: 1, max: 9 }),
    rotation: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: -90, max: -1 })),
    borders: fc.record({ left: border, right: border, top: border }),
  },
  { requiredKeys: ["borders"] },
);

const numberFormat = fc.constantFrom("0.00", "#,##0", "yyyy-mm-dd", "@", "0.0%", "[Red]-0;0", '"a"0');

const formula = fc.constantFrom(
  "=SUM(A1:B2)",
  "='Drawn by chance'!A11*2",
  '=IF(A11>0,"""yes"" & <no>",\'Drawn by chance\'!B12)',
  "=XLOOKUP(1,A1:A3,B1:B3)",
  "=ABC(A1:A3)",
  "=SUM(A11#)",
  "=Drawn[@[Net sum]]",
);

/** What a formula comes to; its text is stored beside it, without the care that typed texts get. */
const result = fc.oneof(number, fc.boolean(), fc.stringMatching(/^[a-zа-я]{1,9}$/));

const cell = (styles: number): fc.Arbitrary<DataCell> => {
  const look = { numberFormat, style: fc.integer({ min: 0, max: styles - 1 }) };
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ value, ...look }, { requiredKeys: ["value"] }) },
    { weight: 1, arbitrary: fc.record({ value: result, formula, ...look }, { requiredKeys: ["value", "formula"] }) },
  );
};

/** Below the table, so that nothing covers anything else. */
const looseRow = 10;
const columns = 6;

const table: DataTable = {
  name: "Drawn",
  range: { row: 0, column: 0, rows: 4, columns: 2 },
  totals: false,
  style: "TableStyleMedium4",
  filterButton: true,
};

const header = new Map<number, DataCell>([
  [0, { value: "Client" }],
  [1, { value: "Sum" }],
]);

const sheet = (styles: number) =>
  fc
    .record({
      rows: fc.array(fc.array(fc.option(cell(styles)), { minLength: 1, maxLength: columns }), { maxLength: 12 }),
      widths: fc.array(fc.integer({ min: 2, max: 60 }), { maxLength: columns }),
      heights: fc.array(fc.integer({ min: 5, max: 90 }), { maxLength: 5 }),
      hiddenRows: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
      hiddenColumns: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
      validations: fc.subarray([...everyValidation]),
      tabColor: fc.option(color),
      page,
      charts,
      merged: fc.boolean(),
      tables: fc.constantFrom([], [table]),
    })
    .map(({ rows, widths, heights, hiddenRows, hiddenColumns, merged, tables, ...rest }) => {
      const cells = new Map<number, Map<number, DataCell>>();
      if (tables.length > 0) cells.set(0, header);
      rows.forEach((drawn, index) => {
        const row = new Map<number, DataCell>();
        drawn.forEach((one, column) => {
          if (one !== null) row.set(column, one);
        });
        if (row.size > 0) cells.set(looseRow + index, row);
      });
      const blank = blankSheet({ id: "{00000000-0001-0000-0000-000000000000}", name: "Drawn by chance" });
      return {
        ...blank,
        ...rest,
        cells,
        tables,
        columnWidths: new Map(widths.map((width, column) => [column, width])),
        rowHeights: new Map(heights.map((height, row) => [row, height])),
        fittedHeights: new Map([[heights.length, 45]]),
        hiddenRows: [...hiddenRows].sort((a, b) => a - b),
        hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
        merges: merged ? [{ row: 40, column: 0, rows: 2, columns: 3 }] : [],
      };
    });

export const anyWorkbook: fc.Arbitrary<WorkbookData> = fc
  .uniqueArray(style, { minLength: 1, maxLength: 4, selector: (drawn) => JSON.stringify(drawn) })
  .chain((styles) =>
    fc
      .record({ drawn: sheet(styles.length), names, date1904: fc.boolean() })
      .map(({ drawn, ...rest }) => blankWorkbook([drawn], { styles, ...rest })),
  );

/** Styles by what they say: their numbers are the file's own. */
export function withStylesInPlace({ styles, ...workbook }: WorkbookData) {
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => ({
      ...one,
      cells: [...one.cells].map(([row, cells]) => [
        row,
        [...cells].map(([column, { style: number, ...rest }]) => [
          column,
          { ...rest, ...(number === undefined ? {} : { style: styles[number] }) },
        ]),
      ]),
    })),
  };
}

/** Rows come again further down, where their looks are known. */
export function withRowsAgain(workbook: WorkbookData): WorkbookData {
  const again = (cells: ReadonlyMap<number, ReadonlyMap<number, DataCell>>) =>
    new Map([0, 30, 60].flatMap((below) => [...cells].map(([row, columns]) => [row + below, columns] as const)));
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: again(sheet.cells) })) };
}
