import { findTable } from "../findTable";
import { columnsLike, likeTables, missingHeaders } from "../likeTables";
import type { TableChoice } from "../session";
import type { FoundTable } from "../workbookPort";

/** A file without all the columns that the others are read by. */
export interface UnlikeFile {
  readonly name: string;
  /** The file whose columns it lacks. */
  readonly other: string;
  readonly headers: readonly string[];
}

/**
 * A choice of one of the files, for all of them in their order; or the file that cannot be read with the others. Of the sheets
 * of a workbook those of one kind are read, as they are in Excel; one of each workbook at least.
 */
export function choiceOfFiles<Choice extends TableChoice>(
  choice: Choice,
  tables: readonly FoundTable[],
): Choice | UnlikeFile {
  const files = tables.filter(({ kind }) => kind === "file");
  const { together } = likeTables(choice, files, []);
  const isRead = (table: FoundTable): boolean =>
    table.file?.book === undefined || findTable([choice.table, ...together], table) !== null;
  const read = files.filter(isRead);
  const isInBook = (table: FoundTable, name: string): boolean => table.file?.book?.name === name;
  const unlike = files.find(({ file }, place) =>
    file?.book === undefined
      ? columnsLike(choice, files[place]) === null
      : !read.some((table) => isInBook(table, file.book?.name ?? "")),
  );
  if (unlike !== undefined) {
    return { name: unlike.name, other: choice.table.name, headers: missingHeaders(choice, unlike) };
  }
  const [first, ...more] = read;
  const places = columnsLike(choice, first) ?? [];
  const columns = Object.fromEntries(
    Object.entries(choice.columns).map(([role, column]) => [role, column === undefined ? column : places[column]]),
  );
  return { ...choice, table: first, columns, more: more.length === 0 ? undefined : more };
}
