import { loadWords } from "../../locales";
import { recogniseTables } from "../recogniseTables";
import type { TableChoice } from "../session";
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
  const bare = picked.find(({ name }) => !tables.some((table) => table.name === name));
  if (bare !== undefined) return { kind: "noHeader", name: bare.name };
  const { sales } = recogniseTables(tables);
  if (sales === null) return { kind: "noSales", tables };
  const choice = choiceOfFiles<TableChoice>(sales, tables);
  return "table" in choice ? { kind: "sales", choice } : { kind: "unlike", unlike: choice };
}
