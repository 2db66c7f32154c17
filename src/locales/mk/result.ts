import type { ResultTexts } from "../en/result";

export const result: ResultTexts = {
  "change.cells": "„{name}“: податоците се изменети по последната пресметка.",
  "change.rows":
    "„{name}“: сега има {now, plural, one {# ред} other {# реда}}, при последната пресметка имаше {before, number}.",
  "change.headers": "„{name}“: колоните се изменети по последната пресметка.",
  "change.gone": "„{name}“: листот или табелата се избришани или преименувани по последната пресметка.",
  "change.tables": "Избрани се други табели или колони отколку при последната пресметка.",
  "change.settings": "Поставките се изменети по последната пресметка.",
  "change.language": "Јазикот е променет по последната пресметка.",
  outOfDate: "Извештаите се застарени.",
  standing: "Ова се листовите од последната пресметка. Пресметајте повторно за да ги видите показателите тука.",
  restoreHeading: "Претходни извештаи",
  restoreAbout:
    "{count, plural, one {# лист од претходната пресметка се чува скриен} other {# листови од претходната пресметка се чуваат скриени}} до следната пресметка; датотеката е толку поголема. Со враќање тие се појавуваат повторно, а листовите од оваа пресметка се бришат.",
  restore: "Врати ги претходните извештаи",
  restoreFirstAbout:
    "Пред оваа пресметка немаше извештаи. Поништувањето ги брише нејзините листови; вашите листови остануваат.",
  restoreFirst: "Отстрани ги овие извештаи",
  restoring: "Враќање на претходните извештаи",
  rowsDone: "{done, number} од {total, plural, one {# ред} other {# реда}}",
  bytesDone: "{done, number} од {total, number} MB",
  cellsDone: "{done, number} од {total, plural, one {# ќелија} other {# ќелии}}",
  "left.seconds": "уште околу {count, plural, one {# секунда} other {# секунди}}",
  "left.minutes": "уште околу {count, plural, one {# минута} other {# минути}}",
  changesHeading: "Период за KPI споредено со претходниот",
  changesPeriods: "{from} – {to} наспроти {beforeFrom} – {beforeTo}.",
  changesUnknown: "{from} – {to}. Продажбите не одат доволно наназад за споредба.",
  was: "претходно: {value}",
  points: "{value} п. п.",
  keptOf: "останале {kept} од {start}, {share}",
  unchanged: "без промена",
  monthsHeading: "Промет по месеци",
  monthsSummary: "Промет по месеци од {from} до {to}: највисок во {topMonth} – {top}, најнизок во {lowMonth} – {low}.",
  topMonth: "Највисок: {month}, {amount}",
  atStake: "Промет во прашање: {amount}",
  openList: "Отвори ја листата",
  noticesHeading: "На што да внимавате",
  ltvOfHistory: "Вредност на клиентот (LTV), цела историја",
  classed:
    "Класа имаат {classed, number} од {all, number} клиенти; {left, number} без вредност во периодот на анализа немаат.",
  explainFigures: "Изберете која било бројка на овие листови и отворете „Објасни“: таму пишува како е добиена.",
};
