import { meta } from "./meta";

/** What a page has of the language from the start, and how it loads the rest. */
export const ro = {
  meta,
  texts: async () => (await import(/* webpackChunkName: "texts-ro" */ "./index")).texts,
  figureTexts: async () => (await import(/* webpackChunkName: "figure-texts-ro" */ "./figures")).figureTexts,
  workbenchTexts: async () =>
    (await import(/* webpackChunkName: "workbench-texts-ro" */ "./workbenchTexts")).workbenchTexts,
  checklistTexts: async () =>
    (await import(/* webpackChunkName: "checklist-texts-ro" */ "./checklists")).checklistTexts,
  taskTexts: async () => (await import(/* webpackChunkName: "task-texts-ro" */ "./tasks")).taskTexts,
  copyTexts: async () => (await import(/* webpackChunkName: "copy-texts-ro" */ "./copies")).copyTexts,
  // Recognised in every workbook, whatever language the page shows: one file for all languages.
  recognised: () => import(/* webpackChunkName: "recognised" */ "./recognised"),
};
