import { card } from "./card";
import { gallery } from "./gallery";
import { moneyReports } from "./moneyReports";
import { reports } from "./reports";
import { feedbackFigures } from "./feedbackFigures";
import { feedbackReports } from "./feedbackReports";
import { processFigures } from "./processFigures";
import { processReports } from "./processReports";
import { loyaltyTexts } from "./loyalty";
import { rhythmTexts } from "./rhythm";
import { rulesSheet } from "./rulesSheet";
import { worklist } from "./worklist";
import type { FigureTexts } from "../en/figures";
import { databaseTexts } from "./database";
import { fileTexts } from "./files";
import { importTexts } from "./imports";
import { segmentTexts } from "./segments";
import { selfCheck } from "./selfCheck";

const figures: FigureTexts = {
  rows: "Satış tablosundaki satırlar: {count, number}",
  rowsFirst: "İlk satırlar gösteriliyor: {count, number}.",
  changed:
    "Hücrede {shown} yazıyor; tabloların ve ayarların şimdiki haliyle {now} olurdu. Raporları yenilemek için yeniden hesaplayın.",
  segments: "Segmentler",
  managers: "Temsilciler",
  gaps: "Olası teklifler",
  entries: "Tablo satırları",

  "rule.turnover": "Satış tutarlarının toplamı, iadeler düşülmüş.",
  "rule.shareOfTurnover": "Ciro / şirketin cirosu.",
  "rule.cumulativeShare":
    "ABC’nin dayandığı ölçüye göre: bu müşteri ve daha büyük olanların toplamı / sıfırın üstündeki tüm değerlerin toplamı.",
  "rule.margin": "Marjı bilinen satışların marj toplamı.",
  "rule.quantity": "Satış miktarlarının toplamı.",
  "rule.purchasesEver": "Tüm geçmişte tutarı sıfırın üstünde olan belge sayısı.",
  "rule.purchases": "Dönemde tutarı sıfırın üstünde olan belge sayısı.",
  "rule.firstPurchase": "Tutarı sıfırın üstünde olan ilk belgenin günü.",
  "rule.lastPurchase": "Tutarı sıfırın üstünde olan son belgenin günü.",
  "rule.months": "İlk alımdan son alıma takvim ayları, ikisi de sayılır.",
  "rule.averageCheck": "Ciro / sipariş sayısı.",
  "rule.purchasesPerMonth": "Sipariş sayısı / ilkinden sonuncusuna aylar.",
  "rule.daysSinceLast": "Son siparişten rapor tarihine kadar geçen gün.",
  "rule.usualInterval":
    "Farklı satın alma günleri arasındaki ortalama gün sayısı, tam gün olarak; üçten az aralıkta boştur.",
  "rule.productsUsed": "Müşterinin dönemde iade ettiğinden fazlasını aldığı ürünler.",
  "rule.targetProducts": "Hedef matrisinin müşterinin segmenti için işaretlediği ürünler.",
  "rule.development": "Alınan hedef ürünler / segmentin hedef ürünleri.",
  "rule.ltv": "Ortalama fatura tutarı × aylık alım × marj oranı × ay.",
  "rule.cv": "Dönemlere göre cironun standart sapması / ortalaması: ne kadar küçükse müşteri o kadar düzenli alır.",
  "rule.statusCount": "Rapor tarihinde bu durumda olan müşteriler.",
  "rule.potential": "Henüz alım yapmamış müşteriler; temsilci müşteri tablosundan alınır.",
  "rule.new": "İlk alımı bu dönemde olan müşteriler.",
  "rule.regular": "Hem bu dönemde hem önceki dönemde alım yapan müşteriler.",
  "rule.restored": "Bu dönemde alan, önceki dönemde almayan, ama daha önce almış müşteriler.",
  "rule.lost": "Önceki dönemde alan, bu dönemde almayan müşteriler.",
  "rule.lostAll": "Dönemden önce herhangi bir zamanda alan, dönemde almayan müşteriler.",
  "rule.served": "Dönemde alım yapan müşteriler.",
  "rule.keyClients": "Son satışı bu temsilcinin olan kilit müşteriler.",
  "rule.firstSales": "Dönemin, müşterinin ilk alım gününe ait satış içeren belgeleri.",
  "rule.firstSalesAmount": "Müşterilerin ilk alım günlerindeki satışların toplamı.",
  "rule.repeatSales": "Dönemin, ne ilk satış ne yeni ürün satışı olan satışları içeren belgeleri.",
  "rule.repeatSalesAmount": "Ne ilk satış ne yeni ürün satışı olan satışların toplamı, iadeler düşülmüş.",
  "rule.newDirectionSales": "Dönemin, müşterinin ilk kez aldığı bir ürünü içeren belgeleri.",
  "rule.newDirectionAmount": "Ürünlerin, müşterinin onları ilk aldığı gündeki satışları.",
  "rule.conversion": "Yeni müşteri / (yeni + potansiyel).",
  "rule.plan": "Tümüyle KPI dönemi içinde kalan plan satırlarının toplamı; çakışan ikisinden uzun olanı sayılır.",
  "rule.planTotal": "Planı olan temsilcilerin toplamı.",
  "rule.planShare": "Gerçekleşen / plan.",
  "rule.planLeft": "Plan − gerçekleşen; plana ulaşılınca geriye bir şey kalmaz.",
  "rule.classClients": "Bu ABC ve XYZ sınıfındaki müşteriler.",
  "rule.segmentClients": "Segmentteki müşteriler.",
  "rule.users": "Segmentte, dönemde üründen iade ettiğinden fazlasını alan müşteriler.",
  "rule.penetration": "Ürünü alan müşteriler / segmentteki müşteriler.",
  "rule.productTurnover": "Ürünün dönemdeki satışlarının toplamı, iadeler düşülmüş.",
  "rule.gap": "Segmentte, kendisi için hedef olan bir ürünü almayan müşteriler.",
  "rule.perspectiveCount":
    "Segmentin hedef ürünlerine göre müşteriler: 3 ve üstü = potansiyeli en yüksek, 1 veya 2 = sıradan, hiç = hedef dışı.",
  "rule.riskCount": "Aldıkları ürün sayısına göre müşteriler: 1 = yüksek risk, 2 = orta, 3 ve üstü = düşük.",
  "rule.noProductCount": "Dönemde hiçbir ürün almayan müşteriler.",
  "rule.expected": "Segmentte ürünü alan müşterilerin ona harcadığı tutarın medyanı.",
  "rule.expectedTotal": "Tüm olası tekliflerden beklenen ciroların toplamı.",
  "rule.largestShare": "En büyük müşterinin cirosu / şirketin cirosu.",
  "rule.pareto": "Bu kadar büyük müşteri birlikte cironun %80’ini getirir.",
  "rule.gini": "Müşteri ciroları ne kadar eşitsiz: 0 = hepsi eşit, 1’e yakın = neredeyse hepsi bir müşteriden.",
  "rule.hhi": "Müşterilerin cirodaki paylarının karelerinin toplamı: 1 = tek müşteri.",
  "rule.leftWithout": "Şirketin değeri − müşterinin değeri.",
  "rule.levelTurnover": "Analiz döneminde bu düzeyde müşteriye yapılan satışlar: şirket, temsilci veya ürün.",
  "rule.levelShare": "Müşterinin cirosu / düzeyin cirosu; %10’dan itibaren müşteri ana gelir kaynağıdır.",
  "rule.lostTurnover": "Son alım ayıyla biten 12 takvim ayının cirosu.",
  "rule.lostInMonth": "Son alımı bu ayda olan kaybedilen müşteriler.",
  "rule.active": "Dönemde alım yapan müşteriler: yeni, elde tutulan ve geri kazanılan.",
  "rule.crr": "(Aktif müşteri − yeni müşteri) / önceki dönemin müşterileri; müşteri geri döndüyse %100’ü aşar.",
  "rule.setRate": "Önceki dönemin müşterilerinden yeniden alanların oranı.",
  "rule.oldShare": "İlk alımı dönemden önce olan müşterilerin cirosu / toplam ciro.",
  "rule.turnoverPerClient": "Ciro / aktif müşteri.",
  "rule.change": "KPI dönemi − önceki dönem.",
  "rule.relativeChange": "(KPI dönemi − önceki dönem) / önceki dönem.",
  "rule.acquisitionSpend": "Dönemi tümüyle içeride kalan kazanma harcamalarının toplamı.",
  "rule.retentionSpend": "Dönemi tümüyle içeride kalan elde tutma harcamalarının toplamı.",
  "rule.cac": "Kazanma harcaması / yeni müşteri.",
  "rule.perKeptClient": "Elde tutma harcaması / elde tutulan müşteri.",
  "rule.spendRatio": "Yeni müşteri maliyeti / elde tutulan müşteri başına harcama.",
  "rule.cohortClients": "İlk alımı bu ayda olan müşteriler.",
  "rule.cohortShare": "Ayın müşterilerinden bu kadar ay sonra alım yapanların oranı.",
  "rule.moved": "Önceki ve son pencerenin sonundaki durum veya sınıfa göre müşteriler.",
  "rule.rungClients": "Bu sadakat basamağındaki müşteriler.",
  "rule.rungTurnover": "Bu basamaktaki müşterilerin analiz dönemindeki cirosu.",
  "rule.rungShare": "Bu basamaktaki müşteriler / bugüne dek alım yapan tüm müşteriler.",
  "rule.rungConversion": "Bu basamakta ve üstündeki müşteriler / alt basamakta ve üstündekiler.",
  "rule.callOverdue": "Siparişi geciken A sınıfı müşterilerin cirosu, en çok on büyük müşteri.",
  "rule.winBack": "Kaybedilen müşterilerin son 12 aktif aydaki cirosu, en çok on büyük müşteri.",
  "rule.fillGaps": "Eksik hedef ürünlerden beklenen ciro, en büyük on teklife kadar.",
  "rule.reduceDependence": "Şirketin bağımlı olduğu müşterinin cirosu.",
  "rule.relieveManager": "Temsilcinin en büyük üç müşterisi dışındaki müşterilerinin cirosu.",
  "rule.secondStep":
    "Devamlı müşteri olmasına bir alım kalan müşterilerin ortalama fatura tutarı, en çok on büyük müşteri.",
  "rule.companyLtv":
    "Ortalama fatura tutarı × aylık alım × marj oranı × ay; her biri alım yapan müşterilerin ortalamasıdır.",
  "rule.expectedLifetime":
    "Karşılaştırma döneminin ay sayısı / (1 − elde tutma); elde tutma = sonraki dönemde de alım yapan müşteriler / önceki dönemin müşterileri, tamamı verilerin içinde kalan dönemlerin toplamında.",
  "rule.loyaltyIndex": "Birden çok kez alım yapan müşteriler / bugüne dek alım yapan tüm müşteriler.",
  "rule.suppliersShare": "Ciro / tüm tedarikçilerden alımlar; müşteri tablosunda bunun belirtildiği müşterilerde.",
  "rule.referral": "Tavsiyeyle gelen ve alım yapan müşteriler.",
  "rule.marketCapacity": "Ortalama fatura tutarı × aktif müşteri başına alım × (aktif + potansiyel müşteri).",

  "input.companyTurnover": "Şirketin cirosu",
  "input.clientTurnover": "Müşterilerin cirosu",
  "input.collectiveTurnover": "Adı bilinmeyen müşterilerin cirosu",
  "input.companyMargin": "Şirketin marjı",
  "input.marginShare": "Marj oranı",
  "input.usedTargets": "Alınan hedef ürün",
  "input.measureReached": "Bu müşteriler birlikte",
  "input.measureBase": "Değeri sıfırın üstünde olan tüm müşteriler",
  "input.potentialClients": "Potansiyel müşteri",
  "input.clientsWithTurnover": "Cirosu olan müşteri",
  "input.users": "Ürünü alan müşteri",
  "input.startClients": "Önceki dönemin müşterileri",
  "input.oldTurnover": "Eski müşterilerin cirosu",
  "input.cohortClients": "Ayın müşterileri",
  "input.cohortActive": "Bunlardan daha sonra alanlar",
  "input.reachedRung": "Bu basamakta ve üstünde",
  "input.reachedBelow": "Alt basamakta ve üstünde",
  "input.buyers": "Bugüne dek alım yapan",
  "input.repeatBuyers": "Birden çok kez alan",
  "input.allSuppliers": "Tüm tedarikçilerden alımlar",
  "input.levelTurnover": "Düzeyin cirosu",
  "input.windowRetention": "Dönemden döneme elde tutma",
  "input.windowMonths": "Karşılaştırma döneminde ay",
  "input.clientsBefore": "Önceki dönemlerin müşterileri",
  "input.paretoBound": "Cironun %80’i",

  ...processFigures,
  ...rhythmTexts.figures,
  ...loyaltyTexts.figures,
  ...feedbackFigures,
};

/** What the pane loads when it is needed: explanations of figures, and the import of bank statements. */
export const figureTexts = {
  figures,
  card,
  gallery,
  selfCheck,
  reports: {
    ...reports,
    ...moneyReports,
    ...processReports,
    ...feedbackReports,
    ...rhythmTexts.reports,
    ...loyaltyTexts.reports,
    ...rulesSheet,
    ...worklist,
  },
  settings: loyaltyTexts.settings,
  loyalty: loyaltyTexts.loyalty,
  ...importTexts,
  ...segmentTexts,
  ...fileTexts,
  ...databaseTexts,
};
