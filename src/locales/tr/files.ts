import type { FileTexts } from "../texts";

export const fileTexts: FileTexts = {
  files: {
    heading: "Çalışma kitabının yanındaki dosyalar",
    about:
      "Hiçbir sayfaya sığmayan satışlar: .csv, .csv.gz, .txt, .parquet veya .xlsx; aynı anda birkaç tane, örneğin her yıl için bir dosya. Bulundukları yerde, sayfalarla aynı kurallarla okunur; çalışma kitabına hiçbir şey kopyalanmaz ve hiçbir şey bu bilgisayardan çıkmaz.",
    moreRows: "{count, plural, one {# satır} other {# satır}} daha, listede yok",
    choose: "Dosya seç",
    chosen: "Satışlar şuradan okunur: {names}.",
    sheetsLeftOut: "Sütunları farklı olduğu veya başlık satırı bulunmadığı için okunmayanlar: {names}.",
    remove: "Dosyaları okuma",
    opening: "Dosyalara bakılıyor …",
    pickAgain: "Son hesaplama satışları şuradan okudu: {names}. Yeniden hesaplamak için bu dosyaları tekrar seçin.",
    "refused.empty": "{name} boş.",
    "refused.workbookFile":
      "{name}, .xlsx dışında bir biçimde bir çalışma kitabı: Excel’de açıp .xlsx olarak kaydedin veya sayfalarını orada okuyun.",
    "refused.locked": "{name} parola korumalı. Parolasız kaydedin.",
    "refused.noSheets": "{name} dosyasında dolu sayfa yok.",
    "refused.statement":
      "{name} bir banka ekstresi, satış listesi değil. Önce içe aktarın (“Ekstre içe aktar”; komut satırında: npm run import).",
    "refused.notText": "{name} ne sütunlu bir metin ne de bir Parquet dosyası. Satışları .csv olarak kaydedin.",
    "refused.webPage": "{name} bir web sayfası. Satışları .csv olarak kaydedin.",
    "refused.damaged":
      "{name} sonuna kadar okunamıyor: bozuk veya kopyalanırken kesilmiş. Yeniden kopyalayın veya kaydedin.",
    "refused.gone": "{name} artık okunamıyor: değiştirilmiş, taşınmış veya kapatılmış. Dosyaları yeniden seçin.",
    "refused.nested": "{name} liste içeren sütunlara sahip. Her hücrede tek değer olacak şekilde kaydedin.",
    noHeader: "{name} dosyasının ilk satırlarında başlık satırı yok. Bir tane ekleyin, örneğin: Tarih, Müşteri, Tutar.",
    unlike:
      "{name} dosyasında {other} dosyasının gerekli tüm sütunları yok: {headers} eksik veya iki kez var. Birlikte okunan dosyaların başlıkları aynı olmalıdır.",
    noSales: "Bu dosyalarda satış yok: tarih, müşteri ve tutar sütunları gerekir. Sütunları: {headers}.",
  },
};
