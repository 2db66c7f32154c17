import { allImportWords, type ImportWords } from "../imports/words";
import { languages } from "./language";
import { languageFolders } from "./languages";
import { loadWords } from "./loadWords";

/** What is recognised in bank statements in all languages; whoever reads one waits for it. */
export async function loadImportWords(): Promise<ImportWords> {
  await loadWords();
  return allImportWords(await Promise.all(languages.map((language) => languageFolders[language].importWords())));
}
