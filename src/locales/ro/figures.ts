import { card } from "./card";
import { gallery } from "./gallery";
import { moneyReports } from "./moneyReports";
import { reports } from "./reports";
import { feedbackFigures } from "./feedbackFigures";
import { feedbackReports } from "./feedbackReports";
import { processFigures } from "./processFigures";
import { processReports } from "./processReports";
import { loyaltyTexts } from "./loyalty";
import { rhythmTexts } from "./rhythm";
import { rulesSheet } from "./rulesSheet";
import { worklist } from "./worklist";
import type { FigureTexts } from "../en/figures";
import { databaseTexts } from "./database";
import { fileTexts } from "./files";
import { importTexts } from "./imports";
import { segmentTexts } from "./segments";
import { selfCheck } from "./selfCheck";

const figures: FigureTexts = {
  rows: "Rânduri din tabelul vânzărilor: {count, number}",
  rowsFirst: "Sunt afișate primele rânduri: {count, number}.",
  changed:
    "Celula arată {shown}; după tabelele și setările de acum ar fi {now}. Calculați din nou pentru a actualiza rapoartele.",
  segments: "Segmente",
  managers: "Manageri",
  gaps: "Oferte posibile",
  entries: "Rândurile tabelului",

  "rule.turnover": "Suma vânzărilor, fără retururi.",
  "rule.shareOfTurnover": "Cifra de afaceri / cifra de afaceri a firmei.",
  "rule.cumulativeShare":
    "După indicatorul pe care se bazează ABC: acest client împreună cu toți cei mai mari / suma tuturor valorilor peste zero.",
  "rule.margin": "Suma marjelor vânzărilor la care se cunosc.",
  "rule.quantity": "Suma cantităților vândute.",
  "rule.purchasesEver": "Documente cu valoare peste zero, în tot istoricul.",
  "rule.purchases": "Documente cu valoare peste zero, în perioadă.",
  "rule.firstPurchase": "Ziua primului document cu valoare peste zero.",
  "rule.lastPurchase": "Ziua ultimului document cu valoare peste zero.",
  "rule.months": "Luni calendaristice de la prima la ultima cumpărare, ambele incluse.",
  "rule.averageCheck": "Cifra de afaceri / numărul de cumpărări.",
  "rule.purchasesPerMonth": "Cumpărări / luni de la prima la ultima.",
  "rule.daysSinceLast": "Zile de la ultima cumpărare până la data de referință.",
  "rule.usualInterval":
    "Numărul mediu de zile dintre zilele diferite de cumpărare, în zile întregi; gol sub trei intervale.",
  "rule.productsUsed": "Produse din care clientul a cumpărat în perioadă mai mult decât a returnat.",
  "rule.targetProducts": "Produse marcate în matricea-țintă pentru segmentul clientului.",
  "rule.development": "Produse-țintă cumpărate / produse-țintă ale segmentului.",
  "rule.ltv": "Valoarea medie a comenzii × cumpărări pe lună × ponderea marjei × luni.",
  "rule.cv":
    "Abaterea standard / media cifrei de afaceri pe perioade: cu cât e mai mic, cu atât clientul cumpără mai uniform.",
  "rule.statusCount": "Clienți cu acest statut la data de referință.",
  "rule.potential": "Clienți fără cumpărări până acum; managerul este cel din tabelul clienților.",
  "rule.new": "Clienți a căror primă cumpărare este în această perioadă.",
  "rule.regular": "Clienți care au cumpărat și în această perioadă, și în cea anterioară.",
  "rule.restored": "Clienți care au cumpărat în această perioadă, nu și în cea anterioară, dar mai devreme da.",
  "rule.lost": "Clienți care au cumpărat în perioada anterioară, nu și în aceasta.",
  "rule.lostAll": "Clienți care au cumpărat oricând înaintea perioadei, nu și în ea.",
  "rule.served": "Clienți cu cumpărări în perioadă.",
  "rule.keyClients": "Clienți-cheie a căror ultimă vânzare este a acestui manager.",
  "rule.firstSales": "Documentele perioadei cu vânzări din ziua primei cumpărări a clientului.",
  "rule.firstSalesAmount": "Suma vânzărilor din ziua primei cumpărări a clienților.",
  "rule.repeatSales": "Documentele perioadei cu vânzări care nu sunt nici prime, nici de produse noi.",
  "rule.repeatSalesAmount": "Suma vânzărilor care nu sunt nici prime, nici de produse noi, fără retururi.",
  "rule.newDirectionSales": "Documentele perioadei cu un produs cumpărat de client pentru prima dată.",
  "rule.newDirectionAmount": "Vânzările produselor din prima zi în care clientul le-a cumpărat.",
  "rule.conversion": "Clienți noi / (noi + potențiali).",
  "rule.plan": "Suma rândurilor de plan aflate în întregime în perioada KPI; din două suprapuse contează cel mai lung.",
  "rule.planTotal": "Suma managerilor care au plan.",
  "rule.planShare": "Realizat / plan.",
  "rule.planLeft": "Plan − realizat; după atingerea planului nu mai rămâne nimic.",
  "rule.classClients": "Clienți din această clasă ABC și XYZ.",
  "rule.segmentClients": "Clienții segmentului.",
  "rule.users": "Clienți ai segmentului care au cumpărat în perioadă din produs mai mult decât au returnat.",
  "rule.penetration": "Clienți care cumpără produsul / clienții segmentului.",
  "rule.productTurnover": "Suma vânzărilor produsului în perioadă, fără retururi.",
  "rule.gap": "Clienți ai segmentului care nu cumpără un produs care pentru ei este țintă.",
  "rule.perspectiveCount":
    "Clienți după produsele-țintă ale segmentului: 3 și mai multe = cei mai promițători, 1 sau 2 = obișnuiți, niciunul = în afara țintei.",
  "rule.riskCount": "Clienți după produsele cumpărate: 1 = risc ridicat, 2 = mediu, 3 și mai multe = scăzut.",
  "rule.noProductCount": "Clienți care nu au cumpărat niciun produs în perioadă.",
  "rule.expected": "Mediana sumei pe care clienții segmentului care cumpără produsul o cheltuiesc pe el.",
  "rule.expectedTotal": "Suma cifrelor de afaceri așteptate din toate ofertele posibile.",
  "rule.largestShare": "Cifra de afaceri a celui mai mare client / cifra de afaceri a firmei.",
  "rule.pareto": "Atâția dintre cei mai mari clienți aduc împreună 80 % din cifra de afaceri.",
  "rule.gini":
    "Cât de inegale sunt cifrele de afaceri ale clienților: 0 = toți egali, aproape de 1 = unul aduce aproape tot.",
  "rule.hhi": "Suma pătratelor ponderilor clienților în cifra de afaceri: 1 = un singur client.",
  "rule.leftWithout": "Valoarea firmei − valoarea clientului.",
  "rule.levelTurnover": "Vânzările către client la acest nivel în perioada de analiză: firmă, manager sau produs.",
  "rule.levelShare":
    "Cifra de afaceri a clientului / cea a nivelului; de la 10 % clientul este sursă principală de venit.",
  "rule.lostTurnover": "Cifra de afaceri din cele 12 luni calendaristice care se încheie cu luna ultimei cumpărări.",
  "rule.lostInMonth": "Clienți pierduți a căror ultimă cumpărare este în lună.",
  "rule.active": "Clienți cu cumpărări în perioadă: noi, rămași și recuperați.",
  "rule.crr": "(Clienți activi − clienți noi) / clienții perioadei anterioare; peste 100 % dacă s-au întors clienți.",
  "rule.setRate": "Partea clienților perioadei anterioare care au cumpărat din nou.",
  "rule.oldShare": "Cifra de afaceri a clienților cu prima cumpărare înaintea perioadei / cifra de afaceri totală.",
  "rule.turnoverPerClient": "Cifra de afaceri / clienți activi.",
  "rule.change": "Perioada KPI − perioada anterioară.",
  "rule.relativeChange": "(Perioada KPI − perioada anterioară) / perioada anterioară.",
  "rule.acquisitionSpend": "Suma cheltuielilor de atragere a căror perioadă se află în întregime înăuntru.",
  "rule.retentionSpend": "Suma cheltuielilor de păstrare a căror perioadă se află în întregime înăuntru.",
  "rule.cac": "Cheltuieli de atragere / clienți noi.",
  "rule.perKeptClient": "Cheltuieli de păstrare / clienți rămași.",
  "rule.spendRatio": "Costul unui client nou / cheltuieli pe client rămas.",
  "rule.cohortClients": "Clienți a căror primă cumpărare este în lună.",
  "rule.cohortShare": "Partea clienților lunii care au cumpărat după atâtea luni.",
  "rule.moved": "Clienți după statut sau clasă la sfârșitul perioadei de comparație anterioare și al celei din urmă.",
  "rule.rungClients": "Clienți de pe această treaptă de fidelitate.",
  "rule.rungTurnover": "Cifra de afaceri a clienților de pe această treaptă în perioada de analiză.",
  "rule.rungShare": "Clienți de pe această treaptă / toți cei care au cumpărat vreodată.",
  "rule.rungConversion": "Clienți de pe această treaptă sau mai sus / cei de pe treapta de jos sau mai sus.",
  "rule.callOverdue":
    "Cifra de afaceri a clienților din clasa A cu comandă întârziată, cel mult zece dintre cei mai mari.",
  "rule.winBack":
    "Cifra de afaceri a clienților pierduți din ultimele 12 luni active, cel mult zece dintre cei mai mari.",
  "rule.fillGaps": "Cifra de afaceri așteptată din produsele-țintă lipsă, cel mult zece dintre cele mai mari.",
  "rule.reduceDependence": "Cifra de afaceri a clientului de care depinde firma.",
  "rule.relieveManager": "Cifra de afaceri a clienților managerului, fără cei trei mai mari.",
  "rule.secondStep":
    "Valoarea medie a comenzii la clienții cărora le lipsește o cumpărare până la client fidel, cel mult zece dintre cei mai mari.",
  "rule.companyLtv":
    "Valoarea medie a comenzii × cumpărări pe lună × ponderea marjei × luni; fiecare este media clienților care au cumpărat.",
  "rule.expectedLifetime":
    "Lunile unei perioade de comparație / (1 − retenția); retenția = clienții care cumpără și în perioada următoare / clienții celei dinainte, însumați pe perioadele aflate în întregime în date.",
  "rule.loyaltyIndex": "Clienții care au cumpărat de mai multe ori / toți cei care au cumpărat vreodată.",
  "rule.suppliersShare":
    "Cifra de afaceri / cumpărările de la toți furnizorii, la clienții la care tabelul clienților le indică.",
  "rule.referral": "Clienți veniți prin recomandare care au cumpărat.",
  "rule.marketCapacity": "Valoarea medie a comenzii × cumpărări pe client activ × (clienți activi + potențiali).",

  "input.companyTurnover": "Cifra de afaceri a firmei",
  "input.clientTurnover": "Cifra de afaceri a clienților",
  "input.collectiveTurnover": "Cifra de afaceri fără client numit",
  "input.companyMargin": "Marja firmei",
  "input.marginShare": "Ponderea marjei",
  "input.usedTargets": "Produse-țintă cumpărate",
  "input.measureReached": "Acești clienți împreună",
  "input.measureBase": "Toți clienții cu valoare peste zero",
  "input.potentialClients": "Clienți potențiali",
  "input.clientsWithTurnover": "Clienți cu cifră de afaceri",
  "input.users": "Cumpără produsul",
  "input.startClients": "Clienții perioadei anterioare",
  "input.oldTurnover": "Cifra de afaceri a clienților vechi",
  "input.cohortClients": "Clienții lunii",
  "input.cohortActive": "Dintre ei au cumpărat mai târziu",
  "input.reachedRung": "Pe această treaptă sau mai sus",
  "input.reachedBelow": "Pe treapta de jos sau mai sus",
  "input.buyers": "Au cumpărat vreodată",
  "input.repeatBuyers": "Au cumpărat de mai multe ori",
  "input.allSuppliers": "Cumpărări de la toți furnizorii",
  "input.levelTurnover": "Cifra de afaceri a nivelului",
  "input.windowRetention": "Retenția de la o perioadă la alta",
  "input.windowMonths": "Luni într-o perioadă de comparație",
  "input.clientsBefore": "Clienți în perioadele dinainte",
  "input.paretoBound": "80 % din cifra de afaceri",

  ...processFigures,
  ...rhythmTexts.figures,
  ...loyaltyTexts.figures,
  ...feedbackFigures,
};

/** What the pane loads when it is needed: explanations of figures, and the import of bank statements. */
export const figureTexts = {
  figures,
  card,
  gallery,
  selfCheck,
  reports: {
    ...reports,
    ...moneyReports,
    ...processReports,
    ...feedbackReports,
    ...rhythmTexts.reports,
    ...loyaltyTexts.reports,
    ...rulesSheet,
    ...worklist,
  },
  settings: loyaltyTexts.settings,
  loyalty: loyaltyTexts.loyalty,
  ...importTexts,
  ...segmentTexts,
  ...fileTexts,
  ...databaseTexts,
};
