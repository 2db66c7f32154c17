import type { ProcessTexts } from "../en/process";

// Offers, deals and the funnel; a part of the areas tables, problems, pane, settings and reports.
export const processTexts: ProcessTexts = {
  tables: {
    "section.process": "Procesul de vânzare",
    "title.offers": "Oferte",
    "name.offers": "Oferte și oportunități",
    "without.offers":
      "Câte un rând pentru fiecare eveniment sau oportunitate, cel puțin cu client, etapă și dată; este bun și exportul din CRM. Fără ea nu există pâlnie.",
    "about.offers.client": "Cui i s-a oferit, scris ca în tabelul vânzărilor.",
    "about.offers.stage": "Până la ce etapă s-a ajuns. Poate spune și câștigat sau pierdut.",
    "about.offers.date": "Ziua evenimentului; dacă rândul este o ofertă întreagă, ziua în care a început.",
    "about.offers.product": "Scris ca în tabelul vânzărilor. Fără el nu există indicatori pe produse.",
    "about.offers.offerNumber":
      "Rândurile cu același număr sunt o singură ofertă. Fără el, o ofertă este tot ce se întâmplă cu un client și un produs până la câștig sau refuz.",
    "about.offers.amount": "Cât ar aduce oferta; contează ultima sumă.",
    "about.offers.manager": "Fără el nu există pâlnie pe manageri.",
    "about.offers.closeDate":
      "Ziua câștigului sau a refuzului. La o ofertă deschisă este doar o estimare și nu se ia în calcul.",
    "about.offers.result": "Câștigat sau refuzat; gol cât timp oferta este deschisă. Fără el se ia din etapă.",
    "about.offers.refusalReason": "De ce a refuzat clientul. Fără el refuzurile se văd doar pe etape.",
    "about.offers.nextStep": "Când trebuie făcut următorul pas.",
    "about.offers.validUntil": "Ultima zi a ofertei.",
    "about.offers.source": "Cum a venit clientul. Fără el se ia sursa din tabelul clienților.",
    "title.activities": "Activități",
    "name.activities": "Activități: apeluri, întâlniri",
    "without.activities":
      "Apeluri, întâlniri și scrisori, făcute sau de făcut: client sau manager, dată, tip. Fără ea un punct de control se închide doar când oferta avansează.",
    "about.offers.invoiceUntil": "Ultima zi de plată a facturii.",
    "about.offers.contractEnd": "Ziua în care se încheie contractul.",
    "about.offers.eventDate": "Ziua livrării sau a evenimentului.",
    "about.activities.client": "Pentru cine, scris ca în tabelul vânzărilor.",
    "about.activities.date": "Ziua activității.",
    "about.activities.activity": "Apel, întâlnire, scrisoare etc., cu cuvintele dvs.",
    "about.activities.manager": "Cine o face. Fără el se ia managerul clientului.",
    "about.activities.dueDate":
      "Până când trebuie făcută. Un rând cu această zi și fără data finalizării este încă de făcut.",
    "about.activities.doneDate": "Ziua în care a fost făcută.",
    "about.activities.note": "Se arată lângă tip.",
    "about.clients.birthday": "Cu sau fără an. Se arată printre punctele de control cu o săptămână înainte.",
    "about.clients.contractEnd": "Ziua în care se încheie contractul cu clientul; punct de control.",
    "about.offers.currency": "Sumele în altă monedă nu se adună fără curs de schimb.",
  },
  problems: {
    closedBeforeOpened:
      "Oferta a fost închisă pe {day}, înainte de începutul din {opened}. Zilele sunt luate în ordine: corectați-o pe cea greșită.",
    stageUnknown:
      "„{value}” nu este o etapă a pâlniei, așa că rândul nu schimbă etapa ofertei. Enumerați etapele în ordine în setări sau corectați celula.",
    offerAfterDay:
      "Evenimentul din {day} este după ziua la care se evaluează ofertele și nu este luat în calcul. Pentru a-l include, alegeți o zi mai târzie în setări.",
    dealsWithoutDay:
      "Oferte: {rows, plural, one {# rând nu are} few {# rânduri nu au} other {# de rânduri nu au}} dată. Aceste oferte intră în pâlnie în orice perioadă; vechimea lor nu este cunoscută.",
    dealsWithoutClient:
      "Oferte: {rows, plural, one {# rând nu numește} few {# rânduri nu numesc} other {# de rânduri nu numesc}} clientul. Se iau în calcul după numărul ofertei și nu se compară cu vânzările.",
    wonDealsAreSales:
      "Foaia „{sheet}” conține oferte și nu există alt tabel de vânzări, de aceea ofertele câștigate sunt luate ca vânzări în ziua închiderii. Dacă nu este corect, alegeți tabelul vânzărilor.",
    "role.stage": "Etapă",
    "role.offerNumber": "Nr. ofertei",
    "role.closeDate": "Data închiderii",
    "role.result": "Rezultat",
    "role.refusalReason": "Motivul refuzului",
    "role.nextStep": "Data următorului pas",
    "role.validUntil": "Valabil până la",
    "role.activity": "Activitate",
    "role.dueDate": "Termen",
    "role.doneDate": "Data finalizării",
    "role.note": "Notă",
    "role.invoiceUntil": "Factura valabilă până la",
    "role.contractEnd": "Sfârșitul contractului",
    "role.eventDate": "Data evenimentului",
    "role.birthday": "Ziua de naștere",
    offerCurrency:
      "Suma este în altă monedă ({currency}) și nu există curs pentru ea. Oferta se ia în calcul fără sumă: adăugați un tabel cu moneda și cursul.",
  },
  pane: {
    "problem.closedBeforeOpened": "Ofertă închisă înainte de început",
    "problem.stageUnknown": "Etapă de ofertă necunoscută",
    "problem.offerAfterDay": "Ofertă după ziua evaluării",
    setToday: "Azi",
    "problem.offerCurrency": "Ofertă în altă monedă, fără curs",
  },
  settings: {
    "section.process": "Procesul de vânzare",
    "field.controlDate": "Ofertele evaluate la data",
    "about.controlDate":
      "În această zi se vede ce oferte stagnează; ce s-a întâmplat mai târziu nu contează. Gol: ultimul eveniment al ofertelor sau data de referință, dacă este mai târzie. O dată de referință dată are prioritate.",
    "error.controlDateInvalid":
      "Ziua evaluării ofertelor nu este o dată cunoscută de Excel. Introduceți o dată, de exemplu 31.12.2024.",
    "field.stuckDays": "Stagnează după, zile",
    "about.stuckDays":
      "O ofertă deschisă fără evenimente mai mult de atât stagnează; dacă la etapa ei se stă de obicei mai mult, atunci după dublul duratei obișnuite. Gol: {usual}.",
    "error.stuckDaysInvalid": "Zilele după care o ofertă stagnează trebuie să fie un număr întreg de la 1 la 365.",
    "summary.stuckDays": "stagnează după {value, plural, one {# zi} few {# zile} other {# de zile}}",
    "field.funnelStages": "Etapele pâlniei",
    "about.funnelStages":
      "Etapele dvs. în ordine, separate prin punct și virgulă; ultima înseamnă câștigat. Gol: cele șase etape obișnuite sau cele din CRM.",
    reportNeedsTable: "{name} (are nevoie de tabelul „{table}”)",
  },
  reports: {
    funnelName: "Pâlnie",
    noteFunnel:
      "Până unde au ajuns ofertele începute în perioada de analiză, unde au fost refuzate și ce este încă deschis. Evaluat la {day}.",
    stage: "Etapă",
    reached: "Au ajuns",
    entered: "Au intrat",
    advanced: "Au trecut mai departe",
    refused: "Refuzate",
    openDeals: "Deschise",
    stageConversion: "Conversie",
    settledConversion: "Conversia celor încheiate",
    amountOpen: "Suma celor deschise",
    amountRefused: "Suma celor refuzate",
    medianDays: "Mediana, zile",
    stuck: "Stagnează",
    deals: "Oferte",
    won: "Câștigate",
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
    dealsCut: "Sunt afișate {shown, number} din {total, number} oferte; celelalte însumează {amount}.",
    stagePresentation: "Prezentare",
    stageOffer: "Ofertă",
    stageContract: "Contract",
    stagePayment: "Plată",
    stageDelivery: "Livrare",
    stageClosing: "Închidere",
    noteFunnelDeals:
      "Luate în calcul {counted, number} din {total, number} oferte: primul eveniment în perioada de analiză{undated, plural, =0 {} other {, fără dată – #}}. Nu sunt luate în calcul: începute înainte – {before, number}, după – {after, number}.",
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
      "Stagnează = deschisă și fără evenimente de peste {days, number} zile înainte de {day} și de peste două mediane ale etapei sale.",
    footerFunnelReason: "Un refuz fără etapă se numără la prima. Motivele scrise la fel sunt unul singur.",
    footerFunnelSales:
      "Comparat cu vânzările: o cumpărare a clientului (și a produsului, dacă ambele tabele numesc produse) din ziua câștigului până la 90 de zile după, sau după ultimul eveniment al unei oferte deschise. Cât timp cele 90 de zile nu au trecut, nu se spune nimic.",
    noteFunnelUnstaged:
      "Pentru {refusals, plural, one {# refuz} few {# refuzuri} other {# de refuzuri}} etapa nu este cunoscută: se numără la prima, de aceea etapele următoare arată mai bine decât sunt.",
    controlPointsName: "Puncte de control",
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
    "what.silence": "Tăcere: contactați clientul",
    "what.birthday": "Zi de naștere",
    "what.noNextStep": "Stabiliți pasul următor",
    controlCut: "Sunt afișate {shown, number} din {total, number} puncte de control.",
    footerControlStates:
      "Depășit = înainte de {day}; în 7 zile = din acea zi până la 7 zile după; mai târziu = după aceea. Ziua se alege în setări, manual sau cu butonul „Azi”.",
    footerControlDone:
      "Făcut și neafișat: dacă o activitate a clientului sau un eveniment al ofertei este la termen sau după. Pasul următor este cel din ultimul eveniment al ofertei deschise, celelalte termene sunt ultimele indicate.",
    footerControlSilence:
      "Tăcere = o ofertă deschisă fără evenimente și activități ale clientului timp de 30 de zile. Fără pasul următor = ultimul eveniment nu numește un pas viitor. Zilele de naștere se arată în cele 7 zile.",
    footerControlNoSteps: "Ofertele nu au o coloană pentru pasul următor, de aceea ofertele fără pas nu sunt afișate.",
  },
};
