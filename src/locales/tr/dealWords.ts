import type { DealWords } from "../../analysis/words";

// How sheets speak of deals in this language; a part of the words of tables.
export const dealWords: DealWords = {
  stages: {
    presentation: ["sunum", "ilk görüşme", "görüşme", "toplantı", "tanıtım", "yeni", "demo"],
    offer: ["teklif", "teklif gönderildi", "teklif verildi", "pazarlık", "müzakere"],
    contract: ["sözleşme", "sözleşme imzalandı", "anlaşma"],
    payment: ["ödeme", "fatura", "avans", "tahsilat"],
    delivery: ["teslimat", "teslim", "sevkiyat", "etkinlik", "uygulama"],
    closing: ["kapanış", "kapanış belgeleri", "tamamlama"],
  },
  pipelines: [["yeni", "nitelikli", "teklif", "müzakere"]],
  won: [
    "kazanıldı",
    "kazanılan",
    "kazandık",
    "kazanç",
    "satıldı",
    "kabul edildi",
    "kapalı kazanıldı",
    "kapatıldı kazanıldı",
    "kapandı kazanıldı",
  ],
  refused: [
    "kaybedildi",
    "kaybedilen",
    "reddedildi",
    "ret",
    "red",
    "kayıp",
    "kaybettik",
    "vazgeçti",
    "kapalı kaybedildi",
    "kapatıldı kaybedildi",
    "kapandı kaybedildi",
  ],
  cancelled: ["iptal", "iptal edildi"],
  open: ["açık", "devam ediyor", "sürüyor", "beklemede", "aktif"],
  noDay: ["kapanmadı", "yok", "belirtilmemiş"],
};
