import type { FunctionMetadata } from "../../functions/metadata/functionMetadata.cjs";
import type { Language } from "../../locales";
import { readCsv } from "../files/csvReader";
import { readXlsx } from "../files/xlsxReader";
import { writeXlsx } from "../files/xlsxWriter";
import type { WorkbookData } from "../workbookData";
import { emptyWorkbook, type Sample } from "./samples";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Throws a FileError where the bytes are no workbook. */
export async function readFile(file: File): Promise<WorkbookData> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isCsv(file.name) ? readCsv(bytes, withoutEnding(file.name)) : readXlsx(bytes);
}

export async function readSample(sample: Sample): Promise<WorkbookData> {
  if (sample.address === null) return emptyWorkbook;
  const answer = await fetched(sample.address);
  return readXlsx(new Uint8Array(await answer.arrayBuffer()));
}

/** The names, arguments and descriptions of the worksheet functions, as the manifest gives them to Excel. */
export async function readFunctionMetadata(language: Language): Promise<FunctionMetadata> {
  const answer = await fetched(language === "en" ? "functions.json" : `functions-${language}.json`);
  return (await answer.json()) as FunctionMetadata;
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`not served: ${address} ${answer.status}`);
  return answer;
}

/** Hands the workbook to the browser as a file to be kept. */
export async function download(workbook: WorkbookData, bookName: string): Promise<void> {
  const bytes = await writeXlsx(workbook);
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = downloadName(bookName);
  link.click();
  // Browsers start the download a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const downloadName = (bookName: string): string => `${withoutEnding(bookName)}.xlsx`;

const isCsv = (name: string): boolean => /\.(csv|txt)$/i.test(name);
const withoutEnding = (name: string): string => name.replace(/\.(xlsx|csv|txt)$/i, "");
