import type { Answer } from "../../checklists/answers";
import { keyText } from "../../checklists/fillKey";
import { pointsOf, type FormId, type PointId } from "../../checklists/forms";
import type { Language, Translate } from "../../locales";
import { WorkbookError, type WorkbookPort } from "../workbookPort";
import { readChecklistBook, rememberFills, type ChecklistBook } from "./checklistBook";
import {
  answerText,
  fillColumns,
  fillSheet,
  looksAt,
  headersOfFills,
  placedRow,
  rowsOfFill,
  type FillColumns,
  type FillHead,
} from "./fillTable";

/** What is to be kept of a point; what is absent stays as it is. */
export interface KeptEntry {
  readonly answer?: Answer | null;
  readonly note?: string;
}

/** Who writes, and in which language. */
export interface Writing {
  readonly port: WorkbookPort;
  readonly translate: Translate;
  readonly language: Language;
}

/** Begins a fill: a row for each of its points, below the others or on a sheet of their own. Answers its number. */
export async function beginFill(writing: Writing, head: Omit<FillHead, "number">): Promise<number> {
  const { port, translate, language } = writing;
  const book = await readChecklistBook(port);
  const numbers = book.fills.map(({ number }) => number);
  const number = Math.max(0, ...numbers) + 1;
  const rows = rowsOfFill({ ...head, number }, pointsOf(head.form), translate);
  if (book.table !== null) {
    await appendRows(writing, book, rows);
    return number;
  }
  const everyColumn: FillColumns = Object.fromEntries(fillColumns.map((column, place) => [column, place]));
  const placed = rows.map((row) => placedRow(row, everyColumn, fillColumns.length));
  // Who fills in the pane stays where he is.
  await port.addSheets([fillSheet(placed, translate, language)], "none");
  const { table } = await readChecklistBook(port);
  if (table !== null) await rememberFills(port, table, headersOfFills(translate));
  return number;
}

/**
 * Keeps what was said of a point in its row, wherever the user has moved it; a row that was deleted is written again.
 * Nothing but the answer and the note of that point is touched.
 */
export async function keepEntry(
  writing: Writing,
  known: ChecklistBook,
  { form, number }: { readonly form: FormId; readonly number: number },
  point: PointId,
  entry: KeptEntry,
): Promise<ChecklistBook> {
  const key = keyText({ form, number, point });
  const texts = textsOf(entry, form, writing);
  if (known.rows.has(key)) {
    try {
      await writeEntry(writing, known, key, texts);
      return known;
    } catch (error) {
      if (!(error instanceof WorkbookError) || !movedMeanwhile.includes(error.code)) throw error;
    }
  }
  // The user has sorted, moved, renamed or deleted something: where the row stands now is looked up once.
  const book = await readChecklistBook(writing.port);
  if (book.rows.has(key)) {
    await writeEntry(writing, book, key, texts);
    return book;
  }
  const fill = [...book.fills, ...known.fills].find((each) => each.form === form && each.number === number);
  const head = { form, number, company: fill?.company ?? "", date: fill?.date ?? 0, by: fill?.by ?? "" };
  const [fresh] = rowsOfFill(head, [point], writing.translate);
  await appendRows(writing, book, [{ ...fresh, date: fill?.date ?? "", ...texts }]);
  return readChecklistBook(writing.port);
}

const movedMeanwhile: readonly WorkbookError["code"][] = ["changedMeanwhile", "sheetMissing"];

type EntryTexts = Readonly<Partial<Record<"answer" | "note", string>>>;

async function writeEntry(
  { port }: Writing,
  { table, columns, rows }: ChecklistBook,
  key: string,
  texts: EntryTexts,
): Promise<void> {
  const row = rows.get(key);
  if (table === null || row === undefined || columns.key === undefined) return;
  const cells = (Object.entries(texts) as ["answer" | "note", string][]).flatMap(([column, text]) => {
    const at = columns[column];
    return at === undefined ? [] : [{ row, key, column: at, text }];
  });
  await port.writeCells({ table, keyColumn: columns.key, cells });
}

function textsOf({ answer, note }: KeptEntry, form: FormId, { translate }: Writing): EntryTexts {
  return {
    ...(answer !== undefined && { answer: answerText(answer, form, translate) }),
    ...(note !== undefined && { note }),
  };
}

async function appendRows(
  { port, language, translate }: Writing,
  { table, columns }: ChecklistBook,
  rows: ReturnType<typeof rowsOfFill>,
): Promise<void> {
  if (table === null) throw new WorkbookError("sheetMissing", { name: translate("checklists.sheetName") });
  const count = table.columns;
  const placed = rows.map((row) => placedRow(row, columns, count));
  await port.appendRows([{ table, looks: looksAt(columns, count), language, rows: placed }]);
}
