// How columns of states and kinds say, in this language, that a row is no sale, or a return. Each is the beginning of a word
// or of several.
export const saleWords = {
  notSale: [
    "iptal",
    "taslak",
    "teklif",
    "proforma",
    "tahmin",
    "kaybedil",
    "kayıp",
    "reddedil",
    "başarısız",
    "silindi",
    "süresi dolmuş",
    "kendi hesaplarımız arası",
    "bankanın kendi işlemi",
    "kredi veya mevduat",
    "bize geri ödeme",
    "vergi dairesi veya hazine",
    "giden ödeme",
  ],
  return: ["iade", "alacak dekontu", "ters kayıt", "storno"],
  won: ["kazanıl"],
};
