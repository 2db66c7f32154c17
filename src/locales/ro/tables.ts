import { feedbackTexts } from "./feedback";
import { processTexts } from "./process";
import type { Texts } from "../texts";

export const tables: Texts["tables"] = {
  // the parts of the Data screen
  "section.sales": "Vânzări",
  "section.clients": "Clienți",
  "section.segments": "Segmente și ținte",
  "section.aliases": "Denumiri clienți",
  "section.money": "Plan și cheltuieli",
  // each table as sentences name it
  "title.sales": "Vânzări",
  "title.clients": "Clienți",
  "title.rules": "Reguli de segmentare",
  "title.targets": "Matricea-țintă",
  "title.aliases": "Denumiri clienți",
  "title.plan": "Plan",
  "title.spend": "Cheltuieli cu clienții",
  // each table as the pane calls it
  "name.sales": "Tabelul vânzărilor",
  "name.clients": "Tabelul clienților",
  "name.rules": "Reguli de segmentare",
  "name.targets": "Matricea-țintă",
  "name.aliases": "Denumiri clienți",
  "name.plan": "Plan",
  "name.spend": "Cheltuieli cu clienții",
  // what is lost without it, shown while none is chosen
  "without.sales":
    "Un tabel de vânzări are un rând de antet și câte un rând pentru fiecare vânzare, cel puțin cu data, clientul și suma. Poate fi un tabel Excel, o zonă denumită sau o foaie.",
  "without.clients": "Fără el nu există segmente și nici clienți care încă nu au cumpărat.",
  "without.rules":
    "Un rând pentru fiecare segment, o coloană pentru fiecare atribut al clientului. Fără ele segmentul vine din tabelul clienților.",
  "without.targets":
    "Segmente pe rânduri, produse pe coloane, un semn la produsele-țintă. Fără ea nu există „Neacoperit” și nici „Produsul următor”.",
  "without.aliases":
    "O variantă de denumire și alături clientul. Fără el fiecare variantă de denumire este un client separat.",
  "without.plan": "Coloane: manager, perioadă, indicator, valoare. Fără el nu există realizarea planului pe manageri.",
  "without.spend": "Coloane: perioadă, tip (atragere sau păstrare), sumă. Fără el nu se știe cât costă un client nou.",
  // what stands in the column of a role, or what is lost without it
  "about.sales.date": "Ziua fiecărei vânzări.",
  "about.sales.client": "Cine a cumpărat: o firmă sau o persoană.",
  "about.sales.amount": "Suma fiecărei vânzări; retururile cu minus.",
  "about.sales.document": "Fără el, toate vânzările către un client într-o zi sunt o singură cumpărare.",
  "about.sales.product":
    "Grupă de produse sau direcție. Fără el nu există tabelul „Segment × produs” și nici vânzări de produse noi.",
  "about.sales.manager": "Fără el nu există cifre pe manageri.",
  "about.sales.margin": "Fără ea, fără cost și fără procentul marjei nu există marjă și nici calificativ.",
  "about.sales.cost": "Dacă lipsește coloana marjei: marja = suma − costul.",
  "about.sales.marginPercent": "Dacă lipsește coloana marjei: marja = suma × procentul marjei.",
  "about.sales.quantity": "Fără ea clienții nu pot fi ordonați după cantitate.",
  "about.sales.price": "Se folosește când nu există o coloană cu suma: suma = cantitate × preț.",
  "about.clients.client": "Numele clientului, ca în tabelul vânzărilor.",
  "about.clients.segment": "Fără el segmentul vine din regulile de segmentare.",
  "about.clients.manager": "Fără el, clienții care încă nu au cumpărat nu au manager.",
  "about.clients.potential": "Mare, mediu, mic sau o sumă. Fără el nu există calificativul A–E.",
  "about.clients.penetrationBase": "O sumă; dacă cel puțin 90 % este la noi, clientul permanent devine adept.",
  "about.clients.buysFromCompetitors": "Da sau nu. Fără el adepții se recunosc greu.",
  "about.clients.doNotContact": "Da = clientul nu dorește mesaje și nu intră în listele de campanie.",
  "about.clients.recommends": "Da sau nu. Fără el nu există promotori.",
  "about.clients.image": "Da sau nu: numele clientului ajută vânzările; este socotit client-cheie.",
  "about.clients.innovator": "Da sau nu: încearcă primul produsele noi; este socotit client-cheie.",
  "about.clients.expert": "Da sau nu: alții îi cer sfatul; este socotit client-cheie.",
  "about.clients.lostReason": "De ce a încetat clientul să cumpere; apare în lista clienților pierduți.",
  "about.clients.manualClass":
    "O literă de la A la F dată de dumneavoastră; stă lângă clasa calculată, cu un semn unde diferă.",
  "about.clients.taxNumber": "Clienții cu același cod fiscal sunt arătați ca duplicate probabile.",
  "about.clients.phone": "Clienții cu același telefon sunt arătați ca duplicate probabile.",
  "about.clients.email": "Clienții cu același e-mail sunt arătați ca duplicate probabile.",
  "about.clients.address": "Adresa poștală, pentru scrisori. Coloanele ca orașul și codul poștal i se adaugă.",
  "about.clients.contactPerson": "Cui vă adresați în campanii; este propusă și în dosare.",
  "about.clients.source":
    "Cum a venit clientul, de exemplu „recomandare”. Fără ea nu se numără clienții veniți prin recomandare.",
  "title.rates": "Cursuri valutare",
  "name.rates": "Cursuri valutare",
  "without.rates":
    "Coloane: moneda, cursul și, dacă se schimbă, de la ce dată. Fără el, vânzările în altă monedă nu se numără.",
  "about.sales.debit": "Împreună cu creditul, dacă nu există coloana sumei: suma = credit − debit.",
  "about.sales.credit": "Împreună cu debitul, dacă nu există coloana sumei: suma = credit − debit.",
  "about.sales.currency": "Vânzările în altă monedă nu se adună niciodată fără curs.",
  "about.sales.state": "Plătit, anulat, ciornă și așa mai departe: ce nu s-a vândut nu se numără.",
  "about.sales.saleKind": "Factură, notă de credit, retur și așa mai departe: retururile se scad.",
  "about.sales.year": "Împreună cu luna, dacă nu există coloana datei.",
  "about.sales.month": "Împreună cu anul, dacă nu există coloana datei.",
  "about.sales.day": "Ziua lunii, împreună cu anul și luna. Fără ea se știe numai luna.",
  "about.sales.time": "Dacă nu este în dată: 14:05. Fără ea în „Ritm” nu sunt ore.",
  ...processTexts.tables,
  ...feedbackTexts.tables,
};
