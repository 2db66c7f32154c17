import type { INumfmtLocaleTag } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import type { Language } from "../../../locales";
import type { UniverHandle } from "../../host/univer/univerHandle";

/** Univer knows no numbers of Macedonia and Romania: those of German have the same marks, 1.234,50. */
const numbersOf: Readonly<Record<Language, INumfmtLocaleTag>> = { en: "en", ru: "ru", mk: "de", ro: "de", tr: "tr" };

/** Shows numbers in cells with the marks of the page's language, as Excel does; what a cell holds stays as it is. */
export function showGridNumbers(handle: UniverHandle, language: () => Language): void {
  // Univer sets up its number formats with the first workbook.
  handle.onOpened(() => setGridNumbers(handle, language()));
}

/** As showGridNumbers, in a workbook that is open. */
export function setGridNumbers(handle: UniverHandle, language: Language): void {
  handle.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(numbersOf[language]);
}
