import { batch, codeOf, onRange, unchecked, written, type Probes } from "./probe";

/** What becomes of values on their way. */
export const values: Probes = {
  "rows and a column added to a table": batch(async (context) => {
    const table = context.workbook.worksheets.getItem("Notes").tables.add("P1:Q1", true);
    table.rows.add(undefined, [
      ["A", 1],
      ["B", 2],
    ]);
    const added = table.rows.add(undefined, [["C", 3]]).load("index, values");
    const column = table.columns.add(undefined, [["Note"], ["x"], ["y"], ["z"]]).load("index, name");
    const range = table.getRange().load("address, values");
    table.rows.load("items/values, count");
    await context.sync();
    const rows = table.rows.items.map((row) => row.values);
    return [added.toJSON(), column.index, column.name, range.toJSON(), table.rows.count, rows];
  }),
  "the values of a column of a table, and the cells beside them": batch(async (context) => {
    const table = context.workbook.worksheets.getItem("Notes").tables.add("P1:Q1", true);
    table.rows.add(undefined, [["A", 1]]);
    const column = table.columns.getItemAt(1);
    column.values = [["Sum"], [2]];
    column.load("name, values");
    const body = column.getDataBodyRange();
    const beside = [body.getColumnsAfter(), body.getRowsAbove(1), body.getRowsBelow(2), body.getColumnsBefore(-1)];
    for (const range of beside) range.load("address");
    await context.sync();
    return [column.name, column.values, beside.map(({ address }) => address)];
  }),
  "the protection of the workbook": batch(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.load("protected");
    await context.sync();
    const before = protection.protected;
    protection.protect();
    protection.load("protected");
    await context.sync();
    const during = protection.protected;
    worksheets.add("Refused");
    const refused = await codeOf(() => context.sync());
    protection.unprotect();
    worksheets.add("Taken").load("name");
    protection.load("protected");
    await context.sync();
    return [before, during, refused, protection.protected];
  }),
  "the sheets beside a sheet": batch(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const [next, none] = [first.getNext().load("name"), first.getPreviousOrNullObject().load("name")];
    await context.sync();
    return [next.name, none.isNullObject];
  }),
  "not a number": written("A1:B1", [[NaN, Infinity]]),
  "undefined and null": written("A1:B1", [[undefined, null]]),
  "a blank text": written("A1", [[""]]),
  "a day": written("A1", [[new Date(0)]]),
  "an object in a cell": written("A1", [[{ a: 1 }]]),
  "a truth": written("A1:B1", [[true, false]]),
  "one value for all cells": written("A1:B2", 5),
  "one text for all cells": written("A1:B2", "x"),
  "one row for two": written("A1:B2", [[1, 2]]),
  "an array too short": written("A1:B3", [[1, 2]]),
  "an array that is ragged": written("A1:B2", [[1, 2], [3]]),
  "a flat array": written("A1:B1", [1, 2]),
  "an empty array": written("A1", []),
  "2,000 cells": onRange("A1:A2000", async (range, context) => {
    range.values = Array.from({ length: 2000 }, (_row, i) => [i]);
    await context.sync();
    const last = range.getLastCell().load("values");
    await context.sync();
    return last.values;
  }),
  "2,000 cells, the last row too long": onRange("A1:A2000", async (range, context) => {
    range.values = Array.from({ length: 2000 }, (_row, i) => (i === 1999 ? [1, 2] : [i]));
    await context.sync();
    return "taken";
  }),
  "2,000 cells in an array too short": onRange("A1:A2001", async (range, context) => {
    range.values = Array.from({ length: 2000 }, (_row, i) => [i]);
    await context.sync();
    return "taken";
  }),
  "an array that is changed after it was set": onRange("A1", async (range, context) => {
    const cells = [[1]];
    range.values = cells;
    cells[0][0] = 99;
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  }),
  "what was set, before sync": onRange("A1", async (range) => {
    range.values = [[1]];
    return range.values;
  }),
  "a name that was set, before sync": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes");
    sheet.name = "Renamed";
    return sheet.name;
  }),
  "what was set and refused": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes");
    sheet.name = "Data";
    await context.sync().catch(() => undefined);
    return sheet.name;
  }),
  "values of several rows of a filtered table": batch(async (context) => {
    const table = context.workbook.tables.getItem("Sales");
    const { autoFilter } = table;
    autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["B"] });
    autoFilter.load("enabled, isDataFiltered");
    const body = table.getDataBodyRange();
    body.values = [
      ["B", 3],
      ["B", 4],
    ];
    body.load("values");
    const range = autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    return [body.values, autoFilter.toJSON(), range.address];
  }),
  "a formula": onRange("A1", async (range, context) => {
    range.formulas = [["=1+1"]];
    range.load("values, formulas");
    await context.sync();
    return [range.values, range.formulas];
  }),
  "several properties at once": onRange("A1", async (range, context) => {
    range.set({ values: [[3]], format: { fill: { color: "#FF0000" } } });
    range.load("values, format/fill/color");
    await context.sync();
    return [range.values, range.format.fill.color];
  }),
  "several properties from another object": onRange("A1", async (range, context) => {
    const from = context.workbook.worksheets.getItem("Data").getRange("B2").load("values");
    await context.sync();
    range.set(from);
    range.load("values");
    await context.sync();
    return range.values;
  }),
  "an unknown property at once": batch(async (context) => {
    context.workbook.worksheets.getFirst().set({ nonsense: 1 } as object);
    await context.sync();
    return "taken";
  }),
  "a read-only property at once": batch(async (context) => {
    context.workbook.worksheets.getFirst().set({ id: "1" } as object);
    await context.sync();
    return "taken";
  }),
  "a read-only property": batch(async (context) => {
    unchecked(context.workbook.worksheets.getFirst()).id = "1";
    await context.sync();
    return "taken";
  }),
  "an unknown property": batch(async (context) => {
    unchecked(context.workbook.worksheets.getFirst()).nonsense = "1";
    await context.sync();
    return "taken";
  }),
  "a word in another case": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes");
    sheet.visibility = "hidden" as "Hidden";
    sheet.load("visibility");
    await context.sync();
    return sheet.visibility;
  }),
  "a word that there is not": batch(async (context) => {
    context.workbook.worksheets.getItem("Notes").visibility = "Gone" as "Hidden";
    await context.sync();
    return "taken";
  }),
  "as JSON, a sheet": batch(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name, position");
    await context.sync();
    return sheet.toJSON();
  }),
  "as JSON, a sheet that was not loaded": batch(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    return sheet.toJSON();
  }),
  "as JSON, an object inside": onRange("A1", async (range, context) => {
    range.load("address, worksheet/name");
    await context.sync();
    return range.toJSON();
  }),
  "as JSON, a list": batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.toJSON();
  }),
  "as JSON, what was set": batch(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tabColor = "#112233";
    return sheet.toJSON();
  }),
};
