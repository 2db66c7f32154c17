import { commentKey, commentPlaces, commentsIn, type Comment } from "../reports/comments";
import type { Report } from "../reports/report";
import { reports, type ReportId } from "../reports/reports";
import type { ReportSheet, ReportValue } from "../reports/reportSheet";
import type { WorkbookPort } from "./workbookPort";

/** The comments at the last run, for those that are on no sheet, or on one that is gone. */
const COMMENTS_KEY = "clientele.comments";
/** Comments on sheets that a restore has removed. */
const CARRIED_KEY = "clientele.commentsCarried";

/** A comment, and the sheet that a run has written it on; null = on none. */
interface StoredComment extends Comment {
  readonly sheet: string | null;
}

/** What the user has typed on the sheets that stand, or had typed before they were deleted. */
export async function loadComments(port: WorkbookPort): Promise<readonly Comment[]> {
  const found: Comment[] = [];
  const standing = new Set<string | null>();
  for (const id of commentedReports()) {
    const rows = await port.reportRows(id, commentPlaces);
    if (rows === null) continue;
    standing.add(id);
    found.push(...commentsIn(rows, id));
  }
  const stored = commentsOf(await port.readStored(COMMENTS_KEY)).filter(({ sheet }) => !standing.has(sheet));
  const known = new Set(found.map(textOf));
  for (const { list, client, product, text } of [...stored, ...commentsOf(await port.readStored(CARRIED_KEY))]) {
    const comment: Comment = { list, client, product, text };
    if (!known.has(textOf(comment))) found.push(comment);
    known.add(textOf(comment));
  }
  return found;
}

/** Remembers the comments of a run before its sheets are written: whatever breaks off, they are known. */
export async function storeComments(
  port: WorkbookPort,
  comments: readonly Comment[],
  sheets: readonly ReportSheet[],
): Promise<void> {
  if (comments.length === 0 && commentsOf(await port.readStored(COMMENTS_KEY)).length === 0) return;
  const sheetOf = new Map<string, string>();
  const commented: readonly string[] = commentedReports();
  for (const sheet of sheets) {
    if (!commented.includes(sheet.id)) continue;
    for (const comment of commentsIn(rowsOf(sheet), sheet.id)) sheetOf.set(textOf(comment), sheet.id);
  }
  const stored = comments.map((comment): StoredComment => ({
    ...comment,
    sheet: sheetOf.get(textOf(comment)) ?? null,
  }));
  await port.writeStored(COMMENTS_KEY, stored);
}

/** Undoes the last run; what was typed on its sheets since is on those of the next one. */
export async function restoreWithComments(port: WorkbookPort): Promise<void> {
  // Before the sheets go: where the restore is refused, the comments are known twice, and stand once.
  await port.writeStored(CARRIED_KEY, await loadComments(port));
  await port.restoreReports();
}

/** After a run all comments stand on its sheets. */
export async function dropCarried(port: WorkbookPort): Promise<void> {
  if (commentsOf(await port.readStored(CARRIED_KEY)).length > 0) await port.writeStored(CARRIED_KEY, []);
}

function commentedReports(): readonly ReportId[] {
  const all: readonly Report[] = reports;
  return all.filter(({ commentedLines }) => commentedLines !== undefined).map(({ id }) => id as ReportId);
}

function rowsOf({ blocks }: ReportSheet): readonly ReportValue[][] {
  const rows: ReportValue[][] = [];
  for (const { row, column, values } of blocks) {
    values.forEach((cells, line) => {
      const target = (rows[row + line] ??= []);
      cells.forEach((value, offset) => (target[column + offset] = value));
    });
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

/** Spellings of one client are one line. */
function textOf(comment: Comment): string {
  return `${commentKey(comment)} ${comment.text}`;
}

/** Those of an earlier version were on the worklists. */
function commentsOf(stored: unknown): readonly StoredComment[] {
  return Array.isArray(stored) ? stored.filter(isComment).map((comment) => ({ sheet: "worklists", ...comment })) : [];
}

function isComment(value: unknown): value is Comment {
  if (typeof value !== "object" || value === null) return false;
  const { list, client, product, text } = value as Record<string, unknown>;
  const isProduct = product === null || typeof product === "string";
  return typeof list === "string" && typeof client === "string" && typeof text === "string" && isProduct;
}
