import type { MoneyTexts } from "../en/money";

export const money: MoneyTexts = {
  pane: {
    "problem.columnMissing": "Sütun başlığıyla bulunamadı",
    "problem.cellMissing": "Boş bırakılmış hücre",
    "problem.periodUnreadable": "Dönem okunamıyor",
    "problem.indicatorUnknown": "Bilinmeyen plan göstergesi",
    "problem.spendKindUnknown": "Bilinmeyen harcama türü",
    "problem.managerUnknown": "Plandaki temsilci bulunamadı",
    "problem.planOverlap": "Aynı günler için iki plan",
    "problem.spendOverlap": "Harcama dönemleri çakışıyor; ikisi de sayıldı",
  },
  problems: {
    columnMissing:
      "“{table}” tablosunda başlığı “{role}” olan sütun yok. Sütuna bu başlığı verin ve tabloları yeniden arayın.",
    cellMissing: "“{role}” boş. Satır kullanılmadı: hücreyi doldurun.",
    periodUnreadable:
      "“{value}” bir dönem değil. Satır kullanılmadı: 05.2024 veya “Mayıs 2024” gibi bir ay, “2. çeyrek 2024” gibi bir çeyrek ya da bir yıl girin.",
    indicatorUnknown:
      "“{value}” için plan karşılaştırılamaz. Satır kullanılmadı: temsilciler raporundaki gibi ciro, marj, alım sayısı, yeni müşteri, ilk satışlar, tekrar satışlar veya yeni ürün satışları yazın.",
    spendKindUnknown:
      "“{value}” ne için ödendiğini göstermiyor. Satır kullanılmadı: “kazanma” veya “elde tutma” girin.",
    managerUnknown:
      "Plandaki “{manager}” ne satışlarda ne de müşteri tablosunda var. Satır kullanılmadı: yazımını kontrol edin.",
    planOverlap:
      "Bu günler için temsilcinin aynı göstergede planı {row, number} numaralı satırda zaten var. Bu satır kullanılmadı: birini silin.",
    spendOverlap:
      "Dönem, {row, number} numaralı satırınkiyle çakışıyor. İkisi de sayıldı: aynı para iki kez yazıldıysa birini silin.",
    planOutsidePeriod:
      "Planın hiçbir satırı tümüyle KPI dönemi içinde değil, bu yüzden “Plan” boş. Plan dönemlerini tümüyle kapsayan bir KPI dönemi seçin.",
    planCoversPart:
      "Plan, {managers, plural, one {# temsilcide} other {# temsilcide}} KPI döneminin yalnızca bir kısmını kapsıyor. Gerçekleşen, KPI döneminin tümüne ait: plana uyan bir dönem seçin.",
    spendOutsidePeriod:
      "Harcama tablosunun hiçbir satırı tümüyle KPI dönemi içinde değil, bu yüzden yeni müşteri maliyeti gösterilmedi.",
    "role.period": "Dönem",
    "role.indicator": "Gösterge",
    "role.planValue": "Plan",
    "role.spendKind": "Tür",
    "role.source": "Müşterinin kaynağı",
  },
  reports: {
    plan: "Plan",
    planShare: "Plan, %",
    fact: "Gerçekleşen",
    planIndicator: "Gösterge",
    planLeft: "Plana kalan",
    planAgainstFact: "Plan ve gerçekleşen, tüm göstergeler",
    footerPlan:
      "Plan: tümüyle KPI dönemi içinde kalan plan dönemlerinin toplamı; çakışan iki dönemden uzun olanı sayılır. Plan, % = gerçekleşen / plan; toplamlarda yalnızca planı olan temsilciler vardır.",
    firstSalesPlan: "İlk satışlar, adet",
    repeatSalesPlan: "Tekrar satışlar, adet",
    newDirectionSalesPlan: "Yeni ürün satışları, adet",
    spendByMonth: "Müşterilerin maliyeti, takvim ayına göre",
    spendByWindow: "Müşterilerin maliyeti, pencereye göre",
    acquisitionSpend: "Kazanma harcaması",
    cac: "Yeni müşteri maliyeti (CAC)",
    retentionSpend: "Elde tutma harcaması",
    keptClients: "Elde tutulan müşteri",
    perKeptClient: "Elde tutulan müşteri başına",
    spendRatio: "CAC / elde tutulan başına",
    footerSpend: "Harcama, dönemi tümüyle ayın veya pencerenin içinde kalıyorsa sayılır.",
    footerCac:
      "CAC = kazanma harcaması / yeni müşteri. Elde tutulan müşteri başına = elde tutma harcaması / önceki dönemin yeniden alım yapan müşterileri. Boş = böyle bir harcama yok ya da yeni veya elde tutulan müşteri yok.",
    baseValue: "Müşteri tabanının değeri",
    companyLtv: "Ortalama müşterinin LTV değeri",
    expectedLifetime: "Beklenen ömür, ay",
    penetrationFigure: "Alımlarındaki payımız",
    loyaltyIndex: "Sadakat endeksi",
    referralClients: "Tavsiyeyle gelen müşteri",
    marketCapacity: "Pazar kapasitesi",
    meaningLtv:
      "Ortalama fatura tutarı {check} × aylık {purchases} alım × marj oranı {margin} × ilk alımdan son alıma {months} ay.",
    meaningLifetime:
      "{window, plural, one {# aylık} other {# aylık}} bir dönemde alım yapanların {share} kadarı sonraki dönemde de alım yapıyor; müşteri yaklaşık bu kadar kalır. LTV hesabına girmez.",
    meaningPenetration: "Analiz dönemi cirosu / tüm tedarikçilerden alımlar; bunun bilindiği müşterilerde.",
    meaningLoyalty: "Birden çok kez alım yapan müşteriler / bugüne dek alım yapan tüm müşteriler.",
    meaningReferral: "Analiz dönemindeki ciroları: {turnover}, toplamın {share} kadarı.",
    meaningCapacity:
      "Aktif ve potansiyel müşterilerin birlikte KPI dönemi kadar sürede alabileceği tutar: ortalama fatura tutarı × müşteri başına alım × müşteri.",
    meaningCac: "KPI dönemindeki kazanma harcaması / yeni müşteri.",
    meaningPerKept: "KPI dönemindeki elde tutma harcaması / yeniden alım yapan müşteriler.",
    meaningRatio: "Müşteri kazanmak, elde tutmaktan bu kadar kat pahalı.",
    footerLeftOut: "Eksik bilgi nedeniyle gösterilmedi: {figure}.",
    needsMargin: "LTV (satışlarda veya ayarlarda marj)",
    needsWindows: "beklenen ömür (art arda iki tam karşılaştırma dönemi)",
    needsNobodyLost: "beklenen ömür (kimse kaybedilmedi, bu yüzden sonu yok)",
    needsPenetration: "alımlarındaki payımız (müşteri tablosunda tüm tedarikçilerden alımlar)",
    needsSource: "tavsiyeyle gelen müşteri (müşteri tablosunda kaynak)",
    needsPotential: "pazar kapasitesi (müşteri tablosunda henüz alım yapmamış müşteriler ve KPI döneminde alım)",
    needsSpend: "yeni ve elde tutulan müşteri maliyeti (KPI dönemi içinde satırı olan bir harcama tablosu)",
    printPage: "Sayfa {page} / {pages}",
  },
};
