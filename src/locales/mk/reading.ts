import type { ReadingTexts } from "../en/reading";

export const reading: ReadingTexts = {
  pane: {
    "problem.dayFarAway": "Ден далеку од сите други",
    "problem.otherCurrency": "Друга валута, без курс",
    "problem.rateNotPositive": "Курсот не е над 0",
  },
  problems: {
    dayFarAway:
      "{day} е далеку од сите други денови, па веројатно е грешка. Редот не се брои: поправете го датумот или вратете ги таквите денови.",
    otherCurrency:
      "Износот е во друга валута ({currency}), а за неа нема курс. Редот не се брои: додајте табела со валутата и курсот.",
    rateNotPositive: "Курсот {value, number} не може да се користи. Редот не се брои: внесете број над 0.",
    dateOrderUndecided:
      "Колона „{column}“: од вредностите не се гледа дали во {value} прв е денот или месецот, па датумот е прочитан како што ги пишува книгата. Ако не е така, поставете го редоследот за колоната.",
    decimalUndecided:
      "Колона „{column}“: од вредностите не се гледа дали знакот во {value} дели илјади или децимали, па бројот е прочитан како што ги пишува книгата. Ако не е така, поставете го знакот за колоната.",
    datesTurnedBack:
      "Колона „{column}“: во {rows, plural, one {# датум} other {# датуми}} програмата ги заменила денот и месецот, како што покажуваат текстовите до нив. Вратени се.",
    digitDates: "Колона „{column}“: целите броеви се прочитани како датуми, {value} е {day}.",
    monthsOnly:
      "Колона „{column}“: за {rows, plural, one {# ред} other {# редови}} се знае само месецот; земен е последниот ден од месецот.",
    creditAdds: "Колона „{column}“: повеќето износи се побарувања, па CR се додава, а DR се одзема.",
    creditLessDebit: "Износот е „{column}“ минус „{other}“.",
    filledDown:
      "Колона „{column}“: {rows, plural, one {# ред без вредност ја зема} other {# редови без вредност ја земаат}} од редот погоре, заедно со другото од групата.",
    groupRows:
      "Колона „{column}“: {rows, plural, one {# ред го содржи} other {# редови го содржат}} само името на групата, а нејзините редови се подолу.",
    formRows:
      "{rows, plural, one {# ред е} other {# редови се}} дел од образецот (повторени заглавија, линии, потписи), а не податоци.",
    kindsLeftOut: "Не се продажби и не се бројат, {rows, plural, one {# ред} other {# редови}}: {value}.",
    kindsTakenAway: "Враќања, чии износи се одземени, {rows, plural, one {# ред} other {# редови}}: {value}.",
    documentTotals:
      "Колона „{column}“: истиот збир се повторува во секој ред на документот и се брои еднаш за документ; повторно не се додадени редови: {rows, number}.",
    currencyOf: "Сите износи се во една валута: {currency}.",
    currenciesConverted:
      "Во колоната „{column}“ има повеќе валути. Анализирано во {currency}; пресметано по курс: {value}.",
    currenciesLeftOut:
      "Во колоната „{column}“ има повеќе валути. Анализирана е {currency}; изоставено, бидејќи нема курс: {value}.",
    "role.debit": "Должи",
    "role.credit": "Побарува",
    "role.currency": "Валута",
    "role.state": "Состојба",
    "role.saleKind": "Вид документ",
    "role.year": "Година",
    "role.month": "Месец",
    "role.day": "Ден",
    "role.rate": "Курс",
    "role.fromDate": "Од датум",
  },
  reports: {
    rowsSetAside: "не се продажби, предалечни денови или друга валута {rows, number}",
  },
};
