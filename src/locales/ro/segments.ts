import type { SegmentTexts } from "../texts";

export const segmentTexts: SegmentTexts = {
  segments: {
    heading: "Construiți segmente",
    about:
      "Alegeți coloanele care deosebesc clienții, stabiliți reguli și vedeți imediat câți clienți intră în fiecare segment. Produsele pe care cea mai mare parte a segmentului le cumpără deja devin ținte. Totul se scrie pe foi noi, ale dvs.",
    start: "Construiți segmente",
    look: "Citiți din nou clienții",
    attributes: "Ce coloane deosebesc clienții?",
    noAttributes:
      "Nicio coloană din tabelul clienților nu are valori care se repetă la mai mulți clienți. Adăugați una: domeniu, țară, mărime.",
    values: "{count, plural, one {# valoare} few {# valori} other {# de valori}}",
    range: "de la {least, number} la {most, number}",
    blanks: "{count, plural, one {# client} few {# clienți} other {# de clienți}} fără valoare",
    clients: "{count, plural, one {# client} few {# clienți} other {# de clienți}}",
    cannotRule: "conține „;” sau arată ca o comparație: nicio regulă nu o poate numi",
    from: "de la",
    to: "până la",
    boundsWrong: "Două numere, întâi cel mai mic; unul poate lipsi.",
    fit: "{count, plural, one {Se potrivește # client} few {Se potrivesc # clienți} other {Se potrivesc # de clienți}}",
    name: "Numele segmentului",
    add: "Adăugați segmentul",
    eachValue:
      "{count, plural, one {# segment pentru valoare} few {# segmente, câte unul pentru fiecare valoare} other {# de segmente, câte unul pentru fiecare valoare}}",
    nameOf: "Numele segmentului {number}",
    anyClient: "orice client",
    noName: "încă fără nume",
    up: "{segment}: mai sus",
    down: "{segment}: mai jos",
    remove: "Eliminați",
    removeOf: "{segment}: eliminați",
    without: "Fără segment: {count, plural, one {# client} few {# clienți} other {# de clienți}}.",
    named:
      "{count, plural, one {# client are} few {# clienți au} other {# de clienți au}} segmentul în tabelul clienților: el contează înaintea regulilor.",
    unknown:
      "Doar în vânzări, nu și în tabelul clienților: {count, plural, one {# client} few {# clienți} other {# de clienți}}. Regulile nu ajung la ei.",
    targetsAbout:
      "Ce ar trebui să cumpere fiecare segment? Este bifat ce cumpără mai mult de jumătate dintre cumpărătorii lui în perioada de analiză: corectați.",
    targetCount: "{count, plural, one {# țintă} few {# ținte} other {# de ținte}}",
    bought: "cumpără {users, number} din {buyers, number}",
    productsCut:
      "{shown, plural, one {Primul produs} few {Primele # produse} other {Primele # de produse}} din {total, number}.",
    write: "Scrieți foile",
    writing: "Se scrie …",
    discard: "Renunțați",
  },
};
