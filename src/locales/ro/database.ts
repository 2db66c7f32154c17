import type { DatabaseTexts } from "../texts";

export const databaseTexts: DatabaseTexts = {
  database: {
    heading: "Baza de date a companiei",
    about:
      "Vânzările pe care nu le încape nicio foaie și niciun fișier rămân în baza de date ClickHouse a companiei. I se cer sume și datele clienților din liste. Din acest registru nu i se trimite nimic în afară de setări; matricea țintă, planul și cheltuielile rămân din registru.",
    use: "Ia vânzările din baza de date",
    looking: "Se examinează baza de date …",
    database: "Bază de date",
    sales: "Tabelul sau vederea vânzărilor",
    clients: "Tabelul sau vederea clienților",
    withoutClients: "Fără el nu există segmente și nici clienți care nu au cumpărat niciodată.",
    gone: "{name} nu există sau nu poate fi citit. Alegeți altceva.",
    spread: "Cum sunt așezate rândurile",
    "spreadName.any": "Oricum sau pe un singur server",
    "spreadName.client": "Toate rândurile unui client pe un singur fragment",
    "spread.any": "Tabelul răspunde pentru toată baza de date.",
    "spread.client":
      "Tabelul este cel al fiecărui fragment, unde clusterul lucrează cel mai repede. „Testați legătura” găsește clienții aflați pe două fragmente.",
    everywhere: "Tabelul care întreabă fiecare fragment",
    everywhereAbout: "Un tabel Distributed peste system.one, creat de administrator.",
    clientsListed: "Clienți în liste, cel mult",
    clientsListedAbout: "Ceilalți sunt în toate totalurile, iar fiecare foaie spune câți sunt.",
    clientsListedWrong: "Scrieți un număr întreg mai mare decât 0.",
    open: "Alegeți baza de date, tabelul vânzărilor și coloanele lui de dată, client și sumă.",
    "without.explanations":
      "Aceste cifre provin din baza de date a companiei, unde rămân vânzările individuale: aici nu pot fi explicate. Luați vânzările dintr-o foaie sau din fișiere pentru a vedea din ce se compune o cifră.",
    "without.tasks":
      "Sarcinile se fac din vânzările individuale, care rămân în baza de date a companiei. Luați vânzările dintr-o foaie sau din fișiere pentru a face sarcini.",
    "without.checklists":
      "Răspunsurile se propun din vânzările individuale, care rămân în baza de date a companiei, deci aici nu se propune nimic. Formularul se poate completa și așa.",
    "without.campaigns":
      "Listele de campanie se fac din vânzările individuale, care rămân în baza de date a companiei. Luați vânzările dintr-o foaie sau din fișiere pentru a face o listă.",
    "without.loyalty": "Programele de fidelizare se încearcă pe cumpărări separate, care rămân în baza de date.",
    test: "Testați legătura",
    testing: "Se întreabă baza de date …",
    version: "Baza de date răspunde: ClickHouse {version}, fus orar {timeZone}.",
    rows: "Rânduri de vânzări: {rows, number}; fără client, zi sau sumă: {unusable, number}.",
    span: "Prima și ultima vânzare: {from}, {to}.",
    clock:
      "Ceasul ei diferă de al acestui calculator cu {minutes} minute: zilele pot fi greșite dacă vânzările au și ora.",
    ready: "Totul poate fi citit.",
    "refused.unreachable":
      "Nimeni nu răspunde la {address}. Verificați adresa și dacă baza de date funcționează. {reason}",
    "refused.wrongPassword":
      "Baza de date nu acceptă numele sau parola. Administratorul le stabilește acolo unde serverul web transmite întrebările către baza de date.",
    "refused.noRight":
      "Utilizatorul nu are voie să citească aceste tabele: administratorul trebuie să permită. {reason}",
    "refused.tableMissing": "Baza de date nu are un astfel de tabel. Alegeți sau numiți altul. {reason}",
    "refused.columnMissing": "Un tabel nu are o astfel de coloană. Alegeți sau numiți alta. {reason}",
    "refused.shardMissing":
      "O parte a clusterului nu răspunde, așa că nu s-a scris nimic. Încercați din nou când revine. {reason}",
    "refused.tooMuch":
      "Memoria sau timpul permise de baza de date s-au epuizat. Administratorul poate permite mai mult. {reason}",
    "refused.notAnswered": "Baza de date a refuzat: {reason}",
    "refused.badAnswer": "Ceea ce răspunde acolo nu este o bază ClickHouse. Verificați adresa.",
    "refused.clientOnTwoShards":
      "{clients, plural, one {# client are} few {# clienți au} other {# de clienți au}} rânduri pe mai multe fragmente ale clusterului. Repartizați vânzările după client sau alegeți „Oricum sau pe un singur server” și un tabel care răspunde pentru tot clusterul.",
    "refused.moved":
      "S-au adăugat sau schimbat rânduri în timpul citirii, așa că nu s-a scris nimic. Rulați din nou sau numiți o vedere care nu se schimbă.",
    "refused.spelledAlike":
      "{role}: „{name}”, „{other}” diferă doar prin majuscule, spații sau ghilimele. Dați-le o singură scriere în tabel sau într-o vedere.",
    "refused.settingLeftOut":
      "Setarea {setting} nu poate fi folosită cu o bază de date. Reveniți la valoarea obișnuită.",
  },
};
