import type { RulesSheetTexts } from "../en/rulesSheet";

export const rulesSheet: RulesSheetTexts = {
  footerShares:
    "Paylar hücrelerde tam değerleriyle durur, tek ondalıkla gösterilir: gösterilenlerin toplamı, tam değerlerin toplamı olan genel toplamdan birkaç ondalık sapabilir.",
  rulesName: "Hesaplama kuralları",
  noteRules:
    "Bu hesaplamanın bütün rakamlarının dayanağı: ne okundu, hangi ayarlar geçerliydi ve her sayfa hangi kurallarla hesaplandı.",
  rulesRead: "Ne okundu",
  rulesTable: "Tablo",
  rulesSheet: "Sayfa",
  rulesColumns: "Sütunlar",
  rulesSettings: "Geçerli ayarlar",
  ruleSetting: "Ayar",
  ruleInForce: "Değer",
  ruleAbout: "Neyi belirler (“Boş” = bir şey girilmedi)",
  settingNotSet: "girilmedi",
  rulesOfSheets: "Sayfaların kuralları",
  rule: "Kural",
  rulesOfSeveral: "Birden çok sayfa",
  footerSeeRules: "Bütün kurallar ve geçerli ayarlar “{sheet}” sayfasındadır.",
};
