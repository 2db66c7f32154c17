import type { Analysis } from "../../analysis/analysis";
import { clientOfText } from "../../analysis/figures/clientOfText";
import type { Day } from "../../analysis/types";
import type { Language, Translate } from "../../locales";
import type { BookFiles } from "../books/bookFiles";
import type { WorkbookPort } from "../workbookPort";
import { clientsByManager } from "./clientsOfManagers";
import { enterCopies, lastCopyOf, readCopiesLog, type Difference, type LoggedCopy } from "./copiesLog";
import type { CopiedRows } from "./copiedSales";
import { dossiersToCopy } from "./copiedDossiers";
import { tasksToCopy } from "./copiedTasks";
import { makeCopy, type MadeCopy, type StoppedCopy } from "./makeCopy";

/** A copy that was made and entered in the log. */
export interface EnteredCopy extends MadeCopy {
  readonly before: Difference | null;
}

export interface MadeCopies {
  readonly made: readonly EnteredCopy[];
  readonly stopped: readonly StoppedCopy[];
  /** Managers without a client. */
  readonly without: readonly string[];
  /** The sheets of the log; null = nothing was made. */
  readonly entered: { readonly log: string; readonly clients: string } | null;
}

export interface CopiesOrder {
  /** null = the clients of nobody. */
  readonly managers: readonly (string | null)[];
  readonly rows: CopiedRows;
  /** The day on which they are handed out. */
  readonly day: Day;
  /** Cells that name clients of others are left blank; else they stop the copy. */
  readonly blanks: boolean;
}

/** Makes a copy for each manager, and enters those that were made in the log before anybody gets them. Source: spec 3.19. */
export async function makeCopies(
  port: WorkbookPort,
  analysis: Analysis,
  { managers, rows, day, blanks }: CopiesOrder,
  files: BookFiles,
  t: Translate,
  language: Language,
): Promise<MadeCopies> {
  const known = clientsByManager(analysis).managers;
  const log = await readCopiesLog(port, t);
  const tasks = await tasksToCopy(port, analysis, t);
  const dossiers = await dossiersToCopy(port, analysis, t, language);
  const made: EnteredCopy[] = [];
  const stopped: StoppedCopy[] = [];
  const without: string[] = [];
  for (const manager of managers) {
    const of = known.find((each) => each.manager === manager);
    if (of === undefined || of.clients.length === 0) {
      without.push(manager ?? t("copies.nobody"));
      continue;
    }
    const number = log.nextNumber + made.length;
    const copy = await makeCopy(
      { analysis, of, number, day, rows, tasks, dossiers, blanks, translate: t, language },
      files,
    );
    if (copy.kind === "stopped") stopped.push(copy);
    else made.push({ ...copy, before: differenceOf(copy.logged, of.clients, analysis, log) });
  }
  const lines = made.map(({ logged, before }): LoggedCopy => ({ ...logged, before }));
  const entered = lines.length === 0 ? null : await enterCopies(port, lines, t, language);
  return { made, stopped, without, entered };
}

/** Clients that are called otherwise by now are the same. */
function differenceOf(
  { manager }: Pick<LoggedCopy, "manager">,
  clients: readonly number[],
  analysis: Analysis,
  log: Awaited<ReturnType<typeof readCopiesLog>>,
): Difference | null {
  const last = lastCopyOf(log, manager);
  if (last === null) return null;
  const before = new Set(last.clients.map((name) => clientOfText(analysis, name) ?? name));
  const now = new Set<number | string>(clients);
  const added = clients.filter((client) => !before.has(client)).length;
  const gone = [...before].filter((client) => !now.has(client)).length;
  return { number: last.number, added, gone };
}
