import type { ProcessTexts } from "../en/process";

// Offers, deals and the funnel; a part of the areas tables, problems, pane and settings.
export const processTexts: ProcessTexts = {
  tables: {
    "section.process": "Satış süreci",
    "title.offers": "Teklifler",
    "name.offers": "Teklifler ve fırsatlar",
    "without.offers":
      "Her olay veya fırsat için bir satır; en az müşteri, aşama ve tarih; CRM dışa aktarımı da olur. Bu tablo olmadan satış hunisi yoktur.",
    "about.offers.client": "Kime teklif edildi; satış tablosundaki gibi yazılır.",
    "about.offers.stage": "Fırsatın geldiği aşama. Kazanıldı veya kaybedildi de yazabilir.",
    "about.offers.date": "Olayın günü; satır fırsatın tamamıysa başladığı gün.",
    "about.offers.product": "Satış tablosundaki gibi yazılır. Yoksa ürüne göre gösterge yoktur.",
    "about.offers.offerNumber":
      "Aynı numaralı satırlar tek fırsattır. Yoksa fırsat, bir müşteri ve ürünle kazanılana veya reddedilene kadar olan her şeydir.",
    "about.offers.offerName": "Numarası olmayan fırsatları ayırır. Adı tekrarlanan satırlar tek fırsatın olaylarıdır.",
    "about.offers.amount": "Fırsatın getireceği tutar; son tutar sayılır.",
    "about.offers.manager": "Yoksa yöneticiye göre huni yoktur.",
    "about.offers.closeDate":
      "Fırsatın kazanıldığı veya reddedildiği gün. Açık fırsatta yalnızca beklentidir ve sayılmaz.",
    "about.offers.result": "Kazanıldı veya reddedildi; fırsat açıkken boştur. Yoksa aşamadan okunur.",
    "about.offers.isClosed":
      "Fırsat sonuçlandıysa TRUE veya evet. TRUE ve FALSE olan bir sonucun yanında reddedilenleri açık olanlardan ayırır.",
    "about.offers.refusalReason": "Müşterinin neden reddettiği. Yoksa ret yalnızca aşamaya göre görülür.",
    "about.offers.nextStep": "Sonraki adımın atılacağı gün.",
    "about.offers.validUntil": "Teklifin son günü.",
    "about.offers.source": "Müşterinin nereden geldiği. Yoksa müşteri tablosundaki kaynak alınır.",
    "title.activities": "Faaliyetler",
    "name.activities": "Faaliyetler: aramalar, görüşmeler",
    "without.activities":
      "Yapılan veya yapılacak aramalar, görüşmeler, yazılar: müşteri veya yönetici, tarih, tür. Yoksa kontrol noktası ancak fırsat ilerleyince kapanır.",
    "about.offers.invoiceUntil": "Faturanın son ödeme günü.",
    "about.offers.contractEnd": "Sözleşmenin bittiği gün.",
    "about.offers.eventDate": "Teslimat veya etkinlik günü.",
    "about.activities.client": "Kimin için; satış tablosundaki gibi yazılır.",
    "about.activities.date": "Faaliyet günü.",
    "about.activities.activity": "Arama, görüşme, yazı vb., kendi sözlerinizle.",
    "about.activities.manager": "Kimin yaptığı. Yoksa müşterinin yöneticisi alınır.",
    "about.activities.dueDate":
      "Ne zamana kadar yapılacağı. Bu günü olup yapılma tarihi olmayan satır henüz yapılmamıştır.",
    "about.activities.doneDate": "Yapıldığı gün.",
    "about.activities.note": "Türün yanında gösterilir.",
    "about.clients.birthday": "Yıllı veya yılsız. Bir hafta önceden kontrol noktalarında gösterilir.",
    "about.clients.contractEnd": "Müşteriyle sözleşmenin bittiği gün; kontrol noktası.",
    "about.clients.nextStep": "Bir sonraki adımın günü; kontrol noktası.",
    "about.clients.invoiceUntil": "Faturanın son ödeme günü; kontrol noktası.",
    "about.clients.eventDate": "Teslimat veya etkinlik günü; kontrol noktası.",
    "about.offers.currency": "Başka para birimindeki tutarlar kur olmadan toplanmaz.",
  },
  problems: {
    closedBeforeOpened:
      "Fırsat {opened} tarihinde başlamadan {day} tarihinde kapanmış. Günler sırasıyla alındı: yanlış olanı düzeltin.",
    stageUnknown:
      "“{value}” huninin aşamalarından biri değil; satır fırsatın aşamasını değiştirmez. Aşamaları ayarlarda sırasıyla yazın veya hücreyi düzeltin.",
    offerAfterDay:
      "{day} tarihli olay, tekliflerin değerlendirildiği günden sonra olduğu için sayılmadı. Saymak için ayarlarda daha geç bir gün seçin.",
    dealsWithoutDay:
      "Teklifler: {rows, plural, one {# satırda} other {# satırda}} tarih yok. Bu fırsatlar dönem ne olursa olsun huniye girer; ne kadar eski oldukları bilinmiyor.",
    dealsWithoutClient:
      "Teklifler: {rows, plural, one {# satırda} other {# satırda}} müşteri yok. Teklif numarasıyla sayılır, satışlarla karşılaştırılmaz.",
    dealsByRow:
      "Teklifler: {rows, plural, one {# satırda} other {# satırda}} numara yok, her biri ayrı fırsat sayılır. Satırlar tek fırsatın olaylarıysa fırsat numarası için bir sütun ekleyin.",
    doubtfulEvents:
      "Teklifler: {rows, plural, one {# satırda} other {# satırda}} fırsatın ne numarası ne adı var; müşteri, ürün ve aşama başka bir satırdakiyle aynı, tutar farklı. Fırsat kazanılana ya da reddedilene kadar tek fırsatın olayları sayılır. Her satır ayrı bir fırsatsa fırsat numarası için bir sütun ekleyin.",
    productsOfDeals:
      "Teklifler: {rows, plural, one {# satır} other {# satır}} bir diğerinden yalnızca ürün ve tutarla ayrılıyor, aynı fırsatın başka bir ürünü sayılır. Ayrı fırsatlarsa fırsat numarası için bir sütun ekleyin.",
    dealTotals:
      "Teklifler: fırsatın tutarı her satırında yazılı; {rows, plural, one {# satır} other {# satır}} onu tekrarlıyor. Bir kez sayılır.",
    refusedByReason:
      "Teklifler: ne aşama ne sonuç ret olduğunu söylüyor. Ret nedeni olan {rows, plural, one {# satır} other {# satır}} ret sayılır.",
    refusedByClosing:
      "Teklifler: {rows, plural, one {# satırda} other {# satırda}} fırsat kazanılmamış ve “{column}” sütununda bir gün var: bu gün ret günü sayılır. Gün yalnızca tahminiyse sütuna “Tahmini kapanış tarihi” adını verin.",
    notWonIsOpen:
      "Teklifler: “{column}” sütununda {rows, plural, one {# satır} other {# satır}} fırsatın kazanılmadığını söylüyor, ama kapanıp kapanmadığı belli değil. Bunlar açık sayılır. Evet ve hayır yazan bir “Kapandı mı” sütunu ekleyin.",
    wonDealsAreSales:
      "“{sheet}” sayfasında fırsatlar var, başka satış tablosu yok; bu yüzden kazanılan fırsatlar kapandıkları günün satışı sayılır. Yanlışsa satış tablosunu seçin.",
    "role.stage": "Aşama",
    "role.offerNumber": "Teklif no",
    "role.offerName": "Fırsat adı",
    "role.closeDate": "Kapanış tarihi",
    "role.result": "Sonuç",
    "role.isClosed": "Kapandı mı",
    "role.refusalReason": "Ret nedeni",
    "role.nextStep": "Sonraki adım tarihi",
    "role.validUntil": "Geçerlilik tarihi",
    "role.activity": "Faaliyet",
    "role.dueDate": "Son tarih",
    "role.doneDate": "Yapılma tarihi",
    "role.note": "Not",
    "role.invoiceUntil": "Fatura son günü",
    "role.contractEnd": "Sözleşme bitişi",
    "role.eventDate": "Etkinlik tarihi",
    "role.birthday": "Doğum günü",
    offerCurrency:
      "Tutar başka para biriminde ({currency}) ve kuru yok. Fırsat tutarsız sayılır: para birimi ve kurun olduğu bir tablo ekleyin.",
  },
  pane: {
    "problem.closedBeforeOpened": "Başlamadan kapanan fırsat",
    "problem.stageUnknown": "Bilinmeyen teklif aşaması",
    "problem.offerAfterDay": "Değerlendirme gününden sonraki teklif",
    setToday: "Bugün",
    "problem.offerCurrency": "Başka para biriminde teklif, kur yok",
  },
  settings: {
    "section.process": "Satış süreci",
    "field.controlDate": "Tekliflerin değerlendirme günü",
    "about.controlDate":
      "Bu günde hangi tekliflerin takıldığı görülür; sonra olanlar sayılmaz. Boşsa: tekliflerin son olayı veya daha geçse rapor tarihi. Verilmiş rapor tarihi önceliklidir.",
    "error.controlDateInvalid":
      "Tekliflerin değerlendirme günü Excel’in bildiği bir tarih değil. Örneğin 31.12.2024 yazın.",
    "field.stuckDays": "Takılma süresi, gün",
    "about.stuckDays":
      "Bu süreden uzun olaysız kalan açık fırsat takılmıştır; aşamasında genelde daha uzun kalınıyorsa olağan sürenin iki katından sonra. Boşsa: {usual}.",
    "error.stuckDaysInvalid": "Takılma süresi 1 ile 365 arasında tam sayı olmalıdır.",
    "summary.stuckDays": "{value, plural, one {# gün} other {# gün}} sonra takılmış",
    "field.refusalMonths": "Ret geçerliliği, ay",
    "about.refusalMonths":
      "Müşterinin bu kadar ay içinde reddettiği ürün başka ne satılabileceği listesine girmez; sonra yeniden önerilebilir. Boş: {usual}.",
    "error.refusalMonthsInvalid": "Bir reddin geçerli olduğu ay sayısı 1 ile 120 arasında tam sayı olmalıdır.",
    "summary.refusalMonths": "{value, number} aylık retler",
    "field.funnelStages": "Huninin aşamaları",
    "about.funnelStages":
      "Aşamalarınız sırasıyla, noktalı virgülle ayrılmış; sonuncusu kazanıldı demektir. Boşsa: olağan altı aşama veya CRM programınızınkiler.",
    reportNeedsTable: "{name} (“{table}” tablosu gerekir)",
  },
};
