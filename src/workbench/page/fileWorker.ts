import { readCsv } from "../files/csvReader";
import { FileError } from "../files/fileError";
import { readXlsx } from "../files/xlsxReader";
import { writeXlsx } from "../files/xlsxWriter";
import type { WorkbookData } from "../workbookData";
import type { FileAnswer, FileRequest } from "./fileMessages";
import { isCsv, withoutEnding } from "./fileNames";
import { frameOf, JoinedWorkbook, rowsParts } from "./workbookParts";

// Reads and writes files beside the page, which stays free for its user.

/** The part of DedicatedWorkerGlobalScope that is used; its own types cannot be loaded beside those of the page. */
interface WorkerScope {
  postMessage(message: FileAnswer, transfer?: readonly Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FileRequest>) => void): void;
}

const worker = self as unknown as WorkerScope;
let joined: JoinedWorkbook | null = null;

worker.addEventListener("message", ({ data: request }) => {
  if (request.kind === "frame") joined = new JoinedWorkbook(request.frame);
  else if (request.kind === "rows") joined?.add(request.part);
  else answer(request).catch(fail);
});

async function answer(request: Extract<FileRequest, { kind: "read" | "write" }>): Promise<void> {
  if (request.kind === "read") return give(await read(request.fileName, request.bytes));
  if (joined === null) throw new Error("no workbook to be written");
  const bytes = await writeXlsx(joined.workbook);
  joined = null;
  const own = bytes as Uint8Array<ArrayBuffer>;
  worker.postMessage({ kind: "written", bytes: own }, [own.buffer]);
}

async function read(fileName: string, bytes: Uint8Array): Promise<WorkbookData> {
  return isCsv(fileName) ? readCsv(bytes, withoutEnding(fileName)) : readXlsx(bytes);
}

function give(workbook: WorkbookData): void {
  worker.postMessage({ kind: "frame", frame: frameOf(workbook) });
  for (const part of rowsParts(workbook)) worker.postMessage({ kind: "rows", part });
  worker.postMessage({ kind: "read" });
}

function fail(error: unknown): void {
  const code = error instanceof FileError ? error.code : null;
  worker.postMessage({ kind: "failed", code, message: String(error) });
}
