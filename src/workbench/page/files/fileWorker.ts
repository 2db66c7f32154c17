import { FileError } from "../../../workbooks/fileError";
import { readWorkbookFile } from "../../../workbooks/workbookFile";
import { writeXlsx } from "../../../workbooks/xlsx/xlsxWriter";
import type { WorkbookData } from "../../../workbooks/workbookData";
import type { FileAnswer, FileRequest } from "./fileMessages";
import { forgetWorkbook, keepWorkbook, recallWorkbook } from "../keep/keptWorkbook";
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

async function answer(request: Exclude<FileRequest, { kind: "frame" | "rows" }>): Promise<void> {
  switch (request.kind) {
    case "read":
      give(await readWorkbookFile(request.bytes, request.fileName));
      return worker.postMessage({ kind: "read" });
    case "write": {
      const bytes = (await writeXlsx(received())) as Uint8Array<ArrayBuffer>;
      return worker.postMessage({ kind: "written", bytes }, [bytes.buffer]);
    }
    case "keep":
      await keepWorkbook({ name: request.name, workbook: received() });
      return worker.postMessage({ kind: "kept" });
    case "recall": {
      const kept = await recallWorkbook();
      if (kept !== null) give(kept.workbook);
      return worker.postMessage({ kind: "recalled", name: kept?.name ?? null });
    }
    case "forget":
      await forgetWorkbook();
      return worker.postMessage({ kind: "forgotten" });
  }
}

function received(): WorkbookData {
  if (joined === null) throw new Error("no workbook was sent");
  return joined.workbook;
}

function give(workbook: WorkbookData): void {
  worker.postMessage({ kind: "frame", frame: frameOf(workbook) });
  for (const part of rowsParts(workbook)) worker.postMessage({ kind: "rows", part });
}

function fail(error: unknown): void {
  if (error instanceof FileError) worker.postMessage({ kind: "failed", code: error.code, params: error.params });
  else worker.postMessage({ kind: "failed", code: null, message: String(error) });
}
