import type { CardTexts } from "../en/card";

export const card: CardTexts = {
  choose: "Најдете клиент",
  chooseHint: "Внесете дел од името или изберете ред на клиентот на кој било лист.",
  moreFound: "и уште {count, number}: внесете повеќе од името",
  notFound: "Нема клиент со тоа име.",
  nothingSelected: "Изберете ред со име на клиент, на свој лист или во извештај; или која било бројка од извештај.",
  salesMissing: "Прво изберете ја табелата со продажби на екранот „Податоци“.",
  noSales: "Ниту еден ред од продажбите не може да се користи. Проверете ги колоните на екранот „Податоци“.",
  rows: "Редови од табелата со продажби: {count, number}",
  rowLink: "Ред {row}",
  clientsOf: "{name}: {count, number}",
  statusPotential: "Нема купување до {asOf}.",
  statusNew:
    "Првото купување воопшто, на {first}, е во последниот период на споредба: {months, plural, one {# месец} other {# месеци}}, {from} – {to}.",
  statusRegular:
    "{now, plural, one {# купување} other {# купувања}} во последниот период на споредба ({from} – {to}) и {before, plural, one {# купување} other {# купувања}} во претходниот ({beforeFrom} – {beforeTo}).",
  statusRestored:
    "Повторно купил во последниот период на споредба ({from} – {to}), ништо во претходниот ({beforeFrom} – {beforeTo}); прво купување {first}.",
  statusLost:
    "Последно купување {last}; ништо во последниот период на споредба: {months, plural, one {# месец} other {# месеци}}, {from} – {to}.",
  overdue:
    "Доцни со нарачка: {days, plural, one {# ден} other {# дена}} од последното купување, подолго од вообичаено.",
  howCome: "Како е добиено",
  abcRule:
    "Место {rank, number} од {ranked, number}, показател „{measure}“: {value} од {base} во периодот на анализа. Поголемите носат {before}, оттаму почнува уделот на клиентот. {bounds}.",
  abcNegative: "{value}, показател „{measure}“, во периодот на анализа: под нула, па последната класа.",
  abcNone: "Во периодот на анализа показателот „{measure}“ е нула: нема класа.",
  xyzRule:
    "{count, plural, one {# отсечка} other {# отсечки}} од {from} до {to}. Според коефициентот на варијација: X до {x}, Y до {y}, Z над тоа.",
  xyzMeanLow: "Просекот не е над нула: класа Z.",
  xyzMean: "Просек",
  xyzDeviation: "Стандардна девијација",
  xyzVariation: "Коеф. на варијација = девијација / просек",
  xyzSeries: "Износ за секоја отсечка: {count, number}",
  xyzUnsteady: "Новите и потенцијалните клиенти немаат класа XYZ.",
  xyzTooFewBuckets: "Помалку од 3 цели отсечки од првото купување: нема класа.",
  xyzNoSales: "Нема продажба во периодот на анализа: нема класа.",
  gradeRule: "Маржа {margin}: класа {class}; потенцијал: {potential}.",
  gradeNegative: "Маржата е негативна: {margin}.",
  gradeUnknown: "Не е позната: потребни се маржа во продажбите и потенцијал во табелата на клиенти.",
  potentialMax: "голем",
  potentialHigh: "среден",
  potentialLow: "мал",
  ladderRule: "{purchases, plural, =0 {Сѐ уште нема купување.} one {Досега # купување.} other {Досега # купувања.}}",
  ladderNext: "Следно: {rung}. Недостасува: {step}.",
  fewClients: "Не се смета: комерцијалистот има помалку од 3 клиенти.",
  smallProduct: "Не се смета: производот носи помалку од 10 % од прометот.",
  keyNo:
    "Не: под 10 % од компанијата, од секој комерцијалист и од секој производ, и без ознака во табелата на клиенти.",
  course: "Промет по месеци",
  courseLabel: "Промет по месеци, {from} – {to}; најголем: {amount}, {month}.",
  noSalesYet: "Сѐ уште нема продажба.",
  history: "Историја",
  products: "Производи",
  productsPortrait:
    "Се користат {used, number} од {target, number} целни производи на сегментот „{segment}“: {development}.",
  productsNoPortrait: "Нема целни производи: клиентот нема сегмент или за него нема ред во целната матрица.",
  used: "Купува",
  missing: "Недостасува",
  target: "цел",
  nextRule:
    "{product}: се очекува {expected}, медијана од {users, plural, one {# клиент} other {# клиенти}} од сегментот што го купуваат.",
  nextUnknown: "{product}: во сегментот сѐ уште никој не го купува.",
  ltvRule:
    "Просечна фактура {check} × купувања месечно {perMonth} × удел на маржата {share} × {months, plural, one {# месец} other {# месеци}} = {ltv}.",
  ltvNoMargin:
    "Просечна фактура {check} × купувања месечно {perMonth} × {months, plural, one {# месец} other {# месеци}}. За LTV внесете удел на маржата во поставките.",
  ltvFromSettings: "Уделот на маржата е од поставките.",
  managerHeading: "Комерцијалист: {manager}",
  managerPeriod: "KPI-период {from} – {to}; претходниот период {beforeFrom} – {beforeTo}.",
  "count.potential": "Потенцијални",
  "count.new": "Нови",
  "count.regular": "Редовни",
  "count.restored": "Вратени",
  "count.lost": "Изгубени во периодот",
  "count.lostAll": "Изгубени (сите)",
  "count.served": "Опслужени клиенти",
  "count.key": "Клучни клиенти",
  cellRule:
    "Го купуваат {users, number} од {clients, plural, one {# клиент} other {# клиенти}} од сегментот во периодот на анализа.",
  cellTarget: "Тоа е целен производ: другите се неискористени.",
  cellUsers: "Го купуваат",
  cellGap: "Неискористено",
  cellOthers: "Не го купуваат",
};
