import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { openXlsxPackage } from "../../../src/workbooks/xlsx/openXlsxPackage";
import {
  northwindBytes,
  northwindData,
  northwindSheetsText,
  samplePath,
  sheetsPath,
} from "../../samples/northwindFile";
import { valuesOf } from "../workbooks";

const root = path.resolve(__dirname, "../../..");
const committed = new Uint8Array(readFileSync(path.join(root, samplePath)));

describe("the Northwind sample", () => {
  it("is what its script makes of the CSV files", async () => {
    // Part by part: the packing itself may differ between versions of Node.
    const made = await openXlsxPackage(await northwindBytes(root));
    const stored = await openXlsxPackage(committed);
    expect(stored.paths()).toEqual(made.paths());
    for (const part of made.paths()) expect(stored.text(part)).toBe(made.text(part));
  });

  it("is the same where the pane adds it to a workbook", () => {
    expect(readFileSync(path.join(root, sheetsPath), "utf8")).toBe(northwindSheetsText(root));
  });

  it("reads back as the workbook that was written", async () => {
    expect(await readXlsx(committed)).toEqual(northwindData(root));
  });

  it("holds all sales, clients, segment rules and targets as tables with real dates", async () => {
    const { sheets } = await readXlsx(committed);
    expect(sheets.map(({ name, tables }) => [name, tables[0].name, tables[0].range.rows - 1])).toEqual([
      // Row counts of test/data/README.md, and of the two files of rules.
      ["Sales", "SalesTable", 2155],
      ["Clients", "ClientsTable", 91],
      ["Segment rules", "SegmentRulesTable", 7],
      ["Target matrix", "TargetMatrixTable", 7],
    ]);
    const [header, first] = valuesOf(sheets[0]);
    expect(header.slice(0, 5)).toEqual(["Date", "Order", "Client", "Manager", "Category"]);
    // 35250 = 1996-07-04, the first sale of test/data/README.md.
    expect(first.slice(0, 3)).toEqual([35250, 10248, "Vins et alcools Chevalier"]);
    expect(sheets[0].cells.get(1)?.get(0)?.numberFormat).toBe("yyyy-mm-dd");
    expect(sheets.every(({ frozenRows }) => frozenRows === 1)).toBe(true);
    const total = valuesOf(sheets[0])
      .slice(1)
      .reduce((sum, row) => sum + Number(row[9]), 0);
    expect(total).toBeCloseTo(1265793.04, 2);
  });
});
