import type { DuplicatesTexts } from "../en/duplicates";

export const duplicates: DuplicatesTexts = {
  heading: "Dubluri probabile",
  about: "Scrieri care pot fi un singur client. Unirea scrie un tabel de denumiri; rândurile dvs. nu se schimbă.",
  look: "Caută dubluri",
  none: "Nu s-au găsit.",
  found:
    "{count, plural, one {# client poate fi scris} few {# clienți pot fi scriși} other {# de clienți pot fi scriși}} în mai multe feluri: fiecare scriere este socotită un client separat.",
  compare: "Compară scrierile",
  keep: "Denumirea care rămâne",
  join: "Unește",
  joinSure:
    "{count, plural, one {Unește # caz sigur} few {Unește toate cele # cazuri sigure} other {Unește toate cele # de cazuri sigure}}",
  apart: "Nu sunt același",
  figures: "{purchases, plural, one {# achiziție} few {# achiziții} other {# de achiziții}} · {turnover}",
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
  sheetName: "Denumiri clienți",
  asWritten: "Cum este scris",
  client: "Client",
};
