import { loadCase, loadGolden } from "../../setup/csvTables";
import { FunctionSheet, loadMetadata, metadata } from "./functionSheet";

beforeAll(loadMetadata);

let sheet: FunctionSheet;
beforeEach(() => {
  sheet = new FunctionSheet();
});
afterEach(() => sheet.dispose());

const blank = null;

describe("functions in the cells of the workbench", () => {
  test("spill over as many cells as their range has", async () => {
    sheet.loadFunctions();
    await sheet.write(Array.from({ length: 90 }, (_, row) => [row === 0 ? 1000 : 1]));
    await sheet.writeCell("B1", "=ABC(A1:A90)");
    expect(await sheet.column("B1:B91")).toEqual(["A", ...Array<string>(89).fill("C"), ""]);
  });

  test("meet golden/northwind.json for the statuses and ABC classes of real sales", async () => {
    interface Golden {
      readonly clientRows: readonly { client: string; status: string; abc: string; turnover: number }[];
    }
    const { sales, salesColumns } = loadCase("northwind");
    const { clientRows } = loadGolden<Golden>("northwind");
    const rows = sales.rows.map((row, index) => {
      const own = clientRows[index];
      const sale = [salesColumns.client!, salesColumns.date!, salesColumns.amount!].map((column) => row[column]);
      return [...sale, own?.client ?? blank, own?.turnover ?? blank];
    });
    sheet.loadFunctions();
    await sheet.write(rows);
    await sheet.writeCell("F1", "=CLIENTSTATUS(D1:D91,A1:A2155,B1:B2155,,3,C1:C2155)");
    await sheet.writeCell("G1", "=ABC(E1:E91)");
    expect(await sheet.column("F1:F91")).toEqual(clientRows.map((row) => row.status));
    expect(await sheet.column("G1:G91")).toEqual(clientRows.map((row) => row.abc));
  });

  test("calculate again when a cell of their range changes", async () => {
    sheet.loadFunctions();
    await sheet.write([[50, "=ABC(A1:A3)"], [30], [20]]);
    expect(await sheet.column("B1:B3")).toEqual(["A", "B", "C"]);
    await sheet.writeCell("A3", 500);
    expect(await sheet.column("B1:B3")).toEqual(["C", "C", "A"]);
  });

  test("take omitted arguments, constants, single cells and parts of other formulas", async () => {
    sheet.loadFunctions();
    await sheet.write([
      [60, "=ABC(A1:A4,,0.9)", "=XYZ({100,110,90})", "=SUM(LTV(A1:A4,1,1,1))", "=ABC(A1)"],
      [25, blank, "=INDEX(ABC(A1:A4),3)", '=CLIENTSTATUS("Ana",{"Ana";"Ana"},{45292;45412})', "=ABC(Z1)"],
      [10, blank, "=LTV(1000,2,20%,12)"],
      [5],
    ]);
    expect(await sheet.column("B1:B4")).toEqual(["A", "B", "B", "C"]);
    expect(await sheet.column("C1:C3")).toEqual(["X", "C", 4800]);
    expect(await sheet.column("D1:D2")).toEqual([100, "Regular"]);
    expect(await sheet.column("E1:E2")).toEqual(["A", ""]);
  });

  test("show Excel's errors, and give the reason where Excel shows one", async () => {
    sheet.loadFunctions();
    await sheet.write([
      ["=CRR(5,1,0)", "=ABC(D1,0.8,0.5)", "=ABC(A:A)", 7],
      ["=ABC(A1)", '=LTV(1,2,3,"often")', "=LTV(1)", "=NOSUCH(1)"],
    ]);
    expect(await sheet.read("A1:C1")).toEqual([["#DIV/0!", "#VALUE!", "#VALUE!"]]);
    expect(await sheet.read("A2:D2")).toEqual([["#DIV/0!", "#VALUE!", "#N/A", "#NAME?"]]);
    expect(sheet.reason(0, 0)).toBeNull();
    expect(String(sheet.reason(0, 2))).toBe("Symbol(too much data)");
    expect(sheet.reason(1, 1)).toBe('lifetimeMonths must be a number, not "often".');
    await sheet.writeCell("B2", "=LTV(1,2,3,4)");
    expect(await sheet.cell("B2")).toBe(24);
    expect(sheet.reason(1, 1)).toBeNull();
  });

  // Excel on the desktop calls the function with the whole column (github.com/OfficeDev/office-js/issues/4613).
  test("refuse a whole column in their own words where the host plays desktop Excel", async () => {
    sheet.faults.payloadLimit = Infinity;
    sheet.loadFunctions();
    await sheet.write([["=ABC(B:B)"]]);
    expect(await sheet.cell("A1")).toBe("#VALUE!");
    expect(sheet.reason(0, 0)).toMatch(/^values has 1048576 cells/);
  });

  test("spill 20,000 classes, and follow a change of one of the values", async () => {
    sheet.loadFunctions();
    const count = 20_000;
    await sheet.write(Array.from({ length: count }, (_, row) => [count - row]));
    await sheet.writeCell("B1", `=ABC(A1:A${count})`);
    const classes = await sheet.column(`B1:B${count}`);
    // Spec 3.2: i (40001 - i) / 2 stands before row i, counted from 0, of 200,010,000 in all. That is less than half of
    // it up to row 5,858 and less than 80 % up to row 11,056.
    expect([classes.lastIndexOf("A"), classes.lastIndexOf("B"), classes.indexOf("C")]).toEqual([5858, 11056, 11057]);
    // Now the last row has more than 80 % of all, and stands before everybody.
    await sheet.writeCell(`A${count}`, 1_000_000_000);
    const changed = await sheet.column(`B1:B${count}`);
    expect([changed[count - 1], changed[0]]).toEqual(["A", "C"]);
    expect(await sheet.cell(`B${count + 1}`)).toBe("");
  }, 30_000);

  test("come to life when the add-in loads after its formulas", async () => {
    await sheet.write([[60, "=ABC(A1:A2)"], [40]]);
    expect(await sheet.cell("B1")).toBe("#NAME?");
    sheet.runtime.registerMetadata(metadata.en);
    await sheet.calculated();
    expect(await sheet.cell("B1")).toBe("#BUSY!");
    sheet.loadScript();
    await sheet.calculated();
    expect(await sheet.column("B1:B2")).toEqual(["A", "B"]);
  });
});
