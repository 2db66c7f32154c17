import type { AboutPagesTexts } from "../en/aboutPages";

export const aboutPages: AboutPagesTexts = {
  supportTitle: "Destek",
  help: "Yardım",
  supportFigure:
    "Bir rakam yanlış görünüyorsa onu sayfasında seçip “{explain}” ekranını açın. Kuralı, hesaba girenleri ve satış satırlarını görürsünüz. “{data}” ekranındaki “{check}” okunamayan hücreleri adıyla gösterir.",
  supportUndo:
    "Bir hesaplama istemediğiniz bir şey getirdiyse “{result}” ekranındaki “{restore}” önceki hesaplamanın sayfalarını geri getirir. Kendi sayfalarınız hesaplamayla asla değişmez.",
  supportExcel:
    "Excel bir şeyi reddediyorsa ya da rakamlar ve tarihler garip görünüyorsa “{settings}” ekranının sonundaki “{checkExcel}” düğmesine basın ve raporu kopyalayın.",
  supportStart:
    "Bölme açılmıyorsa çalışma kitabını kapatıp yeniden açın, internet bağlantısını denetleyin ve Excel’i güncelleyin. Clientele, Windows ve Mac’te Microsoft 365 için Excel’de ve web üzerinde Excel’de çalışır; ExcelApi 1.9, SharedRuntime 1.1 ve CustomFunctionsRuntime 1.3 gerekir.",
  supportRemove:
    "Clientele, Excel’in eklenti listesinden kaldırılır. Rapor sayfaları siz silene kadar çalışma kitabında kalır.",
  supportAsk:
    "Bunlar yardımcı olmazsa {address} adresine yazın. Ne yaptığınızı, ne gördüğünüzü ve “{checkExcel}” raporunu gönderin. Müşteri verisi göndermeyin.",
  supportAskOwner:
    "Bunlar yardımcı olmazsa Clientele’yi sizin için kuran kişiye sorun. Ne yaptığınızı, ne gördüğünüzü ve “{checkExcel}” raporunu gönderin. Müşteri verisi göndermeyin.",
  privacySent:
    "Clientele her şeyi Excel’in içinde hesaplar. Çalışma kitabından hiçbir yere bir şey gönderilmez: ne müşteriler, ne satışlar, ne rakamlar, ne dosya adları. Hesap yoktur, çerez yoktur ve kimin kullandığını kimse saymaz.",
  privacyFiles:
    "Bölme açılırken kendi dosyalarını Clientele’nin yayımlandığı sunucudan, office.js’i Microsoft’tan yükler. Her web sayfasında olduğu gibi bu sunucular dosyaların istendiğini öğrenir, çalışma kitabında ne olduğunu öğrenmez.",
  privacyWorkbook:
    "Clientele’nin hatırladıkları çalışma kitabının içindedir: seçilen tablolar ve sütunlar, ayarlar, son hesaplamanın hangi verilerle yapıldığı, önceki hesaplamanın sayfaları (gizli) ve sayfalarına yazdıklarınız. Çalışma kitabı durdukça orada kalır ve dosyayı verdiğinizde onunla gider.",
  privacyPassOn:
    "“{send}” ile yapılan dosyada yalnızca değerler vardır: formül, gizli sayfa ve Clientele’nin hatırladıkları yoktur.",
  privacyPage:
    "Excel’siz sayfa: {kept} Tarayıcı ayrıca dili ve ilk seçimin yapıldığını, siz verilerini silene kadar hatırlar.",
  privacyDatabase:
    "Şirketiniz kendi satış veritabanını bağladıysa bölme ondan şirketin kendi sunucusu üzerinden toplamlar ve listeler ister. Çalışma kitabının hücrelerinden oraya bir şey gitmez.",
  privacyExcel:
    "Excel Microsoft’undur; Excel’in kendisinin gönderdikleri ve sakladıkları için Microsoft’un ve şirketinizin kuralları geçerlidir.",
};
