import { sheetsInOrder } from "../../univer/sheets/sheets";
import { invalidArgument, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";

/** Excel's rules for a sheet's name; `own` is the sheet that is to bear it. */
export function checkSheetName(host: HostState, name: unknown, own: string | null): void {
  if (typeof name !== "string" || name.length < 1 || name.length > 31) {
    throw invalidArgument(`a sheet's name has 1 to 31 characters: ${String(name)}`);
  }
  if (/[\\/?*:[\]]/.test(name)) throw invalidArgument(`a sheet's name has none of \\ / ? * : [ ]: ${name}`);
  if (name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`a sheet's name neither begins nor ends with an apostrophe: ${name}`);
  }
  if (name.toLowerCase() === "history") throw invalidArgument(`a name that Excel keeps for itself: ${name}`);
  for (const sheet of sheetsInOrder(host.handle)) {
    if (sheet.getSheetId() !== own && sheet.getName().toLowerCase() === name.toLowerCase()) {
      throw new OfficeError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
  }
}

/** "Sheet1", or the next that is free. */
export function freeSheetName(host: HostState): string {
  const taken = new Set(sheetsInOrder(host.handle).map((sheet) => sheet.getName().toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** In the form of Excel's own ids; none is ever used again while the workbook is open. */
export function freshSheetId(host: HostState): string {
  let id: string;
  do {
    host.sheetsMade += 1;
    id = `{00000000-0001-0000-${host.sheetsMade.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
  } while (host.handle.sheet(id));
  return id;
}
