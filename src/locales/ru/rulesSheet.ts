import type { RulesSheetTexts } from "../en/rulesSheet";

export const rulesSheet: RulesSheetTexts = {
  footerShares:
    "Доли в ячейках точные, а показаны с одним знаком после запятой: сумма показанных может отличаться на несколько десятых от итога, в котором сложены точные.",
  rulesName: "Правила расчёта",
  noteRules:
    "На чём основаны все показатели этого расчёта: что прочитано, какие настройки действовали и по каким правилам посчитан каждый лист.",
  rulesRead: "Что прочитано",
  rulesTable: "Таблица",
  rulesSheet: "Лист",
  rulesColumns: "Столбцы",
  rulesSettings: "Действующие настройки",
  ruleSetting: "Настройка",
  ruleInForce: "Значение",
  ruleAbout: "Что она задаёт («Пусто» = в поле ничего не введено)",
  settingNotSet: "не задано",
  rulesOfSheets: "Правила по листам",
  rule: "Правило",
  rulesOfSeveral: "Несколько листов",
  footerSeeRules: "Все правила и действующие настройки — на листе «{sheet}».",
};
