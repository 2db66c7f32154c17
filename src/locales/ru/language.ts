import { meta } from "./meta";

/** What a page has of the language from the start, and how it loads the rest. */
export const ru = {
  meta,
  texts: async () => (await import(/* webpackChunkName: "texts-ru" */ "./index")).texts,
  figureTexts: async () => (await import(/* webpackChunkName: "figure-texts-ru" */ "./figures")).figureTexts,
  workbenchTexts: async () =>
    (await import(/* webpackChunkName: "workbench-texts-ru" */ "./workbenchTexts")).workbenchTexts,
  checklistTexts: async () =>
    (await import(/* webpackChunkName: "checklist-texts-ru" */ "./checklists")).checklistTexts,
  taskTexts: async () => (await import(/* webpackChunkName: "task-texts-ru" */ "./tasks")).taskTexts,
  copyTexts: async () => (await import(/* webpackChunkName: "copy-texts-ru" */ "./copies")).copyTexts,
  // Recognised in every workbook, whatever language the page shows: one file for all languages.
  recognised: () => import(/* webpackChunkName: "recognised" */ "./recognised"),
};
