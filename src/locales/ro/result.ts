import type { ResultTexts } from "../en/result";

export const result: ResultTexts = {
  "change.cells": "„{name}” a fost modificat după ultimul calcul.",
  "change.rows":
    "„{name}” are acum {now, plural, one {# rând} few {# rânduri} other {# de rânduri}}; la ultimul calcul avea {before, number}.",
  "change.headers": "Coloanele din „{name}” s-au schimbat după ultimul calcul.",
  "change.gone": "„{name}” a fost șters sau redenumit după ultimul calcul.",
  "change.tables": "Sunt alese alte tabele sau coloane decât la ultimul calcul.",
  "change.settings": "Setările s-au schimbat după ultimul calcul.",
  "change.language": "Limba s-a schimbat după ultimul calcul.",
  outOfDate: "Rapoartele nu mai sunt actuale.",
  standing: "Acestea sunt foile ultimului calcul. Calculați din nou ca să vedeți indicatorii aici.",
  restoreHeading: "Rapoartele anterioare",
  restoreAbout:
    "{count, plural, one {# foaie a calculului anterior este păstrată ascunsă} few {# foi ale calculului anterior sunt păstrate ascunse} other {# de foi ale calculului anterior sunt păstrate ascunse}} până la calculul următor; fișierul este mai mare cu tot atât. La restaurare ele reapar, iar foile acestui calcul sunt șterse.",
  restore: "Restaurează rapoartele anterioare",
  restoreFirstAbout:
    "Înainte de acest calcul nu existau rapoarte. Anularea îi șterge foile; foile dumneavoastră rămân.",
  restoreFirst: "Șterge aceste rapoarte",
  restoring: "Se restaurează rapoartele anterioare",
  rowsDone: "{done, number} din {total, plural, one {# rând} few {# rânduri} other {# de rânduri}}",
  bytesDone: "{done, number} din {total, number} MB",
  cellsDone: "{done, number} din {total, plural, one {# celulă} few {# celule} other {# de celule}}",
  "left.seconds": "mai durează cam {count, plural, one {# secundă} few {# secunde} other {# de secunde}}",
  "left.minutes": "mai durează cam {count, plural, one {# minut} few {# minute} other {# de minute}}",
  changesHeading: "Perioada KPI față de cea anterioară",
  changesPeriods: "{from} – {to} față de {beforeFrom} – {beforeTo}.",
  changesUnknown: "{from} – {to}. Vânzările nu merg destul de mult înapoi pentru o comparație.",
  was: "înainte: {value}",
  points: "{value} p.p.",
  keptOf: "au rămas {kept} din {start}, {share}",
  unchanged: "neschimbat",
  monthsHeading: "Cifra de afaceri pe luni",
  monthsSummary:
    "Cifra de afaceri pe luni, {from} – {to}: cea mai mare în {topMonth}, {top}, cea mai mică în {lowMonth}, {low}.",
  topMonth: "Cea mai mare: {month}, {amount}",
  atStake: "Cifra de afaceri vizată: {amount}",
  openList: "Deschide lista",
  noticesHeading: "De reținut",
  ltvOfHistory: "Valoarea clientului (LTV), tot istoricul",
  classed:
    "Au clasă {classed, number} din {all, plural, one {# client} few {# clienți} other {# de clienți}}; {left, number} fără valoare în perioada de analiză nu au.",
  explainFigures: "Selectați orice cifră de pe aceste foi și deschideți „Explică”: acolo scrie cum a rezultat.",
};
