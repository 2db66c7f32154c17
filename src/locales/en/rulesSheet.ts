// The sheet Rules; a part of the area reports that comes when reports are written.
export const rulesSheet = {
  footerShares:
    "Shares are exact in their cells and shown with one decimal: those shown can add up to a few tenths more or less than their total, which is the sum of the exact ones.",
  rulesName: "Rules",
  noteRules:
    "What all figures of this run rest on: what was read, each setting as it was in force, and the rules of the sheets.",
  rulesRead: "What was read",
  rulesTable: "Table",
  rulesSheet: "Sheet",
  rulesColumns: "Columns",
  rulesSettings: "Settings in force",
  ruleSetting: "Setting",
  ruleInForce: "In force",
  ruleAbout: "What it does (“Empty” = nothing typed in)",
  settingNotSet: "not set",
  rulesOfSheets: "Rules of the sheets",
  rule: "Rule",
  rulesOfSeveral: "Several sheets",
  footerSeeRules: "All rules and settings in force are on the sheet “{sheet}”.",
};

export type RulesSheetTexts = { readonly [Key in keyof typeof rulesSheet]: string };
