/** What the amounts of the sheet add up to, and where each part of them is. */
export const control = {
  total: "Kontrol toplamı: sayfadaki tutarlar {sum} = {parts}; fark {difference}.",
  used: "analiz döneminde kullanılan",
  collective: "adı bilinmeyen müşteriler, örn. kartlı tahsilat ({rows})",
  before: "analiz döneminden önce",
  after: "analiz döneminden sonra",
  afterAsOf: "rapor tarihinden sonra",
  unreadable: "dışarıda bırakılan, okunamayan ({rows})",
  notSale: "dışarıda bırakılan, satış değil ({rows})",
  farAway: "dışarıda bırakılan, uzak günler ({rows})",
  returns: "eksi işaretsiz iadeler, iki kez ({rows})",
  repeated: "tekrarlanan belge toplamları ({rows})",
  converted: "başka para birimlerinden çevrilen ({rows})",
  heading: "Kontrol toplamı",
  column: "Sayfadaki tutarlar",
  difference: "Fark",
  sheetTotalAgrees: "Sayfanın {cell} hücresindeki kendi toplamı {amount}, satırlarıyla uyuşuyor.",
  sheetTotalMore:
    "Sayfanın {cell} hücresindeki kendi toplamı {amount}: satırlarından {difference} fazla. Atladığı veya iki kez saydığı satırları arayın.",
  sheetTotalLess:
    "Sayfanın {cell} hücresindeki kendi toplamı {amount}: satırlarından {difference} az. Atladığı veya iki kez saydığı satırları arayın.",
};
