import { zip } from "@cj-tech-master/excelts/archive";
import { FileError } from "../../../src/workbench/files/fileError";
import { readCsv } from "../../../src/workbench/files/csvReader";
import { readXlsx } from "../../../src/workbench/files/xlsxReader";
import { writeXlsx } from "../../../src/workbench/files/xlsxWriter";
import { foreignXlsx } from "./foreignFiles";
import { sheetWith, workbookWith } from "./workbooks";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function codeOf(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return "none";
}

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("a file that cannot be read", () => {
  it("is told apart: empty, no workbook, old, binary or protected", async () => {
    expect(await codeOf(() => readXlsx(new Uint8Array()))).toBe("empty");
    expect(await codeOf(() => readXlsx(bytesOf("date;client\n2024-01-01;a")))).toBe("notWorkbook");
    expect(await codeOf(() => readXlsx(Uint8Array.from([...oleHeader, ...new Array<number>(600).fill(0)])))).toBe(
      "oldWorkbook",
    );
    const stream = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await codeOf(() => readXlsx(Uint8Array.from([...oleHeader, 1, 2, 3, ...stream])))).toBe("passwordProtected");
    const word = await zip().add("word/document.xml", "<w/>").bytes();
    expect(await codeOf(() => readXlsx(word))).toBe("notWorkbook");
    const binary = await zip().add("xl/workbook.bin", "x").bytes();
    expect(await codeOf(() => readXlsx(binary))).toBe("binaryWorkbook");
  });

  it("is corrupt where the zip or a part of it is cut off or damaged", async () => {
    const bytes = await writeXlsx(workbookWith([sheetWith({})]));
    expect(await codeOf(() => readXlsx(bytes.subarray(0, bytes.length / 2)))).toBe("corrupt");
    const damaged = bytes.slice();
    damaged.fill(0x55, 60, 400);
    expect(await codeOf(() => readXlsx(damaged))).toBe("corrupt");
    expect(await codeOf(async () => readXlsx(await foreignXlsx({ rows: '<row r="1"><c r="A1"' })))).toBe("corrupt");
    const noSheets = await zip().add("xl/workbook.xml", "<workbook><sheets/></workbook>").bytes();
    expect(await codeOf(() => readXlsx(noSheets))).toBe("corrupt");
    const badString = await foreignXlsx({ rows: '<row r="1"><c r="A1" t="s"><v>99</v></c></row>' });
    expect(await codeOf(() => readXlsx(badString))).toBe("corrupt");
  });

  it("is empty where a CSV holds nothing but delimiters, and no workbook where it is no text", async () => {
    expect(await codeOf(() => readCsv(new Uint8Array(), "a"))).toBe("empty");
    expect(await codeOf(() => readCsv(bytesOf(" ,,\n,,\n\n"), "a"))).toBe("empty");
    expect(await codeOf(() => readCsv(Uint8Array.from([1, 0, 0, 0, 2, 0, 0, 0, 200, 0, 0, 0]), "a"))).toBe(
      "notWorkbook",
    );
  });
});
