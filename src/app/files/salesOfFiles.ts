import { loadWords } from "../../locales";
import { findTable } from "../findTable";
import { likeTables } from "../likeTables";
import { recogniseTables } from "../recogniseTables";
import type { TableChoice, TableChoices } from "../session";
import { chosenTables } from "../tableChoices";
import type { FoundTable } from "../workbookPort";
import { choiceOfFiles, type UnlikeFile } from "./choiceOfFiles";
import { tablesOfFiles, type PickedFile } from "./withFiles";

/** Why files cannot be the sales table. */
export type SalesOfFiles =
  | { readonly kind: "sales"; readonly choice: TableChoice }
  | { readonly kind: "noHeader"; readonly name: string }
  | { readonly kind: "noSales"; readonly tables: readonly FoundTable[] }
  | { readonly kind: "unlike"; readonly unlike: UnlikeFile };

/** The files as the sales table, their columns recognised; or why they are none. */
export async function salesOfFiles(picked: readonly PickedFile[]): Promise<SalesOfFiles> {
  await loadWords();
  const tables = tablesOfFiles(picked);
  const bare = fileWithoutTable(picked, tables);
  if (bare !== null) return { kind: "noHeader", name: bare };
  const { sales } = recogniseTables(tables);
  if (sales === null) return { kind: "noSales", tables };
  const choice = choiceOfFiles<TableChoice>(sales, tables);
  return "table" in choice ? { kind: "sales", choice } : { kind: "unlike", unlike: choice };
}

/** The first file without a row of headers; of a workbook one sheet with such a row is enough. */
export function fileWithoutTable(picked: readonly PickedFile[], tables: readonly FoundTable[]): string | null {
  const bare = picked.find(({ name, file: { book } }) =>
    book === undefined
      ? !tables.some((table) => table.kind === "file" && table.name === name)
      : !tables.some((table) => table.file?.book?.name === book.name),
  );
  return bare?.name ?? null;
}

/** The sheets of workbooks among the files that are not read and cannot be ticked: they lack the columns, or headers. */
export function sheetsLeftOut(choices: TableChoices, tables: readonly FoundTable[]): readonly string[] {
  const { sales } = choices;
  const like = sales === null ? null : likeTables(sales, tables, []);
  const known = [...chosenTables(choices), ...(like?.together ?? []), ...(like?.apart ?? [])];
  const files = tables.filter(({ file }) => file?.book !== undefined);
  const unlike = files.filter((table) => findTable(known, table) === null).map(({ name }) => name);
  const bare = files.flatMap(({ file }) => file?.book?.bare.map((sheet) => `[${file.book?.name}]${sheet}`) ?? []);
  return [...unlike, ...new Set(bare)];
}
