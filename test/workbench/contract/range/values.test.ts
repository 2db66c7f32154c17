import { codeOf, openHost, openHostOn, sheetOf, workbookOf, written } from "../openHost";

describe("a value that is written", () => {
  const typed = async (value: unknown) => {
    const { values, numberFormat, valueTypes } = await written(openHost(), [[value]], "A1");
    return [values[0][0], numberFormat[0][0], valueTypes[0][0]];
  };

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values (the example of null in an array) and
  // learn.microsoft.com/javascript/api/excel/excel.range (values: dates in the form of ISO)
  it("becomes what typing it would become", async () => {
    expect(await typed("007")).toEqual([7, "General", "Double"]);
    expect(await typed("1,234.5")).toEqual([1234.5, "#,##0.00", "Double"]);
    expect(await typed("5%")).toEqual([0.05, "0%", "Double"]);
    expect(await typed("TRUE")).toEqual([true, "General", "Boolean"]);
    expect(await typed("2024-01-15")).toEqual([45306, "m/d/yyyy", "Double"]);
    expect(await typed("1/2/2024")).toEqual([45293, "m/d/yyyy", "Double"]);
    expect(await typed("#n/a")).toEqual(["#N/A", "General", "Error"]);
    expect(await typed("Ernst Handel")).toEqual(["Ernst Handel", "General", "String"]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.range (values: texts in the form of a country)
  it("stays text where no number can be read in it", async () => {
    expect(await typed("1 234,50")).toEqual(["1 234,50", "General", "String"]);
    expect(await typed("15.01.2024")).toEqual(["15.01.2024", "General", "String"]);
    expect(await typed("-")).toEqual(["-", "General", "String"]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.range (values: plus, minus and equal sign), support.microsoft.com,
  // "Implicit intersection operator: @", and github.com/ironcalc/IronCalc/pull/754 (what is left of the plus)
  it("becomes a formula after = + - and @", async () => {
    const { values, formulas } = await written(
      openHost([sheetOf("S", [[], [], [null, null, 4]])]),
      [["=C3*2"], ["+C3"], ["-C3"], ["+4+C3"], ["@C3"]],
      "A1:A5",
    );
    expect(formulas).toEqual([["=C3*2"], ["=+C3"], ["=-C3"], ["=4+C3"], ["=@C3"]]);
    expect(values.slice(0, 4)).toEqual([[8], [4], [-4], [8]]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.range (numberFormat)
  it("keeps the number format that the cell has already", async () => {
    const { values, numberFormat } = await written(openHost(), [["5%"]], "A1", "0.000");
    expect([values, numberFormat]).toEqual([[[0.05]], [["0.000"]]]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.numberformatcategory (text)
  it("stays as it is where the format is text, even if set in the same batch", async () => {
    const hostile = ["=1+1", "+7 921", "@x", "-5", "007", "1-2", "2024-01-15", "TRUE"].map((text) => [text]);
    const { values, valueTypes } = await written(openHost(), hostile, "A1:A8", "@");
    expect(values).toEqual(hostile);
    expect(new Set(valueTypes.flat())).toEqual(new Set(["String"]));
  });

  // learn.microsoft.com/javascript/api/excel/excel.numberformatcategory (text)
  it("turns into text where the format is text", async () => {
    const { values } = await written(openHost(), [[5, true]], "A1:B1", "@");
    expect(values).toEqual([["5", "TRUE"]]);
  });

  // github.com/OfficeDev/office-js/issues/6687
  it("loses the apostrophe that marks it as text", async () => {
    const { values, formulas } = await written(openHost(), [["'=1+1", "'007", "''quoted"]], "A1:C1");
    expect(values).toEqual([["=1+1", "007", "'quoted"]]);
    expect(formulas).toEqual(values);
  });

  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (InvalidArgument)
  it("is refused where it is no formula", async () => {
    for (const text of ["=(", "=SUM(", "=1+", "+(", "@)"]) {
      expect(await codeOf(() => written(openHost(), [[text]], "A1"))).toBe("InvalidArgument");
    }
  });

  // support.microsoft.com, "Excel specifications and limits"
  it("is refused above 32,767 characters", async () => {
    expect(await codeOf(() => written(openHost(), [["x".repeat(32_768)]], "A1"))).toBe("InvalidArgument");
    expect((await written(openHost(), [["x".repeat(32_767)]], "A1")).values[0][0]).toHaveLength(32_767);
  });

  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (InvalidArgument)
  it("is refused where it is an object", async () => {
    expect(await codeOf(() => written(openHost(), [[new Date(0)]], "A1"))).toBe("InvalidArgument");
  });
});

describe("an array that is written", () => {
  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  it("leaves the cells of null and clears those of an empty text", async () => {
    const { values, valueTypes } = await written(openHost([sheetOf("S", [[1, 2, 3]])]), [[null, "", 9]], "A1:C1");
    expect(values).toEqual([[1, "", 9]]);
    expect(valueTypes).toEqual([["Double", "Empty", "Double"]]);
  });

  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (InvalidArgument)
  it("must have the shape of the range", async () => {
    for (const wrong of [[[1]], [[1, 2]], [[1], [2]], [1, 2, 3, 4], [[1, 2], [3]]]) {
      expect(await codeOf(() => written(openHost(), wrong, "A1:B2"))).toBe("InvalidArgument");
    }
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts ("Update all cells in a range", in its
  // versions of 2018 to 2020)
  it("may be one value for all cells", async () => {
    expect((await written(openHost(), "x", "A1:B2")).values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  // support.microsoft.com, "Excel specifications and limits"
  it("may reach beyond the end of the grid", async () => {
    const host = openHost();
    expect((await written(host, [[5]], "ZZ5000")).values).toEqual([[5]]);
    expect(host.save().sheets[0].cells.get(4999)?.get(701)?.value).toBe(5);
  });
});

describe("a range that is read", () => {
  // learn.microsoft.com/javascript/api/excel/excel.range (text)
  it("shows numbers as their format has it", async () => {
    const { text } = await written(openHost(), [[1234.5, 45306]], "A1:B1", "#,##0.00");
    expect(text).toEqual([["1,234.50", "45,306.00"]]);
  });

  // learn.microsoft.com/javascript/api/excel/excel.cultureinfo
  it("shows them in the forms of the workbook's language", async () => {
    const host = openHost(undefined, { contentLanguage: "ru-RU" });
    expect((await written(host, [[1234.5]], "A1", "#,##0.00")).text[0][0]).toMatch(/^1\s234,50$/);
  });

  // support.microsoft.com, "Date systems in Excel"
  it("counts its days as the workbook does", async () => {
    const host = openHostOn(workbookOf([sheetOf("S")], { date1904: true }));
    const { values, text } = await written(host, [["2024-01-15", 100]], "A1:B1");
    // Microsoft Support, "Date systems in Excel": the systems are 1,462 days apart.
    expect([values, text]).toEqual([[[45306 - 1462, 100]], [["1/15/2024", "100"]]]);
    // Conditions of a format compare the number in the cell.
    const day = 45306 - 1462;
    const { text: months } = await written(host, [[day, day + 31]], "A2:B2", `[=${day}]yyyy-mm"*";yyyy-mm`);
    expect(months).toEqual([["2024-01*", "2024-02"]]);
  });

  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays
  it("contains what a formula spills over it", async () => {
    const host = openHost();
    await written(host, [["=SEQUENCE(3,2)"]], "B2");
    await host.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange().load("address, values, formulas, hasSpill");
      await context.sync();
      expect(used.address).toBe("Sheet1!B2:C4");
      expect(used.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(used.formulas[0]).toEqual(["=SEQUENCE(3,2)", 2]);
      expect(used.hasSpill).toBe(true);
    });
  });

  // learn.microsoft.com/javascript/api/excel/excel.rangevaluetype (Error) and .range (values: the error's own text)
  it("has the error of a cell as its value and its text, and the formula beside it", async () => {
    const host = openHost();
    await written(host, [["=1/0", "=A1"]], "A1:B1");
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.load("values, text, formulas, numberFormat, valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!", "#DIV/0!"]]);
      expect(range.text).toEqual([["#DIV/0!", "#DIV/0!"]]);
      expect(range.formulas).toEqual([["=1/0", "=A1"]]);
      expect(range.numberFormat).toEqual([["General", "General"]]);
      expect(range.valueTypes).toEqual([["Error", "Error"]]);
    });
  });

  // learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  it("gives no values, and no error, above five million cells", async () => {
    const { Excel } = openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A:E").load("values, cellCount");
      await context.sync();
      expect([range.values, range.cellCount]).toEqual([null, 5_242_880]);
    });
  });
});
