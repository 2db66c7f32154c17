import { meta } from "./meta";

/** What a page has of the language from the start, and how it loads the rest. */
export const mk = {
  meta,
  texts: async () => (await import(/* webpackChunkName: "texts-mk" */ "./index")).texts,
  figureTexts: async () => (await import(/* webpackChunkName: "figure-texts-mk" */ "./figures")).figureTexts,
  workbenchTexts: async () =>
    (await import(/* webpackChunkName: "workbench-texts-mk" */ "./workbenchTexts")).workbenchTexts,
  checklistTexts: async () =>
    (await import(/* webpackChunkName: "checklist-texts-mk" */ "./checklists")).checklistTexts,
  taskTexts: async () => (await import(/* webpackChunkName: "task-texts-mk" */ "./tasks")).taskTexts,
  copyTexts: async () => (await import(/* webpackChunkName: "copy-texts-mk" */ "./copies")).copyTexts,
  // Recognised in every workbook, whatever language the page shows: one file for all languages.
  recognised: () => import(/* webpackChunkName: "recognised" */ "./recognised"),
};
