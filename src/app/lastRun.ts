import type { Session } from "./session";
import { fromStored, toStored, type StoredSession } from "./storedSession";
import type { TableIdentity } from "./findTable";
import type { WorkbookPort } from "./workbookPort";

// What the last run used, kept in the workbook with its reports: whether they are still right follows from it.

export const LAST_RUN_KEY = "clientele.run";

/** A table as the run read it. */
export interface TableMark extends TableIdentity {
  readonly headers: readonly string[];
  readonly rows: number;
  readonly checksum: string;
}

export interface LastRun {
  readonly session: StoredSession;
  readonly tables: readonly TableMark[];
  /** Where the sales were, if they were in a database. */
  readonly database?: unknown;
}

export function lastRunOf(session: Session, tables: readonly TableMark[]): LastRun {
  return { session: toStored(session, []), tables };
}

/** null where nothing has been run, or by a version that is not understood. */
export async function readLastRun(port: WorkbookPort): Promise<LastRun | null> {
  const value = await port.readStored(LAST_RUN_KEY);
  if (typeof value !== "object" || value === null || !("session" in value) || !("tables" in value)) return null;
  const session = fromStored(value.session);
  if (session === null || !Array.isArray(value.tables) || !value.tables.every(isMark)) return null;
  return { ...value, session, tables: value.tables };
}

function isMark(value: unknown): value is TableMark {
  if (typeof value !== "object" || value === null) return false;
  const { kind, name, headers, rows, checksum } = value as Record<string, unknown>;
  return (
    (kind === "table" || kind === "name" || kind === "sheet") &&
    typeof name === "string" &&
    Array.isArray(headers) &&
    headers.every((header) => typeof header === "string") &&
    typeof rows === "number" &&
    typeof checksum === "string"
  );
}
