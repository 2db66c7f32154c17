import { type ProblemList, ProblemLog } from "../problemLog";
import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { clientKey } from "../cells/clientKey";
import type { CellPlace, Rows, TablePlace } from "../types";

/** Which spellings mean one client, as the alias table says. */
export interface ClientAliases {
  /** The client's name by the key of each of its spellings, that of the name itself included. */
  readonly names: ReadonlyMap<string, string>;
  readonly problems: ProblemList;
}

export interface AliasTableInput {
  readonly place: TablePlace;
  readonly rows: Rows;
}

interface AliasRow {
  readonly index: number;
  readonly written: string;
  readonly client: string;
}

const WRITTEN = 0;
const CLIENT = 1;

/**
 * Reads the alias table: a spelling as written in the first column, the client that it means in the second.
 *
 * Variant: spellings are compared by clientKey. A client that is a spelling of another one itself is followed to the
 * end of the chain and reported; a chain that comes back to itself is reported and not used. A spelling that is there
 * twice with different clients is reported, the upper row counts. Edges: blank rows and rows whose two names are one
 * are passed over; a row with one name only is reported. Source: spec 3.17.
 *
 * @example
 * readClientAliases({ place: { sheet: "Client aliases", row: 0, column: 0 }, rows: [["Ann", "Anna"]] })
 *   .names.get("ann") // "Anna"
 */
export function readClientAliases({ place, rows }: AliasTableInput): ClientAliases {
  const log = new ProblemLog();
  const cellPlace = (index: number, column: number): CellPlace => ({
    sheet: place.sheet,
    row: place.row + 1 + index,
    column: place.column + column,
  });
  const byKey = new Map<string, AliasRow>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index].slice(0, CLIENT + 1);
    if (row.every(isBlank)) continue;
    const [written, client] = [cellText(row[WRITTEN]), cellText(row[CLIENT])];
    const empty = [written, client].findIndex((name) => clientKey(name) === "" || isErrorCell(name));
    if (empty >= 0) {
      log.add("aliasIncomplete", cellPlace(index, empty));
      continue;
    }
    const key = clientKey(written);
    if (key === clientKey(client)) continue;
    const above = byKey.get(key);
    if (above === undefined) byKey.set(key, { index, written, client });
    else if (clientKey(above.client) !== clientKey(client)) {
      log.add("aliasRepeated", cellPlace(index, WRITTEN), { value: written, row: place.row + 2 + above.index });
    }
  }

  const names = new Map<string, string>();
  for (const [key, { index, client }] of byKey) {
    const end = endOfChain(byKey, key);
    if (end === null) {
      log.add("aliasCycle", cellPlace(index, CLIENT), { value: client });
      continue;
    }
    const endKey = clientKey(end);
    if (endKey !== clientKey(client)) log.add("aliasChain", cellPlace(index, CLIENT), { value: client, client: end });
    // The first of several spellings of the name itself is the one that is shown.
    const name = names.get(endKey) ?? end;
    names.set(key, name);
    names.set(endKey, name);
  }
  return { names, problems: log.list() };
}

/** The name at the end of a chain of aliases; null = the chain comes back to a spelling that it has passed. */
function endOfChain(byKey: ReadonlyMap<string, AliasRow>, first: string): string | null {
  const passed = new Set([first]);
  let row = byKey.get(first);
  let name = "";
  while (row !== undefined) {
    name = row.client;
    const key = clientKey(name);
    if (passed.has(key)) return null;
    passed.add(key);
    row = byKey.get(key);
  }
  return name;
}
