import type { RulesSheetTexts } from "../en/rulesSheet";

export const rulesSheet: RulesSheetTexts = {
  footerShares:
    "Уделите во ќелиите се точни, а прикажани се со една децимала: збирот на прикажаните може да отстапува неколку десетинки од вкупниот, кој е збир на точните.",
  rulesName: "Правила на пресметката",
  noteRules:
    "На што се засноваат сите показатели од оваа пресметка: што е прочитано, кои поставки важеле и по кои правила е пресметан секој лист.",
  rulesRead: "Што е прочитано",
  rulesTable: "Табела",
  rulesSheet: "Лист",
  rulesColumns: "Колони",
  rulesSettings: "Поставки што важат",
  ruleSetting: "Поставка",
  ruleInForce: "Вредност",
  ruleAbout: "Што одредува („Празно“ = ништо не е внесено)",
  settingNotSet: "не е зададено",
  rulesOfSheets: "Правила по листови",
  rule: "Правило",
  rulesOfSeveral: "Повеќе листови",
  footerSeeRules: "Сите правила и поставки што важат се на листот „{sheet}“.",
};
