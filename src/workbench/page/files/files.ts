import type { FunctionMetadata } from "../../../build/functionMetadata.cjs";
import type { Language } from "../../../locales";
import { blankWorkbook } from "../../../workbooks/blankWorkbook";
import type { DataSheet, WorkbookData } from "../../../workbooks/workbookData";
import { downloadName } from "./fileNames";
import { readBytes, writeBytes } from "./fileWork";
import { emptyWorkbook, type Sample } from "./samples";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Throws a FileError where the bytes are no workbook. */
export async function readFile(file: File): Promise<WorkbookData> {
  return readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

export async function readSample(sample: Sample): Promise<WorkbookData> {
  if (sample.source === null) return emptyWorkbook;
  if (typeof sample.source === "string") return readServed(sample.source);
  const sheets: DataSheet[] = [];
  for (const { name, address } of sample.source) {
    const { sheets: read } = await readServed(address);
    sheets.push({ ...read[0], id: name, name });
  }
  return blankWorkbook(sheets);
}

async function readServed(address: string): Promise<WorkbookData> {
  const answer = await fetched(address);
  return readBytes(address, new Uint8Array(await answer.arrayBuffer()));
}

/** The names, arguments and descriptions of the worksheet functions, as the manifest gives them to Excel. */
export async function readFunctionMetadata(language: Language): Promise<FunctionMetadata> {
  const answer = await fetched(language === "en" ? "functions.json" : `functions-${language}.json`);
  return (await answer.json()) as FunctionMetadata;
}

/** How Excel is told of the add-in. */
export async function readManifest(): Promise<Document> {
  const answer = await fetched("manifest.xml");
  return new DOMParser().parseFromString(await answer.text(), "application/xml");
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`not served: ${address} ${answer.status}`);
  return answer;
}

/** Hands the workbook to the browser as a file to be kept. */
export async function download(workbook: WorkbookData, bookName: string): Promise<void> {
  offer(await writeBytes(workbook), downloadName(bookName));
}

/** Hands a finished .xlsx to the browser as a file to be kept. */
export function offer(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Browsers start the download a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
