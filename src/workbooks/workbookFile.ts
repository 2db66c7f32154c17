import type { WorkbookData } from "./workbookData";
import { readCsv } from "./csv/csvReader";
import { FileError } from "./fileError";
import { fileKind } from "./fileKind";
import { readForeign } from "./foreign/foreignReader";
import { hiddenOpenDocumentRows } from "./foreign/openDocumentRows";
import { readWebPage, webPageEncoding } from "./foreign/webPage";
import { decodeText } from "../imports/textEncoding";
import { textKind } from "./textKind";
import { readXlsx } from "./xlsx/xlsxReader";
import { xmlEncoding } from "./xmlEncoding";

/** Endings of plain texts with columns; many programs call one .xls. */
const textEnding = /\.(csv|txt|tsv|tab|prn|asc|xls)$/i;
const headSize = 4096;

/** A workbook or a table of text, told by the content whatever the name says. Throws a FileError for everything else. */
export async function readWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookData> {
  const kind = fileKind(bytes);
  if (kind === "zip") return readPackage(bytes);
  if (kind === "compoundFile" || kind === "oldStream") return readForeign(bytes, "oldWorkbook");
  if (kind === "passwordProtected" || kind === "empty") throw new FileError(kind);
  const head = new TextDecoder(xmlEncoding(bytes)).decode(bytes.subarray(0, headSize));
  switch (textKind(head)) {
    case "webPage":
      return readWebPage(decodePage(bytes, head));
    case "xmlWorkbook":
      return readForeign(new TextDecoder(xmlEncoding(bytes)).decode(bytes), "oldWorkbook");
    case "openDocument":
      return readForeign(bytes, "openDocument");
    case "plain":
      if (!textEnding.test(name)) throw new FileError("notWorkbook");
      return readCsv(bytes, name.replace(/\.[^.]*$/, ""));
  }
}

function decodePage(bytes: Uint8Array, head: string): string {
  const encoding = webPageEncoding(head);
  return encoding === null ? decodeText(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Zips are unpacked once before another reader gets them, so that none grows without end. */
async function readPackage(bytes: Uint8Array): Promise<WorkbookData> {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    const code = error instanceof FileError ? error.code : null;
    if (code !== "binaryWorkbook" && code !== "openDocument") throw error;
    return code === "openDocument" ? readOpenDocument(bytes) : readForeign(bytes, code);
  }
}

async function readOpenDocument(bytes: Uint8Array): Promise<WorkbookData> {
  const workbook = await readForeign(bytes, "openDocument");
  const hidden = await hiddenOpenDocumentRows(bytes).catch((cause: unknown) => {
    throw new FileError("openDocument", { cause });
  });
  const sheets = workbook.sheets.map((sheet, index) => ({ ...sheet, hiddenRows: hidden[index] ?? [] }));
  return { ...workbook, sheets };
}
