import { codeOf, openHost, sheetOf } from "../openHost";

const filled = () =>
  openHost([
    sheetOf("Sales", [
      ["Client", "Amount"],
      ["A", 1],
    ]),
  ]);

describe("a proxy object", () => {
  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (load)
  it("refuses to be read before it was loaded", async () => {
    const { Excel } = filled();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      expect(await codeOf(() => sheet.name)).toBe("PropertyNotLoaded");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (sync)
  it("refuses to be read between load and sync", async () => {
    const { Excel } = filled();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales").load("name");
      expect(await codeOf(() => sheet.name)).toBe("PropertyNotLoaded");
      await context.sync();
      expect(sheet.name).toBe("Sales");
      expect(await codeOf(() => sheet.position)).toBe("PropertyNotLoaded");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (proxy objects)
  it("keeps the value of the moment of sync until it is loaded again", async () => {
    const { Excel } = filled();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      const read = sheet.getRange("B2").load("values");
      await context.sync();
      sheet.getRange("B2").values = [[2]];
      await context.sync();
      expect(read.values).toEqual([[1]]);
      read.load("values");
      await context.sync();
      expect(read.values).toEqual([[2]]);
    });
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (proxy objects)
  it("gives back at once what was just set", async () => {
    const { Excel } = filled();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      sheet.tabColor = "#112233";
      expect(sheet.tabColor).toBe("#112233");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (sync)
  it("changes nothing before sync", async () => {
    const host = filled();
    const context = new host.Excel.RequestContext();
    context.workbook.worksheets.getItem("Sales").getRange("B2").values = [[7]];
    expect(host.save().sheets[0].cells.get(1)?.get(1)?.value).toBe(1);
    await context.sync();
    expect(host.save().sheets[0].cells.get(1)?.get(1)?.value).toBe(7);
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (*OrNullObject)
  it("tells whether it stands for anything only after sync", async () => {
    const { Excel } = filled();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("No such sheet");
      expect(await codeOf(() => none.isNullObject)).toBe("PropertyNotLoaded");
      none.load("name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(none.name).toBeUndefined();
    });
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (*OrNullObject)
  it("that stands for nothing takes every change for nothing, and leads to nothing", async () => {
    const host = filled();
    const before = host.save();
    await host.Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("No such sheet");
      none.delete();
      none.name = "Found";
      none.getRange("A1").values = [[1]];
      const range = none.getUsedRange();
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
    expect(host.save()).toEqual(before);
  });

  // learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
  it("of cells can be used until its batch has ended, and in its own context only", async () => {
    const { Excel } = filled();
    const cellOf = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst().getRange("A1");
    const range = await Excel.run(async (context) => cellOf(context).load("address"));
    expect(range.address).toBe("Sales!A1");
    range.load("values");
    expect(await codeOf(() => range.context.sync())).toBe("InvalidObjectPath");
    const tracked = await Excel.run(async (context) => cellOf(context).track());
    await Excel.run(async (context) => {
      cellOf(context).getBoundingRect(tracked);
      expect(await codeOf(() => context.sync())).toBe("InvalidRequestContext");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization (untrack)
  it("that is given up can be used in its request only", async () => {
    const { Excel } = filled();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").untrack().load("values");
      await context.sync();
      expect(range.values).toEqual([["Client"]]);
      range.load("address");
      expect(await codeOf(() => context.sync())).toBe("InvalidObjectPath");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (ApiNotFound)
  it("names what the workbench does not have", async () => {
    const { Excel, Office } = filled();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sales").getRange("A1");
      expect(() => range.getDependents).toThrow(/Range\.getDependents/);
      expect(await codeOf(() => range.getDependents)).toBe("ApiNotFound");
      expect(await codeOf(() => (range.style = "Good"))).toBe("ApiNotFound");
    });
    expect(() => Excel.Slicer).toThrow(/Excel\.Slicer/);
    expect(() => Office.ribbon).toThrow(/Office\.ribbon/);
  });
});

describe("load", () => {
  const loaded = async (options: unknown) => {
    const { Excel } = filled();
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sales").getRange("A1:B2");
      range.load(options as string);
      await context.sync();
      return range;
    });
  };

  // learn.microsoft.com/javascript/api/office/officeextension.clientrequestcontext (load)
  it("takes a name, a list in one text, an array and an object", async () => {
    for (const options of ["address, rowCount", ["address", "rowCount"], { address: true, rowCount: true }]) {
      const range = await loaded(options);
      expect([range.address, range.rowCount]).toEqual(["Sales!A1:B2", 2]);
    }
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (load)
  it("takes the properties of inner objects", async () => {
    for (const options of [
      "format/fill/color, worksheet/name",
      { format: { fill: { color: true } }, worksheet: { name: true } },
    ]) {
      const range = await loaded(options);
      expect([range.format.fill.color, range.worksheet.name]).toEqual(["#FFFFFF", "Sales"]);
    }
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (scalar and navigation properties)
  it("without a name takes every plain property", async () => {
    const range = await loaded(undefined);
    expect([range.values, range.columnIndex]).toEqual([
      [
        ["Client", "Amount"],
        ["A", 1],
      ],
      0,
    ]);
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (load)
  // learn.microsoft.com/javascript/api/office/officeextension.loadoption
  it("takes the properties of a collection's items, with and without the word items", async () => {
    const { Excel } = openHost([sheetOf("One"), sheetOf("Two")]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      expect(await codeOf(() => worksheets.items)).toBe("PropertyNotLoaded");
      for (const options of ["items/name", "name", { name: true }]) {
        worksheets.load(options as string);
        await context.sync();
        expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["One", "Two"]);
      }
      expect(await codeOf(() => worksheets.items[0].position)).toBe("PropertyNotLoaded");
    });
  });

  // office.js as Excel on the web loads it; its samples load what is called "NoPropertiesNeeded"
  it("passes over a property that does not exist", async () => {
    const range = await loaded("adress, rowCount");
    expect(range.toJSON()).toEqual({ rowCount: 2 });
  });
});

describe("the answer of a method", () => {
  // learn.microsoft.com/javascript/api/office/officeextension.clientresult
  it("has no value before sync", async () => {
    const { Excel } = openHost([sheetOf("One"), sheetOf("Two")]);
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(await codeOf(() => count.value)).toBe("ValueNotLoaded");
      await context.sync();
      expect(count.value).toBe(2);
    });
  });
});

describe("a batch", () => {
  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (sync: queued commands run in order)
  it("keeps what was done before the call that failed, and drops what came after", async () => {
    const host = filled();
    const context = new host.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem("Sales");
    sheet.getRange("A5").values = [["before"]];
    context.workbook.worksheets.getItem("No such sheet");
    sheet.getRange("A6").values = [["after"]];
    expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    await context.sync();
    const { cells } = host.save().sheets[0];
    expect([cells.get(4)?.get(0)?.value, cells.get(5)]).toEqual(["before", undefined]);
  });

  // learn.microsoft.com/javascript/api/office/officeextension.debuginfo
  it("says where it failed", async () => {
    const { Excel, OfficeExtension } = filled();
    const failure: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("A1:B2").values = [[1]];
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OfficeExtension.Error);
    expect((failure as OfficeExtension.Error).debugInfo).toMatchObject({
      code: "InvalidArgument",
      errorLocation: "Range.values",
    });
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (run)
  it("is sent when Excel.run ends, even without a last sync", async () => {
    const host = filled();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").name = "Renamed";
    });
    expect(host.save().sheets[0].name).toBe("Renamed");
  });

  // learn.microsoft.com/javascript/api/excel (run: batch)
  it("must be an asynchronous function", async () => {
    const { Excel } = filled();
    const notAsync = (() => 5) as unknown as () => Promise<number>;
    expect(await codeOf(() => Excel.run(notAsync))).toBe("RunMustReturnPromise");
  });

  // learn.microsoft.com/javascript/api/excel (run: context)
  it("can go on in a context that exists already", async () => {
    const { Excel } = filled();
    const context = new Excel.RequestContext();
    const same = await Excel.run(context, async (given) => given === context);
    expect(same).toBe(true);
  });

  // learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (sync)
  it("sees in a load what it has written before", async () => {
    const { Excel } = filled();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sales");
      sheet.getRange("C1:C2").values = [["=B2*10"], ["=C1+1"]];
      const result = sheet.getRange("C1:C2").load("values");
      await context.sync();
      expect(result.values).toEqual([[10], [11]]);
    });
  });
});
