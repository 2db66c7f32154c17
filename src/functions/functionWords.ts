import { handCellWords } from "../analysis/words";
import { functionLanguages } from "../locales/functionLanguages";

/** The functions have no time to load anything: they bring the words of all languages with them. */
export function handFunctionWords(): void {
  handCellWords(Object.values(functionLanguages).map(({ words }) => words));
}
