import { commentsIn, type Comment } from "../reports/comments";
import type { WorkbookPort } from "./workbookPort";

/** The comments at the last run, for a workbook whose sheet with them is gone. */
export const COMMENTS_KEY = "clientele.comments";
/** Comments on sheets that a restore has removed. */
const CARRIED_KEY = "clientele.commentsCarried";

/** What the user has typed on the sheets that stand, or had typed before they were deleted. */
export async function loadComments(port: WorkbookPort): Promise<readonly Comment[]> {
  const rows = await port.reportRows("worklists");
  const standing = rows === null ? commentsOf(await port.readStored(COMMENTS_KEY)) : commentsIn(rows);
  const known = new Set(standing.map(textOf));
  const carried = commentsOf(await port.readStored(CARRIED_KEY));
  return [...standing, ...carried.filter((comment) => !known.has(textOf(comment)))];
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

function textOf(comment: Comment): string {
  return JSON.stringify([comment.list, comment.client, comment.product, comment.text]);
}

function commentsOf(stored: unknown): readonly Comment[] {
  return Array.isArray(stored) ? stored.filter(isComment) : [];
}

function isComment(value: unknown): value is Comment {
  if (typeof value !== "object" || value === null) return false;
  const { list, client, product, text } = value as Record<string, unknown>;
  const isProduct = product === null || typeof product === "string";
  return typeof list === "string" && typeof client === "string" && typeof text === "string" && isProduct;
}
