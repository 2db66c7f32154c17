import type { ImportTexts } from "../texts";

export const importTexts: ImportTexts = {
  imports: {
    sheetName: "Plăți bancare",
    logName: "Jurnal de importuri",
    cardsClient: "(încasări cu cardul)",
    unknownParty: "(nenumit)",

    "column.date": "Data",
    "column.client": "Client",
    "column.amount": "Suma",
    "column.currency": "Moneda",
    "column.kind": "Fel",
    "column.reason": "Decis după",
    "column.purpose": "Detalii",
    "column.payer": "Plătitor sau beneficiar",
    "column.taxNumber": "Cod fiscal",
    "column.account": "Contul partenerului",
    "column.reference": "Referință",
    "column.ownAccount": "Contul nostru",
    "column.file": "Fișier",
    "column.key": "Cheie",

    "kind.sale": "Vânzare",
    "kind.cards": "Încasări cu cardul",
    "kind.ownTransfer": "Transfer între conturile noastre",
    "kind.bank": "Operațiune a băncii",
    "kind.loan": "Împrumut sau depozit",
    "kind.return": "Sumă restituită nouă",
    "kind.tax": "Fisc sau trezorerie",
    "kind.outgoing": "Plată efectuată",
    "by.direction": "plată",
    "by.account": "contul {word}",
    "by.taxNumber": "codul fiscal propriu {word}",
    "by.opposite": "aceeași sumă a ieșit din alt cont al nostru",
    "by.sign": "codul băncii {word}",
    "by.word": "cuvântul „{word}”",
    "by.user": "alegerea dumneavoastră",
    "by.rest": "nimic nu vorbește împotriva unei vânzări",

    "log.format": "Format",
    "log.encoding": "Codificare",
    "log.from": "De la",
    "log.to": "Până la",
    "log.documents": "Plăți",
    "log.added": "Adăugate",
    "log.known": "Cunoscute",
    "log.in": "Încasat",
    "log.out": "Plătit",
    "log.balance": "Sold",
    "log.problems": "Probleme",
    "format.1c": "1C",
    "format.mt940": "MT940",
    "format.camt": "CAMT",
    "format.csv": "CSV",
    "format.sheet": "Foaie",
    "balance.agrees": "corespunde",
    "balance.none": "fișierul nu are solduri",
    "balance.differs":
      "diferă la contul {account}: banca scrie {written}, plățile dau {computed}{more, plural, =0 {} one {; încă o diferență} few {; încă # diferențe} other {; încă # de diferențe}}",

    "refused.empty": "{file} este gol. Descărcați extrasul din nou.",
    "refused.webPage":
      "{file} este o pagină web, nu un extras. Intrați în aplicația băncii și descărcați extrasul din nou.",
    "refused.pdf": "{file} este un PDF. Cereți extrasul ca MT940, CAMT.053 sau CSV.",
    "refused.notStatement":
      "{file} nu este un extras de cont care poate fi citit. Se citesc fișiere 1C, MT940, CAMT.053, CSV și Excel.",
    "refused.workbookFile": "{file} este un fișier Excel. Copiați foaia lui în acest registru și alegeți-o mai jos.",
    "refused.lettersLost":
      "{file} a fost salvat cu o codificare greșită și literele s-au pierdut. Descărcați-l din nou și nu îl deschideți înainte de import.",
    "refused.notification":
      "{file} este o notificare CAMT.054, ale cărei operațiuni sunt și în extras. Cereți băncii CAMT.053.",
    "refused.noHeader":
      "{file}: nu s-a găsit un rând de antete cu data și suma. Acolo se află: {headers}. Denumiți coloanele, de exemplu: Data, Plătitor, Suma, Detalii.",

    "problem.lettersLost": "{file}: unele litere s-au pierdut. Dacă numele sunt greșite, descărcați fișierul din nou.",
    "problem.documentUnfinished": "{file}, linia {line}: documentul {value} nu se încheie și a fost omis.",
    "problem.amountUnreadable": "{file}, linia {line}: suma nu poate fi citită, plata a fost omisă: {value}",
    "problem.dateUnreadable": "{file}, linia {line}: data nu poate fi citită, plata a fost omisă: {value}",
    "problem.directionUnknown":
      "{file}, linia {line}: niciun cont al plății {value} nu este al dumneavoastră, deci a fost omisă. Indicați contul.",
    "problem.lineUnreadable": "{file}, linia {line}: plata nu poate fi citită și a fost omisă: {value}",
    "problem.dayMoved": "{file}, linia {line}: nu există o astfel de zi ({value}); s-a luat ultima zi a lunii.",
    "problem.notBooked": "{file}, linia {line}: operațiunea nu este încă înregistrată ({value}) și a fost omisă.",
    "problem.fileCutOff": "{file} se termină prea devreme, la linia {line}. Tot ce este înainte a fost citit.",
    "problem.directionAssumed":
      "{file}: nu se vede ce s-a încasat și ce s-a plătit, deci totul a fost luat ca încasare. Verificați sumele.",
    moreProblems:
      "… și încă {count, plural, one {o situație de acest fel} few {# situații de acest fel} other {# de situații de acest fel}}.",

    fileSummary:
      "{file} ({format}): {documents, plural, one {o plată} few {# plăți} other {# de plăți}}, încasat {in}, plătit {out}.",
    fileNew:
      "{added, plural, one {o plată nouă} few {# plăți noi} other {# de plăți noi}}, existau deja {known, number}.",
    fileNothing: "{file} nu conține plăți înregistrate.",
    fileBalance: "{file}: soldul {balance}.",
    kindLine: "{kind}: {documents, plural, one {o plată} few {# plăți} other {# de plăți}}, {sum}",
    alike:
      "{count, plural, one {O plată pare cunoscută} few {# plăți par cunoscute} other {# de plăți par cunoscute}} dintr-un fișier de alt format și au fost omise: același cont, aceeași sumă și același plătitor, la cel mult trei zile.",
    cardsNote:
      "Încasările cu cardul sunt mulți cumpărători într-o singură plată. Stau ca „{client}”: cifra de afaceri a firmei, și a niciunui client.",
    unnamed:
      "{count, plural, one {O încasare nu numește} few {# încasări nu numesc} other {# de încasări nu numesc}} plătitorul și se socotesc la clientul „{client}”. Completați clientul în foaie.",

    "command.usage":
      "Utilizare: npm run import -- FIȘIER... --out sales.xlsx [--into workbook.xlsx] [--own CONT]... [--json log.json] [--add-alike] [--language en|ru|mk|ro|tr]",
    "command.written":
      "Salvat ca {file}: {added, plural, one {o plată adăugată} few {# plăți adăugate} other {# de plăți adăugate}}, cunoscute {known, number}.",
    "command.nothingRead": "Niciun fișier nu a putut fi citit, deci nu s-a scris nimic.",
    "command.proposal": "Poate un singur client: „{written}” și „{client}”.",
    "command.proposals":
      "Pentru a-i socoti împreună, treceți-i pe o foaie „{sheet}”: denumirea așa cum este scrisă și, alături, clientul.",
    "command.alikeAnswer": "Adăugați --add-alike pentru a le include totuși.",

    heading: "Extrase de cont",
    about:
      "Fișierele 1C, MT940, CAMT.053 și CSV ale oricărei bănci devin tabelul de vânzări. Un nou import adaugă doar ce este nou.",
    choose: "Importă un extras",
    fromSheet: "O foaie din acest registru",
    chooseSheet: "Alegeți o foaie",
    reading: "Se citesc fișierele…",
    writing: "Se scriu plățile…",
    kinds: "Ce sunt plățile",
    kindsAbout: "Vânzările și încasările cu cardul intră în cifra de afaceri. Deschideți un fel pentru a muta o plată.",
    moveTo: "Felul plății",
    showMore: "Arată mai multe",
    showsOf: "Se arată {shown, number} din {all, number}",
    noName: "fără nume",
    payers: "Poate un singur client",
    payersAbout: "La unire, ambele denumiri intră în tabelul cu denumirile clienților.",
    newName: "Denumire nouă",
    knownClient: "Client cunoscut",
    join: "Unește",
    apart: "Nu sunt același",
    addAlike: "Adaugă-le totuși",
    words: "Cuvinte care decid felul",
    wordsAbout:
      "O plată este de un fel dacă explicația sau plătitorul ei conține unul dintre aceste cuvinte, la început de cuvânt. Cuvintele sunt despărțite prin punct și virgulă; modificările se păstrează în registru.",
    ownAccounts: "Conturile noastre",
    ownAccountsAbout:
      "Transferurile între ele nu sunt vânzări. Conturile din fișiere sunt cunoscute; pe celelalte scrieți-le cu virgulă între ele.",
    add: "{count, plural, =0 {Scrie în jurnal} one {Adaugă o plată} few {Adaugă # plăți} other {Adaugă # de plăți}}",
    cancel: "Anulează",
    done: "{added, plural, =0 {Nu s-a găsit nimic nou} one {O plată adăugată} few {# plăți adăugate} other {# de plăți adăugate}}, cunoscute {known, number}.",
  },
};
