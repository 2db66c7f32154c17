import { batch, codeOf, failure, onRange, unchecked, type Probes } from "./probe";

const nameless = undefined as unknown as string;

/** What is refused, with which code, and where. */
export const failures: Probes = {
  "a batch without a promise": async ({ Excel }) => Excel.run((() => undefined) as unknown as () => Promise<void>),
  "a batch that throws": async ({ Excel }) =>
    (await failure(() => Excel.run(() => Promise.reject(new Error("mine"))))).message,
  "what a batch wrote before it threw": async ({ Excel }) => {
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem("Notes").getRange("A1").values = [[1]];
      return Promise.reject(new Error("mine"));
    };
    await Excel.run(write).catch(() => undefined);
    return Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Notes").getRange("A1").load("values");
      await context.sync();
      return cell.values;
    });
  },
  "no batch at all": async ({ Excel }) => unchecked(Excel).run instanceof Function && Excel.run(nameless as never),
  "where it failed": async ({ Excel }) => {
    const { code, debugInfo, name } = await failure(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Missing").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    return [code, name, debugInfo?.errorLocation, debugInfo?.statement];
  },
  "where a property failed": async ({ Excel }) => {
    const { code, debugInfo } = await failure(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Notes").name = "Data";
        await context.sync();
      }),
    );
    return [code, debugInfo?.errorLocation, debugInfo?.statement];
  },
  "is an error of Office.js": async ({ Excel, OfficeExtension }) => {
    const error = await failure(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Missing").load("name");
        await context.sync();
      }),
    );
    return [error instanceof OfficeExtension.Error, error instanceof Error, error.name];
  },
  "what came before the failing action": async ({ Excel }) => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem("Notes");
    sheet.getRange("A1").values = [["before"]];
    context.workbook.worksheets.getItem("Missing").delete();
    sheet.getRange("A2").values = [["after"]];
    const code = await codeOf(() => context.sync());
    const cells = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return [code, cells.values];
  },
  "a loaded value before the failing action": async ({ Excel }) => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem("Notes").load("name");
    context.workbook.worksheets.getItem("Missing").load("name");
    const code = await codeOf(() => context.sync());
    return [code, sheet.name];
  },
  "a request after a failed one": batch(async (context) => {
    context.workbook.worksheets.getItem("Missing").load("name");
    await context.sync().catch(() => undefined);
    const sheet = context.workbook.worksheets.getFirst().load("name");
    await context.sync();
    return sheet.name;
  }),
  "a name of a sheet that is left out": batch(async (context) => {
    context.workbook.worksheets.getItem(nameless).load("name");
    await context.sync();
    return "taken";
  }),
  "an address that is left out": batch(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange().load("address");
    await context.sync();
    return range.address;
  }),
  "an address that is none": batch(async (context) => {
    context.workbook.worksheets.getFirst().getRange("not an address!").load("address");
    await context.sync();
    return "taken";
  }),
  "a cell outside of the sheet": onRange("A1", async (range, context) => {
    range.getOffsetRange(-1, 0).load("address");
    await context.sync();
    return "taken";
  }),
  "a sheet's name that is taken": batch(async (context) => {
    context.workbook.worksheets.add("data");
    await context.sync();
    return "taken";
  }),
  "a sheet's name that is none": batch(async (context) => {
    context.workbook.worksheets.add("a/b");
    await context.sync();
    return "taken";
  }),
  "a table over a table": batch(async (context) => {
    context.workbook.worksheets.getItem("Data").tables.add("A1:B2", true);
    await context.sync();
    return "taken";
  }),
  "a chart of an address": batch(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Data");
    charts.add("ColumnClustered", "A1:B3" as unknown as Excel.Range);
    await context.sync();
    return "taken";
  }),
  "the last sheet deleted": batch(async (context) => {
    context.workbook.worksheets.getItem("Notes").delete();
    context.workbook.worksheets.getItem("Data").delete();
    await context.sync();
    return "taken";
  }),
  "a sync without anything to do": async ({ Excel, faults }) => {
    const context = new Excel.RequestContext();
    const before = faults.syncCount;
    await context.sync();
    return faults.syncCount - before;
  },
  "exchanges of a batch that reads once": async ({ Excel, faults }) => {
    const before = faults.syncCount;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load("name");
      await context.sync();
    });
    return faults.syncCount - before;
  },
  "a batch while a cell is edited": async ({ Excel, faults }) => {
    faults.editMode = true;
    return Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load("name");
      await context.sync();
    });
  },
  "a batch that waits for the end of an edit": async ({ Excel, faults }) => {
    faults.editMode = true;
    setTimeout(() => (faults.editMode = false), 10);
    return Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return [sheet.name, faults.editMode];
    });
  },
  "a member that is newer than this Excel": batch(async (context) => {
    const code = await codeOf(() => context.workbook.worksheets.getFirst().getRange("A1").getPivotTables());
    return code;
  }),
};
