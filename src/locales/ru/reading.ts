import type { ReadingTexts } from "../en/reading";

export const reading: ReadingTexts = {
  pane: {
    "problem.dayFarAway": "День далеко от всех остальных",
    "problem.otherCurrency": "Другая валюта, нет курса",
    "problem.rateNotPositive": "Курс не больше 0",
  },
  problems: {
    dayFarAway:
      "{day} — далеко от всех остальных дней, скорее всего это описка. Строка не учтена: исправьте дату или верните такие дни в расчёт.",
    otherCurrency:
      "Сумма в другой валюте ({currency}), а курса для неё нет. Строка не учтена: добавьте таблицу с валютой и курсом.",
    rateNotPositive: "Курс {value, number} использовать нельзя. Строка не учтена: введите число больше 0.",
    dateOrderUndecided:
      "Столбец «{column}»: по значениям не видно, что в {value} стоит первым — день или месяц, поэтому дата прочитана так, как пишет даты книга. Если это неверно, задайте порядок для столбца.",
    decimalUndecided:
      "Столбец «{column}»: по значениям не видно, что отделяет знак в {value} — тысячи или дробную часть, поэтому число прочитано так, как пишет числа книга. Если это неверно, задайте знак для столбца.",
    datesTurnedBack:
      "Столбец «{column}»: в {rows, plural, one {# дате} few {# датах} many {# датах} other {# датах}} программа поменяла местами день и месяц, это видно по текстам рядом. Порядок восстановлен.",
    digitDates: "Столбец «{column}»: целые числа прочитаны как даты, {value} — это {day}.",
    monthsOnly:
      "Столбец «{column}»: в {rows, plural, one {# строке} few {# строках} many {# строках} other {# строках}} известен только месяц; взят последний день месяца.",
    creditAdds: "Столбец «{column}»: большинство сумм — кредит, поэтому CR прибавляется, а DR вычитается.",
    creditLessDebit: "Сумма — это «{column}» минус «{other}».",
    filledDown:
      "Столбец «{column}»: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} без значения взяты со значением строки выше и всем, что относится к группе.",
    groupRows:
      "Столбец «{column}»: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} — только название группы, её строки стоят ниже.",
    formRows:
      "{rows, plural, one {# строка относится} few {# строки относятся} many {# строк относятся} other {# строки относятся}} к бланку (повтор заголовков, линии, подписи), а не к данным.",
    kindsLeftOut:
      "Не продажи и не учтены, {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}: {value}.",
    kindsTakenAway:
      "Возвраты, их суммы вычтены, {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}: {value}.",
    documentTotals:
      "Столбец «{column}»: один и тот же итог повторяется в каждой строке документа и учтён один раз на документ; ещё раз не прибавлено строк: {rows, number}.",
    currencyOf: "Все суммы в одной валюте: {currency}.",
    currenciesConverted: "В столбце «{column}» несколько валют. Анализ в {currency}; пересчитано по курсам: {value}.",
    currenciesLeftOut:
      "В столбце «{column}» несколько валют. Учтена {currency}; не учтены, так как нет курса: {value}.",
    "role.debit": "Дебет",
    "role.credit": "Кредит",
    "role.currency": "Валюта",
    "role.state": "Состояние",
    "role.saleKind": "Вид документа",
    "role.year": "Год",
    "role.month": "Месяц",
    "role.day": "День",
    "role.rate": "Курс",
    "role.fromDate": "С какой даты",
  },
  reports: {
    rowsSetAside: "не продажи, слишком далёкие дни или другая валюта — {rows, number}",
  },
};
