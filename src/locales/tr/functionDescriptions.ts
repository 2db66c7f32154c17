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
    description:
      "Müşterinin yaşam boyu değeri: ortalama fatura tutarı × aylık alım × marj oranı × ay olarak müşterilik süresi.",
    averageCheck: "Bir alımın ortalama tutarı.",
    purchasesPerMonth: "Ayda ortalama sipariş sayısı.",
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
    amounts: "Her satışın tutarı: yalnızca toplamı 0’dan büyük belgeler alımdır.",
    saleDocuments: "Her satışın belge numarası. Verilmezse bir günün bütün satışları tek belgedir.",
  },
  ABCXYZ: {
    description: "Her müşterinin satır toplamına göre ABC sınıfı ve düzenliliğine göre XYZ sınıfı, örneğin AX.",
    periods: "Her müşteri için bir satır, her ay veya başka dönem için bir sütun içeren aralık.",
    boundaryA: "A sınıfının bittiği toplam payı. Varsayılan %50.",
    boundaryB: "B sınıfının bittiği toplam payı. Varsayılan %80.",
    boundaryX: "X sınıfının en büyük değişim katsayısı. Varsayılan %10.",
    boundaryY: "Y sınıfının en büyük değişim katsayısı. Varsayılan %25.",
  },
  CLIENTLADDER: {
    description: "Her müşterinin sadakat basamağı: alıcı, müşteri, devamlı müşteri, sadık müşteri veya marka elçisi.",
    clients: "Basamağı istenen müşteriler.",
    saleClients: "Her satışın müşterisi, satış başına bir hücre.",
    saleDates: "Her satışın tarihi, aynı sırayla.",
    amounts: "Her satışın tutarı: yalnızca toplamı 0’dan büyük belgeler alımdır.",
    buysFromCompetitors:
      "Müşteri rakiplerden alıyor mu: evet veya hayır, müşterilerle aynı biçimde. Boş veya 0: bilinmiyor.",
    recommends: "Müşteri sizi tavsiye ediyor mu: evet veya hayır, müşterilerle aynı biçimde. Boş veya 0: bilinmiyor.",
    saleDocuments: "Her satışın belge numarası. Verilmezse bir günün bütün satışları tek belgedir.",
  },
  CLIENTSEGMENT: {
    description: "Uyan ilk kurala göre her müşterinin segmenti: boş = hepsi, a; b = biri, >1000, <=150, 10..20, <>x.",
    attributes: "Başlık satırı, sonra her müşteri için bir satır içeren aralık. 0 boş sayılır.",
    rules: "Başlık satırı olan aralık: segment, sonra her özellik için müşterilerdekiyle aynı başlıklı bir sütun.",
  },
  CLIENTGRADE: {
    description: "Her müşterinin marj ve potansiyele göre notu, A (en iyi) ile E arası; negatif marj E’dir.",
    margins: "Her müşterinin dönemdeki marjı.",
    potentials: "Her müşterinin potansiyeli: maksimum, yüksek, düşük veya bir tutar.",
    boundaryA: "En yüksek grubun bittiği toplam payı. Varsayılan %50.",
    boundaryB: "İkinci grubun bittiği toplam payı. Varsayılan %80.",
  },
  CLIENTSHARE: {
    description: "Her değerin toplamdaki veya kendi grubunun toplamındaki payı.",
    values: "Müşteri başına bir değer içeren aralık, örneğin ciro.",
    groups: "Her değerin temsilcisi veya ürünü: paylar bunların her biri içinde hesaplanır.",
  },
  CLIENTDEVELOPMENT: {
    description: "Her müşterinin gelişimi: aldığı hedef ürünler / segmentinin hedef ürünleri.",
    segments: "Her müşterinin segmenti, tek sütun.",
    amounts:
      "Ürünlerin başlık satırında, sonra her müşterinin bir satırda olduğu aralık: 0’dan büyükse müşteri alıyor demektir.",
    targets: "Hedef matrisi: satırlarda segmentler, sütunlarda ürünler, her işaret hedef demektir.",
  },
  NEXTSTEP: {
    description: "Her müşterinin sonraki adım tarihi, en yeni satırına göre.",
    clients: "Sonraki adımı istenen müşteriler.",
    offerClients: "Tekliflerin her satırının müşterisi, satır başına bir hücre.",
    offerDates: "Her satırın tarihi, aynı sırada.",
    nextStepDates: "Her satırdaki sonraki adım tarihi; yoksa boş.",
    asOf: "Satırların sayıldığı son gün. Varsayılan: hepsi.",
  },
  FUNNELSTAGE: {
    description: "Her müşterinin en yeni teklifinin aşaması, aşaması olan en yeni satıra göre.",
    clients: "Aşaması istenen müşteriler.",
    offerClients: "Tekliflerin her satırının müşterisi, satır başına bir hücre.",
    offerDates: "Her satırın tarihi, aynı sırada.",
    offerStages: "Her satırdaki aşama.",
    products: "Her satırın ürünü: o zaman her ürünün aşaması ayrı verilir, en yenisi önce.",
  },
  SALESTAGE: {
    description: "Her satışın aşaması: ilk satış, yeni ürün veya tekrar satış, müşterinin bütün satışlarına göre.",
    saleClients: "Her satışın müşterisi, satış başına bir hücre.",
    saleDates: "Her satışın tarihi, aynı sırayla.",
    saleProducts: "Her satışın ürünü: ürünün bir müşterideki ilk günü yeni ürün satışıdır.",
    amounts: "Her satışın tutarı: yalnızca 0’dan büyük tutarlar alımdır.",
    saleDocuments: "Her satışın belge numarası. Verilmezse bir günün bütün satışları tek belgedir.",
  },
};
