export { shareTexts } from "./shareTexts";
export { amountText, dayText, monthText, numberText, percentText, roundPercentText } from "./figureText";
export { languageMeta, languageOf, languages, type Language } from "./language";
export { loadWords } from "./loadWords";
export type { TextKey } from "./texts";
export {
  hasTexts,
  loadFigureTranslator,
  loadLateTranslator,
  loadTranslator,
  loadWorkbenchTranslator,
  translator,
  type LateTexts,
  type TextParams,
  type Translate,
} from "./translator";
