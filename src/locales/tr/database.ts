import type { DatabaseTexts } from "../texts";

export const databaseTexts: DatabaseTexts = {
  database: {
    heading: "Şirket veritabanı",
    about:
      "Hiçbir sayfaya ve dosyaya sığmayan satışlar şirketin ClickHouse veritabanında kalır. Ondan toplamlar ve listelerdeki müşterilerin bilgileri istenir. Bu çalışma kitabından ona ayarlar dışında hiçbir şey gönderilmez; hedef matrisi, plan ve harcamalar yine bu kitaptan gelir.",
    use: "Satışları veritabanından al",
    looking: "Veritabanına bakılıyor …",
    database: "Veritabanı",
    sales: "Satışların tablosu veya görünümü",
    clients: "Müşterilerin tablosu veya görünümü",
    withoutClients: "Bu olmadan segmentler ve hiç alım yapmamış müşteriler görünmez.",
    gone: "{name} yok veya okunamıyor. Başka birini seçin.",
    spread: "Satırların yeri",
    "spreadName.any": "Herhangi bir yerde veya tek sunucuda",
    "spreadName.client": "Bir müşterinin tüm satırları tek parçada",
    "spread.any": "Tablo tüm veritabanı için yanıt verir.",
    "spread.client":
      "Tablo her parçanın kendi tablosudur; küme en hızlı böyle çalışır. “Bağlantıyı dene” iki parçadaki müşterileri bulur.",
    everywhere: "Her parçaya soran tablo",
    everywhereAbout: "system.one üzerinde bir Distributed tablosu; yönetici oluşturur.",
    clientsListed: "Listelerdeki müşteri sayısı, en çok",
    clientsListedAbout: "Diğerleri tüm toplamlarda yer alır ve her sayfa kaç kişi olduklarını söyler.",
    clientsListedWrong: "0’dan büyük bir tam sayı yazın.",
    open: "Veritabanını, satış tablosunu ve onun tarih, müşteri ve tutar sütunlarını seçin.",
    "without.explanations":
      "Bu rakamlar şirketin veritabanından gelir; tek tek satışlar orada kalır, bu yüzden burada açıklanamaz. Bir rakamın nelerden oluştuğunu görmek için satışları bir sayfadan veya dosyalardan alın.",
    "without.tasks":
      "Görevler tek tek satışlardan hazırlanır; bunlar şirketin veritabanında kalır. Görev hazırlamak için satışları bir sayfadan veya dosyalardan alın.",
    "without.checklists":
      "Yanıtlar tek tek satışlardan önerilir; bunlar şirketin veritabanında kaldığı için burada öneri yoktur. Form yine de doldurulabilir.",
    "without.campaigns":
      "Kampanya listeleri tek tek satışlardan hazırlanır; bunlar şirketin veritabanında kalır. Liste hazırlamak için satışları bir sayfadan veya dosyalardan alın.",
    "without.loyalty": "Sadakat programları tek tek alışverişlerde denenir, bunlar ise veritabanında kalır.",
    test: "Bağlantıyı dene",
    testing: "Veritabanına soruluyor …",
    version: "Veritabanı yanıt veriyor: ClickHouse {version}, saat dilimi {timeZone}.",
    rows: "Satış satırları: {rows, number}; müşterisi, günü veya tutarı olmayan: {unusable, number}.",
    span: "İlk ve son satış: {from}, {to}.",
    clock: "Saati bu bilgisayarınkinden {minutes} dakika farklı: satışlarda saat varsa günler yanlış olabilir.",
    ready: "Her şey okunabiliyor.",
    "refused.unreachable":
      "{address} adresinde yanıt yok. Adresi ve veritabanının çalışıp çalışmadığını denetleyin. {reason}",
    "refused.wrongPassword":
      "Veritabanı adı veya parolayı kabul etmiyor. Yönetici ikisini de web sunucusunun soruları veritabanına ilettiği yerde belirler.",
    "refused.noRight": "Kullanıcının bu tabloları okuma hakkı yok: yönetici izin vermeli. {reason}",
    "refused.tableMissing": "Veritabanında böyle bir tablo yok. Başka birini seçin veya yazın. {reason}",
    "refused.columnMissing": "Bir tabloda böyle bir sütun yok. Başka birini seçin veya yazın. {reason}",
    "refused.shardMissing":
      "Kümenin bir bölümü yanıt vermiyor, bu yüzden hiçbir şey yazılmadı. Geri geldiğinde yeniden deneyin. {reason}",
    "refused.tooMuch":
      "Veritabanının izin verdiği bellek veya süre bitti. Yönetici daha fazlasına izin verebilir. {reason}",
    "refused.notAnswered": "Veritabanı reddetti: {reason}",
    "refused.badAnswer": "Orada yanıt veren bir ClickHouse veritabanı değil. Adresi denetleyin.",
    "refused.clientOnTwoShards":
      "{clients, plural, one {# müşterinin} other {# müşterinin}} satırları birden çok parçada. Satışları müşteriye göre dağıtın veya “Herhangi bir yerde veya tek sunucuda” seçeneğini ve tüm küme için yanıt veren bir tabloyu seçin.",
    "refused.moved":
      "Rakamlar okunurken satırlar eklendi veya değişti, bu yüzden hiçbir şey yazılmadı. Yeniden çalıştırın veya değişmeyen bir görünüm verin.",
    "refused.spelledAlike":
      "{role}: “{name}”, “{other}” yalnızca büyük harf, boşluk veya tırnakla ayrılıyor. Tabloda veya bir görünümde tek yazılış verin.",
    "refused.settingLeftOut": "{setting} ayarı veritabanıyla kullanılamaz. Olağan değere dönün.",
  },
};
