import { readAmount } from "../cells/amountCell";
import { type ProblemList, ProblemLog } from "../problemLog";
import { cellText, isBlank, isErrorCell } from "../cells/cells";
import { readClassCell } from "../cells/classCell";
import { readBirthday, type Birthday } from "../cells/birthdayCell";
import { clientKey, hasName } from "../cells/clientKey";
import { readDay } from "../cells/dateCell";
import { readFlag } from "../cells/flagCell";
import { readPotential, type PotentialTier } from "./potential";
import type { WholeTable } from "./tableDefinition";
import { isTotalWord } from "./totalRows";
import type { AbcClass, CellPlace, CellValue, ColumnMap, Day, ReadingFormat, Rows, TablePlace } from "../types";
import type { ClientRole } from "./clientRoles";

/** A Clients table as analyze() takes it. */
export interface ClientData {
  readonly place: TablePlace;
  readonly headers: readonly string[];
  readonly columns: ColumnMap<ClientRole>;
  readonly format: ReadingFormat;
  /** One per client, in the order of the sheet. */
  readonly records: readonly ClientRecord[];
  readonly problems: ProblemList;
}

/** What the Clients table says of one client; null = not said. */
export interface ClientRecord {
  readonly name: string;
  readonly segment: string | null;
  readonly manager: string | null;
  readonly potential: PotentialTier | number | null;
  /** Purchases from all suppliers. */
  readonly penetrationBase: number | null;
  readonly buysFromCompetitors: boolean | null;
  readonly recommends: boolean | null;
  readonly image: boolean | null;
  readonly innovator: boolean | null;
  readonly expert: boolean | null;
  /** Why the client stopped buying, in the user's words. */
  readonly lostReason: string | null;
  /** How the client came, in the user's words. */
  readonly source: string | null;
  /** The ABC class that somebody has given by hand. */
  readonly manualClass: AbcClass | null;
  readonly taxNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** The postal address, as far as its own column says it. */
  readonly address: string | null;
  /** To whom one speaks or writes there. */
  readonly contactPerson: string | null;
  readonly birthday: Birthday | null;
  readonly contractEnd: Day | null;
  readonly nextStep: Day | null;
  readonly invoiceUntil: Day | null;
  readonly eventDate: Day | null;
  /** true = wants no messages. */
  readonly doNotContact: boolean | null;
  /** 0 = the first row below the header. */
  readonly row: number;
  /** The whole row: segment rules look at any column. */
  readonly cells: readonly CellValue[];
}

type FlagRole = "doNotContact" | "buysFromCompetitors" | "recommends" | "image" | "innovator" | "expert";

/**
 * Reads a Clients table.
 *
 * Shapes: rows below the header row; columns count from the table's first. A client that is there twice is reported
 * and the upper row counts; a value that cannot be read is reported and left blank; blank rows are passed over and totals
 * rows at the end left out. Edges: no rows gives the problem tableEmpty, no client column roleMissing and no records.
 * Source: spec 1.
 *
 * @example
 * readClients({
 *   place: { sheet: "Clients", row: 0, column: 0 },
 *   headers: ["client", "recommends"],
 *   rows: [["Anna", "yes"]],
 *   columns: { client: 0, recommends: 1 },
 *   format: { decimal: ".", dateOrder: "ymd", date1904: false },
 * }).records[0].recommends // true
 */
export function readClients(input: WholeTable<ClientRole>): ClientData {
  const { place, headers, rows, columns, format } = input;
  const log = new ProblemLog();
  const records: ClientRecord[] = [];
  const firstRows = new Map<string, number>();

  function cellPlace(index: number, role: ClientRole): CellPlace {
    return { sheet: place.sheet, row: place.row + 1 + index, column: place.column + (columns[role] ?? 0) };
  }

  function report(index: number, role: ClientRole): null {
    log.add("valueUnreadable", cellPlace(index, role), { value: String(cellOf(rows[index], columns[role])), role });
    return null;
  }

  function textOf(index: number, role: ClientRole): string | null {
    const cell = cellOf(rows[index], columns[role]);
    if (isErrorCell(cell)) return report(index, role);
    const text = cellText(cell);
    return hasName(text) ? text : null;
  }

  function flagOf(index: number, role: FlagRole): boolean | null {
    const flag = readFlag(cellOf(rows[index], columns[role]));
    if (typeof flag === "boolean") return flag;
    return flag === "missing" ? null : report(index, role);
  }

  function potentialOf(index: number): PotentialTier | number | null {
    const potential = readPotential(cellOf(rows[index], columns.potential), format);
    if (potential === "missing") return null;
    return potential === "unreadable" || potential === "error" ? report(index, "potential") : potential;
  }

  function classOf(index: number): AbcClass | null {
    const abc = readClassCell(cellOf(rows[index], columns.manualClass));
    if (abc === "missing") return null;
    return abc === "unreadable" || abc === "error" ? report(index, "manualClass") : abc;
  }

  function baseOf(index: number): number | null {
    const base = readAmount(cellOf(rows[index], columns.penetrationBase), format);
    if (typeof base === "number") return base;
    return base === "missing" ? null : report(index, "penetrationBase");
  }

  function birthdayOf(index: number): Birthday | null {
    const birthday = readBirthday(cellOf(rows[index], columns.birthday), format);
    if (birthday === "missing") return null;
    return birthday === "unreadable" || birthday === "error" ? report(index, "birthday") : birthday;
  }

  function dayOf(index: number, role: ClientRole): Day | null {
    const day = readDay(cellOf(rows[index], columns[role]), format);
    if (typeof day === "number") return day;
    return day === "missing" ? null : report(index, role);
  }

  function readRow(index: number): void {
    const cell = cellOf(rows[index], columns.client);
    const name = cellText(cell);
    const key = clientKey(name);
    if (isErrorCell(cell)) {
      log.add("errorCell", cellPlace(index, "client"), { value: name, role: "client" });
      return;
    }
    if (key === "") {
      log.add("clientMissing", cellPlace(index, "client"));
      return;
    }
    const firstRow = firstRows.get(key);
    if (firstRow !== undefined) {
      log.add("duplicateClient", cellPlace(index, "client"), { client: name, row: place.row + 2 + firstRow });
      return;
    }
    firstRows.set(key, index);
    records.push({
      name,
      segment: textOf(index, "segment"),
      manager: textOf(index, "manager"),
      potential: potentialOf(index),
      penetrationBase: baseOf(index),
      buysFromCompetitors: flagOf(index, "buysFromCompetitors"),
      recommends: flagOf(index, "recommends"),
      doNotContact: flagOf(index, "doNotContact"),
      image: flagOf(index, "image"),
      innovator: flagOf(index, "innovator"),
      expert: flagOf(index, "expert"),
      lostReason: textOf(index, "lostReason"),
      source: textOf(index, "source"),
      manualClass: classOf(index),
      taxNumber: textOf(index, "taxNumber"),
      phone: textOf(index, "phone"),
      email: textOf(index, "email"),
      address: textOf(index, "address"),
      contactPerson: textOf(index, "contactPerson"),
      birthday: birthdayOf(index),
      contractEnd: dayOf(index, "contractEnd"),
      nextStep: dayOf(index, "nextStep"),
      invoiceUntil: dayOf(index, "invoiceUntil"),
      eventDate: dayOf(index, "eventDate"),
      row: index,
      cells: rows[index],
    });
  }

  const end = endBeforeTotals(rows);
  let filled = 0;
  for (let index = 0; index < rows.length; index++) {
    if (rows[index].every(isBlank)) continue;
    filled++;
    if (columns.client === undefined) continue;
    if (index < end) readRow(index);
    else log.add("totalRow", cellPlace(index, "client"), { value: rows[index].map(cellText).find(isTotalWord) ?? "" });
  }
  if (columns.client === undefined) log.add("roleMissing", null, { table: "clients", role: "client" });
  if (filled === 0) log.add("tableEmpty", null, { table: "clients" });
  return { place, headers, columns, format, records, problems: log.list() };
}

function cellOf(row: readonly CellValue[], column: number | undefined): CellValue | undefined {
  return column === undefined ? undefined : row[column];
}

// A client may be called "Total Energies", or "Total" with a manager beside it: a totals row has no other text.
function endBeforeTotals(rows: Rows): number {
  let end = rows.length;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row.every(isBlank)) continue;
    const texts = row.filter((cell) => typeof cell === "string" && !isBlank(cell));
    if (texts.length !== 1 || !isTotalWord(cellText(texts[0]))) break;
    end = index;
  }
  return end;
}
