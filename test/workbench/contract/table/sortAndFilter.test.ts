import { daySerial } from "../../../../src/analysis/time/calendar";
import { isDayIn } from "../../../../src/workbench/host/office/table/filterDays";
import { codeOf, openHost, sheetOf } from "../openHost";

const rows = [
  ["Fruit", "Crates"],
  ["Lime", 20],
  ["Lemon", 10],
  ["Apple", 40],
  ["Kiwi", 30],
  ["lime", null],
];

type Use = (table: Excel.Table, context: Excel.RequestContext) => Promise<unknown>;

const withTable = (use: Use) =>
  openHost([sheetOf("Sales", rows)]).Excel.run((context) =>
    use(context.workbook.worksheets.getItem("Sales").tables.add("A1:B6", true), context),
  );

async function shown(table: Excel.Table, context: Excel.RequestContext): Promise<unknown[]> {
  const view = table.getDataBodyRange().getVisibleView().load("values");
  await context.sync();
  return view.values.map(([fruit]) => fruit as unknown);
}

// learn.microsoft.com/javascript/api/excel/excel.tablesort
test("a table is sorted without its header and totals, and sorted again when it is asked to", async () => {
  await withTable(async (table, context) => {
    table.showTotals = true;
    const { sort } = table;
    sort.apply([{ key: 1, ascending: false }]);
    expect(await shown(table, context)).toEqual(["Apple", "Kiwi", "Lime", "Lemon", "lime"]);
    table.rows.getItemAt(0).values = [["Apple", 1]];
    sort.reapply();
    sort.load("fields, matchCase");
    expect(await shown(table, context)).toEqual(["Kiwi", "Lime", "Lemon", "Apple", "lime"]);
    expect([sort.fields, sort.matchCase]).toEqual([[{ key: 1, ascending: false }], false]);
    sort.clear();
    sort.load("fields");
    table.rows.getItemAt(0).values = [["Kiwi", 0]];
    sort.reapply();
    expect(await shown(table, context)).toEqual(["Kiwi", "Lime", "Lemon", "Apple", "lime"]);
    expect(sort.fields).toEqual([]);
    const totals = table.getTotalRowRange().load("values");
    await context.sync();
    expect(totals.values[0][0]).toBe("Total");
  });
});

test("rows that a filter keeps out of sight stay where they are when a table is sorted", async () => {
  await withTable(async (table, context) => {
    table.columns.getItem("Crates").filter.applyCustomFilter("<>40");
    table.sort.apply([{ key: 1 }]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    expect(body.values.map(([fruit]) => fruit as unknown)).toEqual(["Lemon", "Lime", "Apple", "Kiwi", "lime"]);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.filter, excel.filtercriteria
describe("a column of a table is filtered by", () => {
  it.each<[string, "Fruit" | "Crates", (filter: Excel.Filter) => void, string[]]>([
    ["values", "Fruit", (filter) => filter.applyValuesFilter(["LIME"]), ["Lime", "lime"]],
    ["greater numbers", "Crates", (filter) => filter.applyCustomFilter(">10"), ["Lime", "Apple", "Kiwi"]],
    ["two bounds", "Crates", (filter) => filter.applyCustomFilter(">=10", "<30", "And"), ["Lime", "Lemon"]],
    ["one of two", "Crates", (filter) => filter.applyCustomFilter("=10", "=40", "Or"), ["Lemon", "Apple"]],
    ["a pattern", "Fruit", (filter) => filter.applyCustomFilter("=*e"), ["Lime", "Apple", "lime"]],
    ["what is not so", "Fruit", (filter) => filter.applyCustomFilter("<>l*"), ["Apple", "Kiwi"]],
    ["later letters", "Fruit", (filter) => filter.applyCustomFilter(">Kiwi"), ["Lime", "Lemon", "lime"]],
    ["what is empty", "Crates", (filter) => filter.applyCustomFilter("="), ["lime"]],
    ["the greatest", "Crates", (filter) => filter.applyTopItemsFilter(2), ["Apple", "Kiwi"]],
    ["the greatest half", "Crates", (filter) => filter.applyTopPercentFilter(50), ["Apple", "Kiwi"]],
    ["the smallest", "Crates", (filter) => filter.applyBottomItemsFilter(1), ["Lemon"]],
    ["the smallest quarter", "Crates", (filter) => filter.applyBottomPercentFilter(25), ["Lemon"]],
    ["the average", "Crates", (filter) => filter.applyDynamicFilter("BelowAverage"), ["Lime", "Lemon"]],
    [
      "criteria",
      "Crates",
      (filter) => filter.apply({ filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }),
      ["Apple", "Kiwi"],
    ],
  ])("%s", async (_title, column, apply, fruits) => {
    await withTable(async (table, context) => {
      apply(table.columns.getItem(column).filter);
      expect(await shown(table, context)).toEqual(fruits);
      table.clearFilters();
      expect(await shown(table, context)).toHaveLength(5);
    });
  });

  it("criteria, which it tells, follows when it is asked to, and forgets", async () => {
    await withTable(async (table, context) => {
      const { filter } = table.columns.getItem("Crates");
      filter.applyTopItemsFilter(1);
      filter.load("criteria");
      expect(await shown(table, context)).toEqual(["Apple"]);
      expect(filter.criteria).toEqual({ filterOn: "TopItems", criterion1: "1" });
      table.getDataBodyRange().getCell(0, 1).values = [[99]];
      table.reapplyFilters();
      expect(await shown(table, context)).toEqual(["Lime"]);
      filter.clear();
      filter.load("criteria");
      expect(await shown(table, context)).toHaveLength(5);
      expect(filter.criteria).toBeNull();
    });
  });

  it.each<[string, Excel.FilterCriteria, string]>([
    ["colours, which nobody can tell here", { filterOn: "FontColor", color: "#FF0000" }, "ApiNotFound"],
    ["no number of items", { filterOn: "TopItems", criterion1: "0" }, "InvalidArgument"],
    ["more than all of a hundred", { filterOn: "TopPercent", criterion1: "101" }, "InvalidArgument"],
    ["no criterion", { filterOn: "Custom" }, "InvalidArgument"],
    [
      "a word that is none of Excel's",
      { filterOn: "Dynamic", dynamicCriteria: "Someday" as "Today" },
      "InvalidArgument",
    ],
  ])("not by %s", async (_title, criteria, code) => {
    await withTable(async (table, context) => {
      table.columns.getItem("Crates").filter.apply(criteria);
      expect(await codeOf(() => context.sync())).toBe(code);
    });
  });
});

// learn.microsoft.com/javascript/api/excel/excel.dynamicfiltercriteria
describe("days are filtered by where today lies among them", () => {
  // A Wednesday.
  const now = new Date(2024, 4, 15, 12);
  const days = [
    "2023-05-15",
    "2024-01-01",
    "2024-04-30",
    "2024-05-11",
    "2024-05-12",
    "2024-05-14",
    "2024-05-15",
    "2024-05-18",
    "2024-06-01",
    "2024-07-01",
    "2025-02-28",
  ];

  it.each<[string, readonly string[]]>([
    ["Yesterday", ["2024-05-14"]],
    ["Today", ["2024-05-15"]],
    ["Tomorrow", []],
    ["LastWeek", ["2024-05-11"]],
    ["ThisWeek", ["2024-05-12", "2024-05-14", "2024-05-15", "2024-05-18"]],
    ["LastMonth", ["2024-04-30"]],
    ["NextMonth", ["2024-06-01"]],
    ["ThisQuarter", ["2024-04-30", "2024-05-11", "2024-05-12", "2024-05-14", "2024-05-15", "2024-05-18", "2024-06-01"]],
    ["NextQuarter", ["2024-07-01"]],
    ["LastQuarter", ["2024-01-01"]],
    ["LastYear", ["2023-05-15"]],
    ["NextYear", ["2025-02-28"]],
    ["YearToDate", ["2024-01-01", "2024-04-30", "2024-05-11", "2024-05-12", "2024-05-14", "2024-05-15"]],
    ["AllDatesInPeriodFebruray", ["2025-02-28"]],
    ["AllDatesInPeriodQuarter1", ["2024-01-01", "2025-02-28"]],
    ["AllDatesInPeriodJune", ["2024-06-01"]],
  ])("%s", (criterion, wanted) => {
    const isIn = isDayIn(criterion, now, false);
    expect(days.filter((day) => isIn?.(serialOf(day)))).toEqual(wanted);
    const in1904 = isDayIn(criterion, now, true);
    expect(days.filter((day) => in1904?.(serialOf(day) - 1462))).toEqual(wanted);
  });

  it("Today in a table, with the time of day", async () => {
    await openHost([sheetOf("Days")]).Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A4").formulas = [["Day"], ["=TODAY()+0.5"], ["=TODAY()+1"], ["=TODAY()"]];
      sheet.getRange("A2:A3").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
      sheet.getRange("A4").numberFormat = [["0"]];
      const table = sheet.tables.add("A1:A4", true);
      table.columns.getItemAt(0).filter.applyDynamicFilter("Today");
      const view = table.getDataBodyRange().getVisibleView().load("cellAddresses");
      await context.sync();
      expect(view.cellAddresses).toEqual([["Days!A2"]]);
    });
  });
});

const serialOf = (day: string): number => {
  const [year, month, date] = day.split("-").map(Number);
  return daySerial(year, month, date);
};
