import type { ProblemsTexts } from "../en/problems";

export const problems: ProblemsTexts = {
  dateUnreadable: "“{value}” bir tarih değil. Satır kullanılmadı: 31.12.2024 gibi bir tarih girin.",
  dateMissing: "Tarih yok. Satır kullanılmadı: satış gününü girin.",
  clientMissing: "Müşteri yok. Satır kullanılmadı: müşterinin adını girin.",
  amountUnreadable: "“{value}” bir tutar değil. Satır kullanılmadı: bir sayı girin.",
  amountMissing: "Tutar yok. Satır kullanılmadı: bir sayı, ödeme yoksa 0 girin.",
  errorCell: "Hücrede {value} hatası var. Satır kullanılmadı: formülü düzeltin.",

  afterAsOf:
    "{day} tarihli satış rapor tarihinden sonra, bu yüzden sayılmadı. Saymak için daha geç bir rapor tarihi seçin.",
  duplicateRowOf:
    "Satır, {sheet} içindeki {row, number} numaralı satırın aynısı. İkisi de sayıldı: iki kez girildiyse birini silin.",
  duplicateRow: "Satır, {row, number} numaralı satırın aynısı. İkisi de sayıldı: iki kez girildiyse birini silin.",
  totalRow: "Bu bir toplam satırı, satış değil. Kullanılmadı; yapmanız gereken bir şey yok.",
  valueUnreadable: "“{value}”, “{role}” sütununa uymuyor. Satır bu değer olmadan kullanıldı: değeri düzeltin.",
  duplicateClient:
    "“{client}” müşteri tablosunda birden çok kez var. {row, number} numaralı satır kullanıldı: diğerlerini silin.",

  tableEmpty: "“{table}” tablosunda başlığın altında satır yok. Tabloyu doldurun veya başka birini seçin.",
  roleMissing: "“{table}” tablosunda “{role}” için sütun seçilmedi. Panelde seçin.",
  ruleUnreadable:
    "Segment kurallarındaki “{value}” kullanılamıyor. Koşul tek değer, birkaç değer (a; b), >10, <=10, 10..20 veya <>a olur; başlık, müşteri tablosunun bir sütunu olmalı.",
  rulesNotChosen:
    "Hedef matrisinde {segments, plural, other {# segment}} var, ama hiçbir müşterinin segmenti yok: segment kuralları tablosu seçilmemiş, müşteri tablosunda da segment yazmıyor. Kuralları “Segmentler ve hedefler” bölümünde seçin ya da orada oluşturun.",
  segmentUnknown: "Hedef matrisindeki “{segment}” segmentinde hiç müşteri yok. Yazımını kontrol edin.",
  productUnknown: "Hedef matrisindeki “{product}” ürünü satışlarda yok. Yazımını kontrol edin.",
  segmentTwice:
    "“{segment}” segmenti hedef matrisinin {row, number}. satırında da var. İki satırın işaretleri de geçerli: tek satırda birleştirin.",
  ruleNeverUsed:
    "“{segment}” için bu kurala hiçbir müşteri ulaşmaz: hepsini {row, number}. satırdaki kural alır. Kuralı yukarı taşıyın veya silin.",
  aliasIncomplete: "İki addan biri eksik. Satır kullanılmaz: yazılışı ve müşteriyi girin veya satırı silin.",
  aliasRepeated: "“{value}” için {row, number}. satırda başka bir müşteri var ve o geçerli. İki satırdan birini silin.",
  aliasChain:
    "“{value}” adının kendisi de “{client}” olarak yazılmış; bu yazılışlar da “{client}” sayılır. Buraya “{client}” yazın.",
  aliasCycle: "“{value}” aynı yazılışa geri dönüyor. Satır kullanılmaz: hangi adın kalacağına karar verin.",

  historyTooShort:
    "Satışlar {day} tarihinde, son iki pencerenin içinde başlıyor; bu yüzden Yeni görünen bir müşteri eski olabilir. Ayırt etmek için daha eski satışları ekleyin.",
  roleAbsent: "“{role}” için sütun yok. Ona bağlı göstergeler çıkarıldı.",
  xyzOneClass:
    "XYZ sınıfı olan müşteriler içinde {class} sınıfının payı {share}: geçerli XYZ sınırları onları ayırt etmiyor. Ayarlar, başka sınırların ne vereceğini gösterir.",
  xyzTooFewBuckets:
    "XYZ için en az 3 tam {bucket, select, week {hafta} quarter {çeyrek} year {yıl} other {ay}} gerekir, analiz döneminde ise {buckets, number} tane var: kimsenin XYZ sınıfı yok. Daha uzun bir dönem ya da daha kısa bir adım seçin.",
  abcGroupMissing:
    "ABC, “{group}” gruplarında bulunamaz: grup yok. Segment, müşteri temsilcisi ya da müşteri tablosunun bir sütununu seçin.",
  keysDoNotMeet:
    "Satışı olan {buyers, number} müşteriden yalnızca {met, number} tanesi müşteri tablosunda var. Satışlarda: {sales}. Müşteri tablosunda, satışsız: {listed}. Aynı yazılıp yazılmadıklarını kontrol edin.",
  monoClient:
    "Cironun tamamı tek bir müşteriden geliyor: {client}. O giderse geriye bir şey kalmaz: ikinci bir müşteri kazanın.",
  clientsLeftOut:
    "Listelerde ilk {listed, plural, one {# müşteri} other {# müşteri}} var; cironun {share} kadarını getiren {clients, plural, one {# müşteri} other {# müşteri}} daha tüm toplamlarda yer alır. Müşterilerin ne kadar çeşitli aldığı ve onlara başka ne satılabileceği yalnızca listedekiler için söylenir.",
  spelledApart:
    "Listelerdeki {spellings, plural, one {# ad} other {# ad}} bir başkasından yalnızca büyük harf, boşluk veya tırnakla ayrılıyor. Veritabanında ayrı müşteridirler, burada da öyle.",
  databaseFigures:
    "Rakamlar şirketin veritabanından gelir. Veritabanı şunları söylemez: kurallara, sınıflara, temsilcilere veya başka sütunlara göre segmentler, potansiyel ve notlar, tüm alımlardaki pay, tavsiyeler, elle verilen sınıflar, işaretlere göre kilit müşteriler, yinelenen satırlar, kontrol toplamı, müşterilerin ne zaman aldığı (ritim, olağan aralık). Bir müşterinin aynı günkü satışları belge numarasına, sonra yöneticiye göre sıralanır.",
  spellingsJoined:
    "Ad eşleme tablosuna göre {spellings, plural, one {# başka yazılış} other {# başka yazılış}} {clients, plural, one {# müşteri} other {# müşteri}} ile birlikte sayılır.",

  "role.date": "Tarih",
  "role.client": "Müşteri",
  "role.amount": "Tutar",
  "role.document": "Belge",
  "role.product": "Ürün",
  "role.manager": "Temsilci",
  "role.margin": "Marj",
  "role.cost": "Maliyet",
  "role.marginPercent": "Marj, %",
  "role.quantity": "Miktar",
  "role.price": "Fiyat",
  "role.channel": "Kanal",
  "role.segment": "Segment",
  "role.potential": "Potansiyel",
  "role.penetrationBase": "Tüm tedarikçilerden alım",
  "role.buysFromCompetitors": "Rakiplerden alıyor",
  "role.doNotContact": "İleti istemiyor",
  "role.recommends": "Bizi tavsiye ediyor",
  "role.image": "İmaj müşterisi",
  "role.innovator": "Yenilikçi",
  "role.expert": "Uzman",
  "role.lostReason": "Kayıp nedeni",
  "role.manualClass": "Elle verilen sınıf",
  "role.taxNumber": "Vergi numarası",
  "role.phone": "Telefon",
  "role.email": "E-posta",
  "role.address": "Adres",
  "role.contactPerson": "İlgili kişi",

  "workbook.cancelled": "İptal edildi. Çalışma kitabı önceki gibi kaldı.",
  "workbook.editMode": "Bir hücre düzenleniyor. Hücrede Enter veya Esc tuşuna basıp yeniden deneyin.",
  "workbook.protected":
    "Çalışma kitabı veya bir sayfa korumalı. Gözden Geçir sekmesinde korumayı kaldırıp yeniden deneyin.",
  "workbook.readOnly": "Çalışma kitabı salt okunur açık. Başka bir adla kopyasını kaydedip orada yeniden deneyin.",
  "workbook.nothingKept": "Geri dönülebilecek önceki bir hesaplama yok.",
  "workbook.noSheetLeft": "Görünür başka sayfa kalmayacak. Sayfalarınızdan birini gösterip yeniden deneyin.",
  "workbook.sheetMissing": "Bu arada bir sayfa veya tablo silindi ya da adı değişti. Tabloları yeniden arayıp seçin.",
  "workbook.tooLarge":
    "Tablolar bu Excel için çok büyük. Daha kısa bir tablo seçin veya kitabı bilgisayardaki Excel’de açın.",
  "workbook.notSupported": "Bu Excel sürümü gerekeni yapamıyor. Excel’i güncelleyip yeniden deneyin.",
  "workbook.busy": "Excel meşgul veya başka bir çalışma kitabı etkin. Bu kitaba tıklayıp yeniden deneyin.",
  "workbook.sessionLost":
    "Excel bu çalışma kitabıyla bağlantısını kaybetti. Sayfayı yenileyin veya kitabı yeniden açın ve yeniden deneyin.",
  "workbook.noConnection": "Excel zamanında yanıt vermedi. İnternet bağlantısını denetleyip yeniden deneyin.",
  "workbook.dialogOpen": "Excel’de bir iletişim kutusu açık. Kapatıp yeniden deneyin.",
  "workbook.cannotListen":
    "Excel, değişiklikleri bölmeye bildirmiyor. Bölmeyi kapatıp yeniden açın ve yeniden deneyin.",
  "workbook.cellsFilled":
    "Sonuç için boş hücreler gerekir; {place} dolu veya uygun değil. Altında ve yanında yeterli boş yer olan bir hücre seçin.",
  "workbook.belowFilled":
    "Tablonun altındaki {place} dolu olduğu için hiçbir şey eklenmedi. Oradakini taşıyın ve yeniden deneyin.",
  "workbook.besideFilled":
    "Tablonun yanındaki {place} dolu, bu yüzden silinen sütun geri gelemiyor. Orada duranı taşıyıp yeniden deneyin.",
  "workbook.rowsMoved":
    "{place} çevresindeki satırlar bu arada değişti, gerisi yazılmadı. Sayfayı yeniden güncelleyin.",
  "workbook.formulaRefused":
    "Excel, {place} hücresine bölmeden formül kabul etmiyor. Formülü kopyalayıp hücreye yapıştırın.",
  "workbook.sheetsProtected":
    "Korumalı: {sheets}. Hiçbir şey değiştirilmedi. Gözden Geçir sekmesinde korumayı kaldırıp yeniden deneyin.",
  "workbook.notCalculated":
    "{place} hücresinde henüz sonuç yok. Hiçbir şey değiştirilmedi. Excel’in hesaplamasını bekleyin veya formülü düzeltip yeniden deneyin.",
  "workbook.inFile": "Hücre {name} dosyasında. Görmek için dosyayı açın.",
  "workbook.fileUnreadable":
    "{name} artık okunamıyor: değiştirilmiş, taşınmış veya kapatılmış. Dosyaları yeniden seçin.",
  "workbook.changedMeanwhile": "{place} bu arada değişti. Hiçbir şey değiştirilmedi. Formülleri yeniden arayın.",
  "workbook.rowsChanged":
    "“{place}” birleştirmeden sonra değişti. Hiçbir şey geri alınmadı. Yazılışın satırını orada silin.",
  "workbook.hostFailed":
    "Excel işlemi yapmadı; çalışma kitabı önceki gibi kaldı. Yeniden deneyin; yine olmazsa kitabı kaydedip tekrar açın.",
};
