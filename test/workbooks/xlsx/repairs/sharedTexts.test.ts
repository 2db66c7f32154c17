import { zip } from "@cj-tech-master/excelts/archive";
import { FileError } from "../../../../src/workbooks/fileError";
import { openXlsxPackage } from "../../../../src/workbooks/xlsx/openXlsxPackage";
import { readXlsx } from "../../../../src/workbooks/xlsx/xlsxReader";
import { foreignXlsx } from "../../foreignFiles";
import { libraryValue } from "./libraryValue";

async function withoutList(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await openXlsxPackage(bytes);
  const archive = zip();
  for (const path of file.paths()) {
    if (path !== "xl/sharedStrings.xml") archive.add(path, file.bytes(path) ?? new Uint8Array());
  }
  return archive.bytes();
}

async function refusalOf(bytes: Uint8Array): Promise<Pick<FileError, "code" | "params">> {
  const error: unknown = await readXlsx(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof FileError)) throw new Error("not refused");
  return { code: error.code, params: error.params };
}

const rows = '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="B2" t="s"><v>7</v></c></row>';

describe("a text that the file has lost", () => {
  it("is an error that names sheet and cell, whether the list is missing or too short", async () => {
    const lost = { code: "missingText", params: { place: "Sales!B2" } };
    const short = await foreignXlsx({ rows, sheetName: "Sales", strings: "<si><t>one</t></si>" });
    expect(await refusalOf(short)).toEqual(lost);
    expect(await refusalOf(await withoutList(short))).toEqual(lost);
  });

  it("names the sheet alone where the cell has no address", async () => {
    const file = await foreignXlsx({ rows: '<row><c t="s"><v>0</v></c></row>', sheetName: "Sales" });
    expect((await refusalOf(file)).params).toEqual({ place: "Sales" });
  });

  it("is a number to the library, which has to be repaired", async () => {
    expect(await libraryValue(await withoutList(await foreignXlsx({ rows })), "B2")).toBe(7);
  });
});

describe("a formula whose result is one of the shared texts", () => {
  const formula = '<row r="1"><c r="A1" t="s"><f>B1&amp;""</f><v>1</v></c></row>';
  const strings = "<si><t>one</t></si><si><r><t>A &amp; </t></r><r><t>B</t></r><rPh><t>x</t></rPh></si>";

  it("has the text", async () => {
    const { sheets } = await readXlsx(await foreignXlsx({ rows: formula, strings }));
    expect(sheets[0].cells.get(0)?.get(0)).toEqual({ value: "A & B", formula: '=B1&""' });
  });

  it("is an error where the text is lost", async () => {
    expect((await refusalOf(await foreignXlsx({ rows: formula }))).params).toEqual({ place: "Data!A1" });
  });

  it("has a number for the library, which has to be repaired", async () => {
    expect(await libraryValue(await foreignXlsx({ rows: formula, strings }), "A1")).toMatchObject({ result: 1 });
  });
});
