import type { RulesSheetTexts } from "../en/rulesSheet";

export const rulesSheet: RulesSheetTexts = {
  footerShares:
    "Ponderile sunt exacte în celule și afișate cu o zecimală: suma celor afișate poate diferi cu câteva zecimi de total, care este suma celor exacte.",
  rulesName: "Reguli de calcul",
  noteRules:
    "Pe ce se bazează toate cifrele acestui calcul: ce s-a citit, ce setări au fost în vigoare și după ce reguli s-a calculat fiecare foaie.",
  rulesRead: "Ce s-a citit",
  rulesTable: "Tabel",
  rulesSheet: "Foaie",
  rulesColumns: "Coloane",
  rulesSettings: "Setări în vigoare",
  ruleSetting: "Setare",
  ruleInForce: "Valoare",
  ruleAbout: "Ce stabilește („Gol” = nu s-a introdus nimic)",
  settingNotSet: "nesetat",
  rulesOfSheets: "Regulile foilor",
  rule: "Regulă",
  rulesOfSeveral: "Mai multe foi",
  footerSeeRules: "Toate regulile și setările în vigoare sunt pe foaia „{sheet}”.",
};
