import type { ProblemsTexts } from "../en/problems";

export const problems: ProblemsTexts = {
  dateUnreadable: "„{value}” nu este o dată. Rândul este omis: introduceți o dată, de exemplu 31.12.2024.",
  dateMissing: "Lipsește data. Rândul este omis: introduceți ziua vânzării.",
  clientMissing: "Lipsește clientul. Rândul este omis: introduceți numele clientului.",
  amountUnreadable: "„{value}” nu este o sumă. Rândul este omis: introduceți un număr.",
  amountMissing: "Lipsește suma. Rândul este omis: introduceți un număr, 0 dacă nu s-a plătit nimic.",
  errorCell: "Celula arată eroarea {value}. Rândul este omis: corectați formula.",

  afterAsOf:
    "Vânzarea din {day} este după data de referință și nu se numără. Ca să se numere, alegeți o dată de referință ulterioară.",
  duplicateRowOf:
    "Rândul repetă exact rândul {row, number} din {sheet}. Se numără amândouă: ștergeți unul dacă a fost introdus de două ori.",
  duplicateRow:
    "Rândul repetă întocmai rândul {row, number}. Se numără ambele: ștergeți unul dacă a fost introdus de două ori.",
  totalRow: "Acesta este un rând de total, nu o vânzare. Este omis; nu trebuie făcut nimic.",
  valueUnreadable: "„{value}” nu se potrivește în coloana „{role}”. Rândul se folosește fără ea: corectați valoarea.",
  duplicateClient:
    "„{client}” apare de mai multe ori în tabelul clienților. Se folosește rândul {row, number}: ștergeți-le pe celelalte.",

  tableEmpty: "Tabelul „{table}” nu are rânduri sub antet. Completați-l sau alegeți altul.",
  roleMissing: "În tabelul „{table}” nu este aleasă coloana „{role}”. Alegeți-o în panou.",
  ruleUnreadable:
    "„{value}” din regulile de segmentare nu poate fi folosit. O condiție este o valoare, mai multe (a; b), >10, <=10, 10..20 sau <>a; antetul trebuie să fie o coloană din tabelul clienților.",
  rulesNotChosen:
    "Matricea-țintă are {segments, plural, one {# segment} few {# segmente} other {# de segmente}}, dar niciun client nu are segment: nu este ales niciun tabel cu reguli de segmentare, iar tabelul clienților nu numește segmente. Alegeți regulile la „Segmente și ținte” sau construiți-le acolo.",
  segmentUnknown: "Niciun client nu aparține segmentului „{segment}” din matricea-țintă. Verificați cum este scris.",
  productUnknown: "Produsul „{product}” din matricea-țintă nu apare în vânzări. Verificați cum este scris.",
  segmentTwice:
    "Segmentul „{segment}” apare și în rândul {row, number} al matricei-țintă. Contează semnele din ambele rânduri: uniți-le.",
  ruleNeverUsed:
    "Niciun client nu ajunge la această regulă pentru „{segment}”: îi ia pe toți regula din rândul {row, number}. Mutați-o mai sus sau ștergeți-o.",
  aliasIncomplete:
    "Lipsește una dintre cele două denumiri. Rândul nu se folosește: introduceți varianta de denumire și clientul sau ștergeți rândul.",
  aliasRepeated:
    "„{value}” are alt client în rândul {row, number}, iar acela contează. Ștergeți unul dintre cele două rânduri.",
  aliasChain:
    "„{value}” este el însuși trecut ca „{client}”, așa că și aceste variante de denumire se numără la „{client}”. Introduceți aici „{client}”.",
  aliasCycle:
    "„{value}” duce înapoi la aceeași variantă de denumire. Rândul nu se folosește: hotărâți ce denumire rămâne.",

  historyTooShort:
    "Vânzările încep la {day}, în ultimele două perioade de comparație, așa că un client Nou poate fi unul vechi. Adăugați vânzări mai vechi pentru a-i deosebi.",
  roleAbsent: "Nu există o coloană „{role}”. Indicatorii care au nevoie de ea sunt omiși.",
  xyzOneClass:
    "{share} dintre clienții cu clasă XYZ sunt în clasa {class}: pragurile XYZ în vigoare nu îi deosebesc. Setările arată ce ar da alte praguri.",
  xyzTooFewBuckets:
    "XYZ are nevoie de cel puțin 3 {bucket, select, week {săptămâni} quarter {trimestre} year {ani} other {luni}} întregi, iar perioada de analiză are {buckets, number}: niciun client nu are clasă XYZ. Alegeți o perioadă mai lungă sau un pas mai scurt.",
  abcGroupMissing:
    "ABC nu poate fi calculat în grupuri după „{group}”: nu există grupuri. Alegeți segmentul, managerul sau o coloană din tabelul clienților.",
  keysDoNotMeet:
    "Doar {met, number} din {buyers, plural, one {# client} few {# clienți} other {# de clienți}} cu vânzări sunt în tabelul clienților. În vânzări: {sales}. În tabelul clienților, fără vânzări: {listed}. Verificați dacă sunt scriși la fel.",
  monoClient:
    "Toată cifra de afaceri vine de la un singur client: {client}. Dacă pleacă, nu rămâne nimic: câștigați încă unul.",
  clientsLeftOut:
    "Listele numesc {listed, plural, one {primul client} few {primii # clienți} other {primii # de clienți}}; încă {clients, plural, one {# client} few {# clienți} other {# de clienți}}, cu {share} din cifra de afaceri, {clients, plural, one {este} few {sunt} other {sunt}} în toate totalurile. Cât de variat cumpără clienții și ce li se mai poate oferi se spune doar despre cei din liste.",
  spelledApart:
    "{spellings, plural, one {# nume din liste diferă} few {# nume din liste diferă} other {# de nume din liste diferă}} de altul doar prin majuscule, spații sau ghilimele. În baza de date sunt clienți diferiți, și aici la fel.",
  databaseFigures:
    "Cifrele provin din baza de date a companiei. Ea nu spune: segmentele după reguli, clase, manageri sau alte coloane, potențialul și notele, ponderea în toate cumpărările, recomandările, clasele date manual, clienții-cheie după marcaje, rândurile repetate, suma de control, când cumpără clienții (ritm, interval obișnuit). Vânzările unui client dintr-o zi merg după numărul documentului, apoi după manager.",
  spellingsJoined:
    "Conform tabelului de denumiri, {spellings, plural, one {# altă variantă de denumire se numără} few {# alte variante de denumire se numără} other {# de alte variante de denumire se numără}} la {clients, plural, one {# client} few {# clienți} other {# de clienți}}.",

  "role.date": "Dată",
  "role.client": "Client",
  "role.amount": "Sumă",
  "role.document": "Document",
  "role.product": "Produs",
  "role.manager": "Manager",
  "role.margin": "Marjă",
  "role.cost": "Cost",
  "role.marginPercent": "Marjă, %",
  "role.quantity": "Cantitate",
  "role.price": "Preț",
  "role.channel": "Canal",
  "role.segment": "Segment",
  "role.potential": "Potențial",
  "role.penetrationBase": "Cumpărări de la toți furnizorii",
  "role.buysFromCompetitors": "Cumpără de la concurență",
  "role.doNotContact": "Fără mesaje",
  "role.recommends": "Ne recomandă",
  "role.image": "Client de imagine",
  "role.innovator": "Inovator",
  "role.expert": "Expert",
  "role.lostReason": "Motivul pierderii",
  "role.manualClass": "Clasa manuală",
  "role.taxNumber": "Cod fiscal",
  "role.phone": "Telefon",
  "role.email": "E-mail",
  "role.address": "Adresă",
  "role.contactPerson": "Persoană de contact",

  "workbook.cancelled": "Anulat. Registrul este așa cum era înainte.",
  "workbook.editMode": "O celulă este în curs de editare. Apăsați Enter sau Esc în ea și încercați din nou.",
  "workbook.protected":
    "Registrul sau o foaie este protejată. Eliminați protecția din fila Revizuire și încercați din nou.",
  "workbook.readOnly": "Registrul este deschis numai pentru citire. Salvați o copie cu alt nume și încercați acolo.",
  "workbook.nothingKept": "Nu există un calcul anterior la care să reveniți.",
  "workbook.noSheetLeft":
    "Nu ar mai rămâne nicio foaie vizibilă. Afișați una dintre foile dumneavoastră și încercați din nou.",
  "workbook.sheetMissing":
    "O foaie sau un tabel a fost șters ori redenumit între timp. Căutați din nou tabelele și alegeți-l.",
  "workbook.tooLarge":
    "Tabelele sunt prea mari pentru acest Excel. Alegeți un tabel mai scurt sau deschideți registrul în Excel pe calculator.",
  "workbook.notSupported":
    "Această versiune de Excel nu poate face ce este nevoie. Actualizați Excel și încercați din nou.",
  "workbook.busy": "Excel este ocupat sau este activ alt registru. Faceți clic în acest registru și încercați din nou.",
  "workbook.sessionLost":
    "Excel a pierdut legătura cu acest registru. Reîncărcați pagina sau redeschideți registrul și încercați din nou.",
  "workbook.noConnection": "Excel nu a răspuns la timp. Verificați conexiunea la internet și încercați din nou.",
  "workbook.dialogOpen": "În Excel este deschisă o casetă de dialog. Închideți-o și încercați din nou.",
  "workbook.cannotListen":
    "Excel nu anunță panoul despre modificări. Închideți panoul, deschideți-l din nou și încercați din nou.",
  "workbook.cellsFilled":
    "Rezultatul are nevoie de celule goale, iar {place} este completată sau nu îl poate primi. Selectați o celulă cu destul loc liber dedesubt și alături.",
  "workbook.belowFilled":
    "Celula {place} de sub tabel este completată, deci nu s-a adăugat nimic. Mutați ce se află acolo și încercați din nou.",
  "workbook.besideFilled":
    "Celula {place}, lângă tabel, este ocupată, așa că o coloană ștearsă nu poate reveni. Mutați ce se află acolo și încercați din nou.",
  "workbook.rowsMoved":
    "Rândurile de la {place} s-au modificat între timp și nu s-a mai scris nimic. Actualizați foaia din nou.",
  "workbook.formulaRefused": "Excel nu acceptă formula din panou în {place}. Copiați-o și lipiți-o în celulă.",
  "workbook.sheetsProtected":
    "Protejat: {sheets}. Nu s-a înlocuit nimic. Eliminați protecția din fila Revizuire și încercați din nou.",
  "workbook.notCalculated":
    "{place} nu are încă un rezultat. Nu s-a înlocuit nimic. Așteptați calculul din Excel sau corectați formula și încercați din nou.",
  "workbook.inFile": "Celula se află în fișierul {name}. Deschideți fișierul pentru a o vedea.",
  "workbook.fileUnreadable":
    "{name} nu mai poate fi citit: a fost modificat, mutat sau închis. Alegeți din nou fișierele.",
  "workbook.changedMeanwhile": "{place} s-a modificat între timp. Nu s-a înlocuit nimic. Căutați din nou formulele.",
  "workbook.rowsChanged":
    "„{place}” s-a modificat după unire. Nu s-a anulat nimic. Ștergeți acolo rândul variantei de denumire.",
  "workbook.hostFailed":
    "Excel nu a executat operația; registrul este așa cum era înainte. Încercați din nou; dacă tot nu reușește, salvați registrul și redeschideți-l.",
};
