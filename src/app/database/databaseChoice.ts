import type { EngineSource } from "../../engine/engineSource";
import { sourceFields, sourceOf, type PartialSource } from "../engineSettings";
import { isRecord } from "../isRecord";
import { definedOf, readFields, type SettingsFileError } from "../jsonFields";
import type { WorkbookPort } from "../workbookPort";

/** What is known of the company's database; kept in the workbook, without any password. */
export interface DatabaseChoice {
  /** Whether the sales come from there. */
  readonly isUsed: boolean;
  /** What the user has said. */
  readonly given: PartialSource;
  /** The same with the usual where nothing is said; null = something must still be said. */
  readonly source: EngineSource | null;
}

const DATABASE_KEY = "clientele.database";

export function databaseChoice(isUsed: boolean, given: PartialSource): DatabaseChoice {
  return { isUsed, given: definedOf({ ...given }), source: sourceOf(given) };
}

/** null = the workbook knows of none, or of one that this version does not understand. */
export async function loadDatabase(port: WorkbookPort): Promise<DatabaseChoice | null> {
  const stored = await port.readStored(DATABASE_KEY);
  if (!isRecord(stored)) return null;
  const errors: SettingsFileError[] = [];
  const given = readFields(stored.given, "", sourceFields, errors);
  return errors.length > 0 || given === undefined ? null : databaseChoice(stored.isUsed === true, given);
}

export async function saveDatabase(port: WorkbookPort, { isUsed, given }: DatabaseChoice): Promise<void> {
  await port.writeStored(DATABASE_KEY, { isUsed, given });
}
