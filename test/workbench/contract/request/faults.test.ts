import { codeOf, openHost, sheetOf } from "../openHost";

const write = (Excel: ReturnType<typeof openHost>["Excel"], value: unknown, address = "A1") =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = value as unknown[][];
    await context.sync();
  });

describe("Excel on the web", () => {
  // learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  it("takes no request above five megabytes", async () => {
    const { Excel } = openHost();
    const large = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    expect(await codeOf(() => write(Excel, large, "A1:A200"))).toBe("RequestPayloadSizeLimitExceeded");
  });

  // learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  it("gives no answer above five megabytes, counted in bytes and not in letters", async () => {
    const text = "Ж".repeat(30_000);
    const { Excel } = openHost([
      sheetOf(
        "S",
        Array.from({ length: 90 }, () => [text]),
      ),
    ]);
    const read = (address: string) =>
      codeOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange(address).load("values");
          await context.sync();
        }),
      );
    expect(await read("A1:A80")).toBe("no error");
    expect(await read("A1:A90")).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("a fault that is switched on", () => {
  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it("refuses everything while a cell is being edited", async () => {
    const { Excel, faults } = openHost();
    faults.editMode = true;
    expect(await codeOf(() => write(Excel, [[1]]))).toBe("InvalidOperationInCellEditMode");
  });

  // learn.microsoft.com/javascript/api/excel/excel.runoptions (delayForCellEdit)
  it("lets a patient batch wait until the cell is left", async () => {
    const host = openHost();
    host.faults.editMode = true;
    const waiting = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["patient"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.save().sheets[0].cells.size).toBe(0);
    host.faults.editMode = false;
    await waiting;
    expect(host.save().sheets[0].cells.size).toBe(1);
  });

  // learn.microsoft.com/javascript/api/excel/excel.workbook (readOnly)
  it("lets a read-only workbook be read and not be changed", async () => {
    const { Excel, faults } = openHost();
    faults.readOnly = true;
    expect(await codeOf(() => write(Excel, [[1]]))).toBe("AccessDenied");
    await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.workbookprotection and office.microsoft.com, "Help secure and protect
  // data in Excel"
  it("lets the cells of a protected workbook be changed, and its sheets not", async () => {
    const { Excel, faults } = openHost([sheetOf("One"), sheetOf("Two")]);
    faults.workbookProtected = true;
    await write(Excel, [[1]]);
    await Excel.run(async (context) => {
      const { worksheets, protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
      const refused: (() => void)[] = [
        () => void worksheets.add("Three"),
        () => worksheets.getItem("One").delete(),
        () => (worksheets.getItem("One").name = "Uno"),
        () => (worksheets.getItem("One").visibility = "Hidden"),
        () => (worksheets.getItem("One").position = 1),
      ];
      for (const change of refused) {
        change();
        expect(await codeOf(() => context.sync())).toBe("AccessDenied");
      }
    });
  });

  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (GeneralException)
  it("fails a sync by its number, before or in the middle of it", async () => {
    const host = openHost();
    await write(host.Excel, [[1]]);
    host.faults.syncCount = 0;
    host.faults.failAtSync = { n: 1, code: "GeneralException" };
    expect(await codeOf(() => write(host.Excel, [[2]]))).toBe("GeneralException");
    host.faults.syncCount = 0;
    host.faults.failAtSync = { n: 2, code: "InvalidOperation", afterActions: 1 };
    const context = new host.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    await context.sync();
    sheet.tabColor = "#FF0000";
    sheet.name = "Never";
    expect(await codeOf(() => context.sync())).toBe("InvalidOperation");
    const [saved] = host.save().sheets;
    expect([saved.tabColor, saved.name, saved.cells.get(0)?.get(0)?.value]).toEqual(["#FF0000", "Sheet1", 1]);
  });

  // learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins
  it("lets a co-author delete the sheet between two syncs", async () => {
    const { Excel, faults } = openHost([sheetOf("One"), sheetOf("Two")]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Two");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      const next = faults.syncCount + 1;
      faults.beforeSync = async (n) => {
        if (n !== next) return;
        await Excel.run(async (other) => {
          other.workbook.worksheets.getItem("Two").delete();
          await other.sync();
        });
      };
      range.values = [[1]];
      expect(await codeOf(() => context.sync())).toBe("ItemNotFound");
    });
  });

  // learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  it("makes the host slow", async () => {
    const { Excel, faults } = openHost();
    faults.latencyMs = 30;
    const start = performance.now();
    await write(Excel, [[1]]);
    expect(performance.now() - start).toBeGreaterThan(25);
  });
});
