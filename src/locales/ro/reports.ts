import type { ReportsTexts } from "../en/reports";

export const reports: ReportsTexts = {
  clientsName: "Clienți",
  abcXyzName: "ABC-XYZ",
  segmentProductName: "Segment × produs",
  managersName: "Manageri",
  nameSuffix: "analiză",
  summaryName: "Sumar",
  worklistsName: "Listă de lucru",
  clientProductName: "Client × produs",
  whatElseName: "Ce se mai poate oferi",
  keyClientsName: "Clienți-cheie",
  lostClientsName: "Clienți pierduți",
  dynamicsName: "Dinamica",

  total: "Total",
  noGroup: "(fără)",
  yes: "Da",
  no: "Nu",
  statusPotential: "Potențial",
  statusNew: "Nou",
  statusRegular: "Constant",
  statusRestored: "Recuperat",
  statusLost: "Pierdut",
  perspectivePromising: "Cel mai promițător",
  perspectiveOrdinary: "Obișnuit",
  perspectiveNonTarget: "În afara țintei",
  riskHigh: "Ridicat",
  riskMedium: "Mediu",
  riskLow: "Scăzut",
  ladderBuyer: "Cumpărător",
  ladderCustomer: "Client",
  ladderRegularClient: "Client fidel",
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
  purchases: "Cumpărări",
  firstPurchase: "Prima cumpărare",
  lastPurchase: "Ultima cumpărare",
  months: "Luni",
  averageCheck: "Valoarea medie a comenzii",
  purchasesPerMonth: "Cumpărări pe lună",
  daysSinceLast: "Zile de la ultima",
  overdue: "Comandă întârziată",
  productsUsed: "Produse cumpărate",
  targetProducts: "Produse-țintă",
  development: "Dezvoltare",
  ltv: "LTV, valoarea clientului",
  keyClient: "Client-cheie",
  nextProduct: "Produsul următor",
  perspective: "Perspectivă",
  breadthRisk: "Risc după gamă",
  measuredQuantity: "Cantitate",
  manualClass: "Clasa manuală",
  classDiffers: "Diferență",
  abcGroup: "Grup",
  abcInGroup: "ABC în grup",
  bandManual: "Manual",
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
  actionFirstY: "De planificat împreună: aflați de ce variază comenzile, stabiliți un calendar de cumpărări.",
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
  users: "Cumpărători ai produsului: clienți care au cumpărat produsul în perioada de analiză",
  penetration: "Penetrare: cumpărători ai produsului / clienții segmentului",
  productTurnover: "Cifra de afaceri în perioada de analiză",
  gap: "Neacoperit: clienții segmentului care încă nu cumpără un produs-țintă",
  breadthHeading: "Perspectiva și riscul după gamă: număr de clienți",
  riskOf: "Risc: {word}",
  noProductUsed: "Niciun produs",
  otherProducts: "Alte produse",
  noProducts:
    "Vânzările nu au o coloană cu produsul, deci nu este nimic de comparat. Alegeți coloana în panou și calculați din nou.",
  productsCut:
    "Sunt afișate {shown, number} din {total, plural, one {# produs} few {# produse} other {# de produse}}: întâi cele țintă, apoi cele cu cea mai mare cifră de afaceri. Cifra de afaceri a celorlalte este în coloana „Alte produse”.",

  noteSummary:
    "Baza de clienți pe o singură pagină: indicatorii principali, ce este de făcut și foaia care dovedește fiecare punct.",
  figures: "Indicatori principali",
  figure: "Indicator",
  now: "Perioada KPI",
  before: "Perioada anterioară",
  change: "Schimbare",
  changePercent: "Schimbare, %",
  active: "Clienți activi",
  turnoverPerClient: "Cifra de afaceri pe client activ",
  newClients: "Clienți noi",
  restoredClients: "Clienți recuperați",
  lostClients: "Clienți pierduți",
  crr: "Retenție (CRR)",
  setRate: "Clienți păstrați",
  oldShare: "Ponderea clienților vechi",
  nextSteps: "Ce este de făcut mai departe",
  step: "Pasul",
  seeSheet: "Vezi foaia",
  month: "Luna",
  chartMonths: "Cifra de afaceri pe luni",
  chartStatuses: "Clienți după statut",
  chartAbc: "Cifra de afaceri pe clase ABC",
  footerChange:
    "Schimbare = perioada KPI − perioada anterioară. La procente este în puncte procentuale, fără un procent suplimentar.",
  footerRetention:
    "Retenție (CRR) = (clienți cu cumpărare − clienți noi) / clienții perioadei anterioare; peste 100 % dacă s-au întors clienți. Clienți păstrați: cei din perioada anterioară care au cumpărat din nou.",
  footerOldShare:
    "Clienți vechi: prima lor cumpărare este înaintea perioadei. Ponderea trece de 100 % când ceilalți au returnat mai mult decât au cumpărat.",
  atStake: "Cifra de afaceri vizată",
  actionCallOverdue:
    "Sunați clienții din clasa A cu comandă întârziată: {rest, plural, =0 {{clients, plural, one {# client} few {# clienți} other {# de clienți}}} other {cei mai mari {clients} din {all}}}, primul {client}.",
  actionWinBack:
    "Recuperați clienții pierduți: {rest, plural, =0 {{clients, plural, one {# client} few {# clienți} other {# de clienți}}} other {cei mai mari {clients} din {all}}}, primul {client}.",
  actionFillGaps:
    "Oferiți produsele-țintă care lipsesc: {rest, plural, =0 {{gaps, plural, one {# ofertă} few {# oferte} other {# de oferte}}} other {cele mai mari {gaps} din {all}}}, întâi {product} către {client}.",
  actionReduceDependence:
    "Reduceți dependența de {client}, care aduce {share} din cifra de afaceri: câștigați alți clienți mari.",
  actionRelieveManager:
    "Redistribuiți o parte din clienții managerului {manager}, care are {clients, plural, one {# client-cheie} few {# clienți-cheie} other {# de clienți-cheie}}.",
  actionSecondStep:
    "Transformați în clienți fideli pe cei cu două cumpărări: {rest, plural, =0 {{clients, plural, one {# client} few {# clienți} other {# de clienți}}} other {cei mai mari {clients} din {all}}}, primul {client}.",
  noSteps: "Indicatorii nu cer niciun pas: nicio comandă întârziată în clasa A, niciun client pierdut, nimic lipsă.",
  footerSteps: "Pașii sunt ordonați după cifra de afaceri vizată, întâi cea mai mare.",

  noteClientProduct:
    "Cine cumpără ce produs, cui i se mai poate oferi și pentru ce sumă: câte un rând pe client, după segment.",
  stateUses: "Cumpără",
  stateNotOffered: "Neoferit",
  bandStates: "Starea în perioada de analiză",
  bandAmounts: "Cifra de afaceri în perioada de analiză",
  footerStates:
    "Cumpără = suma netă din perioada de analiză este peste 0. Neoferit = produs-țintă al segmentului pe care clientul nu îl cumpără. Gol = nu este țintă și nu este cumpărat.",
  footerUsedTurnover:
    "Coloanele cifrei de afaceri cuprind doar produsele pe care clientul le cumpără; dacă a returnat mai mult decât a cumpărat, celula este goală.",
  bandOffTarget: "Cumpărate în afara țintei: candidați pentru lărgirea matricei",
  bandUntargeted: "Produse care nu sunt țintă pentru niciun segment",
  usersCount: "Cumpărători ai produsului",
  usersInSegment: "Cumpărători în segment",
  expectation: "Așteptare",
  weak: "slabă",
  clientProductCut:
    "Sunt afișate {shown, number} din {total, plural, one {# produs} few {# produse} other {# de produse}}.",

  noteWhatElse:
    "Ce mai poate oferi fiecare manager: produsele-țintă pe care clientul încă nu le cumpără, începând cu cea mai mare cifră de afaceri așteptată.",
  noTargets: "Nu există matrice-țintă, deci nu se știe ce lipsește. Alegeți matricea în panou și calculați din nou.",
  product: "Produs",
  expectedTurnover: "Cifra de afaceri așteptată",
  footerExpected:
    "Cifra de afaceri așteptată: mediana cifrei de afaceri a produsului la clienții aceluiași segment care îl cumpără, în perioada de analiză; gol dacă nimeni din segment nu îl cumpără.",
  footerWeak:
    "Slabă: în segment îl cumpără mai puțin de trei clienți; astfel de rânduri stau după celelalte. Clienții pierduți nu sunt aici: au lista lor.",

  noteKeyClients: "De cine depinde firma: cine este client-cheie și de ce, și ce rămâne dacă pleacă.",
  dependence: "Dependență",
  value: "Valoare",
  meaning: "Ce înseamnă",
  largestShare: "Ponderea celui mai mare client",
  pareto: "Clienți care aduc 80 % din cifra de afaceri",
  gini: "Indicele Gini",
  hhi: "Concentrarea HHI",
  dependenceNone: "Nu există dependență: cel mai mare client este {client}, niciunul nu aduce 20 %.",
  dependenceNotice: "Atenție: {client} aduce cel puțin 20 %. Câștigați și alți clienți de această mărime.",
  dependenceWarning: "Avertisment: {client} aduce cel puțin 30 %. Plecarea lui s-ar simți imediat; pregătiți-vă.",
  dependenceHigh:
    "Dependență ridicată: {client} aduce cel puțin 40 %. Încheiați un contract pe termen lung și căutați al doilea client mare.",
  dependenceCritical: "Critic: {client} aduce peste jumătate din cifra de afaceri. De el depinde existența firmei.",
  dependenceMono: "Un singur client: toată cifra de afaceri vine de la {client}. Dacă pleacă, nu rămâne nimic.",
  meaningPareto:
    "80 % din cifra de afaceri vine de la {clients, plural, one {# client} few {# clienți} other {# de clienți}} din {total, number} cu vânzări.",
  giniLow: "Cifrele de afaceri ale clienților sunt aproape egale.",
  giniMiddle: "Unii clienți cântăresc vizibil mai mult decât alții.",
  giniHigh: "Câțiva clienți aduc cea mai mare parte din cifra de afaceri, ceilalți puțin.",
  hhiLow: "Cifra de afaceri este împărțită la mulți clienți: pierderea unuia poate fi suportată.",
  hhiMiddle: "Cifra de afaceri se sprijină pe o mână de clienți: aveți grijă de fiecare.",
  hhiHigh: "Cifra de afaceri se sprijină pe foarte puțini clienți: pierderea unuia este periculoasă.",
  level: "Nivel",
  levelOf: "A cui",
  levelCompany: "Firma",
  levelManager: "Manager",
  levelProduct: "Produs",
  shareOfLevel: "Ponderea la nivel",
  turnoverWithout: "Cifra de afaceri fără client",
  marginWithout: "Marja fără client",
  overload: "Manageri supraîncărcați",
  noKeyClients: "Nu există clienți-cheie: niciun motiv de mai jos nu se aplică vreunui client.",
  noOverload:
    "Niciun manager nu are mai mult de {most, plural, one {# client-cheie} few {# clienți-cheie} other {# de clienți-cheie}}.",
  chartShares: "Ponderile celor mai mari clienți",
  footerDependence:
    "Dependența după cea mai mare pondere în cifra de afaceri: 20 % atenție, 30 % avertisment, 40 % ridicată, peste 50 % critică.",
  footerConcentration:
    "Indicele Gini: 0 = toți egali, 1 = unul aduce tot; până la 0,2 aproape egali, peste 0,6 câțiva aduc mai tot. HHI = suma pătratelor ponderilor, 1 = un client; până la 0,15 împărțită, peste 0,25 foarte puțini.",
  footerOverload:
    "Un manager cu mai mult de {most, plural, one {# client-cheie} few {# clienți-cheie} other {# de clienți-cheie}} este supraîncărcat: nu îi ajunge atenția pentru fiecare.",
  whyKey: "De ce este cheie",
  reasonBreadwinner: "sursă principală de venit",
  reasonImage: "imagine",
  reasonInnovator: "inovator",
  reasonExpert: "expert",
  reasonPerspective: "potențial ridicat",
  shareOfCompany: "{share} din cifra de afaceri",
  shareOfName: "{share} din „{name}”",
  breadwinners: "Unde sunt sursă principală de venit: cel puțin 10 % din cifra de afaceri",
  footerReasons:
    "Sursă principală de venit: cel puțin 10 % din cifra de afaceri a firmei, a unui manager sau a unui produs în perioada de analiză. Potențial ridicat: potențial maxim cu clasa B sau C.",

  noLost: "Niciun client pierdut: toți cei care au cumpărat vreodată au cumpărat și în ultima perioadă de comparație.",
  noteLostClients:
    "{clients, plural, one {# client pierdut} few {# clienți pierduți} other {# de clienți pierduți}}: cine a încetat să cumpere, când și câtă cifră de afaceri s-a pierdut. Întâi cele mai recente pierderi.",
  lostTurnover: "Cifra de afaceri din ultimele 12 luni active",
  lostReason: "Motivul pierderii",
  mainProduct: "Produsul principal",
  lostByMonth: "Pierderi după luna ultimei cumpărări",
  chartLost: "Clienți pierduți pe luni și cifra lor de afaceri",
  footerLost:
    "Pierdut = nicio cumpărare în ultima perioadă de comparație. Cifra de afaceri din ultimele 12 luni active: cele 12 luni calendaristice care se încheie cu luna ultimei cumpărări a clientului.",
  footerMainProduct: "Produsul principal: cel cu cea mai mare cifră de afaceri a clientului în aceste 12 luni.",
  footerLostReason: "Motivul pierderii este din tabelul clienților.",

  noteDynamics:
    "Cum se schimbă baza: pe luni, după luna primei cumpărări, între două perioade de comparație, de la o treaptă la alta și client cu client.",
  chartDynamics: "Cifra de afaceri și clienții activi pe luni",
  byMonth: "Pe lunile calendaristice ale perioadei de analiză",
  byWindow: "Pe perioade de comparație",
  period: "Perioada",
  cohorts: "Cohorte: ce parte din clienții unei luni cumpără după atâtea luni",
  cohortMonth: "Prima cumpărare",
  statusMoves: "Migrarea după statut: {from} pe rânduri, {to} pe coloane, număr de clienți",
  abcMoves: "Migrarea după clase ABC: {from} pe rânduri, {to} pe coloane, număr de clienți",
  xyzMoves: "Migrarea după clase XYZ: {from} pe rânduri, {to} pe coloane, număr de clienți",
  then: "Atunci",
  notYet: "Încă necunoscut",
  noClass: "Fără clasă",
  ladderHeading: "Treptele de fidelitate: câți clienți pe fiecare",
  conversionBelow: "De pe treapta de jos",
  oneStepAway: "La un pas de treapta următoare",
  nextRung: "Treapta următoare",
  whatIsMissing: "Ce lipsește",
  stepPurchase: "încă o cumpărare",
  stepLeaveCompetitors: "cumpără de la concurență",
  stepRecommend: "o recomandare",
  footerCutMonth: "* Luna nu s-a încheiat: cifrele sunt până la data de referință.",
  footerDynamics:
    "Fiecare lună sau perioadă de comparație se compară cu cea anterioară: Noi = prima cumpărare în perioadă; Recuperați = nimic în cea anterioară, dar mai devreme da; Pierduți = au cumpărat în cea anterioară, nu și în aceasta.",
  footerCohorts:
    "Cohorta: clienții a căror primă cumpărare este în luna respectivă; coloana 0 este chiar luna. Ultima lună poate fi incompletă din cauza datei de referință.",
  footerMoves:
    "Migrarea: statutul, clasa ABC și clasa XYZ la sfârșitul ultimelor două perioade de comparație; clasele privesc perioada de analiză, mutată cu o perioadă de comparație înapoi pentru ziua anterioară.",
  historyOn: "{name} {day}",
  bandStatus: "Statutul la sfârșitul perioadei de comparație",
  bandAbc: "Clasa ABC",
  bandXyz: "Clasa XYZ",
  footerHistory:
    "Istoric: clasele de acum k perioade de comparație privesc perioada de analiză mutată cu k perioade de comparație înapoi; gol = clientul nu era încă cunoscut sau nu are clasă.",
  footerConversionBelow:
    "De pe treapta de jos: clienții de pe această treaptă sau mai sus / cei de pe treapta de jos sau mai sus. Cifra de afaceri din perioada de analiză.",

  chartPareto: "Cei mai mari clienți după {measure} și ponderea lor cumulată",
  chartManagers: "Cifra de afaceri pe manager",

  noteClientsOrder: "Câte un rând pe client, în ordine descrescătoare după {measure}.",
  noteManagers: "Ce a vândut fiecare manager în perioada KPI și ce clienți a atras, a păstrat și a pierdut.",
  noteSegmentProduct: "Ce produse ar trebui să cumpere clienții fiecărui segment, ce cumpără și ce lipsește.",
  noteClients:
    "{clients, plural, one {# client} few {# clienți} other {# de clienți}}; perioada de analiză {from} – {to}, data de referință {asOf}.",
  noteChart: "Graficul este la dreapta tabelului.",
  notePeriod: "Perioada de analiză {from} – {to}, data de referință {asOf}.",
  noteKpiPeriod: "Perioada KPI {from} – {to}; perioada anterioară {beforeFrom} – {beforeTo}.",

  footerBlank: "O celulă goală: indicatorul nu există, pentru că lipsește ceea ce trebuie la calcul. 0 este o valoare.",
  footerSources: "Sursa: {sources}.",
  footerPeriod:
    "Perioada de analiză: {from} – {to}, ambele zile incluse. Data de referință: {asOf}; nimic ulterior nu se numără.",
  footerKpiPeriod: "Perioada KPI: {from} – {to}. Perioada anterioară: {beforeFrom} – {beforeTo}.",
  footerWindow:
    "Perioada de comparație: {months, plural, one {# lună} few {# luni} other {# de luni}}. Ultima perioadă de comparație: {from} – {to}; perioada de comparație anterioară: {beforeFrom} – {beforeTo}.",
  footerStatus:
    "Statut: Nou = prima cumpărare în ultima perioadă de comparație; Constant = cumpărări în ambele perioade de comparație; Recuperat = cumpărare în ultima, dar nu și în cea anterioară; Pierdut = nicio cumpărare în ultima; Potențial = încă nu a cumpărat.",
  measureTurnover: "cifra de afaceri",
  measureMargin: "marja",
  measureQuantity: "cantitatea",
  measurePurchases: "numărul de cumpărări",
  footerAbc:
    "ABC (clienți mari, mijlocii și mici) după {measure}, descrescător, pondere cumulată: {bounds}. Clientul care trece pragul rămâne în clasa superioară.",
  footerAbcEdges:
    "Ponderea cumulată este din suma valorilor peste 0; o valoare negativă primește ultima clasă, zero niciuna.",
  abcUpTo: "{abc} până la {bound}",
  abcRest: "{abc} restul",
  footerXyz:
    "XYZ (cât de uniform cumpără): coef. de variație = {deviation, select, sample {abaterea standard de selecție} other {abaterea standard}} / media cifrei de afaceri pe {bucket, select, week {săptămâni (de luni până duminică)} quarter {trimestre} year {ani} other {luni}}: X până la {x}, Y până la {y}, Z peste. {bucket, select, week {Săptămâni} quarter {Trimestre} year {Ani} other {Luni}} întregi din perioada de analiză, de la prima cumpărare, cel puțin 3; cei Noi și Potențiali nu au clasă.",
  footerLadder:
    "Treapta de fidelitate după cumpărările din tot istoricul: 1 = Cumpărător, 2 = Client, cel puțin 3 = Client fidel. Adeptul nu cumpără de la concurență; Promotor = Adept care recomandă.",
  footerGrade:
    "Calificativ de la A (cel mai bun) la E: marja după regula ABC împreună cu potențialul clientului; E = marjă negativă.",
  footerOverdue:
    "Comandă întârziată: de la ultima cumpărare au trecut mai multe zile decât pauza medie a clientului + 2 abateri standard; sunt necesare cel puțin 3 pauze.",
  footerAverageCheck:
    "Valoarea medie a comenzii = cifra de afaceri / cumpărări, cumpărări pe lună = cumpărări / luni, pe tot istoricul.",
  footerDevelopment:
    "Dezvoltare = produse-țintă cumpărate / produsele-țintă ale segmentului. Produsul următor: produsul-țintă lipsă care se vinde cel mai bine în segment (mediana cifrei de afaceri).",
  footerPerspective:
    "Perspectiva după produsele-țintă ale segmentului: 3 și mai multe = cel mai promițător, 1 sau 2 = obișnuit, niciunul = în afara țintei. Riscul după gamă, după produsele cumpărate: 1 = ridicat, 2 = mediu, 3 și mai multe = scăzut.",
  footerRisk: "Riscul după gamă, după produsele cumpărate: 1 = ridicat, 2 = mediu, 3 și mai multe = scăzut.",
  footerManualClass:
    "Clasa manuală: din tabelul clienților. Clienți cu o astfel de clasă: {clients, number}; la {differing, number} dintre ei diferă de clasa ABC, marcat cu ≠.",
  footerAbcGroup:
    "ABC în grup: aceeași regulă între clienții unui grup. Grupuri: {by}; clienții fără grup formează unul separat.",
  bySegment: "după segment",
  byClass: "după clasa ABC",
  segmentsServe:
    "Nici regulile, nici tabelul clienților nu numesc segmente: clienții sunt grupați {by} (setarea „Segmentul, dacă nu este numit”).",
  byManager: "după manager",
  byColumn: "după coloana „{column}” din tabelul clienților",
  footerLtv:
    "LTV (valoarea clientului în timp) = valoarea medie a comenzii × cumpărări pe lună × ponderea marjei × luni.",
  footerMarginShare: "Ponderea marjei este din setări: {share}.",
  footerKeyClient:
    "Client-cheie: cel puțin 10 % din cifra de afaceri a firmei, a unui manager cu cel puțin trei clienți sau a unui produs care aduce 10 % din cifra de afaceri a firmei; ori imagine, inovator sau expert în tabelul clienților; ori potențial maxim cu clasa B sau C.",
  footerAbcXyzTotals: "Totalurile cuprind toți clienții cu clasă ABC, și pe cei fără clasă XYZ.",
  footerUse: "Un client folosește un produs dacă suma netă din perioada de analiză este peste 0.",
  footerNoProduct: "Nu intră în tabelele de mai sus cifra de afaceri {turnover}: vânzări fără produs.",
  footerManagerCounts:
    "Clienții noi, constanți și recuperați se numără la managerul primei cumpărări din perioada KPI, cei pierduți la managerul ultimei cumpărări dinaintea ei, cei potențiali la managerul din tabelul clienților.",
  footerManagerLost:
    "Pierduți: au cumpărat în perioada anterioară, nu și în perioada KPI. Pierduți (toți): au cumpărat oricând înainte, nu și în perioada KPI.",
  footerManagerSums:
    "Sumele se numără la managerul fiecărei vânzări. Valoarea medie a comenzii = cifra de afaceri / cumpărări. Conversie = noi / (noi + potențiali).",
  footerStages:
    "Prime vânzări: ziua primei cumpărări a clientului. Produse noi: prima zi în care cumpără încă un produs. Repetate: tot restul, inclusiv retururile.",
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
  rowsSetAside: "fără vânzare, zile prea îndepărtate sau altă monedă {rows, number}",
};
