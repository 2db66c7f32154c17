import fc from "fast-check";
import type { DataCell, WorkbookData } from "../../../src/workbooks/workbookData";
import * as plainRows from "../../../src/workbooks/xlsx/plainRows";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { cellsOf, sheetWith, values, workbookWith } from "../workbooks";
import { anyWorkbook, withRowsAgain } from "./randomWorkbooks";

jest.mock("../../../src/workbooks/xlsx/plainRows", () => {
  const actual = jest.requireActual<typeof plainRows>("../../../src/workbooks/xlsx/plainRows");
  return { ...actual, planRows: jest.fn(actual.planRows) };
});

const planRows = jest.mocked(plainRows.planRows);
const planned = plainRows.planRows;
const actual = jest.requireActual<typeof plainRows>("../../../src/workbooks/xlsx/plainRows");

/** The library writes every row. */
async function writtenByLibrary(workbook: WorkbookData): Promise<Uint8Array> {
  planRows.mockReturnValue({ plain: [], looks: new Map() });
  try {
    return await writeXlsx(workbook);
  } finally {
    planRows.mockImplementation(actual.planRows);
  }
}

async function expectSameFile(workbook: WorkbookData): Promise<void> {
  const ours = await writeXlsx(workbook);
  expect(Buffer.compare(ours, await writtenByLibrary(workbook))).toBe(0);
}

const kinds = workbookWith(
  [
    sheetWith({
      name: "Kinds",
      cells: new Map([
        ...cellsOf([
          values("Client", "Amount"),
          values("Anna", 1),
          values(" a space before", -0.1),
          values("two\nlines", 1e21),
          values("a < b & \"c\" > 'd'", 1e-7),
          values("a control \u0001", 0),
          values("_x0041_ is no letter", 2),
          values("Anna", 3),
          values("", 4),
          [{ value: true }, { value: null, style: 0 }],
          [{ value: false }, { value: null, style: 0 }],
          [null, { value: null, style: 0 }],
          [{ value: 5, style: 0 }, null, { value: "x", style: 0, numberFormat: "@" }],
          [{ value: 6, style: 0 }, null, { value: "y", style: 0, numberFormat: "@" }],
          [{ value: null }, { value: 7 }],
          [{ value: null }, { value: 8 }],
          [
            { value: 9, formula: "=B2*9" },
            { value: "#N/A", error: true },
          ],
          values("Zoë 💡", NaN),
          values("behind", 10),
        ]),
        [40, new Map<number, DataCell>([[27, { value: 11 }]])],
        [30, new Map<number, DataCell>([[1, { value: 12 }]])],
      ]),
      rowHeights: new Map([
        [1, 20],
        [4, 33.5],
        [7, 0],
        [50, 12],
      ]),
      fittedHeights: new Map([
        [5, 45],
        [40, 30],
      ]),
      hiddenRows: [3, 8, 60],
    }),
    sheetWith({ name: "Same texts", cells: cellsOf([values("Amount"), values("Anna"), values("Boris")]) }),
  ],
  { styles: [{ bold: true, fill: "#FFFF00" }] },
);

describe("rows of plain values", () => {
  it("are not given to the library once their looks are known", () => {
    const cells = cellsOf(Array.from({ length: 100 }, (_row, index) => values(45_000 + index, `Client ${index}`, 10)));
    expect(planned(sheetWith({ cells }), []).plain).toHaveLength(99);
    expect(planned(kinds.sheets[0], []).plain.length).toBeGreaterThan(8);
  });

  it("make the same file as if the library had written them", async () => {
    await expectSameFile(kinds);
  });

  it("are read as they were", async () => {
    const { sheets } = await readXlsx(await writeXlsx(kinds));
    expect(sheets[0].cells.get(5)?.get(0)?.value).toBe("a control \u0001");
    expect(sheets[0].cells.get(40)?.get(27)?.value).toBe(11);
    expect([...sheets[1].cells.values()].map((row) => row.get(0)?.value)).toEqual(["Amount", "Anna", "Boris"]);
  });

  it("make the same file whatever a workbook holds", async () => {
    let left = 0;
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (drawn) => {
        const workbook = withRowsAgain(drawn);
        left += planned(workbook.sheets[0], []).plain.length;
        await expectSameFile(workbook);
      }),
      { numRuns: 30 },
    );
    expect(left).toBeGreaterThan(30);
  });
});
