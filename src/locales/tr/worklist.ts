import type { WorklistTexts } from "../en/worklist";

export const worklist: WorklistTexts = {
  purchasesInPeriod: "Dönemdeki sipariş sayısı",
  averageCheckInPeriod: "Dönemdeki ortalama fatura tutarı",
  contact: "İletişim",
  usualInterval: "Olağan aralık (gün)",
  comment: "Yorum",
  rowKey: "Satır anahtarı",
  footerComment:
    "“Yorum” sütunu sizindir: oraya yazdıklarınız sonraki hesaplamada kalır. Bu sayfada başka yere yazdıklarınızı sonraki hesaplama değiştirir.",
  noteWorklists:
    "Özetteki her adım için bir liste. “Yorum” sütunu sizindir: oraya yazdıklarınız sonraki hesaplamada kalır.",
  footerLostCounts:
    "Kaybedilen müşteri: önceki dönemde alım var, KPI döneminde yok – {lost}; durumu “Kaybedilen” (son pencerede alım yok, ne zaman ayrıldığına bakılmaz) – {all}.",
  footerEmptySheets: "Gösterilecek bir şey olmadığı için yazılmadı: {sheets}.",
  earlierComments: "Önceki yorumlar: bu müşteriler şu anda hiçbir listede yok",
  footerUnseenComments:
    "Satırı şu anda bu sayfalarda olmayan {count} yorum saklandı; bunları “{sheet}” sayfası gösterir.",
  footerWorklists:
    "Her listede adımın saydığı müşteriler vardır; tutarları adımın tutarını verir. Yalnızca “Yorum” sütunu korunur; bu sayfada başka yere yazdıklarınızı sonraki hesaplama değiştirir.",
  footerUsualInterval:
    "Olağan aralık = müşterinin farklı satın alma günleri arasındaki ortalama gün sayısı, en az üç aralıkla; boş = çok az satın alma.",
};
