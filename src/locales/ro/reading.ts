import type { ReadingTexts } from "../en/reading";

export const reading: ReadingTexts = {
  pane: {
    "problem.dayFarAway": "Zi departe de toate celelalte",
    "problem.otherCurrency": "Altă monedă, fără curs",
    "problem.rateNotPositive": "Cursul nu este peste 0",
  },
  problems: {
    dayFarAway:
      "{day} este departe de toate celelalte zile, deci probabil o greșeală. Rândul nu este luat în calcul: corectați data sau readuceți astfel de zile.",
    otherCurrency:
      "Suma este în altă monedă ({currency}) și nu există curs pentru ea. Rândul nu este luat în calcul: adăugați un tabel cu moneda și cursul.",
    rateNotPositive:
      "Cursul {value, number} nu poate fi folosit. Rândul nu este luat în calcul: introduceți un număr peste 0.",
    dateOrderUndecided:
      "Coloana „{column}”: valorile nu arată dacă în {value} prima este ziua sau luna, așa că data este citită cum scrie registrul datele. Dacă nu e bine, stabiliți ordinea coloanei.",
    decimalUndecided:
      "Coloana „{column}”: valorile nu arată dacă semnul din {value} separă mii sau zecimale, așa că numărul este citit cum scrie registrul numerele. Dacă nu e bine, stabiliți semnul coloanei.",
    datesTurnedBack:
      "Coloana „{column}”: la {rows, plural, one {# dată} few {# date} other {# de date}} programul inversase ziua și luna, cum arată textele de alături. Au fost îndreptate.",
    digitDates: "Coloana „{column}”: numerele întregi sunt citite ca date, {value} este {day}.",
    monthsOnly:
      "Coloana „{column}”: la {rows, plural, one {# rând} few {# rânduri} other {# de rânduri}} se știe numai luna; se ia ultima zi a lunii.",
    creditAdds: "Coloana „{column}”: cele mai multe sume sunt credite, deci CR se adună, iar DR se scade.",
    creditLessDebit: "Suma este „{column}” minus „{other}”.",
    returnsBeside:
      "Coloana „{column}”: {rows, plural, one {# rând conține} few {# rânduri conțin} other {# de rânduri conțin}} retururi, care nu se scad din „{other}”. Dacă „{other}” este vânzarea înainte de retururi, alegeți în loc de „Sumă” coloana „{other}” drept „Credit” și „{column}” drept „Debit”.",
    statesBeside:
      "Coloana „{column}”: {rows, plural, one {într-un rând numărat ca vânzare} few {în # rânduri numărate ca vânzări} other {în # de rânduri numărate ca vânzări}} scrie „{value}” sau ceva asemănător. Dacă nu sunt vânzări sau sunt retururi, alegeți coloana drept „Tip document”.",
    filledDown:
      "Coloana „{column}”: {rows, plural, one {# rând fără valoare o ia} few {# rânduri fără valoare o iau} other {# de rânduri fără valoare o iau}} din rândul de mai sus, cu tot ce ține de grup.",
    groupRows:
      "Coloana „{column}”: {rows, plural, one {# rând conține} few {# rânduri conțin} other {# de rânduri conțin}} numai numele grupului, cu rândurile lui dedesubt.",
    listBeside:
      "Pe foaia {sheet}, lângă lista citită, de la celula {cell} începe încă o listă de vânzări. Ea nu este citită: mutați-o sub prima sau pe o foaie separată.",
    rowsHidden:
      "Pe foaia {sheet}, {rows, plural, one {# rând este ascuns sau filtrat} few {# rânduri sunt ascunse sau filtrate} other {# de rânduri sunt ascunse sau filtrate}}. Rândurile ascunse contează ca toate celelalte.",
    lettersLost:
      "Un fișier conține litere care nu au putut fi citite și apar ca �. Celule: {rows}, prima este {cell}. Corectați-le în fișier sau salvați-l ca UTF-8.",
    fileMarkUndecided:
      "În coloana celulei {cell} nimic nu arată dacă semnul separă miile sau zecimalele. Astfel de numere: {rows}; primul a fost citit ca {value}. Dacă nu este corect, scrieți zecimalele complet în fișier.",
    sheetNameAs: "„{role}” al fiecărui rând este numele foii.",
    periodsAcross:
      "Pe foaia {sheet}, {periods, plural, one {# perioadă este} few {# perioade sunt} other {# de perioade sunt}} pe coloane: fiecare celulă completată contează ca o vânzare în ultima zi a perioadei sale.",
    clientsAboveDays:
      "Pe foaia {sheet}, clienții și zilele stau în aceeași coloană: fiecare zi contează ca o vânzare a clientului de deasupra.",
    namesAboveRows:
      "Pe foaia {sheet}, numele stau singure pe un rând deasupra rândurilor lor: fiecare rând ia numele de deasupra.",
    formRows:
      "{rows, plural, one {# linie ține} few {# linii țin} other {# de linii țin}} de formular (antete repetate, linii, semnături), nu de date.",
    kindsLeftOut:
      "Nu sunt vânzări și nu se numără, {rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}: {value}.",
    kindsTakenAway:
      "Retururi, ale căror sume se scad, {rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}: {value}.",
    collectiveSales:
      "Rânduri „{client}”: {rows, number}. Sunt mulți cumpărători fără nume: intră în cifra de afaceri a firmei și a perioadelor ei, dar nu în indicatorii pe clienți, clase, produse și manageri.",
    unnamedBuyers:
      "„{client}” este probabil un nume comun pentru cumpărători pe care nu i-a numit nimeni: {rows, plural, one {# vânzare se socotește} few {# vânzări se socotesc} other {# de vânzări se socotesc}} ca ale unui singur client. Ca să nu intre în cifrele pe clienți, dați pentru „{client}” numele „(cumpărători fără nume)” în tabelul „Denumiri clienți”.",
    documentSums:
      "Coloana „{column}”: {rows, plural, one {# rând conține} few {# rânduri conțin} other {# de rânduri conțin}} suma celorlalte rânduri ale documentului și nu se adună cu ele.",
    documentTotals:
      "Coloana „{column}”: același total se repetă pe fiecare linie a documentului și se numără o dată pe document; linii care nu s-au adunat din nou: {rows, number}.",
    totalCounts:
      "{rows, plural, one {# rând se numește} few {# rânduri se numesc} other {# de rânduri se numesc}} „{value}”, dar suma rândurilor de deasupra este alta, așa că sunt luate drept vânzări. Dacă sunt totaluri, ștergeți data din aceste rânduri sau ștergeți rândurile.",
    currencyOf: "Toate sumele sunt într-o singură monedă: {currency}.",
    currenciesConverted:
      "Coloana „{column}” conține mai multe monede. Analiza este în {currency}; transformat la curs: {value}.",
    currenciesLeftOut:
      "Coloana „{column}” conține mai multe monede. Analizat: {currency}; lăsat deoparte, fiindcă nu există curs: {value}.",
    "role.debit": "Debit",
    "role.credit": "Credit",
    "role.currency": "Monedă",
    "role.state": "Stare",
    "role.saleKind": "Tip document",
    "role.year": "An",
    "role.month": "Lună",
    "role.day": "Zi",
    "role.time": "Ora",
    "role.rate": "Curs",
    "role.fromDate": "De la data",
  },
};
