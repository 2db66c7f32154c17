import type { CardTexts } from "../en/card";

export const card: CardTexts = {
  choose: "Найти клиента",
  chooseHint: "Введите часть названия или выделите строку клиента на любом листе.",
  moreFound: "и ещё {count, number}: введите больше букв названия",
  notFound: "Клиента с таким названием нет.",
  nothingSelected: "Выделите строку с названием клиента на своём листе или в отчёте либо любую цифру отчёта.",
  salesMissing: "Сначала выберите таблицу продаж на экране «Данные».",
  noSales: "Ни одну строку продаж нельзя учесть. Проверьте столбцы на экране «Данные».",
  rows: "Строки таблицы продаж: {count, number}",
  rowLink: "Строка {row}",
  clientsOf: "{name}: {count, number}",
  statusPotential: "До {asOf} не было ни одной покупки.",
  statusNew:
    "Самая первая покупка, {first}, попала в последний период сравнения: {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}, {from} – {to}.",
  statusRegular:
    "{now, plural, one {# покупка} few {# покупки} many {# покупок} other {# покупки}} в последнем периоде сравнения ({from} – {to}) и {before, plural, one {# покупка} few {# покупки} many {# покупок} other {# покупки}} в предыдущем ({beforeFrom} – {beforeTo}).",
  statusRestored:
    "Снова покупал в последнем периоде сравнения ({from} – {to}), в предыдущем ({beforeFrom} – {beforeTo}) покупок не было; первая покупка {first}.",
  statusLost:
    "Последняя покупка {last}; в последнем периоде сравнения покупок нет: {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}, {from} – {to}.",
  overdue:
    "Заказ задерживается: с последней покупки {days, plural, one {прошёл # день} few {прошло # дня} many {прошло # дней} other {прошло # дня}}, дольше обычного.",
  howCome: "Как это получилось",
  abcRule:
    "Место {rank, number} из {ranked, number}, показатель «{measure}»: {value} из {base} за период анализа. Более крупные дают {before}, от этой отметки считается его доля. {bounds}.",
  abcNegative: "{value}, показатель «{measure}», за период анализа: меньше нуля, поэтому последний класс.",
  abcNone: "За период анализа показатель «{measure}» равен нулю: класса нет.",
  xyzRule:
    "{count, plural, one {# отрезок} few {# отрезка} many {# отрезков} other {# отрезка}} с {from} по {to}. По коэффициенту вариации: X до {x}, Y до {y}, Z выше.",
  xyzMeanLow: "Среднее не больше нуля: класс Z.",
  xyzMean: "Среднее",
  xyzDeviation: "Стандартное отклонение",
  xyzVariation: "Коэф. вариации = отклонение / среднее",
  xyzSeries: "Сумма за каждый отрезок: {count, number}",
  xyzUnsteady: "У новых и потенциальных клиентов класса XYZ нет.",
  xyzTooFewBuckets: "С первой покупки прошло меньше 3 полных отрезков: класса нет.",
  xyzNoSales: "За период анализа продаж нет: класса нет.",
  gradeRule: "Маржа {margin}: класс {class}; потенциал: {potential}.",
  gradeNegative: "Маржа отрицательная: {margin}.",
  gradeUnknown: "Неизвестна: нужны маржа в продажах и потенциал в таблице клиентов.",
  potentialMax: "большой",
  potentialHigh: "средний",
  potentialLow: "малый",
  ladderRule:
    "{purchases, plural, =0 {Покупок ещё не было.} one {Всего # покупка.} few {Всего # покупки.} many {Всего # покупок.} other {Всего # покупки.}}",
  ladderNext: "Дальше: {rung}. Не хватает: {step}.",
  fewClients: "Не учитывается: у менеджера меньше 3 клиентов.",
  smallProduct: "Не учитывается: продукт даёт меньше 10 % выручки.",
  keyNo: "Нет: меньше 10 % компании, каждого менеджера и каждого продукта, отметок в таблице клиентов нет.",
  course: "Выручка по месяцам",
  courseLabel: "Выручка по месяцам, {from} – {to}; наибольший: {amount}, {month}.",
  noSalesYet: "Продаж ещё не было.",
  history: "История",
  products: "Продукты",
  productsPortrait:
    "Используется {used, number} из {target, number} целевых продуктов сегмента «{segment}»: {development}.",
  productsNoPortrait: "Целевых продуктов нет: у клиента нет сегмента или для него нет строки в целевой матрице.",
  used: "Покупает",
  missing: "Не хватает",
  target: "цель",
  nextRule:
    "{product}: ожидается {expected} – медиана по {users, plural, one {# клиенту} few {# клиентам} many {# клиентам} other {# клиента}} сегмента, которые его покупают.",
  nextUnknown: "{product}: в сегменте его пока никто не покупает.",
  ltvRule:
    "Средний чек {check} × покупок в месяц {perMonth} × доля маржи {share} × {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} = {ltv}.",
  ltvNoMargin:
    "Средний чек {check} × покупок в месяц {perMonth} × {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}. Для LTV введите долю маржи в настройках.",
  ltvFromSettings: "Доля маржи взята из настроек.",
  managerHeading: "Менеджер: {manager}",
  managerPeriod: "Период KPI {from} – {to}; предыдущий период {beforeFrom} – {beforeTo}.",
  "count.potential": "Потенциальные",
  "count.new": "Новые",
  "count.regular": "Постоянные",
  "count.restored": "Восстановленные",
  "count.lost": "Потеряны за период",
  "count.lostAll": "Потеряны (все)",
  "count.served": "Обслуженные клиенты",
  "count.key": "Ключевые клиенты",
  cellRule:
    "Покупают {users, number} из {clients, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} сегмента за период анализа.",
  cellTarget: "Это целевой продукт: остальные – резерв.",
  cellUsers: "Покупают",
  cellGap: "Резерв",
  cellOthers: "Не покупают",
};
