import { officeWorkbook } from "../../src/excel/officeWorkbook";
import { handFunctionLanguage } from "../../src/functions/handFunctionLanguage";
import { functionMetadata } from "../../src/build/functionMetadata.cjs";
import { functionsScript } from "../functions/excelCalls";
import { closeHost, openHost, type Host } from "./openHost";
import { sheetData, workbookData } from "./workbook";

const sheets = [
  sheetData("Sales", [
    ["Client", "Amount", "Note"],
    ["Ana", 50, "kept"],
    ["Bor", 30, "kept"],
    ["Eva", 20, "kept"],
  ]),
  sheetData("More", [[1]]),
];

let host: Host;
let metadata: Awaited<ReturnType<typeof functionMetadata>>;
let script = "";

beforeAll(async () => {
  metadata = await functionMetadata();
  script = functionsScript();
});

beforeEach(() => {
  host = openHost(workbookData(sheets));
  host.functions.registerMetadata(metadata.en);
  new Function("CustomFunctions", script)(host.functions.CustomFunctions);
});

afterEach(() => {
  handFunctionLanguage("en");
  closeHost();
});

async function enter(sheet: string, address: string, content: string | number): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

async function select(sheet: string, address: string): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

async function shown(sheet: string, address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

async function protect(sheet: string): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}

describe("inserting a formula", () => {
  it("writes it into the active cell, where its result spills", async () => {
    await select("Sales", "E2");
    const place = await officeWorkbook().formulas.insert("=ABC(Sales!B2:B4)", 3, 1);
    expect(place).toEqual({ sheet: "Sales", row: 1, column: 4 });
    expect((await shown("Sales", "E2:E4")).values).toEqual([["A"], ["B"], ["C"]]);
  });

  it.each([
    ["the cell itself", "B2", "Sales!B2"],
    ["a cell that the result would cover", "C1", "Sales!C1"],
  ])("refuses where %s is filled, and changes nothing", async (_what, address, place) => {
    const before = await shown("Sales", "A1:E6");
    await select("Sales", address);
    await expect(officeWorkbook().formulas.insert("=ABC(Sales!B2:B4)", 3, 1)).rejects.toMatchObject({
      code: "cellsFilled",
      params: { place },
    });
    expect(await shown("Sales", "A1:E6")).toEqual(before);
  });

  it("names the filled cell below, not the selected one", async () => {
    await enter("Sales", "E4", "mine");
    await select("Sales", "E2");
    await expect(officeWorkbook().formulas.insert("=ABC(Sales!B2:B4)", 3, 1)).rejects.toMatchObject({
      params: { place: "Sales!E4" },
    });
  });

  it("takes a formula back that this Excel does not know", async () => {
    await select("Sales", "E2");
    await expect(officeWorkbook().formulas.insert("=NOSUCHFUNCTION(1)", 1, 1)).rejects.toMatchObject({
      code: "formulaRefused",
    });
    expect((await shown("Sales", "E2")).formulas).toEqual([[""]]);
  });
});

describe("replacing formulas by values", () => {
  beforeEach(async () => {
    await enter("Sales", "E2", "=ABC(B2:B4)");
    await enter("Sales", "F2", '=IF(CRR(105,15,100)>80,"@x","low")');
    await enter("Sales", "G2", "=SUM(B2:B4)");
    await enter("More", "A2", "=LTV(1000,2,20%,12)");
  });

  it("finds our functions with the block of their result, on the sheet and in the workbook", async () => {
    await select("Sales", "A1");
    const { formulas } = officeWorkbook();
    const onSheet = await formulas.find("sheet");
    expect(onSheet).toEqual([
      { sheet: "Sales", row: 1, column: 4, rows: 3, columns: 1, formula: "=ABC(B2:B4)", isMixed: false },
      expect.objectContaining({ sheet: "Sales", row: 1, column: 5, rows: 1, columns: 1, isMixed: true }),
    ]);
    expect((await formulas.find("workbook")).map(({ sheet }) => sheet)).toEqual(["Sales", "Sales", "More"]);
  });

  it("takes a result that reaches into the selection for selected", async () => {
    await select("Sales", "E4");
    expect((await officeWorkbook().formulas.find("selection")).map(({ formula }) => formula)).toEqual(["=ABC(B2:B4)"]);
    await select("Sales", "A1:C4");
    expect(await officeWorkbook().formulas.find("selection")).toEqual([]);
  });

  it("keeps what the cells show, and leaves every other formula", async () => {
    const before = await shown("Sales", "A1:G4");
    const { formulas } = officeWorkbook();
    await formulas.replaceByValues(await formulas.find("workbook"));
    const after = await shown("Sales", "A1:G4");
    expect(after.values).toEqual(before.values);
    expect(after.formulas.map((line) => line.slice(4))).toEqual([
      ["", "", ""],
      // A text that Excel would read as a formula arrives as the text that it is.
      ["A", "@x", "=SUM(B2:B4)"],
      ["B", "", ""],
      ["C", "", ""],
    ]);
    expect((await shown("More", "A2")).formulas).toEqual([[4800]]);
    expect(await formulas.find("workbook")).toEqual([]);
  });

  it("names a protected sheet and replaces nothing on the others", async () => {
    await protect("More");
    const before = await shown("Sales", "A1:G4");
    const { formulas } = officeWorkbook();
    await expect(formulas.replaceByValues(await formulas.find("workbook"))).rejects.toMatchObject({
      code: "sheetsProtected",
      params: { sheets: "More" },
    });
    expect(await shown("Sales", "A1:G4")).toEqual(before);
  });

  it("replaces nothing where a cell has changed since the preview", async () => {
    const { formulas } = officeWorkbook();
    const found = await formulas.find("workbook");
    await enter("More", "A2", 7);
    await expect(formulas.replaceByValues(found)).rejects.toMatchObject({
      code: "changedMeanwhile",
      params: { place: "More!A2" },
    });
    expect((await shown("Sales", "E2")).formulas).toEqual([["=ABC(B2:B4)"]]);
  });

  it("replaces nothing where a function has no result yet", async () => {
    await enter("More", "A2", "=NOSUCHFUNCTION(ABC(A1))");
    const { formulas } = officeWorkbook();
    await expect(formulas.replaceByValues(await formulas.find("workbook"))).rejects.toMatchObject({
      code: "notCalculated",
      params: { place: "More!A2" },
    });
    expect((await shown("Sales", "E2")).formulas).toEqual([["=ABC(B2:B4)"]]);
  });

  it("asks for as many at once as the host answers", async () => {
    const { formulas } = officeWorkbook();
    const rows = Array.from({ length: 700 }, (_row, i) => [`=LTV(${i},1,1,1)`]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("More").getRange("C1:C700").formulas = rows;
      await context.sync();
    });
    const found = await formulas.find("workbook");
    host.faults.payloadLimit = 500_000;
    host.faults.syncCount = 0;
    const limits = new Map([
      [2, 1000],
      [3, 500_000],
    ]);
    host.faults.beforeSync = (n) => void (host.faults.payloadLimit = limits.get(n) ?? host.faults.payloadLimit);
    await formulas.replaceByValues(found);
    host.faults.beforeSync = null;
    const { formulas: after } = await shown("More", "C1:C700");
    expect(after).toEqual(rows.map((_formula, i) => [i]));
  });

  it("puts the formulas back where the host fails at any exchange, after any number of writes", async () => {
    const { formulas } = officeWorkbook();
    const found = await formulas.find("workbook");
    const before = await shown("Sales", "A1:G4");
    for (const n of [1, 2, 3]) {
      for (const afterActions of [0, 1, 2]) {
        host.faults.syncCount = 0;
        host.faults.failAtSync = { n, code: "GeneralException", afterActions };
        await expect(formulas.replaceByValues(found)).rejects.toMatchObject({ code: "hostFailed" });
        host.faults.failAtSync = null;
        expect(await shown("Sales", "A1:G4")).toEqual(before);
        expect((await shown("More", "A2")).formulas).toEqual([["=LTV(1000,2,20%,12)"]]);
      }
    }
  });
});

test("the words of the functions follow the language after a full calculation", async () => {
  await enter("Sales", "E2", '=CLIENTSTATUS("Ana",{"Ana"},{45292})');
  expect((await shown("Sales", "E2")).values).toEqual([["New"]]);
  handFunctionLanguage("ru");
  await officeWorkbook().formulas.recalculate();
  expect((await shown("Sales", "E2")).values).toEqual([["Новый"]]);
});
