import type { FormatsTexts } from "../en/formats";

export const formats: FormatsTexts = {
  counted:
    "{left, plural, =0 {Toate rândurile ({total, number}) sunt luate în calcul, suma {sum}.} other {Se iau în calcul {used, number} din {total, plural, one {# rând} few {# rânduri} other {# de rânduri}}, suma {sum}.}}",
  line: "Format – {parts}",
  lineToCheck: "Format – verificați: {roles}",
  about: "Stabilit după toate valorile coloanei. Schimbați-l numai dacă o coloană este scrisă altfel.",
  found: "Cum s-a stabilit: {format}",
  byValues: "După valorile coloanei",
  undecided: "{value} se poate citi în două feluri. S-a citit așa cum scrie acest registru; alegeți varianta corectă.",
  "order.dmy": "zi{mark}lună{mark}an",
  "order.mdy": "lună{mark}zi{mark}an",
  "order.ymd": "an{mark}lună{mark}zi",
  realDates: "date calendaristice",
  wholeNumbers: "numere întregi ({pattern})",
  numbers: "numere",
  farLeftOut:
    "Departe de toate celelalte zile, probabil greșeli de scriere: {days}. Aceste rânduri sunt lăsate deoparte.",
  farKept: "Departe de toate celelalte zile: {days}. Aceste rânduri sunt luate în calcul, cum ați decis.",
  keepFar: "Luați-le în calcul",
  leaveFarOut: "Lăsați-le deoparte",
  wordsAbout: "Spuneți ce sunt rândurile cu fiecare cuvânt. Suma unui retur se scade.",
  wordSum: "{rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}, {sum}",
  "kind.sale": "vânzare",
  "kind.notSale": "nu este vânzare",
  "kind.return": "retur",
  blank: "(gol)",
  currency: "Moneda rapoartelor",
  currencySum: "{currency} ({rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}, {sum})",
  converted: "Convertite după cursul valutar: {parts}.",
  leftOut: "Lăsate deoparte, fiindcă nu există curs: {parts}. Adăugați un tabel cu coloanele „Moneda” și „Curs”.",
};
