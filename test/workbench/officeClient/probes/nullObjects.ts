import { batch, codeOf, type Probes } from "./probe";

const missing = (context: Excel.RequestContext) => context.workbook.worksheets.getItemOrNullObject("Missing");

/** Objects that stand for nothing. */
export const nullObjects: Probes = {
  "whether there is one, before sync": batch(async (context) => missing(context).isNullObject),
  "whether there is one, without load": batch(async (context) => {
    const sheet = missing(context);
    await context.sync();
    return sheet.isNullObject;
  }),
  "whether there is one, of one that is there": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Notes");
    await context.sync();
    return sheet.isNullObject;
  }),
  "whether an object is, that has to be there": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes");
    await context.sync();
    return sheet.isNullObject;
  }),
  "whether it is, of one that was only loaded": batch(async (context) => {
    const sheet = missing(context).load("name");
    await context.sync();
    return sheet.isNullObject;
  }),
  "a property": batch(async (context) => {
    const sheet = missing(context).load("name");
    await context.sync();
    return String(sheet.name);
  }),
  "the id": batch(async (context) => {
    const sheet = missing(context).load("name");
    await context.sync();
    return String(sheet.id);
  }),
  "a property that was not loaded": batch(async (context) => {
    const sheet = missing(context).load("name");
    await context.sync();
    return codeOf(() => sheet.position);
  }),
  "a method in the same request": batch(async (context) => {
    missing(context).delete();
    await context.sync();
    return "nothing happened";
  }),
  "a method in the next request": batch(async (context) => {
    const sheet = missing(context);
    await context.sync();
    sheet.delete();
    await context.sync();
    return "nothing happened";
  }),
  "a property that is set": batch(async (context) => {
    missing(context).name = "Found";
    await context.sync();
    return "nothing happened";
  }),
  "a property that is set in the next request": batch(async (context) => {
    const sheet = missing(context);
    await context.sync();
    sheet.name = "Found";
    await context.sync();
    return "nothing happened";
  }),
  "several properties at once": batch(async (context) => {
    missing(context).set({ name: "Found" });
    await context.sync();
    return "nothing happened";
  }),
  "an object that comes from it": batch(async (context) => {
    const range = missing(context).getRange("A1").load("values");
    await context.sync();
    return [range.isNullObject, String(range.values)];
  }),
  "an object inside of it": batch(async (context) => {
    const { tables } = missing(context);
    tables.load("items/name");
    await context.sync();
    return tables.isNullObject;
  }),
  "a value written into an object that comes from it": batch(async (context) => {
    missing(context).getRange("A1").values = [[1]];
    await context.sync();
    return "nothing happened";
  }),
  "an answer of a method": batch(async (context) => {
    const count = missing(context).tables.getCount();
    await context.sync();
    return String(count.value);
  }),
  "as JSON": batch(async (context) => {
    const sheet = missing(context).load("name");
    await context.sync();
    return sheet.toJSON();
  }),
  "a range that is empty": batch(async (context) => {
    const used = context.workbook.worksheets.getItem("Notes").getUsedRangeOrNullObject(true);
    await context.sync();
    return used.isNullObject;
  }),
  "ranges that do not meet": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes");
    const meeting = sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address");
    await context.sync();
    return meeting.isNullObject;
  }),
  "a setting that is not there": batch(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("missing").load("value");
    await context.sync();
    return [setting.isNullObject, String(setting.value)];
  }),
  "a setting that is not there, deleted": batch(async (context) => {
    context.workbook.settings.getItemOrNullObject("missing").delete();
    await context.sync();
    return "nothing happened";
  }),
  "an object that is there no more": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Notes").load("name");
    await context.sync();
    sheet.delete();
    await context.sync();
    return [sheet.isNullObject, sheet.name];
  }),
};
