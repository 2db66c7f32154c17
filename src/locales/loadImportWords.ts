import type { ImportWords } from "../imports/words";
import { importWords } from "./importWords";
import { loadWords } from "./loadWords";

/** What is recognised in bank statements in all languages; whoever reads one waits for it. */
export async function loadImportWords(): Promise<ImportWords> {
  await loadWords();
  return importWords;
}
