import fc from "fast-check";
import { usualPage } from "../../../src/workbooks/blankWorkbook";
import {
  chartKinds,
  type ChartKind,
  type DataAxis,
  type DataChart,
  type DataName,
  type DataPage,
} from "../../../src/workbooks/workbookData";

// Charts, names and page setup for workbooks drawn by chance; all of them speak of its only sheet.

const sheet = "Drawn by chance";

const range = fc.record({
  row: fc.integer({ min: 0, max: 50 }),
  column: fc.integer({ min: 0, max: 9 }),
  rows: fc.integer({ min: 2, max: 9 }),
  columns: fc.constant(1),
});
const source = range.map((drawn) => ({ sheet, range: drawn }));

const title = fc.constantFrom("Turnover", 'Largest: <A & "B">', "Оборот, руб.");

const axis: fc.Arbitrary<DataAxis> = fc.record(
  {
    title,
    numberFormat: fc.constantFrom("#,##0", "0%"),
    minimum: fc.integer({ min: -9, max: 0 }),
    maximum: fc.integer({ min: 1, max: 99 }),
  },
  { requiredKeys: [] },
);

const said = (drawn: DataAxis): boolean => Object.keys(drawn).length > 0;

const round: ReadonlySet<ChartKind> = new Set(["pie", "doughnut", "radar"]);

const chart = (kind: ChartKind): fc.Arbitrary<Omit<DataChart, "id" | "name">> => {
  const series = fc.record({
    name: fc.constantFrom("Sum", `'${sheet}'!$B$1`),
    kind: fc.constant(kind),
    axis: fc.constant("primary" as const),
    values: source,
    categories: source,
  });
  return fc
    .record({
      title: fc.option(title),
      series: fc.array(series, { minLength: 1, maxLength: kind === "pie" || kind === "doughnut" ? 1 : 3 }),
      legend: fc.constantFrom(null, "top", "bottom", "left", "right"),
      value: axis,
      texts: fc.boolean(),
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 50, max: 900 }),
      height: fc.integer({ min: 50, max: 900 }),
    })
    .map(({ value, texts, ...rest }) => ({
      ...rest,
      axes: {
        ...(said(value) && !round.has(kind) ? { value } : {}),
        ...(texts && !round.has(kind) && kind !== "scatter" ? { category: { texts } } : {}),
      },
    }));
};

export const charts: fc.Arbitrary<readonly DataChart[]> = fc
  .array(fc.constantFrom(...chartKinds).chain(chart), { maxLength: 3 })
  .map((drawn) => drawn.map((one, index) => ({ ...one, id: `chart${index + 1}`, name: `Chart ${index + 1}` })));

const name: fc.Arbitrary<DataName> = fc.record(
  {
    name: fc.constantFrom("Rate", "Продажи", "_net", "Sales.2024"),
    formula: fc.constantFrom(`='${sheet}'!$A$1:$B$4`, "=0.2", '="Clientele"', `=SUM('${sheet}'!$A$11#)`),
    visible: fc.boolean(),
    sheet: fc.constant(sheet),
  },
  { requiredKeys: ["name", "formula", "visible"] },
);

export const names: fc.Arbitrary<readonly DataName[]> = fc.uniqueArray(name, {
  maxLength: 4,
  selector: (drawn) => drawn.name,
});

const points = fc.integer({ min: 0, max: 80 });
const texts = fc.record({
  header: fc.constantFrom("", '&LIt\'s "A & B"&CPage &P of &N'),
  footer: fc.constantFrom("", "&R&D"),
});
const span = fc.record({ first: fc.integer({ min: 0, max: 5 }), count: fc.integer({ min: 1, max: 3 }) });
const breaks = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 })
  .map((drawn) => drawn.sort((a, b) => a - b));

export const page: fc.Arbitrary<DataPage> = fc
  .record({
    landscape: fc.boolean(),
    paper: fc.constantFrom(null, 1, 9),
    fit: fc.option(fc.record({ across: fc.constantFrom(null, 1, 2), down: fc.constantFrom(null, 1, 3) })),
    margins: fc.option(
      fc.record({ left: points, right: points, top: points, bottom: points, header: points, footer: points }),
    ),
    blackAndWhite: fc.boolean(),
    centeredAcross: fc.boolean(),
    centeredDown: fc.boolean(),
    gridlines: fc.boolean(),
    titleRows: fc.option(span),
    titleColumns: fc.option(span),
    areas: fc.array(range, { maxLength: 2 }),
    rowBreaks: breaks,
    columnBreaks: breaks,
    texts,
  })
  .map((drawn) => ({ ...usualPage, ...drawn }));
