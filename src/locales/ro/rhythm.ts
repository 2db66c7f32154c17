import type { RhythmTexts } from "../en/rhythm";

// The sheet Rhythm and what explains its figures; a part of the areas reports and figures that comes when it is needed.
export const rhythmTexts: RhythmTexts = {
  reports: {
    noRhythm: "Nu există încă nicio vânzare, deci nici ritm.",
    noteRhythm:
      "Când cumpără clienții, din {from} până la {to}. Indice 1 = media; de la 1,25 este un vârf, până la 0,75 o perioadă slabă.",
    noteRhythmMonths:
      "{rule, select, none {Se cunosc {months, plural, one {# lună întreagă} few {# luni întregi} other {# de luni întregi}}: pentru un indice al lunilor trebuie 12.} oneYear {Se cunosc {months, plural, one {# lună întreagă} few {# luni întregi} other {# de luni întregi}}: un singur an, sezonul nu se deosebește de întâmplare. De la 24 de luni se arată și cifra de afaceri așteptată.} other {Se cunosc {months, plural, one {# lună întreagă} few {# luni întregi} other {# de luni întregi}}: indicele lunilor nu depinde de tendință.}}",
    noteRhythmTimes:
      "{share, select, none {Datele nu au ora, deci despre ore nu se spune nimic.} few {Doar {timed, number} din {purchases, number} achiziții au ora. Orele se arată dacă o are cel puțin jumătate.} other {{timed, number} din {purchases, number} achiziții au ora; orele sunt numărate pe acestea.}}",
    rhythmFindings: "Vârfuri și perioade slabe",
    noRhythmFindings: "Nu sunt: achizițiile sunt uniforme sau prea puține.",
    rhythmFindingsLeft: "Încă {left, number} pe segmente, clase și produse: vedeți tabelele de mai jos.",
    rhythmFinding:
      "{when}: {kind, select, peak {vârf} other {slab}}, {index} din medie ({purchases, plural, one {# achiziție} few {# achiziții} other {# de achiziții}} în {unit, select, month {{days, plural, one {# lună} few {# luni} other {# de luni}}} other {{days, plural, one {# zi} few {# zile} other {# de zile}}}}).",
    rhythmOf: "{kind, select, segment {Segmentul} class {Clasa} other {Produsul}} {name}.",
    rhythmExpected: "Cifra de afaceri așteptată în următoarele trei luni",
    rhythmByMonth: "Pe lunile anului",
    rhythmByWeekday: "Pe zilele săptămânii",
    rhythmByPart: "Pe părți ale lunii",
    rhythmByHour: "Pe ore",
    rhythmHeat: "Achiziții pe zilele săptămânii și ore",
    rhythmBySegment: "Indicele achizițiilor pe segmente",
    rhythmByClass: "Indicele achizițiilor pe clase ABC",
    rhythmByProduct: "Indicele achizițiilor pe produse",
    rhythmGroup: "Denumire",
    rhythmGroupsLeft: "Încă {left, number} cu cifră de afaceri mai mică nu sunt arătate.",
    rhythmCourse: "Lună de lună, lângă media celor 12 luni din jur",
    monthOfYear: "Luna",
    weekday: "Ziua săptămânii",
    monthPart: "Zile",
    hour: "Ora",
    monthPartFirst: "Zilele 1–10",
    monthPartSecond: "Zilele 11–20",
    monthPartThird: "De pe 21 la sfârșitul lunii",
    monthPartLast: "Ultimele 3 zile ale lunii",
    slotDays: "Zile numărate",
    slotMonths: "Luni numărate",
    perDay: "Achiziții pe zi",
    perMonth: "Achiziții într-o lună",
    index: "Indicele achizițiilor",
    turnoverIndex: "Indicele cifrei de afaceri",
    centredPurchases: "Media achizițiilor",
    purchasesRatio: "Raportul achizițiilor",
    centredTurnover: "Media cifrei de afaceri",
    turnoverRatio: "Raportul cifrei de afaceri",
    meanOfYear: "Luna medie din ultimele 12",
    footerRhythm:
      "Numărat pe tot istoricul până la data de referință. O achiziție se numără în ziua documentului, cifra de afaceri în ziua rândului.",
    footerRhythmClosed:
      "{closed, plural, =0 {O zi a săptămânii cu vânzări în cel mult 5 % din zilele ei este închisă și nu se numără, dacă cea mai aglomerată are vânzări în cel puțin 25 % din zile.} other {Închise, nenumărate: {weekdays} (vânzări în cel mult 5 % din aceste zile).}}",
    footerRhythmMonths:
      "Luni: doar întregi; una căreia îi lipsesc până la 6 zile la începutul sau la sfârșitul vânzărilor este întreagă.",
    footerRhythmPeaks:
      "Vârf: indice de cel puțin 1,25, cu cel puțin 5 achiziții. Slab: cel mult 0,75, unde media ar da cel puțin 5.",
    footerRhythmHours: "Orele sunt cele de pe foaie; 00:00 înseamnă fără oră.",
    footerRhythmExpected:
      "Cifra de afaceri așteptată = media ultimelor 12 luni întregi × indicele cifrei de afaceri al lunii. Este valabilă dacă baza rămâne aceeași.",
    footerRhythmIndex:
      "Indicele unei zile a săptămânii, al unei părți a lunii sau al unei ore = achiziții pe zi / achiziții pe zi ale tuturor.",
    footerRhythmFew: "Sub 5 achiziții nu există indice. Segmentele și clasele ABC sunt cele de azi.",
    footerRhythmMonthIndex:
      "{rule, select, twoYears {Indicele unei luni = media rapoartelor ei / raportul mediu al tuturor lunilor; raport = luna / media celor 12 luni din jur, dintre care prima și ultima intră pe jumătate.} oneYear {Indicele unei luni = media lunii / media tuturor lunilor: un singur an.} other {Indicele apare de la 12 luni.}}",
    footerRhythmOften:
      "Ambele doar dacă timpul a venit de cel puțin 3 ori: o lună a anului este numită din al treilea an. Dintre orele zilelor sunt numite cele mai pronunțate trei de fiecare fel.",
    footerRhythmOpenHours:
      "O oră cu mai puțin de 5 % din achizițiile celei mai aglomerate este luată ca închisă. O celulă a hărții = achiziții începute în această oră.",
  },
  figures: {
    "rule.slotDays":
      "Astfel de zile de la prima vânzare până la data de referință; la o oră, zilele în care firma este deschisă.",
    "rule.slotMonths": "Astfel de luni întregi de la prima vânzare până la data de referință.",
    "rule.slotPurchases": "Documente cu valoare peste zero a căror zi sau oră cade în acest timp.",
    "rule.slotTurnover": "Suma rândurilor din acest timp, fără retururi.",
    "rule.perDay": "Achiziții / zile.",
    "rule.perMonth": "Achiziții / luni.",
    "rule.slotIndex": "Media acestui timp / media întregului timp numărat: 1 = ca de obicei.",
    "rule.monthIndex":
      "Media rapoartelor lunii / raportul mediu al tuturor lunilor. Raport = luna / media celor 12 luni din jur, cum arată lista lunilor.",
    "rule.centredMean":
      "Media celor 12 luni din jurul acesteia: șase înainte și șase după, prima și ultima din aceste 13 pe jumătate.",
    "rule.monthRatio": "Luna / media celor 12 luni din jur.",
    "rule.meanOfYear": "Cifra de afaceri a ultimelor 12 luni întregi / 12.",
    "rule.expectedOfMonth":
      "Media cifrei de afaceri din ultimele 12 luni întregi × indicele cifrei de afaceri al lunii.",
    "input.slotDays": "Zile",
    "input.slotMonths": "Luni",
    "input.perSlot": "Media acestui timp",
    "input.meanOfSlots": "Media întregului timp",
    "input.meanRatio": "Raportul mediu al lunii",
    "input.meanOfRatios": "Raportul mediu al tuturor lunilor",
    "input.centredMean": "Media a 12 luni",
    "input.meanOfYear": "Luna medie din ultimele 12",
    "input.turnoverIndex": "Indicele cifrei de afaceri",
  },
};
