import type { ProcessTexts } from "../en/process";

// Offers, deals and the funnel; a part of the areas tables, problems, pane and settings.
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
    "about.offers.offerName":
      "Deosebește ofertele fără număr. Rândurile cu același nume sunt evenimente ale unei oferte.",
    "about.offers.amount": "Cât ar aduce oferta; contează ultima sumă.",
    "about.offers.manager": "Fără el nu există pâlnie pe manageri.",
    "about.offers.closeDate":
      "Ziua câștigului sau a refuzului. La o ofertă deschisă este doar o estimare și nu se ia în calcul.",
    "about.offers.result": "Câștigat sau refuzat; gol cât timp oferta este deschisă. Fără el se ia din etapă.",
    "about.offers.isClosed":
      "TRUE sau „da” dacă oferta s-a încheiat. Lângă un rezultat TRUE și FALSE deosebește refuzurile de ofertele deschise.",
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
    "about.clients.nextStep": "Ziua în care trebuie făcut următorul pas; punct de control.",
    "about.clients.invoiceUntil": "Ultima zi de plată a facturii; punct de control.",
    "about.clients.eventDate": "Ziua livrării sau a evenimentului; punct de control.",
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
    dealsByRow:
      "Oferte: {rows, plural, one {# rând nu are} few {# rânduri nu au} other {# de rânduri nu au}} număr și fiecare este luat ca ofertă separată. Dacă rândurile sunt evenimente ale unei oferte, adăugați o coloană cu numărul ofertei.",
    doubtfulEvents:
      "Oferte: {rows, plural, one {# rând nu are} few {# rânduri nu au} other {# de rânduri nu au}} nici numărul, nici numele ofertei, iar clientul, produsul și etapa sunt ca pe alt rând, dar suma diferă. Sunt luate ca evenimente ale unei singure oferte, până când este câștigată sau refuzată. Dacă fiecare rând este o ofertă separată, adăugați o coloană cu numărul ofertei.",
    productsOfDeals:
      "Oferte: {rows, plural, one {# rând diferă de altul doar prin produs și sumă și este luat ca alt produs al aceleiași oferte} few {# rânduri diferă de altul doar prin produs și sumă și sunt luate ca produse ale aceleiași oferte} other {# de rânduri diferă de altul doar prin produs și sumă și sunt luate ca produse ale aceleiași oferte}}. Dacă sunt oferte separate, adăugați o coloană cu numărul ofertei.",
    dealTotals:
      "Oferte: suma ofertei apare pe fiecare rând al ei; {rows, plural, one {# rând o repetă} few {# rânduri o repetă} other {# de rânduri o repetă}}. Se ia în calcul o singură dată.",
    refusedByReason:
      "Oferte: nici etapa, nici rezultatul nu arată un refuz. {rows, plural, one {# rând cu motiv de refuz este luat} few {# rânduri cu motiv de refuz sunt luate} other {# de rânduri cu motiv de refuz sunt luate}} ca refuz.",
    refusedByClosing:
      "Oferte: pe {rows, plural, one {# rând} few {# rânduri} other {# de rânduri}} oferta nu a fost câștigată, iar în „{column}” este o zi: aceasta este luată ca zi a refuzului. Dacă ziua este doar estimată, numiți coloana „Data estimată a închiderii”.",
    notWonIsOpen:
      "Oferte: în „{column}” {rows, plural, one {# rând arată} few {# rânduri arată} other {# de rânduri arată}} că oferta nu a fost câștigată, dar nu se vede dacă a fost închisă. Sunt socotite deschise. Adăugați o coloană „Este închis” cu da și nu.",
    wonDealsAreSales:
      "Foaia „{sheet}” conține oferte și nu există alt tabel de vânzări, de aceea ofertele câștigate sunt luate ca vânzări în ziua închiderii. Dacă nu este corect, alegeți tabelul vânzărilor.",
    "role.stage": "Etapă",
    "role.offerNumber": "Nr. ofertei",
    "role.offerName": "Numele ofertei",
    "role.closeDate": "Data închiderii",
    "role.result": "Rezultat",
    "role.isClosed": "Închis",
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
    "field.refusalMonths": "Refuzul contează, luni",
    "about.refusalMonths":
      "Un produs refuzat de client în atâtea luni nu apare în lista a ce se mai poate vinde; după aceea se poate oferi din nou. Gol: {usual}.",
    "error.refusalMonthsInvalid": "Lunile pentru care contează un refuz trebuie să fie un număr întreg de la 1 la 120.",
    "summary.refusalMonths": "refuzuri din {value, plural, one {# lună} few {# luni} other {# de luni}}",
    "field.funnelStages": "Etapele pâlniei",
    "about.funnelStages":
      "Etapele dvs. în ordine, separate prin punct și virgulă; ultima înseamnă câștigat. Gol: cele șase etape obișnuite sau cele din CRM.",
    reportNeedsTable: "{name} (are nevoie de tabelul „{table}”)",
  },
};
