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
    "șters",
  ],
  return: ["retur", "storno", "stornare", "notă de credit", "nota de credit", "rambursare", "restituire"],
  won: ["câștigat", "castigat"],
};
