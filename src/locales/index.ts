export { dayText, monthText, numberText, percentText } from "./figureText";
export { languageNames, languageOf, languages, type Language } from "./language";
export type { TextKey } from "./texts";
export {
  loadFigureTranslator,
  loadTranslator,
  loadWorkbenchTranslator,
  translator,
  type TextParams,
  type Translate,
} from "./translator";
