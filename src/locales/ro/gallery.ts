import type { GalleryTexts } from "../en/gallery";

export const gallery: GalleryTexts = {
  functions: "Funcții pentru celulele dumneavoastră",
  about:
    "Lucrează în orice celulă, ca funcțiile din Excel: o formulă completează celulele de sub ea și urmează datele.",
  optional: "opțional",
  example: "Pe datele dumneavoastră",
  sample: "Exemplu",
  ownRanges: "Puneți zonele dumneavoastră în locul acestora.",
  gives: "Rezultat: {value}.",
  fills: "Completează {rows, plural, one {# celulă} few {# celule} other {# de celule}} în jos de la cea selectată.",
  copy: "Copiază",
  insert: "Inserează în celula selectată",
  copied: "Copiat.",
  selected: "Formula este selectată: apăsați Ctrl+C.",
  inserted: "Inserat în {place}.",
  replaceHeading: "Formule în valori",
  replaceAbout:
    "Pentru un fișier care ajunge la persoane fără Clientele: celulele cu aceste funcții păstrează ceea ce arată. Celelalte formule rămân.",
  scope: "Unde",
  "scope.selection": "Celulele selectate",
  "scope.sheet": "Această foaie",
  "scope.workbook": "Tot registrul",
  find: "Caută formule",
  noneFound: "Nu există celule cu aceste funcții.",
  found:
    "{count, plural, one {# formulă devine valoare:} few {# formule devin valori:} other {# de formule devin valori:}}",
  mixed:
    "{count, plural, one {# dintre ele calculează} few {# dintre ele calculează} other {# dintre ele calculează}} și altceva: toată celula devine valoare.",
  replace: "{count, plural, one {Înlocuiește # formulă} few {Înlocuiește # formule} other {Înlocuiește # de formule}}",
  replaced:
    "{count, plural, one {# formulă a devenit valoare.} few {# formule au devenit valori.} other {# de formule au devenit valori.}}",
};
