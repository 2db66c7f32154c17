import { namesOf } from "../../univer/formulas/names";
import { tablesOf } from "../../univer/sheets/tables";
import { parseAddress } from "../range/address";
import { invalidArgument, OfficeError } from "../request/errors";
import type { HostState } from "../request/hostState";

/** Excel's rules for the name of a table or of cells. */
export function checkTableName(name: unknown): void {
  if (typeof name !== "string" || name.length < 1 || name.length > 255) {
    throw invalidArgument(`a name has 1 to 255 characters: ${String(name)}`);
  }
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^[CR]$/i.test(name);
  const cellLike = parseAddress(name) !== null || /^R\d*C\d*$/i.test(name);
  if (!wellFormed || cellLike) throw invalidArgument(`not a name: ${name}`);
}

/** Tables and names of the workbook share their names. */
export function checkTableNameIsFree(host: HostState, name: string, ownId: string): void {
  const wanted = name.toLowerCase();
  const taken =
    tablesOf(host.handle).some((table) => table.id !== ownId && table.name.toLowerCase() === wanted) ||
    namesOf(host.handle).some((item) => item.name.toLowerCase() === wanted);
  if (taken) throw new OfficeError("ItemAlreadyExists");
}

export function freeTableName(host: HostState): string {
  const taken = new Set(tablesOf(host.handle).map((table) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
