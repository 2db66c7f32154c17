import { zip } from "@cj-tech-master/excelts/archive";
import { FileError } from "../../src/workbooks/fileError";
import { readCsv } from "../../src/workbooks/csv/csvReader";
import { readWorkbookFile } from "../../src/workbooks/workbookFile";
import { readXlsx } from "../../src/workbooks/xlsx/xlsxReader";
import { writeXlsx } from "../../src/workbooks/xlsx/xlsxWriter";
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
    const ods = await zip()
      .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
      .add("content.xml", "<office/>")
      .bytes();
    expect(await codeOf(() => readXlsx(ods))).toBe("openDocument");
    expect(await codeOf(() => readXlsx(bytesOf("%PDF-1.7\n1 0 obj")))).toBe("notWorkbook");
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
    expect(await codeOf(() => readXlsx(badString))).toBe("missingText");
  });

  it("is empty where a CSV holds nothing but delimiters, and no workbook where it is no text", async () => {
    expect(await codeOf(() => readCsv(new Uint8Array(), "a"))).toBe("empty");
    expect(await codeOf(() => readCsv(bytesOf(" ,,\n,,\n\n"), "a"))).toBe("empty");
    expect(await codeOf(() => readCsv(Uint8Array.from([1, 0, 0, 0, 2, 0, 0, 0, 200, 0, 0, 0]), "a"))).toBe(
      "notWorkbook",
    );
  });

  it("is a bomb where it would grow beyond all measure, and nothing of it is unpacked", async () => {
    const zeros = new Uint8Array(60_000_000);
    const bomb = await zip({ level: 9 }).add("xl/workbook.xml", "<workbook/>").add("xl/media/a", zeros).bytes();
    expect(bomb.length).toBeLessThan(200_000);
    const start = process.memoryUsage().arrayBuffers;
    expect(await codeOf(() => readXlsx(bomb))).toBe("unpacksTooLarge");
    expect(process.memoryUsage().arrayBuffers - start).toBeLessThan(20_000_000);
  });

  it("is damaged where an entry is larger than the zip says", async () => {
    const zeros = new Uint8Array(30_000_000);
    const bomb = await zip({ level: 9 }).add("xl/workbook.xml", "<workbook/>").add("xl/media/a", zeros).bytes();
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 28 <= bomb.length; at++) {
      // The sizes in the list of entries at the end of the zip.
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === zeros.length) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(await codeOf(() => readXlsx(bomb))).toBe("corrupt");
  });

  it("is told by its content where its name is wrong", async () => {
    const workbook = await writeXlsx(workbookWith([sheetWith({ name: "Real" })]));
    expect((await readWorkbookFile(workbook, "sales.csv")).sheets[0].name).toBe("Real");
    expect((await readWorkbookFile(bytesOf("a;b\n1;2"), "sales.v2.csv")).sheets[0].name).toBe("sales.v2");
    expect(await codeOf(() => readWorkbookFile(bytesOf("%PDF-1.7\n\u0000\u0001"), "sales.csv"))).toBe("notWorkbook");
  });

  it("is too long where a CSV has more rows than a sheet", async () => {
    expect(await codeOf(() => readCsv(bytesOf("1\n".repeat(1_048_577)), "a"))).toBe("tooManyRows");
  });
});
