import { clientKey } from "../../analysis/cells/clientKey";
import type { Day } from "../../analysis/types";
import type { Language, Translate } from "../../locales";
import { readMark } from "../../merging/rowMark";
import type { Cells } from "../../merging/typedTable";
import type { SheetColumn, TypedSheet } from "../typedSheets/typedSheet";
import { readTypedSheet } from "../typedSheets/readTypedSheet";
import { updateTypedSheet } from "../typedSheets/updateTypedSheet";
import type { WorkbookPort } from "../workbookPort";

/** The number of the last copy: it rises although somebody deletes the log. */
const LAST_COPY_KEY = "clientele.lastCopy";

/** A copy as the log has it. */
export interface LoggedCopy {
  readonly number: number;
  readonly day: Day;
  readonly manager: string;
  readonly rows: number;
  readonly days: readonly [first: Day, last: Day] | null;
  readonly sheets: readonly string[];
  readonly fingerprint: string;
  /** Names. */
  readonly clients: readonly string[];
  readonly before: Difference | null;
}

/** What has changed since the copy before of the same manager. */
export interface Difference {
  readonly number: number;
  readonly added: number;
  readonly gone: number;
}

/** A copy that was made before. */
export interface EarlierCopy {
  readonly number: number;
  readonly manager: string;
  /** Names as they were then. */
  readonly clients: readonly string[];
}

export interface CopiesLog {
  readonly copies: readonly EarlierCopy[];
  readonly nextNumber: number;
}

type LogColumn =
  | "number"
  | "day"
  | "manager"
  | "clients"
  | "rows"
  | "first"
  | "last"
  | "sheets"
  | "fingerprint"
  | "before"
  | "added"
  | "gone"
  | "note"
  | "client";

const columnOf = (
  t: Translate,
  id: LogColumn,
  format: SheetColumn["format"],
  width: number,
  owner: SheetColumn["owner"] = "product",
): SheetColumn => ({ id, owner, header: t(`copies.log.${id}`), format, width });

function logSheet(t: Translate, language: Language): TypedSheet {
  return {
    kind: "copiesLog",
    name: t("copies.sheet.log"),
    tableName: "CopiesLog",
    language,
    columns: [
      columnOf(t, "number", "code", 8),
      columnOf(t, "day", "date", 12),
      columnOf(t, "manager", "text", 18),
      columnOf(t, "clients", "integer", 10),
      columnOf(t, "rows", "integer", 10),
      columnOf(t, "first", "date", 12),
      columnOf(t, "last", "date", 12),
      columnOf(t, "sheets", "text", 26),
      columnOf(t, "fingerprint", "text", 14),
      columnOf(t, "before", "code", 10),
      columnOf(t, "added", "integer", 10),
      columnOf(t, "gone", "integer", 10),
      columnOf(t, "note", "text", 24, "user"),
    ],
    rows: [],
  };
}

function clientsSheet(t: Translate, language: Language): TypedSheet {
  return {
    kind: "copiedClients",
    name: t("copies.sheet.logClients"),
    tableName: "CopiedClients",
    language,
    columns: [
      columnOf(t, "number", "code", 10),
      columnOf(t, "manager", "text", 24),
      columnOf(t, "client", "text", 40),
      columnOf(t, "note", "text", 40, "user"),
    ],
    rows: [],
  };
}

/** The copies that were made so far, as both sheets of the log say. */
export async function readCopiesLog(port: WorkbookPort, t: Translate): Promise<CopiesLog> {
  const copies = new Map<number, { manager: string; clients: string[] }>();
  for (const cells of await writtenRows(port, logSheet(t, "en"))) {
    copies.set(Number(cells.number), { manager: String(cells.manager ?? ""), clients: [] });
  }
  for (const cells of await writtenRows(port, clientsSheet(t, "en"))) {
    copies.get(Number(cells.number))?.clients.push(String(cells.client ?? ""));
  }
  const stored = await port.readStored(LAST_COPY_KEY);
  const last = Math.max(typeof stored === "number" ? stored : 0, ...copies.keys());
  return { copies: [...copies].map(([number, copy]) => ({ number, ...copy })), nextNumber: last + 1 };
}

/** The last copy of a manager that the log knows; null = there was none. */
export function lastCopyOf({ copies }: CopiesLog, manager: string): EarlierCopy | null {
  const own = copies.filter((copy) => clientKey(copy.manager) === clientKey(manager));
  return own.reduce<EarlierCopy | null>((last, copy) => (copy.number > (last?.number ?? 0) ? copy : last), null);
}

/** Enters copies; what stands in the log stays. Answers the names of both sheets. */
export async function enterCopies(
  port: WorkbookPort,
  copies: readonly LoggedCopy[],
  t: Translate,
  language: Language,
): Promise<{ readonly log: string; readonly clients: string }> {
  const lines = copies.map(({ number, day, manager, clients, rows, days, sheets, fingerprint, before }) => ({
    key: String(number),
    cells: {
      number,
      day,
      manager,
      clients: clients.length,
      rows,
      first: days?.[0] ?? "",
      last: days?.[1] ?? "",
      sheets: sheets.join(", "),
      fingerprint,
      before: before?.number ?? "",
      added: before?.added ?? "",
      gone: before?.gone ?? "",
    },
  }));
  const clients = copies.flatMap(({ number, manager, clients: names }) =>
    names.map((client) => ({ key: `${number}|${clientKey(client)}`, cells: { number, manager, client } })),
  );
  await port.writeStored(LAST_COPY_KEY, Math.max(...copies.map(({ number }) => number)));
  // The clients first: a copy that the log names has them.
  const listed = await updateTypedSheet(port, { ...clientsSheet(t, language), rows: clients });
  const log = await updateTypedSheet(port, { ...logSheet(t, language), rows: lines });
  return { log: log?.sheet ?? "", clients: listed?.sheet ?? "" };
}

/** What the product has written into the rows of a sheet. */
async function writtenRows(port: WorkbookPort, sheet: TypedSheet): Promise<readonly Cells[]> {
  const found = await readTypedSheet(port, sheet);
  const keys = found?.inPlace.keys ?? null;
  if (found === null || keys === null) return [];
  return found.standing.values.flatMap((row) => {
    const mark = readMark(sheet.kind, row[keys]);
    return mark === null ? [] : [mark.written];
  });
}
