import type { ChecklistTexts } from "../en/checklists";
import { checklistPoints } from "./checklistPoints";

const checklists: ChecklistTexts = {
  ...checklistPoints,

  "form.express": "Verificare rapidă, 18 puncte",
  "form.process": "Proces gestionat, 31 de puncte",
  "formAbout.express": "Cum se lucrează cu clienții activi, potențiali și pierduți: da, parțial sau nu.",
  "formAbout.process": "Cât de gestionat este procesul de lucru cu clienții: +, +- sau -.",
  "part.activeBase": "Clienți activi",
  "part.potentialBase": "Clienți potențiali",
  "part.lostBase": "Clienți pierduți",
  "part.mainTraits": "Trăsături principale",
  "part.marketing": "Marketing",
  "part.supporting": "Procese de sprijin",
  "part.figures": "Cifre urmărite",

  "answer.yes": "Da",
  "answer.partly": "Parțial",
  "answer.no": "Nu",
  "answer.notApplicable": "Nu se aplică",
  "written.notApplicable": "n/a",
  "proposal.yes": "da",
  "proposal.partly": "parțial",
  "proposal.no": "nu",

  about:
    "Completați formularul cu clientul, vedeți punctele slabe și tipăriți rezultatul. Răspunsurile se păstrează pe o foaie.",
  loading: "Se deschid listele de verificare …",
  form: "Formular",
  fill: "Completare",
  newFill: "Completare nouă",
  fillName: "{company}, {date}",
  fillNameNoDate: "{company}",
  noCompany: "(fără nume)",
  progress: "{answered, number} din {points, number} cu răspuns",
  company: "Compania",
  date: "Data",
  by: "Completat de",
  begin: "Începe",
  cancel: "Renunță",
  companyMissing: "Introduceți compania.",
  dateMissing: "Introduceți data.",
  saving: "Se salvează …",
  saved: "Păstrat pe foaia „{sheet}”.",
  keys: "Taste: 1 da, 2 parțial, 3 nu, 0 nu se aplică, Delete șterge; ↑ și ↓ merg la alt punct.",
  pointOf: "{place, number} din {points, number} · {part}",
  requires: "Pentru un „da” deplin: {text}",
  note: "Notă",
  previous: "Înapoi",
  next: "Înainte",
  clear: "Șterge",
  points: "Toate punctele",
  pointLabel: "{number}. {text}: {answer}",
  blank: "fără răspuns",
  shows: "Registrul arată „{state}”: {evidence}",
  showsNothing: "Din registru nu se poate spune: {evidence}",
  "cell.shows": "{state}: {evidence}",
  "cell.showsNothing": "nu se poate spune: {evidence}",
  take: "Ia acest răspuns",
  differs: "Răspunsul dvs. diferă de ce arată registrul. Contează al dvs.",
  showSheet: "Arată foaia",
  evidenceNone: "Fără un tabel de vânzări registrul nu poate propune răspunsuri. Formularul se poate completa și așa.",
  evidenceReading: "Se verifică registrul …",
  unreadable:
    "{count, plural, one {# celulă nu conține} few {# celule nu conțin} other {# de celule nu conțin}} un răspuns, prima {cell} („{value}”). Se consideră fără răspuns: introduceți da, parțial, nu sau n/a.",
  keysMissing:
    "Foaia „{sheet}” a fost completată aici, dar coloana ei de chei, răspunsuri sau note lipsește, deci completările nu se pot citi. Anulați ștergerea sau începeți o completare nouă: primește o foaie a ei.",
  weightUnreadable:
    "{count, plural, one {# pondere nu este} few {# ponderi nu sunt} other {# de ponderi nu sunt}} un număr de la 0 în sus, prima {cell} („{value}”). Contează ca 1.",
  repeated:
    "{count, plural, one {# rând repetă} few {# rânduri repetă} other {# de rânduri repetă}} un punct dintr-un rând de mai sus, primul {cell}. Contează rândul de sus.",
  failed: "Răspunsul nu a putut fi păstrat. Pe foaie nu s-a pierdut nimic; răspundeți din nou.",
  score: "Rezultat",
  total: "Total {total}",
  provisional: "provizoriu: sub 80 % cu răspuns",
  denominator:
    "Contează {counted, number} din {points, plural, one {# punct} few {# puncte} other {# de puncte}}; nu se aplică {notApplicable, number}, fără răspuns {blank, number}.",
  "reading.managed": "proces gestionat",
  "reading.partlyManaged": "gestionat parțial",
  "reading.byHand": "gestionat manual",
  noScore: "încă nu contează niciun punct",
  weakest: "Puncte slabe și pașii următori",
  noneWeak: "Niciun punct cu răspuns nu este sub un „da” deplin.",
  compareWith: "Compară cu",
  compareNone: "Nimic",
  change: "{change} față de {date}",
  better: "Mai bine: {points}",
  worse: "Mai slab: {points}",
  unchanged: "Niciun răspuns nu este mai bun sau mai slab.",
  radar: "Diagrama părților",
  makeForm: "Formular de tipărit",
  makeReport: "Pagina pentru client",
  makeBlank: "Formular gol de tipărit",
  making: "Se scrie foaia …",
  made: "Foaia „{sheet}” este gata de tipărit.",
  madeBeside: "Ați schimbat foaia „{before}”, deci ea rămâne; cea nouă este „{sheet}”.",

  sheetName: "Liste de verificare",
  formSheet: "Listă de verificare {points, number}",
  reportSheet: "Rezultat {points, number}",
  "column.company": "Compania",
  "column.date": "Data",
  "column.by": "Completat de",
  "column.form": "Formular",
  "column.number": "Nr.",
  "column.point": "Punct",
  "column.answer": "Răspuns",
  "column.note": "Notă",
  "column.weight": "Pondere",
  "column.key": "Cheie (nu schimbați)",
  pageOf: "{company} · {date} · {by}",
  pageOfNobody: "{company} · {date}",
  blankOf: "Compania: ____________________   Data: __________   Completat de: ____________________",
  blankHint: "Răspundeți la fiecare punct: {answers}.",
  showsColumn: "Registrul arată",
  requiresColumn: "Pentru un „da” deplin",
  part: "Parte",
  scoreColumn: "Scor",
  before: "Înainte",
  answeredAndChange: "Cu răspuns, schimbare",
  answeredColumn: "Cu răspuns",
  pointColumn: "Punct slab",
  nextStep: "Pasul următor",
  totalRow: "Total",
  chartBefore: "Înainte",
  chartNow: "Acum",
  footerScale: "Da (+) = 1, parțial (+-) = 0,5, nu (-) = 0; scorul este media punctelor care contează.",
  footerReading: "De la 80 % procesul este gestionat, de la 50 % parțial, sub aceasta manual.",
  footerEvidence: "Răspunsurile sunt ale consultantului; ce arată registrul stă alături și nu schimbă niciunul.",

  "evidence.noTable": "nu există tabelul „{table}”.",
  "evidence.noRecord": "registrul nu înregistrează acest lucru.",
  "evidence.noMeasures": "nu există foaia de măsuri.",
  "evidence.noActive": "nu există niciun client activ.",
  "evidence.noPotential": "în tabelul clienților nu există clienți potențiali.",
  "evidence.noNew": "nu există niciun client nou.",
  "evidence.noLost": "nu există niciun client pierdut.",
  "evidence.noSegments": "niciun client nu are segment.",
  "evidence.noManagers": "vânzările nu numesc niciun manager.",
  "evidence.noDeals": "nu există niciun rând de ofertă.",
  "evidence.noRefusals": "nicio tranzacție a perioadei nu a fost refuzată.",
  "evidence.noWon": "nicio tranzacție a perioadei nu a fost câștigată.",
  "evidence.noPoints": "nu există niciun punct de control cu dată.",
  "evidence.noGaps": "niciunui client nu-i lipsește un produs-țintă.",
  "evidence.noContractStage": "pâlnia nu are etapa „Contract”.",
  "evidence.noSales": "nu există vânzări după care să se judece.",
  "evidence.noChannelColumn": "tabelul clienților nu are o coloană pentru canal.",
  "evidence.noRows": "tabelul nu are niciun rând cu dată.",
  "evidence.channels":
    "{count, number} din {of, plural, one {# client activ} few {# clienți activi} other {# de clienți activi}} au un canal; canale diferite: {channels, number}.",
  "evidence.workingList":
    "{count, number} din {of, plural, one {# client activ} few {# clienți activi} other {# de clienți activi}} sunt în tabelul clienților; date completate la cel puțin 80 % dintre ei: {columns, number}.",
  "evidence.potentialAndMargin":
    "{count, number} din {of, plural, one {# client activ} few {# clienți activi} other {# de clienți activi}} au un potențial; marja este cunoscută.",
  "evidence.potentialWithoutMargin":
    "{count, number} din {of, plural, one {# client activ} few {# clienți activi} other {# de clienți activi}} au un potențial; marja nu este cunoscută.",
  "evidence.segmentsMarked":
    "{count, number} din {of, plural, one {# segment cu clienți} few {# segmente cu clienți} other {# de segmente cu clienți}} au produse-țintă.",
  "evidence.ownMeasures":
    "{count, number} din {of, plural, one {# celulă a} few {# celule ale} other {# de celule ale}} primelor două clase au o măsură în cuvintele dumneavoastră.",
  "evidence.managersPlanned":
    "{count, number} din {of, plural, one {# manager} few {# manageri} other {# de manageri}} au un plan în perioadă.",
  "evidence.salesOffered":
    "{count, number} din {of, plural, one {# primă vânzare sau vânzare} few {# prime vânzări și vânzări} other {# de prime vânzări și vânzări}} ale unui produs nou au fost oferite înainte.",
  "evidence.stagesNamed":
    "{count, number} din {of, plural, one {# rând de ofertă} few {# rânduri de oferte} other {# de rânduri de oferte}} au o etapă sau un rezultat; etape diferite: {stages, number}.",
  "evidence.potentialSegments":
    "{count, number} din {of, plural, one {# client potențial} few {# clienți potențiali} other {# de clienți potențiali}} au un segment.",
  "evidence.potentialSteps":
    "{count, number} din {of, plural, one {# client potențial} few {# clienți potențiali} other {# de clienți potențiali}} au un pas următor.",
  "evidence.potentialContacts":
    "{count, number} din {of, plural, one {# client potențial} few {# clienți potențiali} other {# de clienți potențiali}} au un contact notat sau o ofertă.",
  "evidence.potentialDeals":
    "{count, number} din {of, plural, one {# client potențial} few {# clienți potențiali} other {# de clienți potențiali}} au o tranzacție.",
  "evidence.newContracts":
    "{count, number} din {of, plural, one {# client nou} few {# clienți noi} other {# de clienți noi}} au o tranzacție ajunsă la contract.",
  "evidence.lostReasons":
    "{count, number} din cei mai mari {of, plural, one {# client pierdut} few {# clienți pierduți} other {# de clienți pierduți}} au motivul pierderii.",
  "evidence.lostSteps":
    "{count, number} din cei mai mari {of, plural, one {# client pierdut} few {# clienți pierduți} other {# de clienți pierduți}} au un pas următor.",
  "evidence.lostContacts":
    "cu {count, number} din cei mai mari {of, plural, one {# client pierdut} few {# clienți pierduți} other {# de clienți pierduți}} s-a vorbit după ultima lor cumpărare.",
  "evidence.lostTasks":
    "{count, number} din {of, plural, one {# sarcină} few {# sarcini} other {# de sarcini}} cu cei mai mari clienți pierduți sunt făcute.",
  "evidence.noLostTasks": "nu există nicio sarcină cu cei mai mari clienți pierduți ({of, number}).",
  "evidence.productsNamed":
    "{count, number} din {of, plural, one {# rând de vânzări} few {# rânduri de vânzări} other {# de rânduri de vânzări}} numesc un produs.",
  "evidence.overdue":
    "{count, number} din {of, plural, one {# punct de control} few {# puncte de control} other {# de puncte de control}} sunt întârziate.",
  "evidence.overdueDocuments":
    "{count, number} din {of, plural, one {# termen} few {# termene} other {# de termene}} ale ofertelor, facturilor și contractelor sunt depășite.",
  "evidence.contacts":
    "cu {count, number} din {of, plural, one {# client potențial sau pierdut mare} few {# clienți potențiali și pierduți mari} other {# de clienți potențiali și pierduți mari}} există un contact notat.",
  "evidence.documentsNamed":
    "{count, number} din {of, plural, one {# rând de vânzări} few {# rânduri de vânzări} other {# de rânduri de vânzări}} numesc un document.",
  "evidence.refusalsTold":
    "{count, number} din {of, plural, one {# refuz} few {# refuzuri} other {# de refuzuri}} au etapă și motiv.",
  "evidence.wonTold":
    "{count, number} din {of, plural, one {# tranzacție câștigată} few {# tranzacții câștigate} other {# de tranzacții câștigate}} au o sursă.",
  "evidence.spendInPeriod": "rânduri de cheltuieli de atragere în perioadă: {count, number}.",
  "evidence.spendOutside": "rânduri de cheltuieli de atragere: {count, number}, niciunul în perioadă.",
  "evidence.noAcquisition": "tabelul „Cheltuieli cu clienții” nu are cheltuieli de atragere.",
  "evidence.complaintSteps":
    "sunt folosiți {count, number} din {of, plural, one {# pas al} few {# pași ai} other {# de pași ai}} reclamațiilor: înregistrată, cauza găsită, remediat, procesul corectat.",
  "evidence.loyaltyIndex":
    "{share} dintre clienți au cumpărat de mai multe ori; dacă loialitatea este gestionată știți numai dvs.",
  "evidence.loyaltyProgramme":
    "{share} dintre clienți au cumpărat de mai multe ori, iar programul de loialitate a fost calculat pe vânzările trecute.",
  "evidence.gapsWorked":
    "{count, number} din {of, plural, one {# client căruia} few {# clienți cărora} other {# de clienți cărora}} le lipsește un produs-țintă au un pas următor sau o ofertă.",
  "evidence.followUps":
    "vânzări repetate ale unui produs pe care clientul a început să îl cumpere mai târziu: {count, number}.",
  "evidence.lastEntry": "ultima înregistrare este din {day}.",
};

export const checklistTexts = { checklists };
