import { handCellWords, handTableWords } from "../analysis/words";
import { handHeaderWords } from "./headerWords";
import { languages } from "./language";
import { languageFolders } from "./languages";

let loading: Promise<void> | null = null;

/** Brings what is recognised in all languages and hands it to the readers; whoever looks at cells waits for it. */
export function loadWords(): Promise<void> {
  loading ??= handWords();
  return loading;
}

async function handWords(): Promise<void> {
  const all = await Promise.all(languages.map((language) => languageFolders[language].recognised()));
  handCellWords(all.map(({ words }) => words));
  handTableWords(all.map(({ tableWords }) => tableWords));
  handHeaderWords(all);
}
