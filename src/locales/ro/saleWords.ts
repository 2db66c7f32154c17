// How columns of states and kinds say, in this language, that a row is no sale, or a return. Each is the beginning of a word
// or of several.
export const saleWords = {
  notSale: [
    "anulat",
    "ciornă",
    "ciorna",
    "ofert",
    "pierdut",
    "refuzat",
    "respins",
    "eșuat",
    "esuat",
    "expirat",
    "proformă",
    "proforma",
    "deviz",
    "prognoz",
    "șters",
    "transfer între conturile noastre",
    "operațiune a băncii",
    "împrumut sau depozit",
    "sumă restituită nouă",
    "fisc sau trezorerie",
    "plată efectuată",
  ],
  return: ["retur", "storno", "stornare", "notă de credit", "nota de credit", "rambursare", "restituire"],
  won: ["câștigat", "castigat"],
};
