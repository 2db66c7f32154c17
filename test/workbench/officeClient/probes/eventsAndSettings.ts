import { batch, codeOf, kept, soon, type Probe, type Probes } from "./probe";

type Sheets = Excel.WorksheetCollection;
type Told = {
  readonly type?: string;
  readonly worksheetId: string;
  readonly address?: string;
  readonly nameBefore?: string;
  readonly nameAfter?: string;
};

/** What is told of while sheets are changed. */
const told =
  (listen: (sheets: Sheets, note: (event: Told) => Promise<void>) => void, change: (sheets: Sheets) => void): Probe =>
  async ({ Excel }) => {
    const events: unknown[] = [];
    const note = async ({ type, worksheetId, address, nameBefore, nameAfter }: Told): Promise<void> => {
      events.push([type, worksheetId.length > 5 ? "new" : worksheetId, address, nameBefore, nameAfter]);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      listen(context.workbook.worksheets, note);
      await context.sync();
    });
    await Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
    await soon();
    return events;
  };

const write = (sheets: Sheets): void => {
  sheets.getItem("Notes").getRange("B2").values = [[1]];
};

const addSheet = (sheets: Sheets): void => {
  sheets.add();
};

const inBatch = (host: Parameters<Probe>[0], change: (sheets: Sheets) => void): Promise<unknown> =>
  kept(host, (context) => change(context.workbook.worksheets));

export const eventsAndSettings: Probes = {
  "a change of a sheet": told((sheets, note) => sheets.getItem("Notes").onChanged.add(note), write),
  "a change of another sheet": told((sheets, note) => sheets.getItem("Data").onChanged.add(note), write),
  "a change of any sheet": told((sheets, note) => sheets.onChanged.add(note), write),
  "a sheet that is shown": told(
    (sheets, note) => sheets.onActivated.add(note),
    (sheets) => sheets.getItem("Notes").activate(),
  ),
  "a sheet that is deleted": told(
    (sheets, note) => sheets.onDeleted.add(note),
    (sheets) => sheets.getItem("Notes").delete(),
  ),
  "a sheet that gets another name": told(
    (sheets, note) => sheets.onNameChanged.add(note),
    (sheets) => {
      sheets.getItem("Notes").name = "Remarks";
    },
  ),
  "a selection": told(
    (sheets, note) => sheets.onSelectionChanged.add(note),
    (sheets) => sheets.getItem("Data").getRange("B2:B3").select(),
  ),
  "the same handler twice": told((sheets, note) => {
    const { onChanged } = sheets;
    onChanged.add(note);
    onChanged.add(note);
  }, write),
  "a handler that was not sent": async (host) => {
    const { Excel } = host;
    const context = new Excel.RequestContext();
    let heard = 0;
    context.workbook.worksheets.onAdded.add(async () => Promise.resolve(void (heard += 1)));
    await inBatch(host, addSheet);
    await soon();
    return heard;
  },
  "a handler that throws": async (host) => {
    let heard = 0;
    await kept(host, ({ workbook }) => {
      workbook.worksheets.onAdded.add(() => {
        throw new Error("in the handler");
      });
      workbook.worksheets.onAdded.add(async () => Promise.resolve(void (heard += 1)));
    });
    await inBatch(host, addSheet);
    await soon();
    return heard;
  },
  "a handler whose promise is rejected": async (host) => {
    const handler = await kept(host, ({ workbook }) =>
      workbook.worksheets.onAdded.add(() => Promise.reject(new Error("in the handler"))),
    );
    await inBatch(host, addSheet);
    await soon();
    handler.remove();
    await handler.context.sync();
    return "swallowed";
  },
  "a handler that is removed": async (host) => {
    let heard = 0;
    const handler = await kept(host, ({ workbook }) =>
      workbook.worksheets.onAdded.add(async () => Promise.resolve(void (heard += 1))),
    );
    await inBatch(host, addSheet);
    await soon();
    await host.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await inBatch(host, addSheet);
    await soon();
    return heard;
  },
  "a handler that is removed twice": async (host) => {
    const handler = await kept(host, ({ workbook }) => workbook.worksheets.onAdded.add(async () => Promise.resolve()));
    handler.remove();
    await handler.context.sync();
    handler.remove();
    await handler.context.sync();
    return "taken";
  },
  "a handler of a sheet that was deleted": async (host) => {
    const handler = await kept(host, ({ workbook }) =>
      workbook.worksheets.getItem("Notes").onChanged.add(async () => Promise.resolve()),
    );
    await inBatch(host, (sheets) => sheets.getItem("Notes").delete());
    handler.remove();
    await handler.context.sync();
    return "removed";
  },
  "a handler behind that of a sheet that was deleted": async (host) => {
    let heard = 0;
    const [ofSheet, ofAll] = await kept(host, ({ workbook: { worksheets } }) => [
      worksheets.getItem("Notes").onChanged.add(async () => Promise.resolve()),
      worksheets.onAdded.add(async () => Promise.resolve(void (heard += 1))),
    ]);
    await inBatch(host, (sheets) => sheets.getItem("Notes").delete());
    ofSheet.remove();
    ofAll.remove();
    const code = await codeOf(() => ofAll.context.sync());
    await inBatch(host, addSheet);
    await soon();
    return [code, heard];
  },
  "a setting's text": batch(async (context) => {
    context.workbook.settings.add("key", "value");
    const setting = context.workbook.settings.getItem("key").load("key, value");
    await context.sync();
    return [setting.key, setting.value as unknown];
  }),
  "a setting's object": batch(async (context) => {
    context.workbook.settings.add("key", { a: [1, null, "x"] });
    const setting = context.workbook.settings.getItem("key").load("value");
    await context.sync();
    return setting.value as unknown;
  }),
  "a setting's day": batch(async (context) => {
    context.workbook.settings.add("key", { at: new Date(0) });
    const setting = context.workbook.settings.getItem("key").load("value");
    await context.sync();
    return Object.prototype.toString.call((setting.value as { at: unknown }).at);
  }),
  "a setting that is replaced": batch(async (context) => {
    context.workbook.settings.add("key", 1);
    context.workbook.settings.add("key", 2);
    const { settings } = context.workbook;
    settings.load("items/key, items/value");
    await context.sync();
    return settings.items.map(({ key, value }) => [key, value as unknown]);
  }),
  "a setting that is used after it was added": batch(async (context) => {
    const setting = context.workbook.settings.add("key", "value");
    await context.sync();
    setting.load("value");
    await context.sync();
    return setting.value as unknown;
  }),
  "a setting that is set": batch(async (context) => {
    context.workbook.settings.add("key", "value");
    const setting = context.workbook.settings.getItem("key");
    setting.value = [1, 2];
    setting.load("value");
    await context.sync();
    return setting.value as unknown;
  }),
  "a setting that is deleted": batch(async (context) => {
    context.workbook.settings.add("key", "value").delete();
    const count = context.workbook.settings.getCount();
    await context.sync();
    return count.value;
  }),
};
