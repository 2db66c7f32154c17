import { batch, codeOf, kept, type Probes } from "./probe";

const firstCell = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst().getRange("A1");

/** How long an object may be used, and in which context. */
export const lifetimes: Probes = {
  "a range after its batch": async (host) => {
    const range = await kept(host, (context) => firstCell(context).load("values"));
    range.load("values");
    await range.context.sync();
    return range.values;
  },
  "a loaded value after its batch": async (host) =>
    (await kept(host, (context) => firstCell(context).load("values"))).values,
  "a sheet after its batch": async (host) => {
    const sheet = await kept(host, (context) => context.workbook.worksheets.getFirst().load("name"));
    sheet.load("name");
    await sheet.context.sync();
    return sheet.name;
  },
  "a sheet that was not loaded, after its batch": async (host) => {
    const sheet = await kept(host, (context) => context.workbook.worksheets.getFirst());
    sheet.load("name");
    await sheet.context.sync();
    return sheet.name;
  },
  "a table after its batch": async (host) => {
    const table = await kept(host, (context) => context.workbook.tables.getItem("Sales").load("name"));
    table.load("name");
    await table.context.sync();
    return table.name;
  },
  "a setting after its batch": async (host) => {
    const setting = await kept(host, (context) => context.workbook.settings.add("key", "value"));
    setting.load("value");
    await setting.context.sync();
    return setting.value as unknown;
  },
  "a range of a table after its batch": async (host) => {
    const range = await kept(host, (context) => context.workbook.tables.getItem("Sales").getRange().load("address"));
    range.load("address");
    await range.context.sync();
    return range.address;
  },
  "a tracked range after its batch": async (host) => {
    const range = await kept(host, (context) => {
      const cell = firstCell(context);
      context.trackedObjects.add(cell);
      return cell;
    });
    range.load("address");
    await range.context.sync();
    return range.address;
  },
  "a range tracked by itself": async (host) => {
    const range = await kept(host, (context) => firstCell(context).track());
    range.load("address");
    await range.context.sync();
    return range.address;
  },
  "a tracked range that is given up": async (host) => {
    const range = await kept(host, (context) => firstCell(context).track());
    range.untrack();
    await range.context.sync();
    range.load("address");
    await range.context.sync();
    return range.address;
  },
  "an untracked range in its own request": batch(async (context) => {
    const range = firstCell(context).untrack().load("values");
    await context.sync();
    return range.values;
  }),
  "an untracked range in the next request": batch(async (context) => {
    const range = firstCell(context).untrack().load("values");
    await context.sync();
    range.load("address");
    await context.sync();
    return range.address;
  }),
  "an untracked range, and a range of it": batch(async (context) => {
    const cell = firstCell(context).untrack().getCell(1, 0).untrack().load("values");
    await context.sync();
    return cell.values;
  }),
  "a batch on a tracked range": async (host) => {
    const range = await kept(host, (context) => firstCell(context).track());
    return host.Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
      return range.address;
    });
  },
  "a batch on several objects": async (host) => {
    const [range, sheet] = await kept(host, (context) => [
      firstCell(context).track(),
      context.workbook.worksheets.getFirst(),
    ]);
    return host.Excel.run([range, sheet], async (context) => {
      range.load("address");
      await context.sync();
      return (range as Excel.Range).address;
    });
  },
  "a range of another context as an argument": async (host) => {
    const range = await kept(host, (context) => firstCell(context).track());
    return host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").getBoundingRect(range);
      await context.sync();
      return "taken";
    });
  },
  "an object of another context, to load": async (host) => {
    const range = await kept(host, (context) => firstCell(context).track());
    return host.Excel.run(async (context) => {
      context.load(range, "address");
      await context.sync();
      return range.address;
    });
  },
  "an object of another context, to track": async (host) => {
    const range = await kept(host, (context) => firstCell(context).track());
    return host.Excel.run(async (context) => codeOf(() => context.trackedObjects.add(range)));
  },
  "a range whose sheet was deleted": batch(async (context) => {
    const { worksheets } = context.workbook;
    const range = worksheets.getItem("Notes").getRange("A1").load("values");
    await context.sync();
    worksheets.getItem("Notes").delete();
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  }),
  "a sheet that was deleted": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes").load("name");
    await context.sync();
    sheet.delete();
    await context.sync();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  }),
  "a sheet that was renamed": batch(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Notes").load("name");
    await context.sync();
    sheet.name = "Remarks";
    await context.sync();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  }),
  "a table that was renamed": batch(async (context) => {
    const table = context.workbook.tables.getItem("Sales").load("name");
    await context.sync();
    table.name = "Turnover";
    await context.sync();
    table.load("name");
    await context.sync();
    return table.name;
  }),
  "an item of a list in the next request": batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const [first] = worksheets.items;
    first.load("position");
    await context.sync();
    return first.position;
  }),
  "two batches on one context, one after the other": async ({ Excel }) => {
    const context = new Excel.RequestContext();
    const steps: string[] = [];
    const run = (name: string) =>
      Excel.run(context, async () => {
        steps.push(`${name} begins`);
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 10));
        steps.push(`${name} ends`);
      });
    await Promise.all([run("first"), run("second")]);
    return steps;
  },
  "a batch inside of a batch": batch(async (context) => {
    context.workbook.worksheets.getItem("Notes").getRange("A1").values = [[1]];
    await context.sync();
    return context.sync("passed through");
  }),
};
