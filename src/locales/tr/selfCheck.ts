import type { SelfCheckTexts } from "../en/selfCheck";

export const selfCheck: SelfCheckTexts = {
  heading: "Excel denetimi",
  about:
    "Clientele’nin Excel’den beklediklerini bu çalışma kitabında, sonra silinen gizli bir sayfada dener. Kendi sayfalarınız değişmez.",
  start: "Excel’i denetle",
  checking: "Denetleniyor …",
  copy: "Denetim raporunu kopyala",
  selected: "Rapor seçildi: Ctrl+C tuşlarına basın.",
  allWork: "Clientele’nin Excel’den beklediği her şey burada çalışıyor.",
  someFail: "Geçmeyen denetim: {count, number}. Raporu kopyalayıp sorunuzla birlikte gönderin.",
  "outcome.passed": "Çalışıyor",
  "outcome.failed": "Çalışmıyor",
  "outcome.unsupported": "Burada desteklenmiyor",
  "host.passed": "Excel {version} ({platform}), dil {displayLanguage}, tarih ve sayılar {contentLanguage}.",
  "sets.passed": "Gereksinim kümeleri: gerekenlerin hepsi var; en yenisi {newest}.",
  "sets.failed": "Gereksinim kümeleri: {missing} eksik; en yenisi {newest}. Excel’i güncelleyin.",
  "sheet.passed": "Gizli sayfa eklenebiliyor.",
  "sheet.refused": "Gizli sayfa: {reason}",
  "culture.passed":
    "Sayılar ve tarihler: ondalık işareti “{decimal}”, tarih {date}; 1234,5 sayısı {shown} olarak görünüyor.",
  "culture.failed":
    "Sayılar ve tarihler: Excel ondalık işaretini “{decimal}”, tarihi {date} olarak bildiriyor, ama 1234,5 sayısı {shown} olarak görünüyor.",
  "culture.unsupported":
    "Sayılar ve tarihler: Excel bunları nasıl yazdığını bildirmiyor; Clientele {language} dilini esas alır. 1234,5 sayısı {shown} olarak görünüyor.",
  "culture.refused": "Sayılar ve tarihler: {reason}",
  "dates.passed": "Günler: 1 Ocak 2024, {day} numaralı gündür ({system} tarih sistemi) ve {shown} olarak görünüyor.",
  "dates.failed":
    "Günler: 1 Ocak 2024, {day} numaralı gündür ve {shown} olarak görünüyor. Raporlardaki tarihler yanlış olabilir.",
  "dates.refused": "Günler: {reason}",
  "texts.passed": "=1+1, 007 ve 2024-01-02 gibi metinler metin kalıyor.",
  "texts.failed": "Metinler: “{text}” yerine “{value}” yazıldı.",
  "texts.refused": "Metinler: {reason}",
  "large.passed": "Hücrelerde 5 MB: yazma {writing, number} sn, okuma {reading, number} sn.",
  "large.failed": "Hücrelerde 5 MB: 50.000 hücreden {wrong, number} tanesi değişti.",
  "large.refused": "Hücrelerde 5 MB: {reason}",
  "hidden.passed": "Sayfalar gizlenebiliyor ve yeniden bulunuyor.",
  "hidden.failed": "Gizli sayfalar: {wanted} istendi, Excel’de {visibility}.",
  "hidden.refused": "Gizli sayfalar: {reason}",
  "events.passed": "Excel değişen hücreleri bildiriyor.",
  "events.failed":
    "Excel değişen hücreleri bildirmiyor: bölme satışların değiştiğini fark etmez. Değişiklikten sonra yeniden hesaplayın.",
  "events.refused": "Değişen hücreler: {reason}",
  "functions.passed": "İşlevler: {formula} sonucu {shown}.",
  "functions.failed":
    "İşlevler: {formula} hücrede {shown} gösteriyor. Çalışma kitabını kapatın, bölmeyle birlikte yeniden açın ve bir daha denetleyin.",
  "functions.unsupported":
    "İşlevler: Türkçe Excel’de bunları bir program giremez. Bir hücreye {formula} yazın: sonuç 80 olmalı.",
  "functions.refused": "İşlevler: {reason}",
  "removed.passed": "Gizli sayfa silindi.",
  "removed.failed":
    "Gizli sayfa hâlâ duruyor. Onu gösterin (bir sayfa sekmesine sağ tıklayın, Göster) ve silin: adı “Clientele check” ile başlar.",
  "removed.refused":
    "Gizli sayfa silinemedi: {reason} Sonra onu gösterin (bir sayfa sekmesine sağ tıklayın, Göster) ve silin: adı “Clientele check” ile başlar.",
};
