import { OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";

/** Excel.createWorkbook: hands the workbook to whoever shows it; without a file Excel opens an empty one. */
export function createWorkbook({ newWorkbooks }: Pick<HostState, "newWorkbooks">) {
  return async function create(base64?: string): Promise<void> {
    const bytes = Uint8Array.from(decoded(base64 ?? ""), (letter) => letter.charCodeAt(0));
    // An .xlsx is a zip: Excel refuses everything else.
    if (base64 !== undefined && !(bytes[0] === 0x50 && bytes[1] === 0x4b))
      throw new OfficeError("InvalidArgument", undefined, "Excel.createWorkbook");
    for (const listener of newWorkbooks) listener(bytes);
  };
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw new OfficeError("InvalidArgument", undefined, "Excel.createWorkbook");
  }
}
