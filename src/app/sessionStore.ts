import { defaultSettings } from "../analysis/settings/defaultSettings";
import { findTable } from "./findTable";
import { likeTables } from "./likeTables";
import { recogniseTables } from "./recogniseTables";
import type { Session, TableChoice, TableChoices } from "./session";
import { fromStored, storedChoiceOf, toStored } from "./storedSession";
import { chosenTables, choicesOf, currentChoice } from "./tableChoices";
import type { FoundTable, TableRef, WorkbookPort } from "./workbookPort";

const SESSION_KEY = "clientele.session";

/** The session remembered in the workbook, its gaps filled by recognition; without one, all by recognition. */
export async function loadSession(port: WorkbookPort, tables: readonly FoundTable[]): Promise<Session> {
  const stored = fromStored(await port.readStored(SESSION_KEY));
  if (stored === null)
    return { choices: recogniseTables(tables), settings: defaultSettings, reports: null, language: null };

  const restored = choicesOf((key) => currentChoice(key, storedChoiceOf(key, stored), tables));
  const remembered = chosenTables(restored);
  const proposed = recogniseTables(tables.filter((table) => !remembered.includes(table)));
  const isDeclined = (table: TableRef): boolean => stored.known.some((known) => findTable([table], known) !== null);
  // A sheet of a new month joins the others; one that could have been chosen then, and was not, stays out.
  const withNewParts = (kept: TableChoice): TableChoice => {
    const { together = [] } = likeTables(kept, tables, remembered);
    const fresh = together.filter((table) => !isDeclined(table));
    return fresh.length === 0 ? kept : { ...kept, more: [...(kept.more ?? []), ...fresh] };
  };
  return {
    choices: choicesOf((key) => {
      const kept = restored[key];
      if (kept !== null) return key === "sales" ? withNewParts(kept) : kept;
      const proposal = proposed[key];
      // A table that could have been chosen then, and was not, is not proposed again.
      // A file is not opened by itself: nothing else takes its place without a word.
      const isLeftOpen = stored[key] === null || stored[key].kind === "file";
      return isLeftOpen && proposal !== null && isDeclined(proposal.table) ? null : proposal;
    }),
    settings: stored.settings,
    reports: stored.reports,
    language: stored.language,
  };
}

/** Keeps the session in the workbook. */
export async function saveSession(port: WorkbookPort, session: Session): Promise<void> {
  const before = fromStored(await port.readStored(SESSION_KEY));
  await port.writeStored(SESSION_KEY, toStored(session, before?.known ?? []));
}

/** Keeps the chosen tables and columns; `tables` could be chosen. Settings and language stay as they were kept. */
export async function saveChoices(
  port: WorkbookPort,
  choices: TableChoices,
  tables: readonly FoundTable[],
): Promise<void> {
  const before = fromStored(await port.readStored(SESSION_KEY));
  const { settings, reports, language } = before ?? { settings: defaultSettings, reports: null, language: null };
  await port.writeStored(SESSION_KEY, toStored({ choices, settings, reports, language }, tables));
}

/** What saveSession keeps, for a step that writes it together with other things; `tables` could be chosen. */
export function storedValues(session: Session, tables: readonly FoundTable[]): Readonly<Record<string, unknown>> {
  return { [SESSION_KEY]: toStored(session, tables) };
}
