import { languageOf, loadWords } from "../locales";
import { lookAtTables } from "./lookAtTables";
import type { Discovery } from "./session";
import { loadSession } from "./sessionStore";
import type { WorkbookPort } from "./workbookPort";

/** Looks at the workbook: its tables, the session remembered in it or proposed for it, and the language. */
export async function scanWorkbook(port: WorkbookPort): Promise<Discovery> {
  await loadWords();
  const tables = await port.findTables();
  await lookAtTables(tables, port);
  const session = await loadSession(port, tables);
  const { displayLanguage } = await port.locale();
  return { tables, session, language: session.language ?? languageOf(displayLanguage) };
}
