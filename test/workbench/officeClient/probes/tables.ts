import { batch, codeOf, soon, type Probe, type Probes } from "./probe";

const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Sales");

const shown = async (context: Excel.RequestContext): Promise<unknown> => {
  const view = table(context).getDataBodyRange().getVisibleView().load("values, rowCount, cellAddresses");
  await context.sync();
  return [view.values, view.rowCount, view.cellAddresses];
};

interface Told {
  readonly type: string;
  readonly address: string;
  readonly isInsideTable?: boolean;
  readonly worksheetId: string;
  readonly tableId: string;
}

/** What is told of while cells are written and selected inside a table, across its edge and outside. */
const told =
  (listen: (context: Excel.RequestContext, note: (event: Told) => Promise<void>) => Stoppable): Probe =>
  async ({ Excel }) => {
    const events: unknown[] = [];
    const note = async ({ type, address, isInsideTable, worksheetId, tableId }: Told): Promise<void> => {
      events.push([type, address, isInsideTable, worksheetId, tableId]);
      return Promise.resolve();
    };
    const listener = await Excel.run(async (context) => {
      const added = listen(context, note);
      await context.sync();
      return added;
    });
    const change = (name: string, address: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address);
        range.values = 5 as unknown as unknown[][];
        range.select();
        await context.sync();
        await soon();
      });
    await change("Data", "B2");
    await change("Data", "B3:D9");
    await change("Data", "F9");
    await change("Notes", "A1");
    await Excel.run(listener.context as Excel.RequestContext, async (context) => {
      listener.remove();
      await context.sync();
    });
    await change("Data", "A2");
    return events;
  };

type Stoppable = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Sorting and filtering, and what is found by what cells show. */
export const tables: Probes = {
  "changes in it": told((context, note) => table(context).onChanged.add(note)),
  "changes in any table": told((context, note) => context.workbook.tables.onChanged.add(note)),
  "changes in the tables of a sheet": told((context, note) =>
    context.workbook.worksheets.getItem("Data").tables.onChanged.add(note),
  ),
  "changes in the tables of another sheet": told((context, note) =>
    context.workbook.worksheets.getItem("Notes").tables.onChanged.add(note),
  ),
  "selections in it": told((context, note) => table(context).onSelectionChanged.add(note)),
  "sorted, and sorted again": batch(async (context) => {
    const { sort } = table(context);
    sort.apply([{ key: 1, ascending: false }]);
    sort.load("fields, matchCase");
    const first = await shown(context);
    table(context).getDataBodyRange().getCell(0, 1).values = [[0]];
    sort.reapply();
    return [sort.toJSON(), first, await shown(context)];
  }),
  "sorted by nothing": batch(async (context) => {
    table(context).sort.apply([]);
    return codeOf(() => context.sync());
  }),
  "a range that is sorted": batch(async (context) => {
    const range = context.workbook.worksheets.getItem("Notes").getRange("A1:B3");
    range.values = [
      ["b", 2],
      ["a", 1],
      ["c", null],
    ];
    range.sort.apply([{ key: 1, ascending: false }], false, false, "Rows");
    range.load("values");
    await context.sync();
    return range.values;
  }),
  "a column that is filtered": batch(async (context) => {
    const { filter } = table(context).columns.getItem("Amount");
    filter.applyCustomFilter(">1");
    filter.load("criteria");
    const during = await shown(context);
    table(context).clearFilters();
    filter.load("criteria");
    const { criteria } = filter;
    return [during, criteria, await shown(context), filter.criteria];
  }),
  "a filter by a word that is none": batch(async (context) => {
    table(context)
      .columns.getItemAt(1)
      .filter.applyDynamicFilter("Someday" as "Today");
    return codeOf(() => context.sync());
  }),
  "duplicates that are removed": batch(async (context) => {
    const range = context.workbook.worksheets.getItem("Notes").getRange("A1:A3");
    range.values = [["a"], ["A"], ["b"]];
    const result = range.removeDuplicates([0], false).load();
    range.load("values");
    await context.sync();
    return [result.removed, result.uniqueRemaining, range.values];
  }),
  "cells that are found and replaced": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const one = sheet.getRange("A1:B3").find("am", {}).load("address");
    const none = sheet.getRange("A1:B3").findOrNullObject("zz", {});
    const all = sheet.findAll("a", { matchCase: true }).load("address, cellCount");
    const count = sheet.getRange("A2:A3").replaceAll("A", "X", {});
    const cell = sheet.getRange("A2").load("values");
    await context.sync();
    return [one.address, none.isNullObject, all.toJSON(), count.value, cell.values];
  }),
  "cells of a kind": batch(async (context) => {
    const used = context.workbook.worksheets.getItem("Data").getUsedRange();
    const numbers = used.getSpecialCells("Constants", "Numbers").load("address, isEntireColumn");
    const none = used.getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    return [numbers.toJSON(), none.isNullObject];
  }),
  "the edges of cells that are filled": batch(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    const edge = range.getRangeEdge("Down").load("address");
    const grown = range.getExtendedRange("Right", "A1").load("address");
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    return [edge.address, grown.address, selected.address];
  }),
};
