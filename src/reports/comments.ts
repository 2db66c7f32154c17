import { clientKey } from "../analysis/cells/clientKey";
import type { CellValue } from "../analysis/types";
import type { ListColumn } from "./listTable";
import type { ReportContext } from "./reportContext";

/** What the user has typed beside a line of a list. */
export interface Comment {
  /** The list that the line is in; that of the whole sheet where the user has added the line. */
  readonly list: string;
  readonly client: string;
  /** null = the line is about the client alone. */
  readonly product: string | null;
  readonly text: string;
}

/** The line that a comment belongs to. */
export type CommentedLine = Omit<Comment, "text">;

/** Begins the header of the hidden column by which the lines are known; the header of the comments follows. */
const KEY_MARK = "clientele:";
const COMMENT_WIDTH = 30;

/** The column for the user's comments, and the hidden one by which its lines are known when they are read back. */
export function commentColumns<Row>(
  lineOf: (row: Row) => CommentedLine,
  { translate, placedComments }: Pick<ReportContext, "translate" | "placedComments">,
): readonly ListColumn<Row>[] {
  const header = translate("reports.comment");
  return [
    {
      key: "comment",
      format: "text",
      value: (row) => placedComments?.beside.get(commentKey(lineOf(row))) ?? null,
      always: true,
      leastWidth: COMMENT_WIDTH,
    },
    {
      key: "rowKey",
      header: KEY_MARK + header,
      format: "text",
      value: (row) => {
        const { list, client, product } = lineOf(row);
        return JSON.stringify([list, client, product]);
      },
      hidden: true,
      always: true,
    },
  ];
}

/** Comments beside the lines that stand again, and those whose line is gone or has a comment already. */
export interface PlacedComments {
  /** By the key of the line. */
  readonly beside: ReadonlyMap<string, string>;
  readonly left: readonly Comment[];
}

/** Every comment is in one of both: none is lost. */
export function placeComments(comments: readonly Comment[], lines: readonly CommentedLine[]): PlacedComments {
  const keys = new Set(lines.map(commentKey));
  const beside = new Map<string, string>();
  const left: Comment[] = [];
  for (const comment of comments) {
    const key = commentKey(comment);
    if (keys.has(key) && !beside.has(key)) beside.set(key, comment.text);
    else left.push(comment);
  }
  return { beside, left };
}

/**
 * The comments on a sheet that was written with commentColumns(), wherever the user has moved its lines and columns.
 *
 * A line that the user has added has no key: its first text names the client, and it is of `list`. Blank comments are none.
 *
 * @example commentsIn([["Client", "Comment", "clientele:Comment"], ["Anna", "called", '["winBack","Anna",null]']])[0].text // "called"
 */
export function commentsIn(rows: readonly (readonly CellValue[])[], list = ""): readonly Comment[] {
  const comments: Comment[] = [];
  let keyColumn = -1;
  let commentColumn = -1;
  for (const row of rows) {
    const columns = commentPlaces(row);
    if (columns !== null) {
      [commentColumn, keyColumn] = columns;
      continue;
    }
    const text = commentColumn < 0 ? "" : String(row[commentColumn] ?? "");
    if (text.trim() !== "") comments.push({ ...lineOfKey(row[keyColumn], row[0], list), text });
  }
  return comments;
}

/** The columns of the comments and of the keys, where the row is the header of a list with comments; null = it is none. */
export function commentPlaces(row: readonly CellValue[]): readonly [comments: number, keys: number] | null {
  const keys = row.findIndex((value) => typeof value === "string" && value.startsWith(KEY_MARK));
  if (keys < 0) return null;
  const named = row.indexOf(String(row[keys]).slice(KEY_MARK.length));
  // A header that was renamed stands where it was written: before the hidden column.
  return [named >= 0 ? named : keys - 1, keys];
}

function lineOfKey(key: CellValue, first: CellValue, list: string): CommentedLine {
  const line = parsed(key);
  if (!Array.isArray(line) || typeof line[0] !== "string" || typeof line[1] !== "string") {
    return { list, client: String(first ?? ""), product: null };
  }
  return { list: line[0], client: line[1], product: typeof line[2] === "string" ? line[2] : null };
}

function parsed(key: CellValue): unknown {
  try {
    return JSON.parse(String(key)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Spellings of one client are one line. */
export function commentKey({ list, client, product }: CommentedLine): string {
  return JSON.stringify([list, clientKey(client), product === null ? null : clientKey(product)]);
}
