import type { WorkbookData } from "../../../workbooks/workbookData";

// The last workbook in the browser's own database, for the case that the page does not come to its end.

export interface KeptWorkbook {
  readonly name: string;
  readonly workbook: WorkbookData;
}

const database = "clientele";
const store = "workbooks";
const key = "last";

export async function keepWorkbook(kept: KeptWorkbook): Promise<void> {
  await inStore("readwrite", (workbooks) => workbooks.put(kept, key));
}

export async function recallWorkbook(): Promise<KeptWorkbook | null> {
  const kept = await inStore("readonly", (workbooks) => workbooks.get(key) as IDBRequest<KeptWorkbook | undefined>);
  return kept ?? null;
}

export async function forgetWorkbook(): Promise<void> {
  await inStore("readwrite", (workbooks) => workbooks.delete(key));
}

/** As forgetWorkbook() from a page that ends: the browser carries it out when the page is gone. */
export function forgetAtTheEnd(): void {
  indexedDB.deleteDatabase(database);
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (workbooks: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(database, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(store));
  const opened = await answerOf(opening);
  try {
    const transaction = opened.transaction(store, mode);
    const asked = ask(transaction.objectStore(store));
    return await new Promise((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve(asked.result));
      transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("not kept")));
    });
  } finally {
    opened.close();
  }
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no answer from the database")));
  });
}
