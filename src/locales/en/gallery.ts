/** The screen with the worksheet functions. */
export const gallery = {
  functions: "Functions for your cells",
  about: "They work in any cell like Excel’s own: one formula fills the cells below it and follows your data.",
  optional: "optional",
  example: "On your data",
  sample: "Example",
  ownRanges: "Put your own ranges in place of these.",
  gives: "Gives {value}.",
  fills: "Fills {rows, plural, one {# cell} other {# cells}}, from the selected one down.",
  copy: "Copy",
  insert: "Insert at the selection",
  copied: "Copied.",
  selected: "The formula is selected: press Ctrl+C.",
  inserted: "Inserted in {place}.",
  replaceHeading: "Formulas into values",
  replaceAbout:
    "For a file that goes to people without Clientele: cells with these functions keep what they show. Your other formulas stay.",
  scope: "Where",
  "scope.selection": "Selected cells",
  "scope.sheet": "This sheet",
  "scope.workbook": "Whole workbook",
  find: "Find formulas",
  noneFound: "No cell with these functions found.",
  found: "{count, plural, one {# formula becomes a value:} other {# formulas become values:}}",
  mixed:
    "{count, plural, one {# of them computes} other {# of them compute}} something else too: the whole cell becomes a value.",
  replace: "{count, plural, one {Replace # formula} other {Replace # formulas}}",
  replaced: "{count, plural, one {# formula is now a value.} other {# formulas are now values.}}",
};

export type GalleryTexts = { readonly [Key in keyof typeof gallery]: string };
