import { zip } from "@cj-tech-master/excelts/archive";
import { rmSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { foreignXlsx, type ForeignParts } from "../../workbooks/foreignFiles";
import { cellsOf, sheetWith, values, workbookWith } from "../../workbooks/workbooks";
import { isThere, newFolder, openResult, runCommand, runHere, save, type Ran } from "./runCommand";

// Small files that ask for more than there is: they end soon, with a sentence or a result, never with a stack.

const folder = newFolder();
const output = path.join(folder, "result.xlsx");
/** Of the processor: others may be busy beside it. */
const mostSeconds = 20;

const text = (place: string, content: string) => `<c r="${place}" t="inlineStr"><is><t>${content}</t></is></c>`;
const sale = (row: number) =>
  `<row r="${row}"><c r="A${row}"><v>45292</v></c>${text(`B${row}`, "Anna")}<c r="C${row}"><v>10</v></c></row>`;
const salesRows = `<row r="1">${text("A1", "Date")}${text("B1", "Client")}${text("C1", "Amount")}</row>${sale(2)}${sale(3)}`;

const sales = (more: Partial<ForeignParts>): Promise<Uint8Array> =>
  foreignXlsx({ rows: salesRows, sheetName: "Sales", ...more });

async function soon(file: Uint8Array, ...more: readonly string[]): Promise<Ran> {
  const before = process.cpuUsage();
  const ran = await runHere(save(folder, "input.xlsx", file), output, ...more);
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(mostSeconds);
  expect(`${ran.out}${ran.error}`).not.toMatch(/\n\s+at |RangeError|heap/);
  return ran;
}

async function refusal(file: Uint8Array, ...more: readonly string[]): Promise<string> {
  const ran = await soon(file, ...more);
  expect({ code: ran.code, out: ran.out, isWritten: isThere(output) }).toEqual({ code: 1, out: "", isWritten: false });
  return ran.error.trim();
}

afterEach(() => rmSync(output, { force: true }));

beforeAll(async () => {
  await runCommand();
});

describe("a file that asks for more than there is", () => {
  it.each<[string, () => Promise<Uint8Array>, RegExp]>([
    [
      "of three million cells",
      () => sales({ rows: `${salesRows}<row r="4">${"<c/>".repeat(3_000_000)}</row>` }),
      /too large to be opened here/,
    ],
    ["of a row that no sheet has", () => sales({ rows: `${salesRows}${sale(2_000_000_000)}` }), /damaged/],
    [
      "of a column that no sheet has",
      () => sales({ rows: `${salesRows}<row r="4"><c r="ZZZZ4"><v>1</v></c></row>` }),
      /damaged/,
    ],
    [
      "of merged cells that overlap",
      () => sales({ after: '<mergeCells><mergeCell ref="H1:I9"/><mergeCell ref="I2:J3"/></mergeCells>' }),
      /damaged/,
    ],
    [
      "of fifty entries of zeros",
      () => {
        const archive = zip({ level: 9 }).add("xl/workbook.xml", "<workbook/>");
        for (let number = 0; number < 49; number++) archive.add(`xl/media/${number}`, new Uint8Array(2_000_000));
        return archive.bytes();
      },
      /unpacked, it would be hundreds of times its size/,
    ],
  ])("%s is refused by a sentence, and nothing is written", async (_title, file, sentence) => {
    expect(await refusal(await file())).toMatch(sentence);
  });

  it.each<[string, Partial<ForeignParts>]>([
    [
      "whose columns are merged to the end",
      { after: '<mergeCells count="1"><mergeCell ref="H1:I1048576"/></mergeCells>' },
    ],
    [
      "with columns behind the last one",
      { before: '<cols><col min="1" max="2147483647" width="12" customWidth="1"/></cols>' },
    ],
    [
      "with a rule over all cells",
      {
        after:
          '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>',
      },
    ],
  ])("%s is read, and its sales are counted", async (_title, more) => {
    const ran = await soon(await sales(more));
    expect(ran.error).toBe("");
    expect(ran.code).toBe(0);
    const result = await openResult(output);
    expect(result.sheets.map(({ name }) => name)).toContain("Clients");
  });

  it("keeps merged columns in the result", async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="H1:I1048576"/></mergeCells>';
    await soon(await sales({ after: merged }));
    const result = await openResult(output);
    const [{ merges }] = result.sheets.filter(({ name }) => name === "Sales");
    expect(merges).toEqual([{ row: 0, column: 7, rows: 1_048_576, columns: 2 }]);
  });
});

describe("cells beyond all measure", () => {
  const workbookOf = (...rows: readonly (readonly (string | number)[])[]) =>
    writeXlsx(
      workbookWith([
        sheetWith({
          name: "Sales",
          cells: cellsOf([values("Date", "Client", "Amount"), ...rows.map((row) => values(...row))]),
        }),
      ]),
    );

  it("are no amounts, and are named: nothing is added up to infinity", async () => {
    const rows = Array.from({ length: 60 }, (_row, i) => [45292 + i, `Client ${i % 7}`, 1e308]);
    const error = (await soon(await workbookOf(...rows, [45400, "Anna", 10]))).out;
    expect(error).toMatch(/1e\+308.* is not an amount/);
    expect(error).toMatch(/Turnover[^\n]*\b10\b/);
  });

  it("are read and written where they are texts as long as a cell may hold", async () => {
    const ran = await soon(await workbookOf([45292, "'".repeat(32_767), 10], [45293, "Anna", 20]));
    expect(ran.error).toBe("");
    expect(ran.code).toBe(0);
  });
});

describe("settings beyond all measure", () => {
  it.each([
    ["nested a hundred thousand times", "[".repeat(100_000)],
    ["nested and closed", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["of objects in objects", `${'{"tables":'.repeat(10_000)}1${"}".repeat(10_000)}`],
  ])("%s are refused by a sentence", async (_title, content) => {
    const settings = save(folder, "settings.json", content);
    expect(await refusal(await sales({}), "--settings", settings)).toBe(
      `${settings} is nested deeper than any setting. Write it as README.md shows.`,
    );
  });
});
