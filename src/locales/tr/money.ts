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
      "“{value}” için plan karşılaştırılamaz. Satır kullanılmadı: temsilciler raporundaki gibi ciro, marj, sipariş sayısı, yeni müşteri, ilk satışlar, tekrar satışlar veya yeni ürün satışları yazın.",
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
};
