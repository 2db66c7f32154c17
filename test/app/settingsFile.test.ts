import { choicesAt, readSettingsFile } from "../../src/app/settingsFile";

const read = (settings: unknown) => readSettingsFile(JSON.stringify(settings));
const errorsOf = (settings: unknown) => read(settings).errors.map(({ code, params }) => [code, params.path]);

describe("the settings file", () => {
  it("is read whole, with days as serial numbers", () => {
    const file = read({
      asOf: "1997-12-31",
      period: ["1997-01-01", "1997-12-31"],
      windowMonths: 3,
      kpiPeriod: null,
      abc: [0.8, 0.95],
      xyz: [0.25, 0.5],
      xyzBucket: "quarter",
      xyzDeviation: "sample",
      abcGroup: "Region",
      historyWindows: 6,
      marginShare: 0.2,
      measure: "margin",
      gradeTable: [
        ["A", "A", "B"],
        ["B", "B", "C"],
        ["C", "D", "E"],
      ],
      reports: ["clients", "abcXyz"],
      language: "mk",
      tables: {
        sales: { sheet: "Orders", columns: { date: "Order date", amount: "Total" } },
        clients: { columns: { client: "Name" } },
        rules: { sheet: "Rules" },
        targets: {},
      },
    }).file;
    expect(file).toEqual({
      settings: {
        asOf: 35795, // 1997-12-31: Excel's DATE(1997,12,31)
        period: [35431, 35795],
        windowMonths: 3,
        kpiPeriod: null,
        abc: [0.8, 0.95],
        xyz: [0.25, 0.5],
        xyzBucket: "quarter",
        xyzDeviation: "sample",
        abcGroup: "Region",
        historyWindows: 6,
        marginShare: 0.2,
        measure: "margin",
        gradeTable: [
          ["A", "A", "B"],
          ["B", "B", "C"],
          ["C", "D", "E"],
        ],
      },
      reports: ["clients", "abcXyz"],
      language: "mk",
      tables: {
        sales: { sheet: "Orders", columns: { date: "Order date", amount: "Total" } },
        clients: { columns: { client: "Name" } },
        rules: { sheet: "Rules" },
        targets: {},
      },
    });
  });

  it("names periods that follow the as-of date, and asks for all reports by null", () => {
    expect(read({ period: "lastQuarter", kpiPeriod: "thisMonth", reports: null }).file).toMatchObject({
      settings: { period: "lastQuarter", kpiPeriod: "thisMonth" },
      reports: null,
    });
    expect(errorsOf({ period: "lastWeek", kpiPeriod: "", reports: ["sales"], gradeTable: [["A"]] })).toEqual([
      ["wrongValue", "period"],
      ["wrongValue", "kpiPeriod"],
      ["wrongValue", "reports"],
      ["wrongValue", "gradeTable"],
    ]);
  });

  it("may be empty, and may begin with a byte order mark", () => {
    expect(readSettingsFile("\uFEFF{}").file).toEqual({ settings: {}, language: null, tables: {} });
  });

  it("refuses unknown keys by name at any depth", () => {
    expect(
      errorsOf({ asof: 1, tables: { sale: {}, sales: { column: {}, columns: { sum: "x" } }, rules: { columns: {} } } }),
    ).toEqual([
      ["unknownKey", "asof"],
      ["unknownKey", "tables.sale"],
      ["unknownKey", "tables.sales.column"],
      ["unknownKey", "tables.sales.columns.sum"],
      ["unknownKey", "tables.rules.columns"],
    ]);
    expect(errorsOf(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual([
      ["unknownKey", "__proto__"],
      ["unknownKey", "constructor"],
    ]);
  });

  it("refuses wrong types and values by path, with the value and what was expected", () => {
    const wrong: Record<string, unknown> = {
      asOf: "31.12.1997",
      period: ["1997-01-01"],
      windowMonths: 2.5,
      kpiPeriod: ["1997-02-29", "1997-03-01"],
      abc: "0.5, 0.8",
      xyz: [0.1],
      xyzBucket: "day",
      xyzDeviation: true,
      abcGroup: "",
      historyWindows: 2.5,
      marginShare: "20%",
      measure: "profit",
      language: "de",
      tables: [],
    };
    expect(read(wrong).errors).toEqual(
      Object.entries(wrong).map(([path, value]) => ({
        code: "wrongValue",
        params: { path, value: JSON.stringify(value), expected: expect.any(String) },
      })),
    );
    expect(read({ tables: { sales: { columns: { date: 3 } } } }).errors[0].params).toEqual({
      path: "tables.sales.columns.date",
      value: "3",
      expected: "text",
    });
    expect(errorsOf(null)).toEqual([["wrongValue", ""]]);
  });

  it("refuses what is no JSON, with the parser's reason", () => {
    const [error] = readSettingsFile('{"asOf": }').errors;
    expect(error?.code).toBe("notJson");
    expect(error?.params.reason).not.toBe("");
  });
});

describe("what the settings file says of the reading of the sales", () => {
  const sales = (table: unknown) => ({ tables: { sales: table } });

  it("is read whole", () => {
    const table = {
      sheet: "Orders",
      format: { date: { order: "dmy" }, amount: { decimal: ",", thousands: "." }, price: { thousands: " " } },
      keepFarDays: true,
      kinds: { Draft: "notSale", "Credit note": "return" },
      currency: "EUR",
      sheetName: "manager",
    };
    const { sheet, ...reading } = table;
    expect(read(sales(table)).file?.tables.sales).toEqual({ sheet, reading });
  });

  it.each([
    [{ format: { date: { order: "day first" } } }, "wrongValue", "tables.sales.format.date.order"],
    [{ format: { date: { decimal: "." } } }, "unknownKey", "tables.sales.format.date.decimal"],
    [{ format: { client: { order: "dmy" } } }, "unknownKey", "tables.sales.format.client"],
    [{ format: { amount: { decimal: ";" } } }, "wrongValue", "tables.sales.format.amount.decimal"],
    [{ format: { amount: "1.234,50" } }, "wrongValue", "tables.sales.format.amount"],
    [{ format: { amount: { decimal: ",", thousands: "," } } }, "wrongValue", "tables.sales.format.amount.thousands"],
    [{ sheetName: "client" }, "wrongValue", "tables.sales.sheetName"],
    [{ keepFarDays: "yes" }, "wrongValue", "tables.sales.keepFarDays"],
    [{ kinds: { Draft: "no" } }, "wrongValue", "tables.sales.kinds.Draft"],
    [{ kinds: ["Draft"] }, "wrongValue", "tables.sales.kinds"],
    [{ currency: 978 }, "wrongValue", "tables.sales.currency"],
  ])("is refused with its path where it is %j", (table, code, path) => {
    expect(errorsOf(sales(table))).toEqual([[code, path]]);
  });

  it("is known of the sales alone", () => {
    expect(errorsOf({ tables: { clients: { keepFarDays: true } } })).toEqual([
      ["unknownKey", "tables.clients.keepFarDays"],
    ]);
  });

  it("names the words to choose from", () => {
    expect(choicesAt("tables.sales.format.date.order")).toEqual(["dmy", "mdy", "ymd"]);
    expect(choicesAt("tables.sales.format.amount.thousands")).toEqual([".", ",", " ", "'"]);
    expect(choicesAt("tables.sales.kinds.Draft")).toEqual(["sale", "notSale", "return"]);
  });
});
