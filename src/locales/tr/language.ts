import { meta } from "./meta";

/** What a page has of the language from the start, and how it loads the rest. */
export const tr = {
  meta,
  texts: async () => (await import(/* webpackChunkName: "texts-tr" */ "./index")).texts,
  figureTexts: async () => (await import(/* webpackChunkName: "figure-texts-tr" */ "./figures")).figureTexts,
  workbenchTexts: async () =>
    (await import(/* webpackChunkName: "workbench-texts-tr" */ "./workbenchTexts")).workbenchTexts,
  checklistTexts: async () =>
    (await import(/* webpackChunkName: "checklist-texts-tr" */ "./checklists")).checklistTexts,
  taskTexts: async () => (await import(/* webpackChunkName: "task-texts-tr" */ "./tasks")).taskTexts,
  copyTexts: async () => (await import(/* webpackChunkName: "copy-texts-tr" */ "./copies")).copyTexts,
  // Recognised in every workbook, whatever language the page shows: one file for all languages.
  recognised: () => import(/* webpackChunkName: "recognised" */ "./recognised"),
};
