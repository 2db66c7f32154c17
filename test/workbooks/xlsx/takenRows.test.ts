import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { WorkbookData } from "../../../src/workbooks/workbookData";
import * as takenRows from "../../../src/workbooks/xlsx/takenRows";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { foreignXlsx, stylesWithFormats, type ForeignParts } from "../foreignFiles";
import { anyWorkbook, withRowsAgain } from "./randomWorkbooks";

jest.mock("../../../src/workbooks/xlsx/takenRows", () => {
  const actual = jest.requireActual<typeof takenRows>("../../../src/workbooks/xlsx/takenRows");
  return { ...actual, takePlainRows: jest.fn(actual.takePlainRows) };
});

const takePlainRows = jest.mocked(takenRows.takePlainRows);
const actual = jest.requireActual<typeof takenRows>("../../../src/workbooks/xlsx/takenRows");

/** What the library makes of every row. */
async function readByLibrary(bytes: Uint8Array): Promise<WorkbookData> {
  takePlainRows.mockImplementation((part) => ({ rest: part, taken: new actual.TakenRows() }));
  try {
    return await readXlsx(bytes);
  } finally {
    takePlainRows.mockImplementation(actual.takePlainRows);
  }
}

/** Answers how many rows the library did not get. */
async function expectSameWorkbook(bytes: Uint8Array): Promise<number> {
  takePlainRows.mockClear();
  const ours = await readXlsx(bytes);
  const taken = takePlainRows.mock.results.map(({ value }) => value as ReturnType<typeof actual.takePlainRows>);
  const theirs = await readByLibrary(bytes);
  expect(ours).toEqual(theirs);
  const places = ({ sheets }: WorkbookData) =>
    sheets.map(({ cells }) => [...cells].map(([row, columns]) => [row, ...columns.keys()]));
  expect(places(ours)).toEqual(places(theirs));
  return taken.reduce((sum, { taken: { rows } }) => sum + rows.length, 0);
}

const takenOf = async (parts: ForeignParts): Promise<number> => expectSameWorkbook(await foreignXlsx(parts));

/** Two rows with the same cells: the look of the second one is known. */
const twice = (cells: (row: number) => string, attributes = ""): string =>
  [1, 2].map((row) => `<row r="${row}"${attributes}>${cells(row)}</row>`).join("");

const styles = stylesWithFormats(
  [0, 14, 164],
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>',
);

const cases = path.resolve("test/cases/sheets");

describe("rows of plain values", () => {
  it("are read as the library reads them, in workbooks of every kind of program", async () => {
    for (const name of readdirSync(cases)) {
      const file = path.join(cases, name, "input.xlsx");
      if (readdirSync(path.dirname(file)).includes("input.xlsx")) await expectSameWorkbook(readFileSync(file));
    }
  });

  it("are read as the library reads them, whatever a workbook holds", async () => {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (drawn) => {
        rows += await expectSameWorkbook(await writeXlsx(withRowsAgain(drawn)));
      }),
      { numRuns: 30 },
    );
    expect(rows).toBeGreaterThan(30);
  });

  it.each([
    ["numbers", (row: number) => `<c r="A${row}"><v>-1.5E-7</v></c><c r="B${row}" t="n"><v>45000</v></c>`],
    ["texts in the cells", (row: number) => `<c r="A${row}" t="inlineStr"><is><t> a &amp;amp; b </t></is></c>`],
    ["texts of the list", (row: number) => `<c r="A${row}" t="s"><v>0</v></c><c r="C${row}" t="s"><v>1</v></c>`],
    ["true and false", (row: number) => `<c r="A${row}" t="b"><v>1</v></c><c r="B${row}" t="b"><v>0</v></c>`],
    ["looks", (row: number) => `<c r="A${row}" s="1"><v>45000</v></c><c r="B${row}" s="2"/><c r="C${row}"/>`],
    ["cells far to the right", (row: number) => `<c r="XFD${row}"><v>1</v></c>`],
  ])("may hold %s", async (_kind, cells) => {
    const strings = '<si><t xml:space="preserve"> x &lt; 1 </t></si><si><t>Zoë 💡</t></si>';
    expect(await takenOf({ rows: twice(cells), styles, strings })).toBe(1);
  });

  it("may have heights, and what Excel notes of them", async () => {
    const noted = ' spans="1:1" s="1" customFormat="1" ht="18.75" customHeight="1" x14ac:dyDescent="0.25"';
    const cell = (row: number) => `<c r="A${row}"><v>${row}</v></c>`;
    expect(await takenOf({ rows: twice(cell, noted), styles })).toBe(1);
    // Excel fitted this one.
    expect(await takenOf({ rows: twice(cell, noted.replace(' customHeight="1"', "")), styles })).toBe(1);
  });

  it("may lie under merged cells and beside links", async () => {
    const rows = twice((row) => `<c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>7</v></c>`);
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><hyperlinks><hyperlink ref="B2" location="Data!A1"/></hyperlinks>';
    expect(await takenOf({ rows, after })).toBe(1);
  });

  it.each([
    ["formulas", (row: number) => `<c r="A${row}"><f>1+1</f><v>2</v></c>`],
    ["errors", (row: number) => `<c r="A${row}" t="e"><v>#N/A</v></c>`],
    ["escapes of the format", (row: number) => `<c r="A${row}" t="inlineStr"><is><t>a_x000D_b</t></is></c>`],
    ["references to letters", (row: number) => `<c r="A${row}" t="inlineStr"><is><t>&#65;</t></is></c>`],
    ["texts of several looks", (row: number) => `<c r="A${row}" t="s"><v>0</v></c>`],
    ["numbers that are none", (row: number) => `<c r="A${row}"><v>1.2.3</v></c>`],
    ["cells of another row", (row: number) => `<c r="A${row + 5}"><v>1</v></c>`],
    ["cells out of order", (row: number) => `<c r="B${row}"><v>1</v></c><c r="A${row}"><v>2</v></c>`],
    ["cells without a place", () => "<c><v>1</v></c>"],
    ["cells that know their metadata", (row: number) => `<c r="A${row}" vm="1"><v>1</v></c>`],
  ])("are left to the library with %s", async (_kind, cells) => {
    const strings = "<si><r><t>two </t></r><r><rPr><b/></rPr><t>looks</t></r></si>";
    expect(await takenOf({ rows: twice(cells), strings })).toBe(0);
  });

  it("are left to the library where rows are hidden, out of order, or among comments", async () => {
    const cells = (row: number) => `<c r="A${row}"><v>${row}</v></c>`;
    expect(await takenOf({ rows: twice(cells, ' hidden="1"') })).toBe(0);
    expect(await takenOf({ rows: `${twice(cells)}<row r="2"><c r="B2"><v>3</v></c></row>` })).toBe(0);
    expect(await takenOf({ rows: `${twice(cells)}<!-- <row r="3"><c r="A3"><v>3</v></c></row> -->` })).toBe(0);
  });
});
