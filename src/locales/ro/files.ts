import type { FileTexts } from "../texts";

export const fileTexts: FileTexts = {
  files: {
    heading: "Fișiere în afara registrului",
    about:
      "Vânzări care nu încap pe o foaie: .csv, .csv.gz, .txt, .parquet sau .xlsx, mai multe deodată, de exemplu câte un fișier pe an. Sunt citite acolo unde se află, după regulile foilor; nimic nu se copiază în registru și nimic nu părăsește acest calculator.",
    moreRows: "încă {count, plural, one {# rând} few {# rânduri} other {# de rânduri}}, nelistate",
    choose: "Alegeți fișiere",
    chosen: "Vânzările se citesc din: {names}.",
    sheetsLeftOut: "Nu se citesc, deoarece au alte coloane sau nu au un rând de antete: {names}.",
    remove: "Nu citi fișiere",
    opening: "Se examinează fișierele …",
    pickAgain: "Ultimul calcul a citit vânzările din {names}. Alegeți din nou aceste fișiere pentru a recalcula.",
    "refused.empty": "Fișierul {name} este gol.",
    "refused.workbookFile":
      "{name} este un registru în alt format decât .xlsx: deschideți-l în Excel și salvați-l ca .xlsx sau citiți-i foile acolo.",
    "refused.locked": "{name} este protejat cu parolă. Salvați-l fără parolă.",
    "refused.noSheets": "{name} nu are nicio foaie completată.",
    "refused.statement":
      "{name} este un extras de cont, nu o listă de vânzări. Importați-l mai întâi („Importă un extras”; în linia de comandă: npm run import).",
    "refused.notText": "{name} nu este nici text cu coloane, nici fișier Parquet. Salvați vânzările ca .csv.",
    "refused.webPage": "{name} este o pagină web. Salvați vânzările ca .csv.",
    "refused.damaged":
      "{name} nu poate fi citit până la capăt: este deteriorat sau a fost trunchiat la copiere. Copiați-l sau salvați-l din nou.",
    "refused.gone": "{name} nu mai poate fi citit: a fost modificat, mutat sau închis. Alegeți din nou fișierele.",
    "refused.nested": "{name} are coloane care conțin liste. Salvați-l cu o singură valoare în fiecare celulă.",
    noHeader: "{name} nu are un rând de antete între primele rânduri. Adăugați unul, de exemplu: Data, Client, Suma.",
    unlike:
      "{name} nu are toate coloanele necesare din {other}: {headers} lipsește sau apare de două ori. Fișierele citite împreună trebuie să aibă aceleași antete.",
    noSales:
      "Aceste fișiere nu conțin vânzări: sunt necesare coloane pentru dată, client și sumă. Coloanele lor: {headers}.",
  },
};
