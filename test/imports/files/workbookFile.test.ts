import fc from "fast-check";
import { zip } from "@cj-tech-master/excelts/archive";
import type { CellValue } from "../../../src/analysis/types";
import { openFiles } from "../../../src/imports/files/openFiles";
import type { ByteSource } from "../../../src/imports/files/byteSource";
import type { SalesFile } from "../../../src/imports/files/salesFile";
import { readXlsx } from "../../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../../src/workbooks/xlsx/xlsxWriter";
import { foreignXlsx, stylesWithFormats } from "../../workbooks/foreignFiles";
import { valuesOf } from "../../workbooks/workbooks";
import { disguise } from "../../workbooks/xlsx/canonical/anyDisguise";
import { disguised } from "../../workbooks/xlsx/canonical/disguise";
import { anyWorkbook } from "../../workbooks/xlsx/randomWorkbooks";
import { filledRows, readWhole, sourceOf } from "./sources";

const open = async (bytes: Uint8Array, name = "sales.xlsx"): Promise<readonly SalesFile[]> =>
  openFiles(sourceOf(bytes, name));

const firstRows = async (parts: Parameters<typeof foreignXlsx>[0]): Promise<CellValue[][]> =>
  (await readWhole((await open(await foreignXlsx(parts)))[0], 4)).rows;

test("whatever its parts are like, the cells of a workbook are those of its sheets", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, disguise, async (workbook, other) => {
      const bytes = await disguised(await writeXlsx(workbook), other);
      const sheets = (await readXlsx(bytes)).sheets.map((sheet) => ({
        name: `[sales.xlsx]${sheet.name}`,
        rows: filledRows(valuesOf(sheet)),
      }));
      const files = await open(bytes).catch((error: unknown) => {
        expect(error).toMatchObject({ code: "noSheets" });
        return [];
      });
      const read = [];
      for (const file of files) read.push({ name: file.name, rows: filledRows((await readWhole(file, 300)).rows) });
      expect(read).toEqual(workbook.date1904 ? expect.anything() : sheets.filter(({ rows }) => rows.length > 0));
    }),
    { numRuns: 60 },
  );
});

const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** A workbook of sheets that hold the same rows. */
async function twoSheets(rows: string, [first, second]: readonly [string, string]): Promise<Uint8Array> {
  const kind = "http://schemas.openxmlformats.org";
  return foreignXlsx({
    rows,
    sheetName: `${first}" sheetId="9" r:id="rId9"/><sheet name="${second}`,
    workbookRelationships: `<Relationship Id="rId9" Type="${kind}/officeDocument/2006/relationships/worksheet" Target="worksheets/second.xml"/>`,
    more: {
      "xl/worksheets/second.xml": `<worksheet xmlns="${kind}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    },
  });
}

test("rows are handed over while the rest of their sheet, and the sheets behind it, are still packed", async () => {
  const count = 40_000;
  const rows = Array.from({ length: count }, (_zero, row) => {
    const number = (row * 7919) % 30_011;
    return `<row r="${row + 1}">${text(`A${row + 1}`, `Client ${number}`)}<c r="B${row + 1}"><v>${number / 7}</v></c></row>`;
  }).join("");
  const bytes = await twoSheets(rows, ["2023", "2024"]);
  const slices: [number, number][] = [];
  const source: ByteSource = {
    name: "sales.xlsx",
    size: bytes.length,
    slice: (from, to) => {
      slices.push([from, to]);
      return Promise.resolve(bytes.slice(from, to));
    },
  };
  const [first, second] = await openFiles(source);
  const readSoFar = (): number => slices.reduce((sum, [from, to]) => sum + to - from, 0);
  slices.length = 0;
  let atFirstRows = Infinity;
  let most = 0;
  let read = 0;
  await first.read(
    { row: 0, column: 0, columns: 2 },
    (more) => {
      if (read === 0) atFirstRows = readSoFar();
      read += more.length;
      most = Math.max(most, more.length);
    },
    () => Promise.resolve(),
  );
  expect(read).toBe(count);
  // Few rows at a time, the first of them after a part of the sheet, and all of them without a byte of the next one.
  expect(most).toBeLessThanOrEqual(1024);
  expect(first.size).toBeGreaterThan(300_000);
  expect(atFirstRows).toBeLessThan(first.size / 2);
  expect(readSoFar()).toBeLessThan(first.size + 1000);
  expect(first.rows).toBe(count);
  expect(second.rows / count).toBeCloseTo(1, 1);
});

test("texts, results of formulas, errors, and days in their ways of writing are cells", async () => {
  const rows = await firstRows({
    rows:
      `<row r="1">${text("A1", "a &amp; b")}<c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>1&amp;"x"</f><v>1x</v></c><c r="D1" t="e"><v>#N/A</v></c></row>` +
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="d"><v>2024-01-05</v></c><c r="C2"><f>1+1</f></c><c r="D2"><v>1.5E3</v></c></row>',
    strings: "<si><t>none</t></si><si><r><t>Ro</t></r><r><t>ma</t></r><rPh><t>said</t></rPh></si>",
  });
  expect(rows).toEqual([
    ["a & b", "Roma", "1x", "#N/A"],
    [true, 45296, null, 1500],
  ]);
});

test("rows without a number or without cells keep their places", async () => {
  const rows = await firstRows({
    rows: `<row>${text("A1", "Client")}</row><row/><row>${text("A3", "Anna")}</row><row r="6">${text("A6", "Boris")}</row>`,
  });
  expect(rows.map(([first]) => first)).toEqual(["Client", null, "Anna", null, null, "Boris"]);
});

test("days of a workbook that counts from 1904 come by the 1900 system, amounts stay", async () => {
  const rows = await firstRows({
    workbook: '<workbookPr date1904="1"/>',
    styles: stylesWithFormats([0, 14, 164], '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'),
    rows: '<row r="1"><c r="A1" s="1"><v>43834</v></c><c r="B1" s="2"><v>43834.5</v></c><c r="C1"><v>43834</v></c></row>',
  });
  expect(rows[0].slice(0, 3)).toEqual([45296, 45296.5, 43834]);
});

test("cells merged over several rows are known where the sheet is small, and make a large one be read again", async () => {
  const small = await foreignXlsx({
    rows: `<row r="1">${text("A1", "Client")}</row><row r="2">${text("A2", "Anna")}</row><row r="3"><c r="B3"><v>5</v></c></row>`,
    after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
  });
  const [file] = await open(small);
  expect(file.merged).toEqual([{ row: 1, column: 0, rows: 2 }]);
  const told: unknown[] = [];
  const block = { row: 1, column: 0, columns: 2 };
  await file.read(
    block,
    (_rows, merged) => void told.push(merged),
    () => Promise.resolve(),
  );
  expect(told).toEqual([[{ row: 0, column: 0, rows: 2 }]]);

  const random = fc.sample(
    fc.string({ minLength: 40, maxLength: 40, unit: fc.constantFrom(..."abcdefghijklmnopqr") }),
    20_000,
  );
  const large = await foreignXlsx({
    rows: random.map((name, row) => `<row r="${row + 1}">${text(`A${row + 1}`, name)}</row>`).join(""),
    after: '<mergeCells count="1"><mergeCell ref="A20:A21"/></mergeCells>',
  });
  const read = await readWhole((await open(large))[0], 2);
  expect(read.times).toBe(2);
  expect(read.rows.length).toBe(20_000);
});

test("hidden rows count, and how many they are is said", async () => {
  const [file] = await open(
    await foreignXlsx({
      rows: `<row r="1">${text("A1", "Client")}</row><row r="2" hidden="1">${text("A2", "Anna")}</row>`,
    }),
  );
  const { rows, findings } = await readWhole(file, 1);
  expect(rows).toEqual([["Client"], ["Anna"]]);
  expect(findings).toMatchObject([{ code: "rowsHidden", count: 1 }]);
});

test("number formats of a column come with the rows that they hold for", async () => {
  const [file] = await open(
    await foreignXlsx({
      styles: stylesWithFormats(
        [0, 164],
        '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00\\ [$€-407]"/></numFmts>',
      ),
      rows: `<row r="1">${text("A1", "Sum")}</row><row r="2"><c r="A2" s="1"><v>1</v></c></row><row r="5"><c r="A5" s="1"><v>2</v></c></row>`,
    }),
  );
  expect(await file.formats?.({ row: 1, column: 0, columns: 1 }, () => Promise.resolve())).toEqual([
    { format: "#,##0.00\\ [$€-407]", rows: 1 },
    { format: "General", rows: 2 },
    { format: "#,##0.00\\ [$€-407]", rows: 1 },
  ]);
});

test("a sheet that begins far below and to the right begins where its first cell is", async () => {
  const [file] = await open(
    await foreignXlsx({ rows: `<row r="200">${text("D200", "Client")}${text("E200", "Sum")}</row>` }),
  );
  expect(file.firstRow).toBe(199);
  expect(file.top).toEqual([[null, null, null, "Client", "Sum"]]);
});

describe("refused is", () => {
  const damaged = { code: "damaged", file: "sales.xlsx" };
  test("a text that the file has lost", async () => {
    const bytes = await foreignXlsx({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' });
    await expect(open(bytes)).rejects.toMatchObject(damaged);
  });

  test.each([
    ["rows out of order", '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    ["a row that no sheet has", '<row r="2000000"><c r="A2000000"><v>1</v></c></row>'],
    ["a cell that no sheet has", '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'],
    ["a number that is none", '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
    ["a tag without an end", '<row r="1"><c r="A1"><v>1</v></c></row><row r="2'],
  ])("%s", async (_title, rows) => {
    await expect(open(await foreignXlsx({ rows }))).rejects.toMatchObject(damaged);
  });

  test("a file that was cut, wherever", async () => {
    const bytes = await foreignXlsx({ rows: `<row r="1">${text("A1", "Client")}</row>` });
    for (let end = 10; end < bytes.length; end += 97) {
      await expect(open(bytes.slice(0, end))).rejects.toMatchObject(damaged);
    }
  });

  test("a zip that is no workbook, and one without a filled sheet", async () => {
    await expect(open(await zip().add("a.txt", "text").bytes())).rejects.toMatchObject({ code: "notText" });
    await expect(open(await foreignXlsx({ rows: "" }))).rejects.toMatchObject({ code: "noSheets" });
  });
});
