import { openHost, openHostOn, sheetOf, workbookOf } from "./openHost";

describe("Office", () => {
  // learn.microsoft.com/javascript/api/office (onReady)
  it("is ready with the host's name", async () => {
    const { Office } = openHost();
    const info = await Office.onReady();
    expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.host).toBe(Office.HostType.Excel);
    expect(Office.context.platform).toBe(Office.PlatformType.OfficeOnline);
  });

  // learn.microsoft.com/javascript/api/office/office.requirementsetsupport
  it("knows which sets of requirements it answers for", () => {
    const { isSetSupported } = openHost(undefined, { excelApi: "1.9" }).Office.context.requirements;
    expect(["1.9", "1.1"].map((version) => isSetSupported("ExcelApi", version))).toEqual([true, true]);
    expect(["1.10", "1.12", "2.0"].map((version) => isSetSupported("ExcelApi", version))).toEqual([
      false,
      false,
      false,
    ]);
    expect([isSetSupported("SharedRuntime", "1.1"), isSetSupported("RibbonApi", "1.1")]).toEqual([true, false]);
    expect(openHost().Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(true);
  });

  // learn.microsoft.com/javascript/api/office/office.context (displayLanguage, contentLanguage)
  it("speaks the language that it was given, and changes it", () => {
    const host = openHost(undefined, { displayLanguage: "ru-RU" });
    expect([host.Office.context.displayLanguage, host.Office.context.contentLanguage]).toEqual(["ru-RU", "en-US"]);
    host.setDisplayLanguage("tr-TR");
    expect(host.Office.context.displayLanguage).toBe("tr-TR");
  });
});

// learn.microsoft.com: "Configure your Office Add-in to use a shared runtime", "Office.Actions interface",
// "Show or hide the task pane of your Office Add-in", "Office.AddinCommands.Event interface".
describe("the ribbon and the pane", () => {
  const opened = () => {
    const host = openHost();
    const seen: string[] = [];
    host.addin.onPaneVisible((visible) => seen.push(visible ? "pane shown" : "pane hidden"));
    const runAgain = async (event: Office.AddinCommands.Event) => {
      seen.push(`asked by ${event.source.id}`);
      await host.Office.addin.showAsTaskpane();
      event.completed();
      seen.push("completed");
    };
    return { host, seen, runAgain };
  };

  it("calls the action that the add-in has associated, and knows when it is completed", async () => {
    const { host, seen, runAgain } = opened();
    host.Office.actions.associate("runAgain", runAgain);
    await host.addin.run("runAgain", "Clientele.RunAgain");
    expect(seen).toEqual(["asked by Clientele.RunAgain", "pane shown", "completed"]);
    await host.Office.addin.hide();
    expect(host.addin.paneVisible).toBe(false);
  });

  it("lets a pressed button wait until the add-in has started", async () => {
    const { host, seen, runAgain } = opened();
    const pressed = host.addin.run("runAgain", "Clientele.RunAgain");
    host.Office.actions.associate("another", () => seen.push("another"));
    expect(seen).toEqual([]);
    host.Office.actions.associate("runAgain", runAgain);
    await pressed;
    expect(seen).toEqual(["asked by Clientele.RunAgain", "pane shown", "completed"]);
  });

  it("forgets actions and requests of an add-in that has ended", async () => {
    const { host, seen, runAgain } = opened();
    host.Office.actions.associate("runAgain", runAgain);
    const waiting = host.addin.run("another", "Clientele.Another");
    host.addin.restart();
    await waiting;
    const pressed = host.addin.run("runAgain", "Clientele.RunAgain");
    host.Office.actions.associate("another", () => seen.push("another"));
    expect(seen).toEqual([]);
    host.Office.actions.associate("runAgain", (event: Office.AddinCommands.Event) => event.completed());
    await pressed;
  });

  it("tells what an action throws", async () => {
    const { host } = opened();
    host.Office.actions.associate("broken", () => {
      throw new Error("no such sheet");
    });
    await expect(host.addin.run("broken", "Clientele.Broken")).rejects.toThrow("no such sheet");
  });
});

describe("the workbook's application", () => {
  const culture = (contentLanguage: string) =>
    openHost(undefined, { contentLanguage }).Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name");
      cultureInfo.numberFormat.load("numberDecimalSeparator");
      cultureInfo.datetimeFormat.load("shortDatePattern, dateSeparator");
      await context.sync();
      const { numberFormat, datetimeFormat } = cultureInfo;
      return [numberFormat.numberDecimalSeparator, datetimeFormat.shortDatePattern, datetimeFormat.dateSeparator];
    });

  // learn.microsoft.com/javascript/api/excel/excel.cultureinfo
  it("has the forms of dates and numbers of its language", async () => {
    expect(await culture("en-US")).toEqual([".", "M/d/yyyy", "/"]);
    expect(await culture("ru-RU")).toEqual([",", "dd.MM.yyyy", "."]);
    expect(await culture("tr-TR")).toEqual([",", "dd.MM.yyyy", "."]);
    // A language that a browser does not know, as Chrome does not know Macedonian.
    expect(await culture("xx-XX")).toEqual([",", "dd.MM.yyyy", "."]);
    expect(await culture("hu-HU")).toEqual([",", expect.stringMatching(/^yyyy/), "."]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.functions (date)
  it("tells by a date which system of days the workbook has", async () => {
    const newYear = (date1904: boolean) =>
      openHostOn(workbookOf([sheetOf("S")], { date1904 })).Excel.run(async (context) => {
        const serial = context.workbook.functions.date(2024, 1, 1).load("value");
        await context.sync();
        return serial.value;
      });
    expect([await newYear(false), await newYear(true)]).toEqual([45292, 43830]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.application (suspendApiCalculationUntilNextSync, calculate)
  it("lets calculation and drawing be put off, and calculates on demand", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [["=2*3"]];
      await context.sync();
      context.application.calculate("Full");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[6]]);
    });
  });
});
