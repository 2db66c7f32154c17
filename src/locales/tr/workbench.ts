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
  "file.notWorkbook": "{name} bir Excel çalışma kitabı (.xlsx) veya CSV dosyası değil.",
  "file.oldWorkbook": "{name}, Excel 97-2003 biçiminde. Dosyayı Excel'de açıp .xlsx olarak kaydedin.",
  "file.binaryWorkbook": "{name} ikili bir çalışma kitabı (.xlsb). Dosyayı Excel'de açıp .xlsx olarak kaydedin.",
  "file.passwordProtected": "{name} parola korumalı. Parolasız bir kopyasını kaydedip onu açın.",
  "file.tooLarge": "{name} burada açılamayacak kadar büyük.",
  "file.openDocument":
    "{name} bir OpenDocument tablosu (.ods). Dosyayı Excel veya LibreOffice'te açıp .xlsx olarak kaydedin.",
  "file.unpacksTooLarge":
    "{name} açılmadı: açıldığında boyutu yüzlerce katına çıkacaktı. Dosyanın nereden geldiğini kontrol edin.",
  "file.tooManyRows":
    "{name}, bir sayfanın alabileceğinden (1.048.576) fazla satır içeriyor. Dosyayı bölün, örneğin yıllara göre.",
  "file.corrupt": "{name} bozuk ve okunamıyor.",
  openFailed: "{name} açılamadı.",
};
