import type { GalleryTexts } from "../en/gallery";

export const gallery: GalleryTexts = {
  functions: "Hücreleriniz için işlevler",
  about:
    "Excel’in kendi işlevleri gibi her hücrede çalışır: bir formül altındaki hücreleri doldurur ve verileri izler.",
  optional: "isteğe bağlı",
  example: "Verilerinizle",
  sample: "Örnek",
  ownRanges: "Bunların yerine kendi aralıklarınızı yazın.",
  gives: "Sonuç: {value}.",
  fills: "Seçili hücreden aşağıya {rows, plural, one {# hücre} other {# hücre}} doldurur.",
  copy: "Kopyala",
  insert: "Seçili hücreye ekle",
  copied: "Kopyalandı.",
  selected: "Formül seçildi: Ctrl+C tuşlarına basın.",
  inserted: "{place} hücresine eklendi.",
  replaceHeading: "Formülleri değere çevir",
  replaceAbout:
    "Clientele’i olmayan kişilere gidecek dosya için: bu işlevlerin bulunduğu hücreler gösterdiklerini korur. Diğer formülleriniz kalır.",
  scope: "Nerede",
  "scope.selection": "Seçili hücreler",
  "scope.sheet": "Bu sayfa",
  "scope.workbook": "Bütün çalışma kitabı",
  find: "Formülleri bul",
  noneFound: "Bu işlevlerin bulunduğu hücre yok.",
  found: "{count, plural, one {# formül değere çevrilecek:} other {# formül değere çevrilecek:}}",
  mixed:
    "{count, plural, one {Bunlardan # tanesi} other {Bunlardan # tanesi}} başka şeyler de hesaplıyor: hücrenin tamamı değere çevrilir.",
  replace: "{count, plural, one {# formülü değiştir} other {# formülü değiştir}}",
  replaced: "{count, plural, one {# formül değere çevrildi.} other {# formül değere çevrildi.}}",
};
