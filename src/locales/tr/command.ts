import type { CommandTexts } from "../en/command";

export const command: CommandTexts = {
  usage:
    'Kullanım: npm run analyze -- girdi.xlsx sonuc.xlsx [--settings settings.json] [--send reports.xlsx] [--language en|ru|mk|ro|tr]\nveya: npm run analyze -- --sales 2022.csv --sales "branch-*.parquet" [kitap.xlsx] sonuc.xlsx: satışlar dosyalardan (.csv, .csv.gz, .txt, .parquet), diğer tablolar çalışma kitabından.\nGirdi, satışları içeren bir .csv dosyası veya bir banka ekstresi (1C, MT940, CAMT) de olabilir.\nSatışlar bir veritabanındaysa: npm run analyze -- [input.xlsx] output.xlsx --engine settings.json; dosya adı yoksa bağlantı denenir.',
  copiesUsage:
    "Kullanım: npm run copies -- input.xlsx output.xlsx --to klasör [--manager AD]... [--rows own|all] [--blank] [--settings settings.json] [--language en|ru|mk|ro|tr]\nher temsilci ya da adı verilenler için bir kopya yapar; output.xlsx, kaydı da içeren girdi kitabıdır.\nGeri gelen sonuçlar: npm run copies -- input.xlsx output.xlsx --back copy.xlsx...",
  tasksUsage:
    "Kullanım: npm run tasks -- input.xlsx output.xlsx [--rule winBack|callOverdue|nextRung|targetGap|controlPoint|surveyDue|complaint|contact]... [--dossiers] [--settings settings.json] [--language en|ru|mk|ro|tr]\ngörevleri, önlemleri, temsilcilere göre sayfayı ve dosyaları günceller; --rule yeni görevlerin listelerini adlandırır, verilmezse hepsi; --dossiers kilit müşterilerin dosyalarını oluşturur.",
  campaignUsage:
    "Kullanım: npm run campaign -- input.xlsx output.xlsx --list winBack|callOverdue|nextRung|targetGap|keyClients|birthday|all|abc:A|segment:AD|status:Lost|manager:AD [--channel email|phone|post] [--country none|ru|mk|ro|tr] [--quiet GÜN] [--unsubscribed TABLO] [--name AD] [--sent YYYY-AA-GG] [--settings settings.json] [--language en|ru|mk|ro|tr]\nkampanya listesini bir sayfaya yazar, kimin neden dışarıda kaldığını söyler; --sent o gün gönderildi olarak kaydeder.",
  unknownList: "{value} adlı liste yok. Bilinenler: {known}.",
  unknownTable: "{value} adlı tablo yok. Bilinenler: {known}.",
  unknownRule: "{value} adlı kural yok. Bilinenler: {known}.",
  unknownManager: "{value} adlı temsilci yok. Bilinenler: {known}.",
  unknownLanguage: "Bilinmeyen dil: {value}. Şunlardan birini seçin: {known}.",

  fileMissing: "{file} dosyası yok.",
  fileUnreadable: "{file} açılamıyor. Bir dosya olup olmadığını ve okuma izniniz olup olmadığını denetleyin.",
  fileUnwritable: "{file} yazılamıyor. Excel’de açıksa kapatın ve o klasöre yazma izniniz olup olmadığını denetleyin.",
  folderMissing: "{file} yazılamıyor: {folder} klasörü yok.",
  outputIsFolder: "{file} bir klasör. .xlsx ile biten bir dosya adı verin.",
  outputIsInput: "{file} bu çalıştırmanın girdisi ve üzerine yazılırdı. Sonuca başka bir ad verin.",
  outputNotXlsx: "Sonuç bir Excel çalışma kitabıdır: {file} yerine .xlsx ile biten bir ad verin.",

  settingsNotJson: "{file} geçerli bir JSON değil: {reason}",
  settingsTooDeep: "{file} hiçbir ayarın olamayacağı kadar iç içe. README.md’de gösterildiği gibi yazın.",
  unforeseen:
    "Beklenmeyen bir hata oluştu ({reason}). Hiçbir şey yazılmadı. Çalışma kitabının yalnızca tabloları içeren bir kopyasıyla deneyin.",
  settingsUnknownKey: "{file}: {path} diye bir ayar yok. Yazımını düzeltin ya da silin.",
  settingsMissingKey: "{file}: {path} eksik. Ekleyin.",
  settingsWrongValue: "{file}: {path} değeri {value}; olması gereken: {expected}.",
  "expected.address": '"http://127.0.0.1:8123" gibi bir adres',
  "expected.object": "süslü ayraç içinde bir nesne",
  "expected.text": "tırnak içinde bir metin",
  "expected.number": "bir sayı",
  "expected.wholeNumber": "bir tam sayı",
  "expected.day": '"2024-12-31" gibi bir tarih',
  "expected.period": '["2024-01-01", "2024-12-31"] gibi iki tarih ya da "lastMonth" gibi bir ad',
  "expected.numbers": "[0.5, 0.8] gibi bir sayı listesi",
  "expected.twoNumbers": "[0.1, 0.25] gibi iki sayı",

  salesMissing:
    "Hiçbir sayfada altında satırlar olan bir başlık satırı yok, okunacak satış da yok. Bir başlık satırı (tarih, müşteri, tutar) ve altına her satış için bir satır girin.",
  "expected.choice": "{others} ya da {last}",
  "expected.gradeTable": '[["A", "B", "B"], ["B", "B", "B"], ["C", "C", "D"]] gibi üç not satırı',
  "expected.tiers": "oranlarıyla eşikler, örneğin [[50000, 0.03], [100000, 0.05]]",
  "expected.yesNo": "true veya false",
  "expected.otherMark": "ondalık işaretinden başka bir işaret",
  "expected.sheets": '["Ocak", "Şubat"] gibi bir sayfa listesi',
  "expected.reports": '["summary", "clients", "abcXyz"] gibi bir sayfa listesi',
  together: "Birlikte okundu: {tables}.",
  apart:
    "Sütunları aynı olduğu halde okunmadı: {tables}. Birkaç sayfayı birlikte okumak için ayarlarda belirtin: {settings}",
  perhapsStatement:
    "{sheet} bir banka ekstresine benziyor (sütunlar {headers}). Öyleyse önce içe aktarın; yoksa kendi transferleriniz, krediler ve giderler satış sayılır: npm run import -- statement.csv --out sales.xlsx",
  farDays: "Diğer tüm günlerden uzak günler hesaba katılmadı: {days}. Hesaba katmak için: {settings}",
  columnsOfFile: "{table} – {file} dosyası: {columns}.",
  columns: "{table} – {sheet} sayfası: {columns}.",
  notColumns: "{columns} değil",
  columnUnsure:
    "{sheet}: “{role}” sütununun hangisi olduğu belli değil, bu yüzden hiçbir şey yazılmadı. Olabilecekler:",
  columnAnswer: "Doğru sütunu ayarlarda belirtin: {settings}",
  noSales:
    "Hiçbir sayfa satış tablosu olarak okunamadı. Bir başlık satırı ile tarih, müşteri ve tutar sütunları, her satış için bir satır gerekir.",
  sheetEmpty: "{sheet}: sayfa boş.",
  sheetBare: "{sheet}: {rows, plural, one {# satır} other {# satır}} dolu, ama hiçbiri başlık satırı değil.",
  sheetWithoutHeaders:
    "{sheet}: {row}. satırda başlıklar yerine değerler var. Üstüne her sütun için başlık içeren bir satır ekleyin; örneğin Tarih, Müşteri, Tutar.",
  sheetNothing: "{sheet}: şunlar için sütun yok: {missing}. Sayfanın sütunları: {headers}.",
  sheetPartly: "{sheet}: bulunan {found}; şunlar için sütun yok: {missing}. Sayfanın sütunları: {headers}.",
  sheetSeems: "“{table}” tablosuna benziyor.",
  noSalesAnswer: "Sayfayı ve sütunlarını ayarlarda belirtin: {settings}",
  sheetMissing: "{sheet} sayfasında tablo yok. Tablo bulunan sayfalar: {sheets}.",
  columnMissing: "{sheet} sayfasında {header} sütunu yok. Sütunları: {headers}.",
  roleMissing: "{sheet} sayfasında “{role}” için sütun yok. Sütunu ayarlarda {path} altında belirtin.",
  nothingUsed: "Satışların hiçbir satırı kullanılamadı, bu yüzden hiçbir şey yazılmadı.",

  tables: "Okunan: {tables}.",
  rows: "Kullanılan satış satırı: {used, number} / {total, number}.",
  period: "Analiz dönemi: {from} – {to}, rapor tarihi {asOf}.",
  clients: "Müşteriler: {clients, number} ({statuses}).",
  turnover: "Ciro: {turnover}.",
  abc: "ABC: {classes}.",
  sheets: "Yazılan sayfalar: {sheets}.",
  written: "{file} olarak kaydedildi.",
  leftOut: "Kopyada şunlar yok: {items}. Girdi dosyasında duruyorlar.",
  "leftOut.pictures": "resimler",
  "leftOut.comments": "açıklamalar",
  "leftOut.pivotTables": "özet tablolar",
  "leftOut.macros": "makrolar",
  problems: "Bakılması gerekenler:",
  moreSheets: "… ve {count, number} sayfa daha.",
  moreProblems: "… ve bunun gibi {count, number} kayıt daha.",

  // spellings
  moreSpellings: "ve {count, plural, other {# müşteri}} daha",
  joinSpellings:
    "Tek müşteri sayılmaları için “{sheet}” adlı bir sayfada listeleyin: yazıldığı gibi ad ve yanında müşteri.",

  engineMissing: "{file} veritabanının nerede olduğunu söylemiyor: address, database ve sales ile “engine” ekleyin.",
  engineReady: "Her şey okunabiliyor. Raporları yazmak için bir çalışma kitabı adı ekleyin.",
  "engine.wrongPassword":
    "Veritabanı adı veya parolayı kabul etmiyor. Parola CLIENTELE_ENGINE_PASSWORD içinden okunur.",
  "engine.clientOnTwoShards":
    "{clients, plural, one {# müşterinin} other {# müşterinin}} satırları birden çok parçada. Satışları müşteriye göre dağıtın veya “spread” için “any” yazın.",
  "engine.settingLeftOut": "{setting} ayarı veritabanıyla kullanılamaz. Kaldırın.",
};
