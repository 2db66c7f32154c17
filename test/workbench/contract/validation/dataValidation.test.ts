import { codeOf, openHost, sheetOf } from "../openHost";

async function onFirstSheet<Result>(
  host: ReturnType<typeof openHost>,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return host.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

const read = (host: ReturnType<typeof openHost>, address: string) =>
  onFirstSheet(host, async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load("type, rule, ignoreBlanks, errorAlert, prompt");
    await context.sync();
    return dataValidation.toJSON();
  });

describe("the data validation of a range", () => {
  // learn.microsoft.com/javascript/api/excel/excel.datavalidation (type, errorAlert, prompt)
  it("is none at first, with the messages that Excel would show", async () => {
    expect(await read(openHost(), "A1:B3")).toEqual({
      type: "None",
      rule: {},
      ignoreBlanks: true,
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      prompt: { message: "", showPrompt: true, title: "" },
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.listdatavalidation
  it("is a drop-down list of words or of the cells of a range", async () => {
    const host = openHost([sheetOf("Data"), sheetOf("Lists of us", [["A"], ["B"]])]);
    await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A2:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
      const source = context.workbook.worksheets.getItem("Lists of us").getRange("A1:A2");
      sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: false, source } };
      sheet.getRange("C2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Names" } };
      await context.sync();
    });
    expect(await read(host, "A2:A9")).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "A,B,C" } },
    });
    expect((await read(host, "B3")).rule).toEqual({
      list: { inCellDropDown: false, source: "='Lists of us'!$A$1:$A$2" },
    });
    expect((await read(host, "C2")).rule).toEqual({ list: { inCellDropDown: true, source: "=Names" } });
    expect(host.save().sheets[0].validations).toHaveLength(3);
  });

  // learn.microsoft.com/javascript/api/excel/excel.basicdatavalidation and excel.datetimedatavalidation
  it("compares numbers, days and lengths, and gives every operand back as a formula", async () => {
    const host = openHost();
    await onFirstSheet(host, async (sheet, context) => {
      const rule = (address: string, set: Excel.DataValidationRule) =>
        (sheet.getRange(address).dataValidation.rule = set);
      rule("A1", { wholeNumber: { formula1: 1, formula2: "=$B$9", operator: "Between" } });
      rule("A2", { decimal: { formula1: "0.5", operator: "GreaterThan" } });
      rule("A3", { date: { formula1: "2024-01-31", operator: "GreaterThanOrEqualTo" } });
      rule("A4", { time: { formula1: "=TIME(9,0,0)", operator: "LessThan" } });
      rule("A5", { textLength: { formula1: 10, operator: "LessThanOrEqualTo" } });
      rule("A6", { custom: { formula: "=ISNUMBER(A6)" } });
      await context.sync();
    });
    const rules = await Promise.all([1, 2, 3, 4, 5, 6].map(async (row) => (await read(host, `A${row}`)).rule));
    expect(rules).toEqual([
      { wholeNumber: { formula1: "=1", formula2: "=$B$9", operator: "Between" } },
      { decimal: { formula1: "=0.5", operator: "GreaterThan" } },
      // 45322 is 31 January 2024.
      { date: { formula1: "=45322", operator: "GreaterThanOrEqualTo" } },
      { time: { formula1: "=TIME(9,0,0)", operator: "LessThan" } },
      { textLength: { formula1: "=10", operator: "LessThanOrEqualTo" } },
      { custom: { formula: "=ISNUMBER(A6)" } },
    ]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.datavalidationerroralert and excel.datavalidationprompt
  it("carries its messages, which are set apart from the rule", async () => {
    const host = openHost();
    const errorAlert = { message: "One of the list", showAlert: true, style: "Warning", title: "Segment" } as const;
    const prompt = { message: "A, B or C", showPrompt: true, title: "Segment" };
    await onFirstSheet(host, async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.set({ errorAlert, prompt, ignoreBlanks: false });
      dataValidation.rule = { list: { inCellDropDown: true, source: "A,B,C" } };
      await context.sync();
    });
    expect(await read(host, "A1:A9")).toMatchObject({ type: "List", errorAlert, prompt, ignoreBlanks: false });
    expect(host.save().sheets[0].validations).toHaveLength(1);
  });

  // learn.microsoft.com/javascript/api/excel/excel.datavalidationtype (Inconsistent, MixedCriteria)
  it("is inconsistent where rules differ and mixed where some cells have none; then the rule is null", async () => {
    const host = openHost();
    await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "A" } };
      sheet.getRange("A3:A6").dataValidation.rule = { list: { inCellDropDown: true, source: "B" } };
      await context.sync();
    });
    expect(await read(host, "A1:A6")).toMatchObject({ type: "Inconsistent", rule: null });
    expect(await read(host, "A6:A7")).toMatchObject({ type: "MixedCriteria", rule: null });
    // The later rule has taken two cells of the earlier one.
    expect(await read(host, "A1:A2")).toMatchObject({ type: "List", rule: { list: { source: "A" } } });
    expect(await read(host, "A3:A6")).toMatchObject({ type: "List", rule: { list: { source: "B" } } });
  });

  // learn.microsoft.com/javascript/api/excel/excel.datavalidation (clear)
  it("is cleared from some of its cells and stays on the others", async () => {
    const host = openHost();
    await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "A" } };
      sheet.getRange("A3:A4").dataValidation.clear();
      await context.sync();
    });
    const types = await Promise.all(["A1:A2", "A3:A4", "A5:A9"].map(async (range) => (await read(host, range)).type));
    expect(types).toEqual(["List", "None", "List"]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.worksheet (delete)
  it("goes with its sheet when that is deleted", async () => {
    const host = openHost([sheetOf("A"), sheetOf("B")]);
    await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "A" } };
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(host.save().sheets.map(({ validations }) => validations)).toEqual([[]]);
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
  it("refuses two kinds at once, long lists of words, a missing second operand and protected sheets", async () => {
    const host = openHost([sheetOf("S"), sheetOf("P", [], { protected: true })]);
    const refusal = (rule: Excel.DataValidationRule, sheetName = "S") =>
      codeOf(() =>
        host.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheetName).getRange("A1").dataValidation.rule = rule;
          await context.sync();
        }),
      );
    const list = { inCellDropDown: true, source: "A" };
    expect(await refusal({ list, custom: { formula: "=TRUE" } })).toBe("InvalidArgument");
    expect(await refusal({})).toBe("InvalidArgument");
    expect(await refusal({ list: { ...list, source: "x".repeat(256) } })).toBe("InvalidArgument");
    expect(await refusal({ wholeNumber: { formula1: 1, operator: "Between" } })).toBe("InvalidArgument");
    expect(await refusal({ decimal: { formula1: "ten", operator: "LessThan" } })).toBe("InvalidArgument");
    expect(await refusal({ list }, "P")).toBe("AccessDenied");
    expect(host.save().sheets.flatMap(({ validations }) => validations)).toEqual([]);
  });
});
