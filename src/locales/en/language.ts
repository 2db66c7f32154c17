import { meta } from "./meta";

/** What a page has of the language from the start, and how it loads the rest. */
export const en = {
  meta,
  texts: async () => (await import(/* webpackChunkName: "texts-en" */ "./index")).texts,
  figureTexts: async () => (await import(/* webpackChunkName: "figure-texts-en" */ "./figures")).figureTexts,
  workbenchTexts: async () =>
    (await import(/* webpackChunkName: "workbench-texts-en" */ "./workbenchTexts")).workbenchTexts,
  checklistTexts: async () =>
    (await import(/* webpackChunkName: "checklist-texts-en" */ "./checklists")).checklistTexts,
  taskTexts: async () => (await import(/* webpackChunkName: "task-texts-en" */ "./tasks")).taskTexts,
  copyTexts: async () => (await import(/* webpackChunkName: "copy-texts-en" */ "./copies")).copyTexts,
  // Recognised in every workbook, whatever language the page shows: one file for all languages.
  recognised: () => import(/* webpackChunkName: "recognised" */ "./recognised"),
};
