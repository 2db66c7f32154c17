import type { ProcessFigureTexts } from "../en/processFigures";

// Sentences that explain the figures of the funnel; a part of the area figures.
export const processFigures: ProcessFigureTexts = {
  deals: "Oferte",
  "rule.dealsReached":
    "Ofertele a căror etapă cea mai înaltă este aceasta sau una ulterioară; etapele sărite se consideră trecute.",
  "rule.dealsEntered":
    "Au trecut mai departe + refuzate + deschise: ofertele care sunt acum la această etapă sau mai departe.",
  "rule.dealsAdvanced": "Ofertele care au trecut de această etapă; la ultima, cele câștigate.",
  "rule.dealsRefused": "Ofertele încheiate cu un refuz.",
  "rule.dealsOpen": "Ofertele care nu sunt nici câștigate, nici refuzate.",
  "rule.dealsWon": "Ofertele câștigate.",
  "rule.deals":
    "Ofertele cu primul eveniment în perioada de analiză și cele fără dată: câștigate + refuzate + deschise.",
  "rule.stageConversion": "Au ajuns la etapa următoare / au ajuns la aceasta; la ultima, câștigate / au ajuns.",
  "rule.settledConversion": "Au trecut mai departe / (au trecut mai departe + refuzate); ofertele deschise nu intră.",
  "rule.dealAmounts": "Ultima sumă indicată pentru fiecare ofertă, adunate.",
  "rule.medianDays":
    "Mediana zilelor petrecute de oferte la această etapă înainte de a trece mai departe sau de a se încheia.",
  "rule.dealsStuck": "Ofertele deschise la această etapă, de prea mult timp fără evenimente.",
  "rule.winRate": "Câștigate / (câștigate + refuzate).",
  "rule.dealAmount": "Ultima sumă indicată pentru ofertă.",
  "rule.dealDay": "Așa cum spun rândurile ofertei și ale vânzărilor.",
  "rule.daysQuiet": "Zile de la ultimul eveniment al ofertei până la ziua evaluării.",
  "input.reachedNext": "Au ajuns la etapa următoare",
  points: "Puncte de control",
  "rule.controlPoints": "Punctele de control în această stare care nu sunt făcute.",
  "rule.withoutNextStep": "Ofertele deschise al căror ultim eveniment nu numește un pas viitor.",
  "rule.amountOverdue": "Sumele ofertelor cu ceva depășit, fiecare ofertă o dată.",
  "rule.daysLate": "Zile de la termen până la ziua evaluării; gol = nu este depășit.",
};
