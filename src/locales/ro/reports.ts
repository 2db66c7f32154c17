import type { ReportsTexts } from "../en/reports";

export const reports: ReportsTexts = {
  clientsName: "Clienți",
  abcXyzName: "ABC-XYZ",
  segmentProductName: "Segment × produs",
  managersName: "Manageri",

  total: "Total",
  noGroup: "(fără)",
  yes: "Da",
  no: "Nu",
  statusPotential: "Potențial",
  statusNew: "Nou",
  statusRegular: "Constant",
  statusRestored: "Recuperat",
  statusLost: "Pierdut",
  ladderBuyer: "Cumpărător",
  ladderCustomer: "Client",
  ladderRegularClient: "Client permanent",
  ladderAdherent: "Adept",
  ladderAdvocate: "Promotor",

  client: "Client",
  manager: "Manager",
  segment: "Segment",
  status: "Statut",
  abc: "Clasa ABC",
  xyz: "Clasa XYZ",
  cv: "Coef. de variație",
  grade: "Calificativ",
  ladder: "Treapta de fidelitate",
  turnover: "Cifra de afaceri",
  share: "Pondere",
  cumulativeShare: "Pondere cumulată",
  margin: "Marjă",
  purchases: "Achiziții",
  firstPurchase: "Prima achiziție",
  lastPurchase: "Ultima achiziție",
  months: "Luni",
  averageCheck: "Bon mediu",
  purchasesPerMonth: "Achiziții pe lună",
  daysSinceLast: "Zile de la ultima",
  overdue: "Comandă întârziată",
  productsUsed: "Produse cumpărate",
  targetProducts: "Produse-țintă",
  development: "Dezvoltare",
  ltv: "LTV, valoarea clientului",
  keyClient: "Client-cheie",
  nextProduct: "Produsul următor",
  bandPeriod: "Perioada de analiză",
  bandHistory: "Tot istoricul",

  potential: "Potențiali",
  new: "Noi",
  regular: "Constanți",
  restored: "Recuperați",
  lost: "Pierduți",
  lostAll: "Pierduți (toți)",
  firstSales: "Prime vânzări",
  firstSalesAmount: "Valoarea primelor vânzări",
  repeatSales: "Vânzări repetate",
  repeatSalesAmount: "Valoarea vânzărilor repetate",
  newDirectionSales: "Vânzări de produse noi",
  newDirectionAmount: "Valoarea produselor noi",
  conversion: "Conversie",
  clientsServed: "Clienți deserviți",
  keyClients: "Clienți-cheie",

  abcXyzNote:
    "ABC arată cât aduce un client: A cel mai mult. XYZ arată cât de uniform cumpără: X uniform, Z neregulat.",
  gridClients: "Numărul de clienți",
  gridTurnover: "Cifra de afaceri",
  gridShare: "Ponderea în cifra de afaceri",
  noXyz: "Fără XYZ",
  pairNoXyz: "{abc}, fără XYZ",
  actions: "Ce este de făcut",
  pair: "Clasa",
  clients: "Clienți",
  action: "Măsura",
  stars: "Stele (clienți din clasa AX care cumpără cel puțin trei produse): {stars, number}.",
  actionFirstX: "De păstrat: manager personal, contract pe termen lung, prioritate la livrare.",
  actionFirstY: "De planificat împreună: aflați de ce variază comenzile, stabiliți un calendar de achiziții.",
  actionFirstZ:
    "De urmărit îndeaproape: telefon înaintea fiecărei comenzi așteptate, grafic de livrare și plată în avans.",
  actionFirstNone: "Mare, dar prea devreme de judecat: atenție personală, asigurați comenzile următoare.",
  actionMiddleX: "De crescut: oferiți alte produse și un preț mai bun la un volum mai mare.",
  actionMiddleY: "De dezvoltat: contact în fiecare lună, oferte potrivite sezonului.",
  actionMiddleZ: "De trezit: întrebați de ce se opresc comenzile, faceți oferte cu termen.",
  actionMiddleNone: "De câștigat: stabiliți comanda următoare, prezentați celelalte produse.",
  actionLastX: "Simplu: comenzi permanente în condiții standard, încă un produs la fiecare comandă.",
  actionLastY: "De servit cu cost mic: listă de prețuri și e-mailuri, fără reduceri.",
  actionLastZ: "Cost minim: servire la cerere, plată în avans, fără vizite.",
  actionLastNone: "De așteptat: deocamdată servire standard, reevaluare peste trei luni.",

  targetMarks: "Țintă: + arată produsul pe care clienții segmentului ar trebui să îl cumpere",
  users: "Utilizatori: clienți care au cumpărat produsul în perioada de analiză",
  penetration: "Penetrare: utilizatori / clienții segmentului",
  productTurnover: "Cifra de afaceri în perioada de analiză",
  gap: "Neacoperit: clienții segmentului care încă nu cumpără un produs-țintă",
  otherProducts: "Alte produse",
  noProducts:
    "Vânzările nu au o coloană cu produsul, deci nu este nimic de comparat. Alegeți coloana în panou și rulați din nou.",
  productsCut:
    "Sunt afișate {shown, number} din {total, number} produse: întâi cele țintă, apoi cele cu cea mai mare cifră de afaceri. Cifra de afaceri a celorlalte este în coloana „Alte produse”.",

  chartPareto: "Cei mai mari clienți și ponderea lor cumulată",
  chartManagers: "Cifra de afaceri pe manager",

  noteClients:
    "{clients, plural, one {# client} few {# clienți} other {# de clienți}}; perioada de analiză {from} – {to}, data de referință {asOf}.",
  noteChart: "Graficul este la dreapta tabelului.",
  notePeriod: "Perioada de analiză {from} – {to}, data de referință {asOf}.",
  noteKpiPeriod: "Perioada KPI {from} – {to}; perioada anterioară {beforeFrom} – {beforeTo}.",

  footerSources: "Sursa: {sources}.",
  footerPeriod:
    "Perioada de analiză: {from} – {to}, ambele zile incluse. Data de referință: {asOf}; nimic ulterior nu se numără.",
  footerKpiPeriod: "Perioada KPI: {from} – {to}. Perioada anterioară: {beforeFrom} – {beforeTo}.",
  footerWindow:
    "Fereastra: {months, plural, one {# lună} few {# luni} other {# de luni}}. Ultima fereastră: {from} – {to}; fereastra anterioară: {beforeFrom} – {beforeTo}.",
  footerStatus:
    "Statut: Nou = prima achiziție în ultima fereastră; Constant = achiziții în ambele ferestre; Recuperat = achiziție în ultima, dar nu și în cea anterioară; Pierdut = nicio achiziție în ultima; Potențial = încă nu a cumpărat.",
  measureTurnover: "cifra de afaceri",
  measureMargin: "marja",
  measureQuantity: "cantitatea",
  measurePurchases: "numărul de achiziții",
  footerAbc:
    "ABC după {measure}, descrescător, pondere cumulată: {bounds}. Clientul care trece pragul rămâne în clasa superioară.",
  footerAbcEdges: "Ponderile sunt din suma valorilor peste 0; o valoare negativă primește ultima clasă, zero niciuna.",
  abcUpTo: "{abc} până la {bound}",
  abcRest: "{abc} restul",
  footerXyz:
    "XYZ: coef. de variație = abaterea standard / media cifrei de afaceri pe luni: X până la {x}, Y până la {y}, Z peste. Luni întregi din perioada de analiză, de la prima achiziție, cel puțin 3; cei Noi și Potențiali nu au clasă.",
  footerLadder:
    "Treapta de fidelitate după achizițiile din tot istoricul: 1 = Cumpărător, 2 = Client, cel puțin 3 = Client permanent. Adeptul nu cumpără de la concurență; Promotor = Adept care recomandă.",
  footerGrade:
    "Calificativ de la A (cel mai bun) la E: marja după regula ABC împreună cu potențialul clientului; E = marjă negativă.",
  footerOverdue:
    "Comandă întârziată: de la ultima achiziție au trecut mai multe zile decât pauza medie a clientului + 2 abateri standard; sunt necesare cel puțin 3 pauze.",
  footerAverageCheck:
    "Bon mediu = cifra de afaceri / achiziții, achiziții pe lună = achiziții / luni, pe tot istoricul.",
  footerDevelopment:
    "Dezvoltare = produse-țintă cumpărate / produsele-țintă ale segmentului. Produsul următor: produsul-țintă lipsă care se vinde cel mai bine în segment (mediana cifrei de afaceri).",
  footerLtv: "LTV = bon mediu × achiziții pe lună × ponderea marjei × luni.",
  footerMarginShare: "Ponderea marjei este din setări: {share}.",
  footerKeyClient:
    "Client-cheie: cel puțin 10 % din cifra de afaceri a firmei, a unui manager sau a unui produs; ori imagine, inovator sau expert în tabelul clienților; ori potențial maxim cu clasa B sau C.",
  footerAbcXyzTotals: "Totalurile cuprind toți clienții cu clasă ABC, și pe cei fără clasă XYZ.",
  footerUse: "Un client folosește un produs dacă suma netă din perioada de analiză este peste 0.",
  footerNoProduct: "Nu intră în tabelele de mai sus cifra de afaceri {turnover}: vânzări fără produs.",
  footerManagerCounts:
    "Clienții noi, constanți și recuperați se numără la managerul primei achiziții din perioada KPI, cei pierduți la managerul ultimei achiziții dinaintea ei, cei potențiali la managerul din tabelul clienților.",
  footerManagerLost:
    "Pierduți: au cumpărat în perioada anterioară, nu și în perioada KPI. Pierduți (toți): au cumpărat oricând înainte, nu și în perioada KPI.",
  footerManagerSums:
    "Sumele se numără la managerul fiecărei vânzări. Bon mediu = cifra de afaceri / achiziții. Conversie = noi / (noi + potențiali).",
  footerStages:
    "Prime vânzări: ziua primei achiziții a clientului. Produse noi: prima zi în care cumpără încă un produs. Repetate: tot restul, inclusiv retururile.",
  footerManagerClients:
    "Clienți deserviți: un client al doi manageri se numără o dată în total. Clienții-cheie se numără la managerul ultimei vânzări.",
  footerRowsAll:
    "{total, plural, one {A fost folosit # rând} few {Au fost folosite toate cele # rânduri} other {Au fost folosite toate cele # de rânduri}} din tabelul vânzărilor.",
  footerRowsLeftOut:
    "Nefolosite: {unused, number} din {total, plural, one {# rând} few {# rânduri} other {# de rânduri}}. Motive: {reasons}.",
  rowsUnreadable: "necitibile {rows, number}",
  rowsAfterAsOf: "după data de referință {rows, number}",
  rowsTotals: "{rows, plural, one {rând de total #} few {rânduri de total #} other {rânduri de total #}}",
  footerDuplicates:
    "{rows, plural, one {# rând repetă} few {# rânduri repetă} other {# de rânduri repetă}} întocmai un rând anterior; se numără toate.",
};
