import { scanWorkbook } from "../../src/app/scanWorkbook";
import { readLastRun } from "../../src/app/lastRun";
import { runAnalysis } from "../../src/app/runAnalysis";
import { tablesChange } from "../../src/app/sourceChange";
import type { TableEvent, TableRef } from "../../src/app/workbookPort";
import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { testLimit } from "../setup/testLimit.cjs";
import { closeHost, openHost, watch, type Host } from "./openHost";
import { caseSheets, sheetData, workbookData } from "./workbook";

type UserAction = (worksheets: Excel.WorksheetCollection) => void;

const failing = (error: unknown): void => {
  throw error;
};

/** Waits for so many events, and a moment more for those that must not come. */
async function told(events: readonly unknown[] = [], count = 0): Promise<void> {
  const end = Date.now() + testLimit;
  do await new Promise((resolve) => setTimeout(resolve, 20));
  while (events.length < count && Date.now() < end);
}

async function act(host: Host, action: UserAction): Promise<void> {
  await host.Excel.run(async (context) => {
    action(context.workbook.worksheets);
    await context.sync();
  });
  await told();
}

const write =
  (sheet: string, address: string): UserAction =>
  (worksheets) => {
    worksheets.getItem(sheet).getRange(address).values = [["changed"]];
  };

const rename: UserAction = (worksheets) => {
  worksheets.getItem("Sales").name = "Sales 2024";
  worksheets.getItem("Notes").activate();
};

/** Three columns from B3 on; a note stands in F1. */
const sales: TableRef = { kind: "sheet", name: "Sales", sheet: "Sales", row: 2, column: 1, rows: 4, columns: 3 };
const book = () =>
  openHost(
    workbookData([
      sheetData("Sales", [["My sales"], [], ["", "Date", "Client", "Amount"], ["", 45292, "A", 10]]),
      sheetData("Notes", [["Mine"]]),
    ]),
  );

afterEach(closeHost);

describe("watching tables", () => {
  it.each<[string, UserAction, TableEvent["kind"][]]>([
    ["a cell of the table", write("Sales", "C4"), ["cells"]],
    ["a header", write("Sales", "B3"), ["cells"]],
    ["a row below the last one", write("Sales", "D9"), ["cells"]],
    ["a title above", write("Sales", "B1"), []],
    ["a note beside", write("Sales", "F4"), []],
    ["another sheet", write("Notes", "C4"), []],
    ["the sheet deleted", (worksheets) => worksheets.getItem("Sales").delete(), ["gone"]],
    ["another sheet deleted", (worksheets) => worksheets.getItem("Notes").delete(), []],
  ])("tells of a change there and nowhere else: %s", async (_title, action, kinds) => {
    const host = book();
    const events: TableEvent[] = [];
    const stop = await officeWorkbook().watchTables([sales], (event) => events.push(event), failing);
    await act(host, action);
    await told(events, kinds.length);
    expect(events.map(({ kind }) => kind)).toEqual(kinds);
    for (const { table } of events) expect(table).toBe(sales);
    await stop();
  });

  it("tells that the sheet has been renamed when another one is looked at", async () => {
    const host = book();
    await act(host, (worksheets) => worksheets.getItem("Sales").activate());
    const events: TableEvent[] = [];
    await officeWorkbook().watchTables([sales], (event) => events.push(event), failing);
    await act(host, rename);
    await told(events, 1);
    expect(events).toEqual([{ kind: "gone", table: sales }]);
  });

  it("asks for the names again at the next sheet where Excel refuses to tell them", async () => {
    const host = book();
    const events: TableEvent[] = [];
    await officeWorkbook().watchTables([sales], (event) => events.push(event), failing);
    await act(host, (worksheets) => void (worksheets.getItem("Sales").name = "Sales 2024"));
    const lookAt = async ({ handle }: Host, place: number) => {
      const subUnitId = handle.workbook.getSheets()[place].getSheetId();
      handle.commands.syncExecuteCommand("sheet.operation.set-worksheet-active", { unitId: handle.unitId, subUnitId });
      await told();
    };
    host.faults.editMode = true;
    await lookAt(host, 1);
    expect(events).toEqual([]);
    host.faults.editMode = false;
    await lookAt(host, 0);
    await told(events, 1);
    expect(events).toEqual([{ kind: "gone", table: sales }]);
  });

  it("is silent once it is stopped", async () => {
    const host = book();
    const events: TableEvent[] = [];
    const stop = await officeWorkbook().watchTables([sales], (event) => events.push(event), failing);
    await stop();
    await act(host, write("Sales", "C4"));
    expect(events).toEqual([]);
  });

  it("is silent once it is stopped, also where a watched sheet was deleted before", async () => {
    const host = book();
    const events: TableEvent[] = [];
    const notes: TableRef = { ...sales, name: "Notes", sheet: "Notes", row: 0, column: 0, columns: 1 };
    const stop = await officeWorkbook().watchTables([sales, notes], (event) => events.push(event), failing);
    await act(host, (worksheets) => worksheets.getItem("Sales").delete());
    await told(events, 1);
    expect(events).toEqual([{ kind: "gone", table: sales }]);
    await stop();
    await act(host, write("Notes", "A2"));
    await act(host, (worksheets) => void worksheets.add("Another").activate());
    expect(events).toHaveLength(1);
  });

  it.each<[string, UserAction]>([
    ["a change", write("Sales", "C4")],
    ["a deletion", (worksheets) => worksheets.getItem("Sales").delete()],
    ["a new name", rename],
  ])("tells of an error of ours at %s, which Excel would swallow", async (_title, action) => {
    const host = book();
    await act(host, (worksheets) => worksheets.getItem("Sales").activate());
    const wrong = new TypeError("wrong on purpose: event");
    const errors: unknown[] = [];
    const onEvent = () => failing(wrong);
    const stop = await officeWorkbook().watchTables([sales], onEvent, (error) => errors.push(error));
    await act(host, action);
    await told(errors, 1);
    expect(errors).toEqual([wrong]);
    await stop();
  });

  it("passes over a table whose sheet is gone already", async () => {
    book();
    const stop = await officeWorkbook().watchTables([{ ...sales, sheet: "Gone" }], () => undefined, failing);
    await expect(stop()).resolves.toBeUndefined();
  });
});

describe("a file that is opened again after a run", () => {
  const changeAfter = async (action: UserAction) => {
    const first = openHost(workbookData(caseSheets("tiny")));
    const port = officeWorkbook();
    const { session } = await scanWorkbook(port);
    await runAnalysis(port, session, watch());
    const second = openHost(first.save());
    await act(second, action);
    const lastRun = await readLastRun(port);
    if (lastRun === null) throw new Error("no run remembered: null");
    return tablesChange(port, lastRun, await port.findTables(), { aborted: false });
  };

  it.each<[string, UserAction, object | null]>([
    ["nothing", () => undefined, null],
    ["a report sheet", write("Managers", "A1"), null],
    ["a cell of the sales", write("Sales", "B3"), { kind: "cells", name: "Sales" }],
    ["a cell of the target matrix", write("Target matrix", "B2"), { kind: "cells", name: "Target matrix" }],
    ["a header", write("Sales", "B1"), { kind: "headers", name: "Sales" }],
    [
      "the sheet's name",
      (worksheets) => {
        worksheets.getItem("Segment rules").name = "My rules";
      },
      { kind: "gone", name: "Segment rules" },
    ],
  ])("says what has changed since: %s", async (_title, action, change) => {
    expect(await changeAfter(action)).toEqual(change);
  });

  it("says how many rows there are now", async () => {
    const { rows } = { rows: caseSheets("tiny")[0].cells.size - 1 };
    expect(await changeAfter(write("Sales", `A${rows + 2}`))).toEqual({
      kind: "rows",
      name: "Sales",
      before: rows,
      now: rows + 1,
    });
  });
});

describe("what was remembered of a run", () => {
  it.each([null, 7, {}, { session: {}, tables: [] }, { session: { version: 1 }, tables: [{ name: "x" }] }])(
    "is nothing where something else was saved: %j",
    async (value) => {
      openHost(workbookData([sheetData("Sales", [["Date"]])]));
      const port = officeWorkbook();
      await port.writeStored("clientele.run", value);
      expect(await readLastRun(port)).toBeNull();
    },
  );
});
