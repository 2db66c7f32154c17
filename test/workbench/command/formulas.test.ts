import path from "node:path";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, values, workbookWith } from "../../workbooks/workbooks";
import { newFolder, openResult, rowsBelow, runCommand, save } from "./runCommand";

const folder = newFolder();

async function analyzed(name: string, data: ReturnType<typeof workbookWith>) {
  const output = path.join(folder, `${name}-result.xlsx`);
  const ran = await runCommand(save(folder, `${name}.xlsx`, await writeXlsx(data)), output);
  expect(ran.error).toBe("");
  return { ran, result: await openResult(output) };
}

describe("the command on a workbook with formulas", () => {
  it("takes the values that Excel stored, calculates those that nobody did, and keeps the formulas", async () => {
    const data = workbookWith(
      [
        sheetWith({
          name: "Sales",
          cells: cellsOf([
            values("Date", "Client", "Price", "Amount", "Class"),
            [
              { value: 45292, numberFormat: "yyyy-mm-dd", style: 0 },
              { value: "Rose" },
              { value: 10 },
              { value: 40, formula: "=UNKNOWN.IN.THE.WORKBENCH(C2)" },
              { value: "A", formula: "=ABC(D2:D3)", spill: { rows: 2, columns: 1 } },
            ],
            [
              { value: 45323, numberFormat: "yyyy-mm-dd", style: 0 },
              { value: "Lily" },
              { value: 5 },
              { value: null, formula: "=C3*2" },
              { value: "B" },
            ],
          ]),
        }),
      ],
      { styles: [{ italic: true, color: "#C00000" }] },
    );
    const { ran, result } = await analyzed("formulas", data);
    expect(ran.out).toContain("Turnover: 50.");
    const clients = rowsBelow(result, "Clients", "Client");
    expect(clients.get("Rose")?.get("Turnover")).toBe(40);
    expect(clients.get("Lily")?.get("Turnover")).toBe(10);
    expect(result.sheets[0].cells).toEqual(data.sheets[0].cells);
    expect(result.styles[0]).toEqual(data.styles[0]);
  });
});

describe("the command on a workbook that counts from 1904", () => {
  it("reads its dates as the days that Excel shows", async () => {
    const data = workbookWith(
      [
        sheetWith({
          name: "Sales",
          cells: cellsOf([
            values("Date", "Client", "Amount"),
            // 43830 of 1904 is 45292 of 1900: 2024-01-01.
            [{ value: 43830, numberFormat: "yyyy-mm-dd" }, { value: "Rose" }, { value: 7 }],
          ]),
        }),
      ],
      { date1904: true },
    );
    const { ran, result } = await analyzed("since1904", data);
    expect(ran.out).toContain("as of Jan 1, 2024.");
    expect(result.date1904).toBe(true);
    expect(rowsBelow(result, "Clients", "Client").get("Rose")?.get("First purchase")).toBe(43830);
  });
});
