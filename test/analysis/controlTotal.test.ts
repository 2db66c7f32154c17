import fc from "fast-check";
import type { ControlTotal } from "../../src/analysis/summary/controlTotal";
import { analyze } from "../../src/analysis/analyze";
import { defaultSettings } from "../../src/analysis/settings/defaultSettings";
import type { Settings } from "../../src/analysis/settings/settings";
import { createSalesReader } from "../../src/analysis/tables/salesReader";
import { bareReading } from "../../src/analysis/tables/salesReading";
import type { SalesRole } from "../../src/analysis/tables/salesRoles";
import type { CellValue, ColumnMap, TablePlace } from "../../src/analysis/types";
import { saleKindWords } from "../../src/locales/saleWords";
import { isoDay } from "../setup/csvTables";

// Source: spec 5 (control total). The sums are worked by hand from the rows beside them, or added up by a plain loop.

const format = { decimal: ".", dateOrder: "ymd", date1904: false } as const;
const sheet: TablePlace = { sheet: "Sales", row: 0, column: 0 };
const plain: ColumnMap<SalesRole> = { date: 0, client: 1, amount: 2 };

function controlOf(
  rows: readonly (readonly CellValue[])[],
  {
    columns = plain,
    settings = {},
    place = sheet,
  }: {
    readonly columns?: ColumnMap<SalesRole>;
    readonly settings?: Partial<Settings>;
    readonly place?: TablePlace;
  } = {},
): ControlTotal {
  const reader = createSalesReader(place, columns, format, null, { ...bareReading, words: saleKindWords });
  reader.add(rows);
  const { control } = analyze({ sales: reader.finish() }, { ...defaultSettings, ...settings });
  if (control === null) throw new Error("rows of a sheet have a control total");
  return control;
}

const partsOf = ({ parts }: ControlTotal) =>
  Object.fromEntries(parts.map(({ part, rows, amount }) => [part, [rows, amount]]));

test("what the sheet adds up to is used, outside the period, or left out by reason", () => {
  const period = [isoDay("2024-02-01"), isoDay("2024-03-31")] as const;
  const control = controlOf(
    [
      [isoDay("2024-01-10"), "Anna", 10],
      [isoDay("2024-02-10"), "Anna", 20],
      [isoDay("2024-03-10"), "Boris", 40],
      [isoDay("2024-04-10"), "Boris", 80],
      [isoDay("2024-05-10"), "Vera", 160],
      ["no day", "Vera", 320],
      [isoDay("2024-03-11"), "", 640],
      [isoDay("2024-03-12"), "Vera", "no amount"],
    ],
    { settings: { period, asOf: isoDay("2024-04-30") } },
  );
  expect(control.column).toEqual({ rows: 7, amount: 1270 });
  expect(partsOf(control)).toEqual({
    used: [2, 60],
    before: [1, 10],
    after: [1, 80],
    afterAsOf: [1, 160],
    unreadable: [2, 960],
  });
  expect([control.difference, control.sheetTotals]).toEqual([0, []]);
});

test("the sheet's own total is held against the rows above it", () => {
  const rows = [
    [isoDay("2024-03-10"), "Anna", 20],
    [isoDay("2024-03-11"), "Boris", 40],
  ];
  const agrees = controlOf([...rows, ["Total", "", 60]]);
  expect(agrees.column).toEqual({ rows: 2, amount: 60 });
  expect(agrees.sheetTotals).toEqual([{ place: { sheet: "Sales", row: 3, column: 2 }, amount: 60, difference: 0 }]);
  const [{ difference }] = controlOf([...rows, ["Total", "", 75]]).sheetTotals;
  expect(difference).toBe(15);
});

test("of subtotals and a grand total the grand total is held against all rows", () => {
  const control = controlOf([
    [isoDay("2024-03-10"), "Anna", 20],
    ["Total March", "", 20],
    [isoDay("2024-04-11"), "Boris", 40],
    ["Total April", "", 40],
    ["Total", "", 60],
  ]);
  expect(control.sheetTotals).toMatchObject([{ place: { row: 5 }, amount: 60, difference: 0 }]);
});

test("a last subtotal is held against its own group only", () => {
  const control = controlOf([
    [isoDay("2024-03-10"), "Anna", 20],
    ["Total March", "", 20],
    [isoDay("2024-04-11"), "Boris", 40],
    ["Total April", "", 40],
  ]);
  expect(control.sheetTotals).toMatchObject([{ amount: 40, difference: 0 }]);
});

test("each of several sheets has its own total", () => {
  const place: TablePlace = {
    ...sheet,
    parts: [{ place: { sheet: "May", row: 2, column: 1 }, firstRow: 2, columns: [0, 1, 2] }],
  };
  const control = controlOf(
    [
      [isoDay("2024-04-10"), "Anna", 20],
      ["Total", "", 20],
      [isoDay("2024-05-10"), "Anna", 30],
      ["Total", "", 31],
    ],
    { place },
  );
  expect(control.sheetTotals).toEqual([
    { place: { sheet: "Sales", row: 2, column: 2 }, amount: 20, difference: 0 },
    { place: { sheet: "May", row: 4, column: 3 }, amount: 31, difference: 1 },
  ]);
});

test("returns without a minus, cancelled documents and far days stand by themselves", () => {
  const columns = { ...plain, saleKind: 3 };
  const days = Array.from({ length: 40 }, (_, i) => [isoDay("2024-03-01") + i, "Anna", 100, "Invoice"]);
  const control = controlOf(
    [...days, [isoDay("2024-04-01"), "Boris", 30, "Return"], [isoDay("2042-04-01"), "Vera", 7, "Invoice"]],
    { columns },
  );
  expect(control.column.amount).toBe(4037);
  expect(partsOf(control)).toEqual({ used: [41, 3970], returns: [1, 60], farAway: [1, 7] });
  expect(control.difference).toBe(0);
});

test("lines that repeat the total of their document count once, and are named", () => {
  const rows = Array.from({ length: 6 }, (_, document) =>
    ["Paper", "Ink", "Toner"].map((product) => [
      isoDay("2024-03-01") + document,
      "Anna",
      100 + document,
      document,
      product,
    ]),
  ).flat();
  const control = controlOf(rows, { columns: { ...plain, document: 3, product: 4 } });
  // 100 + ... + 105 = 615 of the documents, and twice as much on their further lines.
  expect(control.column).toEqual({ rows: 18, amount: 1845 });
  expect(partsOf(control)).toEqual({ used: [18, 615], repeated: [12, 1230] });
  expect(control.difference).toBe(0);
});

const day = fc.integer({ min: isoDay("2022-01-01"), max: isoDay("2024-12-31") });
const cents = fc.integer({ min: -500_000, max: 5_000_000 }).map((value) => value / 100);
const cell = {
  date: fc.oneof({ weight: 8, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom("?", "", "2042-01-01") }),
  client: fc.oneof({ weight: 8, arbitrary: fc.constantFrom("Anna", "Boris", "Vera") }, fc.constantFrom("", "#N/A")),
  amount: fc.oneof({ weight: 8, arbitrary: cents }, fc.constantFrom("n/a", "", "1 250.50", "(12.30)")),
  document: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom("Invoice", "Return", "Cancelled", ""),
};
const messyRow = fc.tuple(cell.date, cell.client, cell.amount, cell.document, cell.kind);
const totalRow = cents.map((amount) => ["Total", "", amount, "", ""] as const);
const messyRows = fc
  .tuple(fc.array(messyRow, { maxLength: 60 }), fc.option(totalRow, { nil: null }))
  .map(([rows, total]) => (total === null ? rows : [...rows, total]));

test("used + outside the period + left out is the sum of the column, whatever the rows are", () => {
  fc.assert(
    fc.property(messyRows, fc.option(day, { nil: null }), (rows, asOf) => {
      const columns = { ...plain, document: 3, saleKind: 4 };
      const control = controlOf(rows as CellValue[][], { columns, settings: { asOf } });
      expect(control.difference).toBe(0);
      const amounts = rows.filter(([date]) => date !== "Total").map(([, , amount]) => amount);
      const values: Readonly<Record<string, number>> = { "1 250.50": 1250.5, "(12.30)": -12.3 };
      const sum = amounts.reduce<number>((all, amount) => all + (Number(values[amount] ?? amount) || 0), 0);
      expect(control.column.amount).toBeCloseTo(sum, 6);
    }),
  );
});

test("a sale with a slip in its day is not taken for the name of a group", () => {
  const control = controlOf([
    ["?", "Anna", 5],
    [isoDay("2024-03-10"), "", 7],
  ]);
  expect(partsOf(control)).toMatchObject({ unreadable: [2, 12] });
});

test("a sale without a day is not taken for the name of a group where it has a document", () => {
  const rows = [
    ["", "Anna", 5, 1],
    [isoDay("2024-03-10"), "", 7, ""],
  ];
  const control = controlOf(rows, { columns: { ...plain, document: 3 } });
  expect(partsOf(control)).toMatchObject({ unreadable: [2, 12] });
});
