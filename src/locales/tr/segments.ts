import type { SegmentTexts } from "../texts";

export const segmentTexts: SegmentTexts = {
  segments: {
    heading: "Segment oluştur",
    about:
      "Müşterileri ayıran sütunları seçin, kurallar koyun ve her segmente kaç müşterinin girdiğini hemen görün. Segmentin çoğunun zaten aldığı ürünler hedef olur. Hepsi size ait yeni sayfalara yazılır.",
    start: "Segment oluştur",
    look: "Müşterileri yeniden oku",
    attributes: "Müşterileri hangi sütunlar ayırır?",
    noAttributes:
      "Müşteri tablosunda değerleri birkaç müşteride yinelenen bir sütun yok. Sektör, ülke ya da büyüklük gibi bir sütun ekleyin.",
    values: "{count, plural, other {# değer}}",
    range: "{least, number} – {most, number}",
    blanks: "değeri olmayan {count, plural, other {# müşteri}}",
    clients: "{count, plural, other {# müşteri}}",
    cannotRule: "“;” içeriyor ya da karşılaştırmaya benziyor: kuralda kullanılamaz",
    from: "en az",
    to: "en çok",
    boundsWrong: "İki sayı, önce küçüğü; biri boş kalabilir.",
    fit: "{count, plural, other {# müşteri uyuyor}}",
    name: "Segmentin adı",
    add: "Segmenti ekle",
    eachValue: "{count, plural, other {Her değer için bir tane, # segment}}",
    nameOf: "{number}. segmentin adı",
    anyClient: "her müşteri",
    noName: "henüz adı yok",
    up: "{segment}: yukarı taşı",
    down: "{segment}: aşağı taşı",
    remove: "Çıkar",
    removeOf: "{segment}: çıkar",
    without: "Segmenti olmayan: {count, plural, other {# müşteri}}.",
    named: "{count, plural, other {# müşterinin}} segmenti müşteri tablosunda yazılı: kurallardan önce o geçerli.",
    unknown:
      "Yalnızca satışlarda olan, müşteri tablosunda bulunmayan: {count, plural, other {# müşteri}}. Kurallar onlara ulaşmaz.",
    targetsAbout:
      "Her segment ne almalı? Analiz döneminde alıcılarının yarısından çoğunun aldıkları işaretlidir: düzeltin.",
    targetCount: "{count, plural, other {# hedef ürün}}",
    bought: "{buyers, number} alıcıdan {users, number} tanesi alıyor",
    productsCut: "{total, number} ürünün ilk {shown, number} tanesi.",
    write: "Sayfaları yaz",
    writing: "Yazılıyor …",
    discard: "Vazgeç",
  },
};
