import type { MoneyTexts } from "../en/money";

export const money: MoneyTexts = {
  pane: {
    "problem.columnMissing": "Coloană negăsită după antet",
    "problem.cellMissing": "Celulă necompletată",
    "problem.periodUnreadable": "Perioada nu poate fi citită",
    "problem.indicatorUnknown": "Indicator de plan necunoscut",
    "problem.spendKindUnknown": "Tip de cheltuială necunoscut",
    "problem.managerUnknown": "Managerul din plan nu a fost găsit",
    "problem.planOverlap": "Plan dat de două ori pentru aceleași zile",
    "problem.spendOverlap": "Perioade de cheltuieli suprapuse; se numără ambele",
  },
  problems: {
    columnMissing:
      "Tabelul „{table}” nu are o coloană cu antetul „{role}”. Dați coloanei acest antet și căutați din nou tabelele.",
    cellMissing: "„{role}” nu este completat. Rândul este omis: completați celula.",
    periodUnreadable:
      "„{value}” nu este o perioadă. Rândul este omis: introduceți o lună, de exemplu 05.2024 sau „mai 2024”, un trimestru, „T2 2024”, sau un an.",
    indicatorUnknown:
      "Pentru „{value}” planul nu poate fi comparat. Rândul este omis: folosiți cifra de afaceri, marja, cumpărările, clienții noi, primele vânzări, vânzările repetate sau vânzările de produse noi, ca în raportul managerilor.",
    spendKindUnknown:
      "Din „{value}” nu reiese pentru ce s-a plătit. Rândul este omis: introduceți „atragere” sau „păstrare”.",
    managerUnknown:
      "Managerul „{manager}” din plan nu apare nici în vânzări, nici în tabelul clienților. Rândul este omis: verificați cum este scris.",
    planOverlap:
      "Pentru aceste zile managerul are deja un plan la același indicator în rândul {row, number}. Acest rând este omis: ștergeți unul dintre ele.",
    spendOverlap:
      "Perioada se suprapune cu cea din rândul {row, number}. Se numără ambele: ștergeți unul dacă sunt aceiași bani.",
    planOutsidePeriod:
      "Niciun rând al planului nu se află în întregime în perioada KPI, așa că „Plan” rămâne gol. Alegeți o perioadă KPI care cuprinde perioade întregi de plan.",
    planCoversPart:
      "Planul acoperă doar o parte din perioada KPI la {managers, plural, one {# manager} few {# manageri} other {# de manageri}}. Realizarea este pe toată perioada KPI: alegeți una care se potrivește cu planul.",
    spendOutsidePeriod:
      "Niciun rând de cheltuieli nu se află în întregime în perioada KPI, așa că nu se arată costul unui client nou.",
    "role.period": "Perioada",
    "role.indicator": "Indicator",
    "role.planValue": "Plan",
    "role.spendKind": "Tip",
    "role.source": "Sursa clientului",
  },
};
