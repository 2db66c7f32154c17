import type { DuplicatesTexts } from "../en/duplicates";

export const duplicates: DuplicatesTexts = {
  heading: "Dubluri probabile",
  about: "Scrieri care pot fi un singur client. Unirea scrie un tabel de denumiri; rândurile dvs. nu se schimbă.",
  look: "Caută dubluri",
  none: "Nu s-au găsit.",
  keep: "Denumirea care rămâne",
  join: "Unește",
  apart: "Nu sunt același",
  figures: "{purchases, plural, one {# achiziție} few {# achiziții} other {# de achiziții}} · {turnover}",
  last: "ultima {day}",
  "reason.marks": "La fel, în afară de semne și spații",
  "reason.lookAlike": "Litere care seamănă",
  "reason.legalForm": "La fel, în afară de forma juridică",
  "reason.typing": "Poate o greșeală de tastare",
  table: "Denumiri clienți",
  without: "O scriere și alături clientul. Fără el fiecare scriere este un client separat.",
  sheetName: "Denumiri clienți",
  asWritten: "Cum este scris",
  client: "Client",
};
