import type { ResultTexts } from "../en/result";

export const result: ResultTexts = {
  "change.cells": "“{name}” son hesaplamadan sonra değişti.",
  "change.rows":
    "“{name}” şimdi {now, plural, one {# satır} other {# satır}}; son hesaplamada {before, number} satırdı.",
  "change.headers": "“{name}” sütunları son hesaplamadan sonra değişti.",
  "change.gone": "“{name}” son hesaplamadan sonra silindi ya da adı değişti.",
  "change.tables": "Son hesaplamadakinden başka tablo veya sütunlar seçili.",
  "change.settings": "Ayarlar son hesaplamadan sonra değişti.",
  "change.language": "Dil son hesaplamadan sonra değişti.",
  outOfDate: "Raporlar güncel değil.",
  standing: "Bunlar son hesaplamanın sayfaları. Göstergeleri burada görmek için yeniden hesaplayın.",
  restoreHeading: "Önceki raporlar",
  restoreAbout:
    "Önceki hesaplamanın {count, plural, one {# sayfası} other {# sayfası}} bir sonraki hesaplamaya kadar gizli tutulur; dosya o kadar büyür. Geri getirildiğinde yeniden görünürler, bu hesaplamanın sayfaları silinir.",
  restore: "Önceki raporları geri getir",
  restoreFirstAbout: "Bu hesaplamadan önce rapor yoktu. Geri alınca onun sayfaları silinir; kendi sayfalarınız kalır.",
  restoreFirst: "Bu raporları kaldır",
  restoring: "Önceki raporlar geri getiriliyor",
  rowsDone: "{total, plural, one {# satırın} other {# satırın}} {done, number} tanesi",
  bytesDone: "{total, number} MB’ın {done, number} MB’ı",
  cellsDone: "{total, plural, one {# hücrenin} other {# hücrenin}} {done, number} tanesi",
  "left.seconds": "yaklaşık {count, plural, one {# saniye} other {# saniye}} kaldı",
  "left.minutes": "yaklaşık {count, plural, one {# dakika} other {# dakika}} kaldı",
  changesHeading: "KPI dönemi ve önceki dönem",
  changesPeriods: "{from} – {to} dönemi, {beforeFrom} – {beforeTo} ile karşılaştırıldı.",
  changesUnknown: "{from} – {to}. Satışlar karşılaştırma için yeterince geriye gitmiyor.",
  was: "önceki: {value}",
  points: "{value} puan",
  keptOf: "{start} müşteriden {kept} kaldı, {share}",
  unchanged: "değişmedi",
  monthsHeading: "Aylara göre ciro",
  monthsSummary: "{from} – {to} arası aylık ciro: en yüksek {topMonth}, {top}; en düşük {lowMonth}, {low}.",
  topMonth: "En yüksek: {month}, {amount}",
  atStake: "Söz konusu ciro: {amount}",
  openList: "Listeyi aç",
  noticesHeading: "Dikkat edilecekler",
  ltvOfHistory: "Müşteri değeri (LTV), tüm geçmiş",
  classed:
    "{all, number} müşteriden {classed, number} tanesinin sınıfı var; analiz döneminde değeri olmayan {left, number} tanesinin yok.",
  explainFigures:
    "Bu sayfalardaki herhangi bir sayıyı seçip “Açıklama” ekranını açın: sayının nasıl oluştuğunu söyler.",
};
