import type { DuplicatesTexts } from "../en/duplicates";

export const duplicates: DuplicatesTexts = {
  heading: "Olası yinelenenler",
  about: "Aynı müşteri olabilecek yazılışlar. Birleştirme bir ad eşleme tablosu yazar; satırlarınız değişmez.",
  look: "Yinelenenleri ara",
  none: "Bulunamadı.",
  keep: "Kalacak ad",
  join: "Birleştir",
  apart: "Aynı değil",
  figures: "{purchases, number} alım · {turnover}",
  last: "son {day}",
  "reason.marks": "İşaretler ve boşluklar dışında aynı",
  "reason.lookAlike": "Benzer görünen harfler",
  "reason.legalForm": "Şirket türü dışında aynı",
  "reason.typing": "Yazım hatası olabilir",
  table: "Müşteri adları",
  without: "Yazılış ve yanında müşteri. Onsuz her yazılış ayrı bir müşteridir.",
  sheetName: "Müşteri adları",
  asWritten: "Yazıldığı gibi",
  client: "Müşteri",
};
