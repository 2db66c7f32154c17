import { asWorkbookError } from "./hostErrors";

/** At once: more arguments than that overflow the stack. */
const CHUNK = 0x8000;

/** Opens a workbook of its own from the bytes of an .xlsx. */
export async function newWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw asWorkbookError(error);
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
