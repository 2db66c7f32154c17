/** Of the workbench's page beside its bar: questions, samples, errors in cells, faults to be tried. */
export const page = {
  sampleTiny: "A small print shop: every figure can be checked by hand",
  sampleChinook: "A music shop: five years of small purchases by 59 clients",
  tinyName: "Print shop",
  chinookName: "Music shop",
  replaceUnsaved: "{name} has changes that were not downloaded. They are lost when another workbook is opened.",
  replace: "Open without downloading",
  keepWorking: "Stay here",
  restoreOffer: "The page was not closed in order last time. {name} can be opened as it was.",
  restore: "Open it",
  forget: "Discard it",
  cellReason: "{cell}, {error} — {reason}",
  reasonBusy: "The formula is still being calculated.",
  reasonSpill:
    "The result needs more cells, and one of them is not empty. Clear the cells beside and below the formula.",
  reasonName: "A name in the formula is not known. Check how the function is spelled.",
  reasonReference: "The formula refers to cells or a sheet that are not there.",
  reasonTooMuchData:
    "A function can be given at most 5 MB of data in one call. Give the filled range, such as A2:A5000, not whole columns.",
  closePane: "Close the pane",
  faults: "Faults for trying out the add-in",
  faultEditing: "A cell is being edited",
  faultWorkbookProtected: "The workbook is protected",
  faultSheetProtected: "The active sheet is protected",
  faultReadOnly: "The workbook is read-only",
  faultNoLimits: "No limits of size (Excel on the web: 5 MB, 5 million cells)",
  faultSmallLimits: "Very small limits of size (20 kB)",
  faultLatency: "Delay of each exchange, ms",
  faultFailAt: "Fail at exchange number (0 = never)",
  faultCoauthorAt: "A co-author acts before exchange number (0 = never)",
  faultCoauthor: "The co-author",
  coauthorDeletesSheet: "deletes the active sheet",
  coauthorRenamesSheet: "renames the active sheet",
  coauthorDeletesTable: "deletes the first table",
  coauthorRenamesTable: "renames the first table",
};

export type PageTexts = { readonly [Key in keyof typeof page]: string };
