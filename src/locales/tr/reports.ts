import type { ReportsTexts } from "../en/reports";

export const reports: ReportsTexts = {
  clientsName: "Müşteriler",
  abcXyzName: "ABC-XYZ",
  segmentProductName: "Segment × ürün",
  managersName: "Temsilciler",

  total: "Toplam",
  noGroup: "(yok)",
  yes: "Evet",
  no: "Hayır",
  statusPotential: "Potansiyel",
  statusNew: "Yeni",
  statusRegular: "Düzenli",
  statusRestored: "Geri kazanılan",
  statusLost: "Kaybedilen",
  ladderBuyer: "Alıcı",
  ladderCustomer: "Müşteri",
  ladderRegularClient: "Devamlı müşteri",
  ladderAdherent: "Sadık müşteri",
  ladderAdvocate: "Marka elçisi",

  client: "Müşteri",
  manager: "Temsilci",
  segment: "Segment",
  status: "Durum",
  abc: "ABC sınıfı",
  xyz: "XYZ sınıfı",
  cv: "Değişim katsayısı",
  grade: "Not",
  ladder: "Sadakat basamağı",
  turnover: "Ciro",
  share: "Pay",
  cumulativeShare: "Kümülatif pay",
  margin: "Marj",
  purchases: "Alım sayısı",
  firstPurchase: "İlk alım",
  lastPurchase: "Son alım",
  months: "Ay",
  averageCheck: "Ortalama fatura tutarı",
  purchasesPerMonth: "Aylık alım",
  daysSinceLast: "Son alımdan beri gün",
  overdue: "Sipariş gecikti",
  productsUsed: "Alınan ürün",
  targetProducts: "Hedef ürün",
  development: "Gelişim",
  ltv: "LTV, müşteri değeri",
  keyClient: "Kilit müşteri",
  nextProduct: "Sonraki ürün",
  bandPeriod: "Analiz dönemi",
  bandHistory: "Tüm geçmiş",

  potential: "Potansiyel",
  new: "Yeni",
  regular: "Düzenli",
  restored: "Geri kazanılan",
  lost: "Kaybedilen",
  lostAll: "Kaybedilen (tümü)",
  firstSales: "İlk satışlar",
  firstSalesAmount: "İlk satış tutarı",
  repeatSales: "Tekrar satışlar",
  repeatSalesAmount: "Tekrar satış tutarı",
  newDirectionSales: "Yeni ürün satışları",
  newDirectionAmount: "Yeni ürün satış tutarı",
  conversion: "Dönüşüm",
  clientsServed: "Hizmet verilen müşteri",
  keyClients: "Kilit müşteriler",

  abcXyzNote:
    "ABC bir müşterinin ne kadar getirdiğini gösterir: A en çok. XYZ ne kadar düzenli aldığını gösterir: X düzenli, Z düzensiz.",
  gridClients: "Müşteri sayısı",
  gridTurnover: "Ciro",
  gridShare: "Cirodaki pay",
  noXyz: "XYZ yok",
  pairNoXyz: "{abc}, XYZ yok",
  actions: "Ne yapmalı",
  pair: "Sınıf",
  clients: "Müşteriler",
  action: "Eylem",
  stars:
    "Yıldızlar: {stars, plural, =0 {AX sınıfından hiçbir müşteri en az üç ürün almıyor} one {AX sınıfından # müşteri en az üç ürün alıyor} other {AX sınıfından # müşteri en az üç ürün alıyor}}.",
  actionFirstX: "Koruyun: özel temsilci, uzun süreli sözleşme, teslimatta öncelik.",
  actionFirstY: "Birlikte planlayın: siparişlerin neden dalgalandığını öğrenin, alım takvimi belirleyin.",
  actionFirstZ: "Yakından izleyin: beklenen her siparişten önce arayın, teslimat planı ve peşin ödeme kararlaştırın.",
  actionFirstNone: "Büyük, ama karar için erken: yakın ilgi gösterin, sonraki siparişleri güvenceye alın.",
  actionMiddleX: "Büyütün: başka ürünler ve daha yüksek miktara daha iyi fiyat önerin.",
  actionMiddleY: "Geliştirin: her ay görüşün, mevsime uygun teklifler verin.",
  actionMiddleZ: "Canlandırın: siparişlerin neden durduğunu sorun, süreli teklifler verin.",
  actionMiddleNone: "Kazanın: sonraki siparişi kararlaştırın, diğer ürünleri tanıtın.",
  actionLastX: "Sade tutun: standart koşullarla sürekli sipariş, her siparişe bir ürün daha.",
  actionLastY: "Düşük maliyetle hizmet verin: fiyat listesi ve e-posta, indirim yok.",
  actionLastZ: "En az gider: istek üzerine hizmet, peşin ödeme, ziyaret yok.",
  actionLastNone: "Bekleyin: şimdilik standart hizmet, üç ay sonra yeniden bakın.",

  targetMarks: "Hedef: + işareti, segmentteki müşterilerin alması gereken ürünü gösterir",
  users: "Kullananlar: analiz döneminde ürünü alan müşteriler",
  penetration: "Yaygınlık: kullananlar / segmentteki müşteriler",
  productTurnover: "Analiz dönemindeki ciro",
  gap: "Açık: segmentte hedef ürünü henüz almayan müşteriler",
  otherProducts: "Diğer ürünler",
  noProducts:
    "Satışlarda ürün sütunu yok, bu yüzden karşılaştırılacak bir şey yok. Sütunu panelde seçip yeniden çalıştırın.",
  productsCut:
    "{total, number} üründen {shown, number} tanesi gösteriliyor: önce hedef ürünler, sonra cirosu en yüksek olanlar. Kalanların cirosu “Diğer ürünler” sütunundadır.",

  chartPareto: "En büyük müşteriler ve kümülatif payları",
  chartManagers: "Temsilcilere göre ciro",

  noteClients:
    "{clients, plural, one {# müşteri} other {# müşteri}}; analiz dönemi {from} – {to}, rapor tarihi {asOf}.",
  noteChart: "Grafik tablonun sağındadır.",
  notePeriod: "Analiz dönemi {from} – {to}, rapor tarihi {asOf}.",
  noteKpiPeriod: "KPI dönemi {from} – {to}; önceki dönem {beforeFrom} – {beforeTo}.",

  footerSources: "Kaynak: {sources}.",
  footerPeriod: "Analiz dönemi: {from} – {to}, iki gün de dahil. Rapor tarihi: {asOf}; sonrası sayılmaz.",
  footerKpiPeriod: "KPI dönemi: {from} – {to}. Önceki dönem: {beforeFrom} – {beforeTo}.",
  footerWindow:
    "Pencere: {months, plural, one {# ay} other {# ay}}. Son pencere: {from} – {to}; önceki pencere: {beforeFrom} – {beforeTo}.",
  footerStatus:
    "Durum: Yeni = ilk alım son pencerede; Düzenli = iki pencerede de alım; Geri kazanılan = son pencerede alım var, öncekinde yok; Kaybedilen = son pencerede alım yok; Potansiyel = henüz alım yok.",
  measureTurnover: "ciro",
  measureMargin: "marj",
  measureQuantity: "miktar",
  measurePurchases: "alım sayısı",
  footerAbc: "ABC ölçütü: {measure}, büyükten küçüğe, kümülatif pay: {bounds}. Sınırı aşan müşteri üst sınıfta kalır.",
  footerAbcEdges:
    "Paylar 0’ın üstündeki değerlerin toplamına göredir; eksi değer son sınıfa girer, sıfırın sınıfı yoktur.",
  abcUpTo: "{abc} en çok {bound}",
  abcRest: "{abc} kalanlar",
  footerXyz:
    "XYZ: değişim katsayısı = aylık cironun standart sapması / ortalaması: X en çok {x}, Y en çok {y}, Z üstü. Analiz döneminin tam ayları, ilk alımdan itibaren, en az 3 ay; Yeni ve Potansiyel müşterilerin sınıfı yoktur.",
  footerLadder:
    "Sadakat basamağı, tüm geçmişteki alım sayısına göre: 1 = Alıcı, 2 = Müşteri, 3 ve üstü = Devamlı müşteri. Sadık müşteri rakiplerden almaz; Marka elçisi = tavsiye eden Sadık müşteri.",
  footerGrade:
    "Not A (en iyi) ile E arasındadır: ABC kuralıyla marj ve müşterinin potansiyeli birlikte; E = eksi marj.",
  footerOverdue:
    "Sipariş gecikti: son alımdan beri geçen gün, müşterinin ortalama ara süresi + 2 standart sapmadan fazla; en az 3 ara gerekir.",
  footerAverageCheck: "Ortalama fatura tutarı = ciro / alım sayısı, aylık alım = alım sayısı / ay, tüm geçmiş için.",
  footerDevelopment:
    "Gelişim = alınan hedef ürün / segmentin hedef ürünleri. Sonraki ürün: segmentte en çok satan eksik hedef ürün (medyan ciro).",
  footerLtv: "LTV = ortalama fatura tutarı × aylık alım × marj oranı × ay.",
  footerMarginShare: "Marj oranı ayarlardan alındı: {share}.",
  footerKeyClient:
    "Kilit müşteri: şirketin, bir temsilcinin veya bir ürünün cirosunun en az %10’u; ya da müşteri tablosunda imaj, yenilikçi veya uzman; ya da B veya C sınıfında en yüksek potansiyel.",
  footerAbcXyzTotals: "Toplamlar, XYZ sınıfı olmayanlar dahil, ABC sınıfı olan tüm müşterileri kapsar.",
  footerUse: "Analiz dönemindeki net tutarı 0’ın üstündeyse müşteri o ürünü kullanıyor sayılır.",
  footerNoProduct: "Yukarıdaki tablolara girmeyen ciro {turnover}: ürünü olmayan satışlar.",
  footerManagerCounts:
    "Yeni, düzenli ve geri kazanılan müşteriler KPI dönemindeki ilk alımın temsilcisine, kaybedilenler önceki son alımın temsilcisine, potansiyeller müşteri tablosundaki temsilciye yazılır.",
  footerManagerLost:
    "Kaybedilen: önceki dönemde alım var, KPI döneminde yok. Kaybedilen (tümü): daha önce herhangi bir alım var, KPI döneminde yok.",
  footerManagerSums:
    "Tutarlar her satışın temsilcisine yazılır. Ortalama fatura tutarı = ciro / alım sayısı. Dönüşüm = yeni / (yeni + potansiyel).",
  footerStages:
    "İlk satışlar: müşterinin ilk alım günü. Yeni ürün: başka bir ürünü ilk aldığı gün. Tekrar: iadeler dahil geri kalan her şey.",
  footerManagerClients:
    "Hizmet verilen müşteri: iki temsilcinin ortak müşterisi toplamda bir kez sayılır. Kilit müşteriler son satışın temsilcisine yazılır.",
  footerRowsAll:
    "{total, plural, one {Satış tablosunun # satırı kullanıldı} other {Satış tablosunun # satırının tümü kullanıldı}}.",
  footerRowsLeftOut:
    "{total, plural, one {# satırdan} other {# satırdan}} {unused, number} tanesi kullanılmadı: {reasons}.",
  rowsUnreadable: "okunamayan {rows, number}",
  rowsAfterAsOf: "rapor tarihinden sonra {rows, number}",
  rowsTotals: "{rows, plural, one {toplam satırı #} other {toplam satırı #}}",
  footerDuplicates: "{rows, plural, one {# satır} other {# satır}} önceki bir satırın aynısı; hepsi sayılır.",
};
