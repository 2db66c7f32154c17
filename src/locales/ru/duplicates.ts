import type { DuplicatesTexts } from "../en/duplicates";

export const duplicates: DuplicatesTexts = {
  heading: "Возможные дубли",
  about:
    "Написания, которые могут быть одним клиентом. Объединение записывает таблицу соответствий; ваши строки не меняются.",
  look: "Найти дубли",
  none: "Не найдены.",
  keep: "Какое название остаётся",
  join: "Объединить",
  apart: "Это разные клиенты",
  figures: "{purchases, plural, one {# покупка} few {# покупки} many {# покупок} other {# покупки}} · {turnover}",
  last: "последняя {day}",
  "reason.taxNumber": "Одинаковый ИНН",
  "reason.phone": "Одинаковый телефон",
  "reason.email": "Одинаковая эл. почта",
  "reason.marks": "Отличаются только знаками и пробелами",
  "reason.lookAlike": "Похожие буквы разных алфавитов",
  "reason.legalForm": "Отличаются только формой собственности",
  "reason.typing": "Возможно, опечатка",
  table: "Соответствия клиентов",
  without: "Написание и рядом клиент. Без неё каждое написание – отдельный клиент.",
  sheetName: "Соответствия клиентов",
  asWritten: "Как записано",
  client: "Клиент",
};
