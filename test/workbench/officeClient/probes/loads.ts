import { batch, codeOf, onRange, unchecked, type Probe, type Probes } from "./probe";

const loadedSheet = (options: unknown): Probe =>
  batch(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load(options as string);
    await context.sync();
    return [await codeOf(() => sheet.name), await codeOf(() => sheet.position), await codeOf(() => sheet.tabColor)];
  });

const loadedSheets = (options: unknown): Probe =>
  batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(options as string);
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });

/** What can be named in `load`, and what is there after it. */
export const loads: Probes = {
  "a property that was not loaded": batch(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    return sheet.name;
  }),
  "a property between load and sync": batch(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("name");
    return sheet.name;
  }),
  "the id of a sheet that was not loaded": batch(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    return sheet.id;
  }),
  "the id of a table that was not loaded": batch(async (context) => {
    const table = context.workbook.tables.getItem("Sales");
    await context.sync();
    return typeof table.id;
  }),
  "the id of a sheet that was added": batch(async (context) => {
    const sheet = context.workbook.worksheets.add("Added");
    await context.sync();
    return typeof sheet.id;
  }),
  "the id before sync": batch(async (context) => context.workbook.worksheets.getFirst().id),
  "the items of a list that was not loaded": batch(async (context) => {
    await context.sync();
    return context.workbook.worksheets.items.length;
  }),
  "a text": loadedSheet("name, position"),
  "an array": loadedSheet(["name", "position"]),
  "an object": loadedSheet({ name: true, position: false }),
  "select and expand": loadedSheet({ select: "name,position" }),
  "select as an array": loadedSheet({ select: ["name"] }),
  everything: loadedSheet({ $all: true }),
  "nothing named": loadedSheet(undefined),
  "an empty text": loadedSheet(""),
  "a name with blanks": loadedSheet(" name ,position "),
  "a name in another case": loadedSheet("Name"),
  "a name that there is not": loadedSheet("NoPropertiesNeeded"),
  "a name that there is not, beside one": loadedSheet("name, adress"),
  "a number": loadedSheet(5),
  "the items of a list by items/": loadedSheets("items/name"),
  "the items of a list in an array": loadedSheets(["items/name"]),
  "the items of a list without the word": loadedSheets("name"),
  "the items of a list by an object": loadedSheets({ name: true }),
  "the items of a list by nothing": loadedSheets(undefined),
  "the items of a list by their word alone": loadedSheets("items"),
  "the items of a list by an object of items": loadedSheets({ items: { name: true } }),
  "lists inside of lists": batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/tables/items/name");
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map(({ name }) => name)]);
  }),
  "an inner object": onRange("A1", async (range, context) => {
    range.load("format/fill/color, worksheet/name");
    await context.sync();
    return [range.format.fill.color, range.worksheet.name];
  }),
  "an inner object without its properties": onRange("A1", async (range, context) => {
    range.load("worksheet");
    await context.sync();
    return range.worksheet.name;
  }),
  "an inner object by an object": onRange("A1", async (range, context) => {
    range.load({ worksheet: { name: true } });
    await context.sync();
    return range.worksheet.name;
  }),
  "an inner object that is loaded itself": onRange("A1", async (range, context) => {
    range.worksheet.load("name");
    await context.sync();
    return range.worksheet.name;
  }),
  "by the context": batch(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.load(sheet, "name");
    await context.sync();
    return sheet.name;
  }),
  "again after a change": batch(async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("B2").load("values");
    await context.sync();
    const before = cell.values;
    context.workbook.worksheets.getItem("Data").getRange("B2").values = [[5]];
    await context.sync();
    const meanwhile = cell.values;
    cell.load("values");
    await context.sync();
    return [before, meanwhile, cell.values];
  }),
  "the number of a list": batch(async (context) => {
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    return count.value;
  }),
  "an answer before sync": batch(async (context) => context.workbook.worksheets.getCount().value),
  "a property of the library alone": batch(async (context) => {
    await context.sync();
    return typeof unchecked(context.workbook.worksheets.getFirst()).context;
  }),
};
