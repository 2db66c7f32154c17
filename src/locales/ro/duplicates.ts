import type { DuplicatesTexts } from "../en/duplicates";

export const duplicates: DuplicatesTexts = {
  heading: "Duplicate probabile",
  about:
    "Variante de denumire care pot fi un singur client. Unirea scrie un tabel de denumiri; rândurile dvs. nu se schimbă.",
  look: "Caută duplicate",
  none: "Nu s-au găsit.",
  found:
    "{count, plural, one {# client poate fi scris} few {# clienți pot fi scriși} other {# de clienți pot fi scriși}} în mai multe feluri: fiecare variantă de denumire este socotită un client separat.",
  compare: "Compară variantele de denumire",
  keep: "Denumirea care rămâne",
  join: "Unește",
  joinSure:
    "{count, plural, one {Unește # caz sigur} few {Unește toate cele # cazuri sigure} other {Unește toate cele # de cazuri sigure}}",
  joined:
    "{count, plural, one {# variantă de denumire unită} few {# variante de denumire unite} other {# de variante de denumire unite}}: {pair}",
  undo: "Anulează unirea",
  checkFirst: "Verificați întâi dacă „{client}” și „{other}” sunt același client: acest pas îi socotește ca doi.",
  apart: "Nu sunt același",
  figures: "{purchases, plural, one {# cumpărare} few {# cumpărări} other {# de cumpărări}} · {turnover}",
  last: "ultima {day}",
  same: "În comun: {same}",
  differ: "Denumirile diferă doar prin {differ}",
  both: "În comun: {same}; sau denumirile diferă doar prin {differ}",
  and: "{list} și {last}",
  "reason.taxNumber": "codul fiscal",
  "reason.phone": "telefonul",
  "reason.email": "adresa de e-mail",
  "reason.marks": "semne, spații sau ordinea cuvintelor",
  "reason.lookAlike": "litere care seamănă",
  "reason.legalForm": "forma juridică",
  "reason.typing": "ce poate fi o greșeală de tastare",
  typedTwice: "„{name}” ({cell}) există deja în {other}.",
  typedLike: "„{name}” ({cell}) seamănă cu „{like}” din {other}.",
  typedSold: "„{name}” ({cell}) seamănă cu „{like}” din vânzări.",
  typedAsk: "Este același client? Atunci ajunge o singură scriere.",
  typedGo: "La celulă",
  sheetName: "Denumiri clienți",
  asWritten: "Cum este scris",
  client: "Client",
};
