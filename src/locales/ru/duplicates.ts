import type { DuplicatesTexts } from "../en/duplicates";

export const duplicates: DuplicatesTexts = {
  heading: "Возможные дубли",
  about:
    "Написания, которые могут быть одним клиентом. Объединение записывает таблицу соответствий; ваши строки не меняются.",
  look: "Найти дубли",
  none: "Не найдены.",
  found:
    "Возможно, {count, plural, one {# клиент записан} few {# клиента записаны} many {# клиентов записаны} other {# клиента записаны}} по-разному: каждое написание считается отдельным клиентом.",
  compare: "Сравнить написания",
  keep: "Какое название остаётся",
  join: "Объединить",
  joinSure:
    "{count, plural, one {Объединить # бесспорный случай} few {Объединить все # бесспорных случая} many {Объединить все # бесспорных случаев} other {Объединить все # бесспорных случая}}",
  joined:
    "{count, plural, one {Объединено # написание} few {Объединены # написания} many {Объединено # написаний} other {Объединено # написания}}: {pair}",
  undo: "Отменить объединение",
  checkFirst: "Сначала проверьте, не один ли это клиент: «{client}» и «{other}». В этом шаге они посчитаны как разные.",
  apart: "Это разные клиенты",
  figures: "{purchases, plural, one {# покупка} few {# покупки} many {# покупок} other {# покупки}} · {turnover}",
  last: "последняя {day}",
  same: "Совпадает: {same}",
  differ: "Названия отличаются только {differ}",
  both: "Совпадает: {same}; или названия отличаются только {differ}",
  and: "{list} и {last}",
  "reason.taxNumber": "ИНН",
  "reason.phone": "телефон",
  "reason.email": "эл. почта",
  "reason.marks": "знаками, пробелами или порядком слов",
  "reason.lookAlike": "похожими буквами разных алфавитов",
  "reason.legalForm": "формой собственности",
  "reason.typing": "возможной опечаткой",
  typedTwice: "«{name}» ({cell}) уже есть в {other}.",
  typedLike: "«{name}» ({cell}) похоже на «{like}» в {other}.",
  typedSold: "«{name}» ({cell}) похоже на «{like}» из продаж.",
  typedAsk: "Это один клиент? Тогда достаточно одного написания.",
  typedGo: "К ячейке",
  sheetName: "Соответствия клиентов",
  asWritten: "Как записано",
  client: "Клиент",
};
