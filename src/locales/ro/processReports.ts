import type { ProcessReportTexts } from "../en/processReports";

// What the sheets Funnel and Control points say; a part of the area reports that comes when reports are written.
export const processReports: ProcessReportTexts = {
  noteFunnel:
    "Până unde au ajuns ofertele începute în perioadă, unde au fost refuzate și ce este încă deschis. Evaluat la {day}.",
  stage: "Etapă",
  reached: "Au ajuns",
  entered: "Au intrat",
  advanced: "Au trecut mai departe",
  openDeals: "Deschise",
  stageConversion: "Conversie",
  settledConversion: "Conversia celor încheiate",
  amountOpen: "Suma celor deschise",
  amountRefused: "Suma celor refuzate",
  medianDays: "Mediana, zile",
  stuck: "Stagnează",
  deals: "Oferte",
  amountWon: "Suma celor câștigate",
  winRate: "Rata de câștig",
  allDeals: "Toate ofertele perioadei",
  dealsByManager: "Pe manageri",
  dealsByProduct: "Pe produse",
  dealsBySource: "Pe surse",
  source: "Sursă",
  allProducts: "(toate)",
  severalProducts: "(mai multe)",
  refusalsByReason: "Refuzuri pe motive și etape",
  refusalReason: "Motiv",
  noReason: "(fără motiv)",
  wonWithoutSale: "Câștigate, dar fără vânzare în 90 de zile: verificați factura",
  openWithSale: "Deschise, dar clientul a cumpărat între timp: închideți oferta?",
  stuckList: "Stagnează: de prea mult timp fără evenimente",
  offerNumber: "Nr. ofertei",
  offerAmount: "Suma",
  lastEvent: "Ultimul eveniment",
  wonOn: "Câștigată la",
  boughtOn: "Cumpărat la",
  daysQuiet: "Zile fără evenimente",
  chartFunnel: "Oferte pe etape",
  chartRefusals: "Refuzuri pe etape",
  chartCauses: "Reclamații după cauză",
  chartScores: "Răspunsuri și nota medie pe luni",
  dealsCut:
    "Sunt afișate {shown, number} din {total, plural, one {# ofertă} few {# oferte} other {# de oferte}}; celelalte însumează {amount}.",
  noteFunnelDeals:
    "Luate în calcul {counted, number} din {total, plural, one {# ofertă} few {# oferte} other {# de oferte}}: primul eveniment în {from} – {to}{undated, plural, =0 {} other {, fără dată – #}}.{left, plural, =0 {} other { Nu sunt luate în calcul: începute înainte – {before, number}, după – {after, number}.}}",
  footerFunnelStages:
    "Etapele în ordine: {stages}. {origin, select, setting {Sunt cele din setări; ultima înseamnă câștigat.} usual {Sunt cele obișnuite; ultima înseamnă câștigat.} program {Sunt cele din foaie, în ordinea din CRM.} other {Sunt cele din foaie, în ordinea numerelor lor.}}",
  footerFunnelEntered:
    "O ofertă câștigată a trecut prin toate etapele. „Au ajuns” numără oferta până la cea mai înaltă etapă, și pe cele sărite. Au intrat = au trecut mai departe + refuzate + deschise, după etapa de acum: fără ofertele care s-au întors de mai departe.",
  footerFunnelBack: "Reveniri la o etapă anterioară: {moves, number}.",
  footerFunnelConversion:
    "Conversie = au ajuns la etapa următoare / la aceasta; la ultima, câștigate / au ajuns. Conversia celor încheiate = trecute mai departe / (trecute + refuzate). Rata de câștig = câștigate / (câștigate + refuzate). Gol = nu are la ce să se împartă.",
  footerFunnelAmounts:
    "Suma unei oferte este ultima indicată. Mediana zilelor: din șederile încheiate la o etapă. Zile până la câștig, mediana: {won}; până la refuz: {refused}.",
  footerFunnelStuck:
    "Stagnează = deschisă și fără evenimente de peste {days, plural, one {# zi} few {# zile} other {# de zile}} înainte de {day} și de peste două mediane ale etapei sale.",
  footerFunnelReason: "Un refuz fără etapă se numără la prima. Motivele scrise la fel sunt unul singur.",
  footerFunnelSales:
    "Comparat cu vânzările: o cumpărare a clientului (și a produsului, dacă ambele tabele numesc produse) din ziua câștigului până la 90 de zile după, sau după ultimul eveniment al unei oferte deschise. Cât timp cele 90 de zile nu au trecut, nu se spune nimic.",
  noteFunnelUnstaged:
    "Pentru {refusals, plural, one {# refuz} few {# refuzuri} other {# de refuzuri}} etapa nu este cunoscută: se numără la prima, de aceea etapele următoare arată mai bine decât sunt.",
  noteControl:
    "Ce este depășit, ce urmează în 7 zile și mai târziu, văzut la {day}. Ofertele deschise și contractele sunt din toate perioadele.",
  noControl: "Nimic nu este depășit sau scadent.",
  controlByManager: "Pe manageri",
  controlList: "Ce este de făcut, întâi cele mai urgente",
  overdueState: "Depășit",
  dueState: "În 7 zile",
  laterState: "Mai târziu",
  noNextStepState: "Fără pasul următor",
  amountOverdue: "Suma celor depășite",
  controlState: "Stare",
  dueOn: "Termen",
  daysLate: "Zile întârziere",
  controlWhat: "Ce",
  "what.nextStep": "Pasul următor",
  "what.validUntil": "Oferta expiră",
  "what.invoiceUntil": "Scadența facturii",
  "what.contractEnd": "Contractul se încheie",
  "what.eventDay": "Livrare sau eveniment",
  "what.silence": "Fără contact de mult: contactați clientul",
  "what.birthday": "Zi de naștere",
  "what.noNextStep": "Stabiliți pasul următor",
  controlCut:
    "Sunt afișate {shown, number} din {total, plural, one {# punct de control} few {# puncte de control} other {# de puncte de control}}.",
  footerControlStates:
    "Depășit = înainte de {day}; în 7 zile = din acea zi până la 7 zile după; mai târziu = după aceea. Ziua se alege în setări, manual sau cu butonul „Azi”.",
  footerControlDone:
    "Făcut și neafișat: dacă o activitate a clientului sau un eveniment al ofertei este la termen sau după. Pasul următor este cel din ultimul eveniment al ofertei deschise, celelalte termene sunt ultimele indicate.",
  footerControlSilence:
    "Fără contact de mult = o ofertă deschisă fără evenimente și activități ale clientului timp de 30 de zile. Fără pasul următor = ultimul eveniment nu numește un pas viitor. Zilele de naștere se arată în cele 7 zile.",
  footerControlNoSteps: "Ofertele nu au o coloană pentru pasul următor, de aceea ofertele fără pas nu sunt afișate.",
  offerWon: "Câștigată",
  offerRefused: "Refuzată",
  mayOfferAgain: "se poate oferi din nou",
  newestOffer: "Ultima ofertă",
  managerOffers: "Oferte și puncte de control",
  footerManagerOffers:
    "Oferte: cele începute din {from} până la {to}. Rata de câștig = câștigate / (câștigate + refuzate). Restante: punctele de control ale tuturor ofertelor, ca pe foaia Puncte de control.",
  footerOfferStates:
    "Dacă clientul nu cumpără produsul, apare întâi ultima ofertă: etapa și data ultimului eveniment sau cum s-a încheiat. Un refuz mai vechi de {months, plural, one {# lună} few {# luni} other {# de luni}} se poate oferi din nou.",
  footerRefusedGaps:
    "Rânduri lăsate deoparte din cauza unui refuz în {months, plural, one {ultima lună} few {ultimele # luni} other {ultimele # de luni}}: {left, number}; vedeți Client × produs.",
  funnelName: "Pâlnie",
  refused: "Refuzate",
  won: "Câștigate",
  stagePresentation: "Prezentare",
  stageOffer: "Ofertă",
  stageContract: "Contract",
  stagePayment: "Plată",
  stageDelivery: "Livrare",
  stageClosing: "Închidere",
  controlPointsName: "Puncte de control",
  rhythmName: "Ritm",
};
