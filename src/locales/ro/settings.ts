import { feedbackTexts } from "./feedback";
import { processTexts } from "./process";
import type { SettingsTexts } from "../en/settings";

export const settings: SettingsTexts = {
  "section.period": "Perioadă",
  "section.window": "Perioadă de comparație",
  "section.abc": "Clase ABC",
  "section.xyz": "Clase XYZ",
  "section.reports": "Rapoarte",
  "section.profit": "Profit, produse, calificative",
  "section.managers": "Manageri și istoric",

  // each setting: its field, what it does, its words
  "field.period": "Perioada de analiză",
  "field.periodFrom": "Perioada de la",
  "field.periodTo": "Perioada până la",
  "about.period": "Pentru aceste zile se calculează cifra de afaceri, ABC și XYZ.",
  "error.periodInvalid": "Perioada de analiză nu este validă. Introduceți două date, prima nu mai târzie decât a doua.",
  "field.asOf": "Data de referință",
  "about.asOf": "Vânzările de după această zi nu se numără. Gol: ultima vânzare din date.",
  "error.asOfInvalid":
    "Data de referință nu este o dată cunoscută de Excel. Introduceți o dată, de exemplu 31.12.2024.",
  "field.windowMonths": "Perioada de comparație, luni",
  "about.windowMonths":
    "Câte luni poate să nu cumpere un client până este socotit pierdut. Gol: {usual, plural, one {# lună} few {# luni} other {# de luni}}.",
  "error.windowMonthsInvalid": "Perioada de comparație trebuie să fie un număr întreg de luni, de la 1 la 120.",
  "summary.windowMonths": "{value, plural, one {# lună} few {# luni} other {# de luni}}",
  "field.measure": "Măsura pentru ABC",
  "about.measure": "După ce se ordonează clienții.",
  "measure.turnover": "Cifra de afaceri",
  "measure.margin": "Marja",
  "measure.quantity": "Cantitatea",
  "measure.purchases": "Numărul de cumpărări",
  "field.abc": "Praguri ABC, %",
  "about.abc": "Ponderile cumulate la care se termină clasele A, B … Gol: {usual}.",
  "error.abcBoundariesInvalid":
    "Pragurile ABC trebuie să fie între unu și cinci ponderi crescătoare, între 0 % și 100 %, de exemplu 50 % și 80 %.",
  "presets.abc": "Praguri ABC obișnuite",
  "field.abcGroup": "ABC în grupuri după",
  "about.abcGroup": "A doua clasă a fiecărui client, stabilită doar în grupul lui.",
  "abcGroup.none": "Fără grupuri",
  "abcGroup.segment": "Segment",
  "abcGroup.manager": "Manager",
  "field.xyzBucket": "Pasul XYZ",
  "about.xyzBucket":
    "Intervalul a cărui cifră de afaceri se compară cu următorul. Cine cumpără rar cere unul mai lung.",
  "xyzBucket.week": "Săptămână",
  "xyzBucket.month": "Lună",
  "xyzBucket.quarter": "Trimestru",
  "xyzBucket.year": "An",
  "field.xyz": "Praguri XYZ, %",
  "about.xyz":
    "Până la ce variație a cifrei de afaceri un client este X, apoi Y. Gol: {usual}, iar dacă acestea nu deosebesc pe nimeni, altele.",
  automatic: "Automat",
  xyzItself:
    "XYZ și-a ales singur regula: cu pragurile obișnuite {usual}, {share} dintre clienți ar fi într-o singură clasă; {bounds} pe {bucket, select, week {săptămâni} quarter {trimestre} year {ani} other {luni}} îi deosebește.",
  xyzRuleHeading: "Regula XYZ",
  xyzRuleBack: "Folosește {usual} pe luni",
  "error.xyzBoundsInvalid": "Pragurile XYZ trebuie să fie două valori crescătoare peste 0 %, de exemplu 10 % și 25 %.",
  "presets.xyz": "Praguri XYZ obișnuite",
  "field.xyzDeviation": "Abaterea XYZ",
  "about.xyzDeviation": "Cu ce abatere standard se măsoară variația. Cea de eșantion este puțin mai mare.",
  "xyzDeviation.population": "Populație (STDEV.P)",
  "xyzDeviation.sample": "Eșantion (STDEV.S)",
  "field.marginShare": "Ponderea marjei, %",
  "about.marginShare": "Pentru LTV, dacă vânzările nu au marjă. Gol: fără coloana marjei nu există LTV.",
  "error.marginShareInvalid": "Ponderea marjei trebuie să fie între 0 % și 100 %.",
  "field.gradeTable": "Tabel de calificative",
  "about.gradeTable":
    "Calificativul după clasa marjei clientului și potențialul lui. O marjă negativă este întotdeauna E.",
  "error.gradeTableInvalid":
    "Tabelul de calificative trebuie să aibă trei rânduri cu câte trei calificative de la A la E.",
  "field.kpiPeriod": "Perioada KPI",
  "field.kpiPeriodFrom": "Perioada KPI de la",
  "field.kpiPeriodTo": "Perioada KPI până la",
  "about.kpiPeriod": "Pentru aceste zile se calculează indicatorii managerilor.",
  "error.kpiPeriodInvalid": "Perioada KPI nu este validă. Introduceți două date, prima nu mai târzie decât a doua.",
  "field.historyWindows": "Istoric, perioade de comparație",
  "about.historyWindows": "Câte perioade de comparație înapoi se arată istoricul statutelor și claselor. Gol: {usual}.",
  "error.historyWindowsInvalid": "Istoricul trebuie să fie un număr întreg de perioade de comparație, de la 2 la 12.",
  "summary.historyWindows":
    "{value, plural, one {# perioadă de comparație} few {# perioade de comparație} other {# de perioade de comparație}}",

  // around them
  windowBetter: "{window}; vânzările dvs. sugerează {better, number}",
  reportsAll: "Toate foile: {count, number}",
  reportsSome: "Foi: {count, number} din {total, number}",
  marginIs: "Ponderea marjei {share} %",
  marginFromSales: "Marja din vânzări",
  marginNone: "Fără marjă",
  ownGrades: "tabel propriu de calificative",
  "preset.last12Months": "Ultimele 12 luni",
  "preset.lastWindow": "Ultima perioadă de comparație",
  "preset.thisMonth": "Luna aceasta",
  "preset.lastMonth": "Luna trecută",
  "preset.thisQuarter": "Trimestrul acesta",
  "preset.lastQuarter": "Trimestrul trecut",
  "preset.thisYear": "Anul acesta",
  "preset.lastYear": "Anul trecut",
  "preset.custom": "Date proprii",
  lastSale: "Ultima vânzare: {day}.",
  rulePeriod:
    "„Acesta” și „trecut” se socotesc de la data de referință, nu de la ziua de azi: „luna aceasta” se încheie la data de referință, „luna trecută” este luna întreagă dinaintea ei. Datele se mută odată cu vânzările.",
  windowWhy:
    "Intervalul median dintre două cumpărări ale unui client este de {days, plural, one {# zi} few {# zile} other {# de zile}}: se potrivește o perioadă de comparație de {months, plural, one {# lună} few {# luni} other {# de luni}}.",
  reading: "Se citesc vânzările pentru previzualizare…",
  previewLater: "Alegeți tabelul de vânzări și coloanele lui pentru a vedea clasele aici înainte de calcul.",
  previewFailed: "Vânzările nu au putut fi citite pentru previzualizare. Calculul va arăta motivul.",
  previewWrong: "Corectați câmpurile marcate pentru a vedea clasele.",
  abcPreview: "Cu aceste limite: clienți și pondere în cifra de afaceri",
  xyzPreview: "Cu această regulă: clienți pe clase",
  clients: "{clients, plural, one {# client} few {# clienți} other {# de clienți}}",
  noClass: "Fără clasă",
  boundaryOf: "Clasa {class} până la",
  boundaries: "Mutați limitele",
  xyzOneClass:
    "Acum o singură clasă are {share} dintre clienții clasați. Îi împarte mai bine regula: {bucket}, {bounds} – X {x, number}, Y {y, number}, Z {z, number}.",
  xyzNothing:
    "Niciun pas și nicio limită obișnuită nu împart mai bine acești clienți: istoricul este scurt sau toți cumpără la fel.",
  useRule: "Folosește: {bucket}, {bounds}",
  "about.reports":
    "Se scriu doar foile marcate. O foaie a unui calcul anterior, dacă o lăsați deoparte, este eliminată la următorul; foile dvs. rămân.",
  reportsWithoutProducts:
    "Vânzările nu au o coloană pentru produs: foile despre produse nu se scriu decât dacă le bifați.",
  summaryAlways: "{name} (întotdeauna)",
  "about.product": "Coloana din vânzări cu grupa de produse sau direcția.",
  productNoSales: "Alegeți mai întâi tabelul de vânzări.",
  gradeRow: "Marja {class}",
  gradeCell: "Calificativ: marja {class}, potențial {potential}",
  potential: "Potențial",
  footerGradeTable:
    "Calificative pentru potențial mare, mediu, mic: marjă de clasa A – {max}; B – {high}; C și mai jos – {low}.",

  ...processTexts.settings,
  ...feedbackTexts.settings,
};
