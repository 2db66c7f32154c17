import type { Analysis } from "../../analysis/analysis";
import { clientKey } from "../../analysis/cells/clientKey";
import type { CellValue, Day } from "../../analysis/types";
import type { Language, Translate } from "../../locales";
import type { BookFiles, BookText, MadeBook } from "../books/bookFiles";
import { ladderText, statusText } from "../../reports/words";
import { bookName, inFileName } from "../books/bookName";
import { clientsByManager, type ManagerClients } from "./clientsOfManagers";
import type { CopiedDossier } from "./copiedDossiers";
import { copiedSales, type CopiedRows } from "./copiedSales";
import type { CopiedTask } from "./copiedTasks";
import { copyPage, headerRowOf, type CopyList } from "./copyPage";
import { copyLists } from "./copySheets";
import { foreignClients } from "./foreignClients";
import type { LoggedCopy } from "./copiesLog";

/** A text of a copy that names a client of somebody else. */
export interface ForeignText extends BookText {
  readonly client: string;
  /** To whom the client goes; null = nobody. */
  readonly owner: string | null;
}

export interface MadeCopy {
  readonly kind: "made";
  readonly book: MadeBook;
  readonly logged: Omit<LoggedCopy, "before">;
  /** Sales of the manager to clients of others. */
  readonly foreign: number;
  /** Cells that were left blank, as they named others' clients. */
  readonly blanked: number;
}

/** It was stopped: it would tell of somebody else's clients. */
export interface StoppedCopy {
  readonly kind: "stopped";
  readonly manager: string;
  readonly texts: readonly ForeignText[];
}

export interface CopyOrder {
  readonly analysis: Analysis;
  readonly of: ManagerClients;
  readonly number: number;
  /** The day on which it is handed out. */
  readonly day: Day;
  readonly rows: CopiedRows;
  /** All that are to be done, whoever does them. */
  readonly tasks: readonly CopiedTask[];
  /** All dossiers, whoever their clients belong to. */
  readonly dossiers: readonly CopiedDossier[];
  /** Cells that name others' clients are left blank; else they stop the copy. */
  readonly blanks: boolean;
  readonly translate: Translate;
  readonly language: Language;
}

/** Every pass leaves more cells blank: of the tasks first what is seen, then the hidden mark. */
const MOST_PASSES = 4;
const FINGERPRINT = 10;
/** Stands before the first note at the top of printed pages. */
const PRINT_HEADER = "&L&A&R";

/**
 * The copy of one manager as a file, after every text in the file was searched for clients of others. Source: spec 3.19.
 */
export async function makeCopy(order: CopyOrder, files: BookFiles): Promise<MadeCopy | StoppedCopy> {
  const { analysis, of, number, day, translate: t, language } = order;
  const { register } = analysis.evidence;
  const manager = of.manager ?? t("copies.nobody");
  const isOwn = new Set(of.clients);
  const sales = copiedSales(analysis, of, order.rows);
  let tasks = order.tasks.filter(({ client }) => isOwn.has(client));
  const dossiers = order.dossiers.filter(({ client }) => isOwn.has(client));
  const named = foreignClients(analysis, of.clients);
  const blank = new Set<string>();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const parts = { analysis, number, day, manager, clients: of.clients, sales, rows: order.rows, tasks, dossiers };
    const lists = copyLists({ ...parts, translate: t, language });
    const pages = lists.map((list) => copyPage(withBlanks(list, blank), { translate: t, language }));
    const bytes = await files.write(pages);
    const { texts, beside } = await files.look(bytes);
    if (beside.length > 0) throw new Error(`copy holds more than values: ${beside.join(", ")}`);
    const isOurs = ownWords(lists, t);
    const found = texts.flatMap((text): ForeignText[] => {
      const client = isOurs(text.text) ? null : named(text.text);
      if (client === null) return [];
      return [{ ...text, client: register.names[client], owner: ownerName(analysis, client) }];
    });
    if (found.length === 0) {
      const clients = of.clients.map((id) => register.names[id]);
      const keys = clients.map(clientKey).sort().join("\n");
      const fingerprint = (await files.sha256(keys)).slice(0, FINGERPRINT);
      const sheets = lists.map(({ name }) => name);
      return {
        kind: "made",
        book: { name: bookName(t("copies.fileTitle", { manager: inFileName(manager), number }), day), bytes },
        logged: { number, day, manager, rows: sales.rows.length, days: sales.days, sheets, fingerprint, clients },
        foreign: sales.foreign,
        blanked: blank.size,
      };
    }
    const isSeen = ({ sheet, cell }: BookText): boolean => !isMark(lists, sheet, cell);
    const seen = found.filter(isSeen);
    if (!order.blanks || found.some(({ cell }) => cell === null)) {
      return { kind: "stopped", manager, texts: seen.length > 0 ? seen : found };
    }
    for (const { sheet, cell } of seen.length > 0 ? seen : found) {
      if (cell !== null) blank.add(placeOf(sheet, cell.row, cell.column));
    }
    tasks = tasks.map((task, row) => withoutBlanked(task, row, lists, blank));
  }
  throw new Error("copy still names clients of others");
}

const placeOf = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;

function withBlanks(list: CopyList, blank: ReadonlySet<string>): CopyList {
  const first = headerRowOf(list.notes) + 1;
  const rows = list.rows.map((row, at) =>
    row.map((cell, column): CellValue => (blank.has(placeOf(list.name, first + at, column)) ? "" : cell)),
  );
  return { ...list, rows };
}

type Lists = ReturnType<typeof copyLists>;

function isMark(lists: Lists, sheet: string, cell: BookText["cell"]): boolean {
  const list = lists.find(({ name, kind }) => name === sheet && kind === "tasks");
  return list !== undefined && cell !== null && list.columns[cell.column]?.isHidden === true;
}

/** The hidden mark of a task must not say what was left blank beside it. */
function withoutBlanked(task: CopiedTask, row: number, lists: Lists, blank: ReadonlySet<string>): CopiedTask {
  const list = lists.find(({ kind }) => kind === "tasks");
  if (list === undefined) return task;
  const first = headerRowOf(list.notes) + 1;
  const gone = list.columns.flatMap(({ id }, column) =>
    id !== undefined && blank.has(placeOf(list.name, first + row, column)) ? [id] : [],
  );
  if (gone.length === 0) return task;
  return { ...task, cells: { ...task.cells, ...Object.fromEntries(gone.map((id) => [id, ""])) } };
}

/** What the product itself writes whatever the clients are called: titles, headers, classes, statuses. */
function ownWords(lists: Lists, t: Translate): (text: string) => boolean {
  const words = new Set<string>(["x", "A", "B", "C", "D", "E", "F", "X", "Y", "Z", t("reports.yes")]);
  for (const { name, tableName, notes, columns, ownWords: own = [] } of lists) {
    for (const text of [name, tableName, ...notes, ...own]) words.add(text);
    for (const { header, isName } of columns) if (isName !== true) words.add(header);
  }
  for (const key of [...Object.values(statusText), ...Object.values(ladderText)]) words.add(t(`reports.${key}`));
  return (text) =>
    words.has(text.startsWith(PRINT_HEADER) ? text.slice(PRINT_HEADER.length).replaceAll("&&", "&") : text);
}

function ownerName(analysis: Analysis, client: number): string | null {
  const owner = clientsByManager(analysis).managers.find(({ clients }) => clients.includes(client));
  return owner?.manager ?? null;
}
