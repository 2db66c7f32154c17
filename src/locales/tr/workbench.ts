import type { WorkbenchTexts } from "../en/workbench";

export const workbench: WorkbenchTexts = {
  openFile: "Dosya aç",
  samples: "Örnekler",
  sampleNorthwind: "Northwind Traders: bir toptancının satışları",
  sampleEmpty: "Boş çalışma kitabı",
  download: "Çalışma kitabını indir",
  language: "Dil",
  privacy: "Verileriniz bu bilgisayarda kalır",
  workbook: "Çalışma kitabı",
  pane: "Clientele bölmesi",
  divider: "Bölmenin genişliği",
  dropHere: "Açmak için bir Excel veya CSV dosyasını buraya bırakın",
  starting: "Başlatılıyor …",
  opening: "{name} açılıyor …",
  saving: "{name} hazırlanıyor …",
  emptyName: "Çalışma kitabı",
  dismiss: "İletiyi kapat",
  noServiceWorker:
    "Bölme başlatılamıyor: tarayıcı burada service worker kullanımını engelliyor. Sayfayı güncel bir Chrome, Edge, Firefox veya Safari ile, gizli pencere dışında, localhost adresinde açın.",
  paneFailed: "Bölme başlatılamadı. Sayfayı yenileyin.",
  startFailed: "Sayfa başlatılamadı. Sayfayı yenileyin; işe yaramazsa projeyi yeniden derleyin.",
  leftOut: "Kaydedilen dosyada {name} dosyasının şu bölümleri bulunmayacak: {items}. Açtığınız dosyada duruyorlar.",
  saveAnyway: "Onlarsız kaydet",
  cancel: "Vazgeç",
  downloadFailed: "Çalışma kitabı dosyaya yazılamadı. Verileriniz burada hâlâ açık; yeniden deneyin.",
  "file.empty": "{name} dosyası boş.",
  "file.notWorkbook":
    "{name} bir Excel çalışma kitabı veya sütunlu bir metin (CSV) değil. Dosyayı geldiği programda açıp .xlsx veya .csv olarak kaydedin.",
  "file.oldWorkbook":
    "{name}, Excel 97-2003 biçiminde veya daha eski ve burada okunamadı. Dosyayı Excel'de açıp .xlsx olarak kaydedin.",
  "file.binaryWorkbook":
    "{name} ikili bir çalışma kitabı (.xlsb) ve burada okunamadı. Dosyayı Excel'de açıp .xlsx olarak kaydedin.",
  "file.passwordProtected": "{name} parola korumalı. Parolasız bir kopyasını kaydedip onu açın.",
  "file.tooLarge": "{name} burada açılamayacak kadar büyük. Gereken sayfaları veya yılları ayrı bir dosyaya kaydedin.",
  "file.openDocument":
    "{name} bir OpenDocument tablosu (.ods) ve burada okunamadı. Dosyayı Excel veya LibreOffice'te açıp .xlsx olarak kaydedin.",
  "file.unpacksTooLarge":
    "{name} açılmadı: açıldığında boyutu yüzlerce katına çıkacaktı. Dosyanın nereden geldiğini kontrol edin.",
  "file.tooManyRows":
    "{name}, bir sayfanın alabileceğinden (1.048.576) fazla satır içeriyor. Dosyayı bölün, örneğin yıllara göre.",
  "file.webPage": "{name} bir web sayfası (HTML) ve içinde tablo yok. Dosyayı Excel'de açıp .xlsx olarak kaydedin.",
  "file.missingText":
    "{name} bozuk: {place} hücresinin metni dosyada yok. Dosyayı Excel'de açın, metinleri kontrol edip .xlsx olarak kaydedin veya yeniden dışa aktarın.",
  "file.corrupt":
    "{name} bozuk ve okunamıyor. Dosyayı onarabilecek olan Excel'de açıp .xlsx olarak kaydedin veya dosyayı yeniden alın.",
  "notice.brokenLetters":
    "{name} dosyasında okunamayan ve � olarak görünen harfler var. Hücre sayısı: {count}, ilki {place}. Bunları orada düzeltin.",
  "notice.decimalUndecided":
    "{name}: {place} hücresinin sütununda işaretin binlikleri mi ondalıkları mı ayırdığı belli değil. Böyle sayı: {count}; ilki {value} olarak okundu. Yanlışsa orada düzeltin.",
  "notice.valuesOnly":
    "{name} dosyasından değerler, sayı biçimleri, birleştirilmiş hücreler ve gizli satırlar alındı. Formüller, renkler, grafikler ve resimler alınmadı; dosyanın kendisinde duruyorlar.",
  openFailed: "{name} açılamadı.",
};
