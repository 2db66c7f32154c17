import { loadCase, loadGolden } from "../../setup/csvTables";
import { FunctionSheet, loadUniver, metadata } from "./functionSheet";

beforeAll(loadUniver);

let sheet: FunctionSheet;
beforeEach(() => {
  sheet = new FunctionSheet();
});
afterEach(() => sheet.dispose());

const blank = null;

describe("functions in the cells of the workbench", () => {
  test("spill over as many cells as their range has", async () => {
    sheet.loadFunctions();
    const rows = Array.from({ length: 90 }, (_, row) => [row === 0 ? 1000 : 1, row === 0 ? "=ABC(A1:A90)" : blank]);
    await sheet.open(rows);
    expect(sheet.column(1, 91)).toEqual(["A", ...Array<string>(89).fill("C"), ""]);
  });

  test("meet golden/northwind.json for the statuses and ABC classes of real sales", async () => {
    interface Golden {
      readonly clientRows: readonly { client: string; status: string; abc: string; turnover: number }[];
    }
    const { sales, salesColumns } = loadCase("northwind");
    const { clientRows } = loadGolden<Golden>("northwind");
    const rows = sales.rows.map((row, index) => {
      const own = clientRows[index];
      return [
        row[salesColumns.client!],
        row[salesColumns.date!],
        row[salesColumns.amount!],
        own?.client ?? blank,
        own?.turnover ?? blank,
        index === 0 ? "=CLIENTSTATUS(D1:D91,A1:A2155,B1:B2155,,3,C1:C2155)" : blank,
        index === 0 ? "=ABC(E1:E91)" : blank,
      ];
    });
    sheet.loadFunctions();
    await sheet.open(rows);
    expect(sheet.column(5, 91)).toEqual(clientRows.map((row) => row.status));
    expect(sheet.column(6, 91)).toEqual(clientRows.map((row) => row.abc));
  });

  test("calculate again when a cell of their range changes, and when they are typed", async () => {
    sheet.loadFunctions();
    await sheet.open([[50, "=ABC(A1:A3)"], [30], [20]]);
    expect(sheet.column(1, 3)).toEqual(["A", "B", "C"]);
    await sheet.write(2, 0, 500);
    expect(sheet.column(1, 3)).toEqual(["C", "C", "A"]);
    await sheet.write(0, 3, "=LTV(1000,2,20%,12)");
    expect(sheet.value(0, 3)).toBe(4800);
  });

  test("take omitted arguments, constants, single cells and parts of other formulas", async () => {
    sheet.loadFunctions();
    await sheet.open([
      [60, "=ABC(A1:A4,,0.9)", "=XYZ({100,110,90})", "=SUM(LTV(A1:A4,1,1,1))", "=ABC(A1)"],
      [25, blank, "=INDEX(ABC(A1:A4),3)", '=CLIENTSTATUS("Ana",{"Ana";"Ana"},{45292;45412})', "=ABC(Z1)"],
      [10],
      [5],
    ]);
    expect(sheet.column(1, 4)).toEqual(["A", "B", "B", "C"]);
    expect(sheet.column(2, 2)).toEqual(["X", "C"]);
    expect(sheet.column(3, 2)).toEqual([100, "Regular"]);
    expect(sheet.column(4, 2)).toEqual(["A", ""]);
  });

  test("show Excel's errors, and give the reason where Excel shows one", async () => {
    sheet.loadFunctions();
    await sheet.open([
      ["=CRR(5,1,0)", "=ABC(D1,0.8,0.5)", "=ABC(A:A)", 7],
      ["=ABC(A1)", '=LTV(1,2,3,"often")', "=LTV(1)", "=NOSUCH(1)"],
    ]);
    expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual(["#DIV/0!", "#NUM!", "#VALUE!"]);
    expect([0, 1, 2, 3].map((column) => sheet.value(1, column))).toEqual(["#DIV/0!", "#VALUE!", "#N/A", "#NAME?"]);
    expect(sheet.reason(0, 0)).toBeNull();
    expect(sheet.reason(0, 2)).toMatch(/^values has 1048576 cells/);
    expect(sheet.reason(1, 1)).toBe('lifetimeMonths must be a number, not "often".');
    await sheet.write(1, 1, "=LTV(1,2,3,4)");
    expect(sheet.value(1, 1)).toBe(24);
    expect(sheet.reason(1, 1)).toBeNull();
  });

  test("come to life when the add-in loads after the workbook", async () => {
    await sheet.open([[60, "=ABC(A1:A2)"], [40]]);
    expect(sheet.value(0, 1)).toBe("#NAME?");
    sheet.loadMetadata();
    await sheet.calculated();
    expect(sheet.value(0, 1)).toBe("#BUSY!");
    sheet.loadScript();
    await sheet.calculated();
    expect(sheet.column(1, 2)).toEqual(["A", "B"]);
  });

  test("stay when another workbook is opened", async () => {
    sheet.loadFunctions();
    await sheet.open([["=ABC(1)"]]);
    await sheet.open([[blank, "=ABC(2)"]]);
    expect(sheet.value(0, 1)).toBe("A");
  });

  test("describe themselves while they are typed, in the language of the metadata", async () => {
    sheet.loadFunctions();
    expect(sheet.described("ABC")).toBeNull();
    await sheet.open([["=ABC(1)"]]);
    const ofLanguage = (language: "en" | "ru") => {
      const { description, parameters } = metadata[language].functions[0];
      return { abstract: description, arguments: parameters.map((parameter) => parameter.description) };
    };
    expect(sheet.described("ABC")).toEqual(ofLanguage("en"));
    sheet.loadMetadata(metadata.ru);
    expect(sheet.described("ABC")).toEqual(ofLanguage("ru"));
    expect(sheet.value(0, 0)).toBe("A");
  });
});
