import type { CardTexts } from "../en/card";

export const card: CardTexts = {
  choose: "Căutați un client",
  chooseHint: "Scrieți o parte din denumire sau selectați rândul unui client pe orice foaie.",
  moreFound: "și încă {count, number}: scrieți mai mult din denumire",
  notFound: "Nu există un client cu această denumire.",
  nothingSelected:
    "Selectați un rând cu denumirea unui client, pe foile dvs. sau într-un raport; sau orice cifră a unui raport.",
  salesMissing: "Alegeți întâi tabelul de vânzări pe ecranul „Date”.",
  noSales: "Niciun rând de vânzări nu a putut fi folosit. Verificați coloanele pe ecranul „Date”.",
  rows: "Rânduri din tabelul de vânzări: {count, number}",
  rowLink: "Rândul {row}",
  clientsOf: "{name}: {count, number}",
  statusPotential: "Nicio cumpărare până la {asOf}.",
  statusNew:
    "Prima cumpărare, din {first}, este în ultima perioadă de comparație: {months, plural, one {# lună} few {# luni} other {# de luni}}, {from} – {to}.",
  statusRegular:
    "{now, plural, one {# cumpărare} few {# cumpărări} other {# de cumpărări}} în ultima perioadă de comparație ({from} – {to}) și {before, plural, one {# cumpărare} few {# cumpărări} other {# de cumpărări}} în cea dinainte ({beforeFrom} – {beforeTo}).",
  statusRestored:
    "A cumpărat din nou în ultima perioadă de comparație ({from} – {to}), nimic în cea dinainte ({beforeFrom} – {beforeTo}); prima cumpărare {first}.",
  statusLost:
    "Ultima cumpărare {last}; nimic în ultima perioadă de comparație: {months, plural, one {# lună} few {# luni} other {# de luni}}, {from} – {to}.",
  overdue:
    "Comandă întârziată: {days, plural, one {# zi} few {# zile} other {# de zile}} de la ultima cumpărare, mai mult decât de obicei.",
  howCome: "Cum a rezultat",
  abcRule:
    "Locul {rank, number} din {ranked, number} după {measure}: {value} din {base} în perioada de analiză. Cei mai mari aduc {before}, de acolo începe ponderea clientului. {bounds}.",
  abcNegative: "{value} după {measure} în perioada de analiză: sub zero, deci ultima clasă.",
  abcNone: "Nimic după {measure} în perioada de analiză: fără clasă.",
  xyzRule:
    "{count, plural, one {# interval} few {# intervale} other {# de intervale}} de la {from} la {to}. După coeficientul de variație: X până la {x}, Y până la {y}, Z peste.",
  xyzMeanLow: "Media nu este peste zero: clasa Z.",
  xyzMean: "Media",
  xyzDeviation: "Abaterea standard",
  xyzVariation: "Coef. de variație = abaterea / media",
  xyzSeries: "Suma fiecărui interval: {count, number}",
  xyzUnsteady: "Clienții noi și potențiali nu au clasă XYZ.",
  xyzTooFewBuckets: "Mai puțin de 3 intervale întregi de la prima cumpărare: fără clasă.",
  xyzNoSales: "Nicio vânzare în perioada de analiză: fără clasă.",
  gradeRule: "Marja {margin}: clasa {class}; potențial: {potential}.",
  gradeNegative: "Marja este negativă: {margin}.",
  gradeUnknown: "Necunoscută: sunt necesare marja în vânzări și potențialul în tabelul clienților.",
  potentialMax: "mare",
  potentialHigh: "mediu",
  potentialLow: "mic",
  ladderRule:
    "{purchases, plural, =0 {Nicio cumpărare încă.} one {# cumpărare până acum.} few {# cumpărări până acum.} other {# de cumpărări până acum.}}",
  ladderNext: "Urmează: {rung}. Lipsește: {step}.",
  fewClients: "Nu se ia în calcul: managerul are mai puțin de 3 clienți.",
  smallProduct: "Nu se ia în calcul: produsul aduce sub 10 % din cifra de afaceri.",
  keyNo: "Nu: sub 10 % din firmă, din fiecare manager și din fiecare produs, fără mențiune în tabelul clienților.",
  course: "Cifra de afaceri pe luni",
  courseLabel: "Cifra de afaceri pe luni, {from} – {to}; cea mai mare: {amount} în {month}.",
  noSalesYet: "Nicio vânzare încă.",
  history: "Istoric",
  products: "Produse",
  productsPortrait:
    "Sunt folosite {used, number} din {target, plural, one {# produs-țintă} few {# produse-țintă} other {# de produse-țintă}} ale segmentului „{segment}”: {development}.",
  productsNoPortrait: "Fără produse-țintă: clientul nu are segment sau matricea-țintă nu îl conține.",
  used: "Cumpără",
  missing: "Lipsește",
  target: "țintă",
  nextRule:
    "{product}: se așteaptă {expected}, mediana pentru {users, plural, one {# client} few {# clienți} other {# de clienți}} din segment care îl cumpără.",
  nextUnknown: "{product}: nimeni din segment nu îl cumpără încă.",
  ltvRule:
    "Valoarea medie a comenzii {check} × cumpărări pe lună {perMonth} × ponderea marjei {share} × {months, plural, one {# lună} few {# luni} other {# de luni}} = {ltv}.",
  ltvNoMargin:
    "Valoarea medie a comenzii {check} × cumpărări pe lună {perMonth} × {months, plural, one {# lună} few {# luni} other {# de luni}}. Pentru LTV introduceți ponderea marjei în setări.",
  ltvFromSettings: "Ponderea marjei este din setări.",
  managerHeading: "Manager: {manager}",
  managerPeriod: "Perioada KPI {from} – {to}; perioada dinainte {beforeFrom} – {beforeTo}.",
  "count.potential": "Potențiali",
  "count.new": "Noi",
  "count.regular": "Constanți",
  "count.restored": "Recuperați",
  "count.lost": "Pierduți în perioadă",
  "count.lostAll": "Pierduți (toți)",
  "count.served": "Clienți deserviți",
  "count.key": "Clienți-cheie",
  cellRule:
    "Îl cumpără {users, number} din {clients, plural, one {# client} few {# clienți} other {# de clienți}} ai segmentului în perioada de analiză.",
  cellTarget: "Este produs-țintă: ceilalți sunt neacoperiți.",
  cellUsers: "Îl cumpără",
  cellGap: "Neacoperit",
  cellOthers: "Nu îl cumpără",
};
