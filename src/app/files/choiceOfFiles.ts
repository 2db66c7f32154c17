import { columnsLike, missingHeaders } from "../likeTables";
import type { TableChoice } from "../session";
import type { FoundTable } from "../workbookPort";

/** A file without all the columns that the others are read by. */
export interface UnlikeFile {
  readonly name: string;
  /** The file whose columns it lacks. */
  readonly other: string;
  readonly headers: readonly string[];
}

/** A choice of one of the files, for all of them in their order; or the file that cannot be read with the others. */
export function choiceOfFiles<Choice extends TableChoice>(
  choice: Choice,
  tables: readonly FoundTable[],
): Choice | UnlikeFile {
  const [first, ...more] = tables.filter(({ kind }) => kind === "file");
  for (const other of [first, ...more]) {
    if (columnsLike(choice, other) !== null) continue;
    return { name: other.name, other: choice.table.name, headers: missingHeaders(choice, other) };
  }
  const places = columnsLike(choice, first) ?? [];
  const columns = Object.fromEntries(
    Object.entries(choice.columns).map(([role, column]) => [role, column === undefined ? column : places[column]]),
  );
  return { ...choice, table: first, columns, more: more.length === 0 ? undefined : more };
}
