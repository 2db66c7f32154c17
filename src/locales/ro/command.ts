import type { CommandTexts } from "../en/command";

export const command: CommandTexts = {
  usage:
    'Utilizare: npm run analyze -- intrare.xlsx rezultat.xlsx [--settings settings.json] [--send reports.xlsx] [--language en|ru|mk|ro|tr]\nsau: npm run analyze -- --sales 2022.csv --sales "branch-*.parquet" [registru.xlsx] rezultat.xlsx: vânzări din fișiere (.csv, .csv.gz, .txt, .parquet), celelalte tabele din registru.\nIntrarea poate fi și un fișier .csv cu vânzările sau un extras de cont (1C, MT940, CAMT).\nCu vânzările într-o bază de date: npm run analyze -- [input.xlsx] output.xlsx --engine settings.json; fără fișier se încearcă legătura.',
  copiesUsage:
    "Utilizare: npm run copies -- input.xlsx output.xlsx --to dosar [--manager NUME]... [--rows own|all] [--blank] [--settings settings.json] [--language en|ru|mk|ro|tr]\nface o copie pentru fiecare manager sau pentru cei numiți; output.xlsx este registrul de intrare cu jurnalul.\nRezultate întoarse: npm run copies -- input.xlsx output.xlsx --back copy.xlsx...",
  tasksUsage:
    "Utilizare: npm run tasks -- input.xlsx output.xlsx [--rule winBack|callOverdue|nextRung|targetGap|controlPoint|surveyDue|complaint|contact]... [--dossiers] [--settings settings.json] [--language en|ru|mk|ro|tr]\nactualizează sarcinile, măsurile, pagina pe manageri și dosarele; --rule numește listele pentru sarcini noi, fără ea toate; --dossiers face dosarele clienților-cheie.",
  campaignUsage:
    "Utilizare: npm run campaign -- input.xlsx output.xlsx --list winBack|callOverdue|nextRung|targetGap|keyClients|birthday|all|abc:A|segment:NUME|status:Lost|manager:NUME [--channel email|phone|post] [--country none|ru|mk|ro|tr] [--quiet ZILE] [--unsubscribed TABEL] [--name NUME] [--sent AAAA-LL-ZZ] [--settings settings.json] [--language en|ru|mk|ro|tr]\nface lista campaniei pe o foaie și spune cine este exclus și de ce; --sent o înscrie ca trimisă în acea zi.",
  unknownList: "Nu există lista {value}. Cunoscute: {known}.",
  unknownTable: "Nu există tabelul {value}. Cunoscute: {known}.",
  unknownRule: "Nu există regula {value}. Cunoscute: {known}.",
  unknownManager: "Nu există managerul {value}. Cunoscuți: {known}.",
  unknownLanguage: "Limbă necunoscută: {value}. Alegeți una dintre: {known}.",

  fileMissing: "Fișierul {file} nu există.",
  fileUnreadable:
    "Fișierul {file} nu poate fi deschis. Verificați dacă este un fișier și dacă aveți dreptul să-l citiți.",
  fileUnwritable:
    "Fișierul {file} nu poate fi scris. Închideți-l dacă este deschis în Excel și verificați dacă aveți dreptul să scrieți acolo.",
  folderMissing: "Fișierul {file} nu poate fi scris: dosarul {folder} nu există.",
  outputIsFolder: "{file} este un dosar. Indicați un nume de fișier care se termină în .xlsx.",
  outputIsInput: "{file} este un fișier de intrare și ar fi suprascris. Dați rezultatului alt nume.",
  outputNotXlsx: "Rezultatul este un registru Excel: dați-i un nume care se termină în .xlsx, nu {file}.",

  settingsNotJson: "{file} nu este JSON valid: {reason}",
  settingsTooDeep: "{file} este imbricat mai adânc decât orice setare. Scrieți-l așa cum arată README.md.",
  unforeseen:
    "A apărut o eroare neprevăzută ({reason}). Nu s-a scris nimic. Încercați cu o copie a registrului care conține doar tabelele.",
  settingsUnknownKey: "{file}: setarea {path} nu există. Corectați numele sau ștergeți-o.",
  settingsMissingKey: "{file}: lipsește {path}. Adăugați-l.",
  settingsWrongValue: "{file}: {path} are valoarea {value}, dar trebuie să fie {expected}.",
  "expected.address": 'o adresă precum "http://127.0.0.1:8123"',
  "expected.object": "un obiect între acolade",
  "expected.text": "un text între ghilimele",
  "expected.number": "un număr",
  "expected.wholeNumber": "un număr întreg",
  "expected.day": 'o dată precum "2024-12-31"',
  "expected.period": 'două date precum ["2024-01-01", "2024-12-31"] sau un nume precum "lastMonth"',
  "expected.numbers": "o listă de numere precum [0.5, 0.8]",
  "expected.twoNumbers": "două numere precum [0.1, 0.25]",

  salesMissing:
    "Nicio foaie nu are un rând de antet cu rânduri sub el, deci nu există vânzări de citit. Introduceți un rând de antet (data, clientul, suma), iar sub el câte un rând pentru fiecare vânzare.",
  "expected.choice": "{others} sau {last}",
  "expected.gradeTable": 'trei rânduri de calificative precum [["A", "B", "B"], ["B", "B", "B"], ["C", "C", "D"]]',
  "expected.tiers": "praguri cu procentele lor, de exemplu [[50000, 0.03], [100000, 0.05]]",
  "expected.yesNo": "true sau false",
  "expected.otherMark": "alt semn decât cel zecimal",
  "expected.sheets": 'o listă de foi precum ["Ianuarie", "Februarie"]',
  "expected.reports": 'o listă de foi precum ["summary", "clients", "abcXyz"]',
  together: "Citite împreună: {tables}.",
  apart:
    "Necitite, deși coloanele sunt aceleași: {tables}. Pentru a citi mai multe foi împreună, indicați-le în setări: {settings}",
  perhapsStatement:
    "{sheet} seamănă cu un extras de cont (coloanele {headers}). Dacă este unul, importați-l mai întâi, pentru ca transferurile proprii, împrumuturile și cheltuielile să nu fie socotite vânzări: npm run import -- statement.csv --out sales.xlsx",
  farDays:
    "Zilele aflate departe de toate celelalte au fost lăsate deoparte: {days}. Pentru a le lua în calcul: {settings}",
  columnsOfFile: "{table} – fișierul {file}: {columns}.",
  columns: "{table} – foaia {sheet}: {columns}.",
  notColumns: "nu {columns}",
  columnUnsure: "{sheet}: nu este clar care coloană este „{role}”, de aceea nu s-a scris nimic. Ar putea fi:",
  columnAnswer: "Indicați coloana potrivită în setări: {settings}",
  noSales:
    "Nicio foaie nu a putut fi citită ca tabel de vânzări. Sunt necesare un rând de antet și coloane cu data, clientul și suma, câte un rând pentru fiecare vânzare.",
  sheetEmpty: "{sheet}: foaia este goală.",
  sheetBare:
    "{sheet}: {rows, plural, one {este completat # rând, dar nu este rând de antet} few {sunt completate # rânduri, dar niciunul nu este rând de antet} other {sunt completate # de rânduri, dar niciunul nu este rând de antet}}.",
  sheetWithoutHeaders:
    "{sheet}: rândul {row} conține valori în locul antetelor. Inserați deasupra un rând cu un antet pentru fiecare coloană, de exemplu: Data, Client, Suma.",
  sheetNothing: "{sheet}: nicio coloană pentru: {missing}. Coloanele foii: {headers}.",
  sheetPartly: "{sheet}: găsit {found}; nicio coloană pentru: {missing}. Coloanele foii: {headers}.",
  sheetSeems: "Pare a fi tabelul „{table}”.",
  noSalesAnswer: "Indicați foaia și coloanele ei în setări: {settings}",
  sheetMissing: "Pe foaia {sheet} nu există niciun tabel. Foi cu tabele: {sheets}.",
  columnMissing: "Foaia {sheet} nu are coloana {header}. Coloanele ei: {headers}.",
  roleMissing: "Foaia {sheet} nu are o coloană pentru „{role}”. Indicați-o în setări, la {path}.",
  nothingUsed: "Niciun rând din vânzări nu a putut fi folosit, așa că nu s-a scris nimic.",

  tables: "Citit din: {tables}.",
  rows: "Rânduri de vânzări folosite: {used, number} din {total, number}.",
  period: "Perioada de analiză: {from} – {to}, data de referință {asOf}.",
  clients: "Clienți: {clients, number} ({statuses}).",
  turnover: "Cifra de afaceri: {turnover}.",
  abc: "ABC: {classes}.",
  sheets: "Foi scrise: {sheets}.",
  written: "Salvat în fișierul {file}.",
  leftOut: "Copia nu cuprinde: {items}. În fișierul de intrare au rămas toate.",
  "leftOut.pictures": "imagini",
  "leftOut.comments": "comentarii",
  "leftOut.pivotTables": "tabele pivot",
  "leftOut.macros": "macrocomenzi",
  problems: "De verificat:",
  moreSheets: "… și încă {count, plural, one {o foaie} few {# foi} other {# de foi}}.",
  moreProblems:
    "… și încă {count, plural, one {o situație de acest fel} few {# situații de acest fel} other {# de situații de acest fel}}.",

  // spellings
  moreSpellings: "și încă {count, plural, one {# client} few {# clienți} other {# de clienți}}",
  joinSpellings:
    "Ca să fie numărați ca unul singur, scrieți-i pe o foaie „{sheet}”: varianta de denumire și alături clientul.",

  engineMissing: "{file} nu spune unde este baza de date: adăugați „engine” cu address, database și sales.",
  engineReady: "Totul poate fi citit. Adăugați numele unui registru pentru a scrie rapoartele.",
  "engine.wrongPassword": "Baza de date nu acceptă numele sau parola. Parola se citește din CLIENTELE_ENGINE_PASSWORD.",
  "engine.clientOnTwoShards":
    "{clients, plural, one {# client are} few {# clienți au} other {# de clienți au}} rânduri pe mai multe fragmente ale clusterului. Repartizați vânzările după client sau puneți „spread”: „any”.",
  "engine.settingLeftOut": "Setarea {setting} nu poate fi folosită cu o bază de date. Eliminați-o.",
};
