import type { FunctionDescriptions } from "../en/functionDescriptions";

export const functionDescriptions: FunctionDescriptions = {
  ABC: {
    description: "Her değerin ABC sınıfı: toplamın ilk bölümünü oluşturan en büyükler A, sonra B, sonra C.",
    values: "Müşteri başına bir değer içeren aralık, örneğin ciro.",
    boundaryA: "A sınıfının bittiği toplam payı. Varsayılan %50.",
    boundaryB: "B sınıfının bittiği toplam payı. Varsayılan %80.",
  },
  XYZ: {
    description: "Her müşterinin alımlarının düzenliliğine göre XYZ sınıfı: X düzenli, Y değişken, Z düzensiz.",
    periods: "Her müşteri için bir satır, her ay veya başka dönem için bir sütun içeren aralık.",
    boundaryX: "X sınıfının en büyük değişim katsayısı. Varsayılan %10.",
    boundaryY: "Y sınıfının en büyük değişim katsayısı. Varsayılan %25.",
    fromFirstPurchase: "DOĞRU (varsayılan) ilk alımdan önceki boş dönemleri saymaz, YANLIŞ sayar.",
  },
  LTV: {
    description: "Müşterinin yaşam boyu değeri: ortalama fatura tutarı × aylık alım × marj oranı × ay.",
    averageCheck: "Bir alımın ortalama tutarı.",
    purchasesPerMonth: "Ayda ortalama alım sayısı.",
    profitability: "Marjın cirodaki payı: %20 veya 0,2.",
    lifetimeMonths: "İlk alımdan son alıma kadar geçen ay sayısı, iki uç ay da sayılır.",
  },
  CRR: {
    description: "Bir dönemin müşteri tutma oranı, yüzde olarak: 90, %90 demektir.",
    endClients: "Dönem içinde alım yapan müşteri sayısı.",
    newClients: "Bunlardan yeni olanların sayısı.",
    startClients: "Başlangıçtaki müşteri sayısı: önceki dönemde alım yapanlar.",
  },
  CLIENTSTATUS: {
    description: "Her müşterinin durumu: yeni, düzenli, geri kazanılan, kaybedilen veya potansiyel.",
    clients: "Durumu istenen müşteriler.",
    saleClients: "Her satışın müşterisi, satış başına bir hücre.",
    saleDates: "Her satışın tarihi, aynı sırayla.",
    asOf: "Durumun geçerli olduğu gün. Varsayılan son satış tarihi.",
    months: "Pencerenin ay olarak uzunluğu, 1 ile 120 arası. Varsayılan 3.",
    amounts: "Her satışın tutarı: yalnızca 0’dan büyük tutarlar alımdır.",
  },
};
