import type { HelpPageTexts } from "../en/helpPage";

export const helpPage: HelpPageTexts = {
  rules: "Reguli cu exemple",
  sheets: "Cum se citește fiecare foaie",
  example: "Exemplul regulilor următoare",
  exampleAbout: "Toate cifrele de mai jos sunt calculate din aceste vânzări, ca într-un registru.",
  stage: "Etapă",

  // where sales come from, beside a sheet
  statements: "Vânzări din extrase de cont",
  statementsWhat:
    "O firmă fără listă de vânzări o are la banca ei. „{choose}” din ecranul „{data}” primește fișierele oricărei bănci, mai multe deodată: 1C, MT940, CAMT.053 și 052, CSV; un fișier Excel al băncii se citește ca foaie a acestui registru. Fișierul este recunoscut după conținut, nu după nume.",
  statementsKinds:
    "Fiecare plată primește un fel, iar alături stă ce a hotărât: un cont, marcajul băncii sau un cuvânt. Numai „{sale}” și „{cards}” sunt cifră de afaceri; celelalte rămân în tabel. Alegeți alt fel în celulă sau modificați cuvintele: registrul le ține minte pe amândouă.",
  statementsClients:
    "Clientul este recunoscut după tabelul „{aliases}”, după un cod fiscal valid și după nume fără forma juridică. Variantele de denumire asemănătoare se propun una lângă alta; nimic nu se unește fără dumneavoastră.",
  statementsTwice:
    "Luna viitoare importați extrasul următor în același registru. Ce există deja nu se mai adaugă, nici când extrasele se suprapun, iar două plăți egale din aceeași zi rămân două. O plată al cărei rând îl ștergeți intră din nou.",
  statementsCheck:
    "Sumele tuturor felurilor dau împreună suma fișierului, iar soldurile băncii se compară. Ce nu se poate citi și ce nu este înregistrat este numit cu linia sa. Foaia „{log}” păstrează ce a adus fiecare import.",
  files: "Vânzări în fișiere mai mari decât o foaie",
  filesWhat:
    "„{choose}” din ecranul „{data}” citește vânzările din fișiere .csv, .csv.gz, .txt și .parquet acolo unde se află, mai multe deodată, de exemplu câte unul pe an sau pe filială. Clienții, regulile și celelalte tabele vin din registru. Fișierele au nevoie de aceleași antete, în orice ordine.",
  filesRules:
    "Regulile sunt cele ale unei foi: se vede ce coloană este luată drept ce și cum sunt citite datele și sumele, și se poate schimba. Ce arată primele rânduri este verificat cu toate celelalte; dacă ele dovedesc altceva, fișierul se citește încă o dată.",
  filesProblems:
    "O problemă numește fișierul și rândul. Despre un rând aflat în două fișiere se spun ambele locuri; el contează de două ori până îl scoateți.",
  filesLists:
    "Listele mai lungi decât o foaie se taie: ultima linie spune câți clienți mai sunt și cât însumează. Totalurile îi cuprind mereu pe toți.",
  filesAgain: "Fișierele nu se păstrează în registru. Cine îl deschide din nou le alege iar; panoul spune care.",

  keyboard: "Tastatură",
  keyboardSentence:
    "F6 trece la partea următoare a ferestrei (foaie, panou, bară), Shift+F6 înapoi; la fel în Excel și pe pagina fără el. În panou, Tab trece de la un câmp la altul, iar săgețile de la un ecran la altul.",
  privacy: "Confidențialitate",
  privacySentence:
    "Datele nu părăsesc registrul: programul de completare calculează totul chiar în Excel și nu trimite nimic niciunui server.",
  privacyPage: "Pagina fără Excel: {kept}",
  figures: "Indicatori după această regulă",

  // what a figure cannot do without
  "without.products": "Fără o coloană cu produsul în vânzări, indicatorul nu există.",
  "without.margin": "Fără o coloană cu marja sau costul în vânzări, indicatorul nu există.",
  "without.targets": "Fără matricea-țintă, indicatorul nu există.",
  "without.lifetimes": "Fără marjă în vânzări sau în setări, indicatorul nu există.",
  "without.turnoverPlan": "Fără un plan al cifrei de afaceri, indicatorul nu există.",
  "without.potentialClients": "Fără clienți potențiali, indicatorul nu există.",

  // one per report sheet
  "sheet.summary":
    "Comparați perioada KPI cu cea anterioară, apoi urmați pașii de sus în jos: la primul, cifra de afaceri vizată este cea mai mare.",
  "sheet.worklists":
    "Clienții fiecărui pas, cu tot ce trebuie pentru un apel. Parcurgeți lista de sus și notați în „Comentariu” ce ați convenit: rămâne la următorul calcul.",
  "sheet.clients":
    "Câte un rând pe client, întâi cei mai mari. Filtrați după statut și clasă; o comandă întârziată a unui client A trece înaintea tuturor.",
  "sheet.abcXyz":
    "În stânga sus sunt clienții care aduc mult și cumpără uniform, în dreapta jos cei care aduc puțin și cumpără neregulat. Lângă tabele stă ce este de făcut cu fiecare pereche de clase.",
  "sheet.segmentProduct":
    "Rândul este un segment, coloana un produs. O valoare mare la „Neacoperit” pentru un produs marcat cu + arată unde se poate vinde mai departe. Mai jos este ce se cumpără în afara țintei.",
  "sheet.clientProduct":
    "Citiți pe rândul clientului: „Neoferit” este ceea ce segmentul lui ar trebui să cumpere, iar clientul nu cumpără.",
  "sheet.whatElse":
    "O listă de apeluri pentru fiecare manager: începeți de sus, unde cifra de afaceri așteptată este cea mai mare.",
  "sheet.managers":
    "Citiți de la stânga la dreapta: cine a fost câștigat, păstrat și pierdut, apoi ce s-a vândut și cum. Comparați managerii după valoarea medie a comenzii și conversie, nu doar după cifra de afaceri.",
  "sheet.keyClients":
    "Primul bloc spune cât de mult depinde firma de un singur client; apoi stă ce rămâne fără fiecare client-cheie.",
  "sheet.lostClients":
    "Cele mai recente pierderi sunt primele, fiindcă acei clienți se recâștigă cel mai ușor. Priviți cifra de afaceri și produsul principal.",
  "sheet.dynamics":
    "Priviți clienții noi și pierduți din fiecare lună: baza crește cât timp se câștigă mai mulți decât se pierd. Într-o cohortă, citiți pe rând câți mai cumpără.",
  "sheet.rhythm":
    "Citiți mai întâi propozițiile de sus: ele numesc zilele și orele în care clienții cumpără mai mult și pe cele potrivite pentru telefoane și oferte. Mai jos sunt cifrele.",
  "sheet.funnel":
    "Căutați etapa cu cea mai mică conversie a celor încheiate, apoi motivele de refuz de acolo; mai jos sunt ofertele pentru care trebuie sunat.",
  "sheet.controlPoints":
    "Începeți dimineața aici: apăsați „Azi” în setări, calculați și parcurgeți lista de sus, întâi cele depășite.",
  "sheet.surveys":
    "Întâi clienții de sunat, apoi cei de întrebat. Mai jos căutați produsul sau managerul cu cele mai multe nemulțumiri.",
  "sheet.complaints":
    "Începeți cu cele depășite. Apoi priviți reclamațiile remediate fără corectarea procesului: ele se repetă.",
  "sheet.loyalty":
    "Vedeți întâi dacă programul se amortizează, apoi cine primește cel mai mult. Schimbați procentul în ecranul „Fidelizare” până când creșterea necesară este una în care credeți.",
  "sheet.rules":
    "Priviți aici când cineva întreabă cum s-a obținut o cifră sau când două calcule diferă: coloanele, setările și regulile acestui calcul sunt enumerate câte o dată.",
};
