import type { HeadlessHost } from "../../../../src/workbench/headless";
import { openHost, sheetOf } from "../openHost";

type Event = { type: string; worksheetId: string; address?: string };

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

async function heard(
  listen: (context: Excel.RequestContext, note: (event: Event) => Promise<void>) => void,
  happen: (host: HeadlessHost) => Promise<unknown>,
): Promise<Event[]> {
  const host = openHost([sheetOf("One"), sheetOf("Two")]);
  const events: Event[] = [];
  await host.Excel.run(async (context) => {
    listen(context, async (event) => void events.push(event));
    await context.sync();
  });
  await happen(host);
  await soon();
  return events;
}

const inBatch = (change: (worksheets: Excel.WorksheetCollection) => void) => (host: HeadlessHost) =>
  host.Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });

describe("an event", () => {
  // learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
  it("tells which cells of which sheet were changed", async () => {
    const change = inBatch((sheets) => {
      sheets.getItem("One").getRange("B2:C3").values = 5 as unknown as number[][];
      sheets.getItem("Two").getRange("A1").values = [[1]];
    });
    const expected = { type: "WorksheetChanged", worksheetId: "id of One", address: "B2:C3" };
    const ofSheet = await heard(({ workbook }, note) => workbook.worksheets.getItem("One").onChanged.add(note), change);
    expect(ofSheet).toEqual([expect.objectContaining(expected)]);
    const ofAll = await heard(({ workbook }, note) => workbook.worksheets.onChanged.add(note), change);
    expect(ofAll.map(({ worksheetId }) => worksheetId)).toEqual(["id of One", "id of Two"]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheet (onChanged, onCalculated)
  it("does not tell of looks and of recalculation", async () => {
    const events = await heard(
      ({ workbook }, note) => workbook.worksheets.onChanged.add(note),
      inBatch((sheets) => {
        sheets.getItem("One").getRange("A1").format.fill.color = "#FF0000";
        sheets.getItem("One").getRange("A2").values = [["=1+1"]];
      }),
    );
    expect(events.map(({ address }) => address)).toEqual(["A2"]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheetcollection (onAdded, onDeleted, onActivated)
  it("tells of sheets that come, go and are shown", async () => {
    const add = ({ workbook }: Excel.RequestContext, note: (event: Event) => Promise<void>) => {
      workbook.worksheets.onAdded.add(note);
      workbook.worksheets.onDeleted.add(note);
      workbook.worksheets.onActivated.add(note);
    };
    const events = await heard(
      add,
      inBatch((sheets) => {
        sheets.add("Three");
        sheets.getItem("Two").activate();
        sheets.getItem("One").delete();
      }),
    );
    expect(events.map(({ type }) => type)).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetDeleted"]);
    expect(events.slice(1).map(({ worksheetId }) => worksheetId)).toEqual(["id of Two", "id of One"]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheetnamechangedeventargs
  it("tells of a sheet's new name, and of the one before", async () => {
    const rename = inBatch((sheets) => {
      sheets.getItem("One").name = "First";
      sheets.getItem("Two").name = "Second";
    });
    const named = (before: string, after: string) => ({
      type: "WorksheetNameChanged",
      source: "Local",
      worksheetId: `id of ${before}`,
      nameBefore: before,
      nameAfter: after,
    });
    const ofAll = await heard(({ workbook }, note) => workbook.worksheets.onNameChanged.add(note), rename);
    expect(ofAll).toEqual([named("One", "First"), named("Two", "Second")]);
    const one = ({ workbook }: Excel.RequestContext, note: (event: Event) => Promise<void>) =>
      workbook.worksheets.getItem("Two").onNameChanged.add(note);
    expect(await heard(one, rename)).toEqual([named("Two", "Second")]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs
  it("tells of the selection", async () => {
    const events = await heard(
      ({ workbook }, note) => workbook.worksheets.getItem("Two").onSelectionChanged.add(note),
      inBatch((sheets) => sheets.getItem("Two").getRange("C3:D4").select()),
    );
    expect(events.at(-1)).toMatchObject({ type: "WorksheetSelectionChanged", address: "C3:D4" });
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events (remove an event handler)
  it("is heard no more after its handler was removed in the same context", async () => {
    const host = openHost();
    let count = 0;
    const handler = await host.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onAdded.add(async () => void (count += 1));
      await context.sync();
      return added;
    });
    const addSheet = inBatch((sheets) => void sheets.add());
    await addSheet(host);
    await soon();
    await host.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await addSheet(host);
    await soon();
    expect(count).toBe(1);
  });
});
