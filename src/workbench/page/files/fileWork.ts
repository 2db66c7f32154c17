import { FileError } from "../../../workbooks/fileError";
import { Slice } from "../../slices";
import type { WorkbookData } from "../../../workbooks/workbookData";
import type { FileAnswer, FileRequest } from "./fileMessages";
import type { KeptWorkbook } from "../keep/keptWorkbook";
import { frameOf, JoinedWorkbook, rowsParts } from "./workbookParts";

// Files are read and written by a worker of their own, which ends with its work and takes its memory along.

/** Throws a FileError where the bytes are no workbook. */
export function readBytes(fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<WorkbookData> {
  let joined: JoinedWorkbook | null = null;
  return withWorker(
    (send) => send({ kind: "read", fileName, bytes }, [bytes.buffer]),
    (answer) => {
      if (answer.kind === "frame") joined = new JoinedWorkbook(answer.frame);
      else if (answer.kind === "rows") joined?.add(answer.part);
      return answer.kind === "read" && joined !== null ? joined.workbook : null;
    },
  );
}

export function writeBytes(workbook: WorkbookData): Promise<Uint8Array<ArrayBuffer>> {
  return withWorker(
    async (send) => {
      await sendParts(workbook, send);
      send({ kind: "write" });
    },
    (answer) => (answer.kind === "written" ? answer.bytes : null),
  );
}

/** In the browser's database, in the place of the one kept before. */
export async function keep({ name, workbook }: KeptWorkbook): Promise<void> {
  await withWorker(
    async (send) => {
      await sendParts(workbook, send);
      send({ kind: "keep", name });
    },
    (answer) => (answer.kind === "kept" ? true : null),
  );
}

export async function recall(): Promise<KeptWorkbook | null> {
  let joined: JoinedWorkbook | null = null;
  const { name, workbook } = await withWorker(
    (send) => send({ kind: "recall" }),
    (answer) => {
      if (answer.kind === "frame") joined = new JoinedWorkbook(answer.frame);
      else if (answer.kind === "rows") joined?.add(answer.part);
      return answer.kind === "recalled" ? { name: answer.name, workbook: joined?.workbook } : null;
    },
  );
  return name === null || workbook === undefined ? null : { name, workbook };
}

export async function forgetKept(): Promise<void> {
  await withWorker(
    (send) => send({ kind: "forget" }),
    (answer) => (answer.kind === "forgotten" ? true : null),
  );
}

async function sendParts(workbook: WorkbookData, send: Send): Promise<void> {
  send({ kind: "frame", frame: frameOf(workbook) });
  const slice = new Slice();
  for (const part of rowsParts(workbook)) {
    send({ kind: "rows", part });
    if (slice.isOver) await slice.giveWay();
  }
}

type Send = (request: FileRequest, transfer?: Transferable[]) => void;

/** `resultOf` is asked with every answer, until it has the result. */
async function withWorker<Result>(
  ask: (send: Send) => void | Promise<void>,
  resultOf: (answer: FileAnswer) => Result | null,
): Promise<Result> {
  const worker = new Worker(new URL("./fileWorker.ts", import.meta.url));
  try {
    const result = new Promise<Result>((resolve, reject) => {
      worker.addEventListener("error", (event) => reject(new Error(event.message)));
      worker.addEventListener("message", ({ data: answer }: MessageEvent<FileAnswer>) => {
        if (answer.kind === "failed") return reject(failure(answer));
        const found = resultOf(answer);
        if (found !== null) resolve(found);
      });
    });
    await ask((request, transfer = []) => worker.postMessage(request, transfer));
    return await result;
  } finally {
    worker.terminate();
  }
}

function failure(failed: Extract<FileAnswer, { kind: "failed" }>): Error {
  return failed.code === null ? new Error(failed.message) : new FileError(failed.code, { params: failed.params });
}
