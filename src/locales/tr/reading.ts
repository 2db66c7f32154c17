import type { ReadingTexts } from "../en/reading";

export const reading: ReadingTexts = {
  pane: {
    "problem.dayFarAway": "Gün diğer bütün günlerden uzak",
    "problem.otherCurrency": "Başka para birimi, kur yok",
    "problem.rateNotPositive": "Kur 0’dan büyük değil",
  },
  problems: {
    dayFarAway:
      "{day} diğer bütün günlerden uzak, büyük olasılıkla yazım hatası. Satır hesaba katılmadı: tarihi düzeltin ya da böyle günleri geri alın.",
    otherCurrency:
      "Tutar başka bir para biriminde ({currency}) ve bunun için kur yok. Satır hesaba katılmadı: para birimini ve kurunu içeren bir tablo ekleyin.",
    rateNotPositive: "{value, number} kuru kullanılamaz. Satır hesaba katılmadı: 0’dan büyük bir sayı girin.",
    dateOrderUndecided:
      "“{column}” sütunu: değerlerden {value} içinde önce günün mü ayın mı geldiği anlaşılmıyor; tarih, çalışma kitabının yazdığı gibi okundu. Yanlışsa sütunun sırasını belirleyin.",
    decimalUndecided:
      "“{column}” sütunu: değerlerden {value} içindeki işaretin binlik mi ondalık mı olduğu anlaşılmıyor; sayı, çalışma kitabının yazdığı gibi okundu. Yanlışsa sütunun işaretini belirleyin.",
    datesTurnedBack:
      "“{column}” sütunu: {rows, plural, one {# tarihte} other {# tarihte}} program gün ile ayın yerini değiştirmiş, yanlarındaki metinler bunu gösteriyor. Geri çevrildiler.",
    digitDates: "“{column}” sütunu: tam sayılar tarih olarak okundu, {value} = {day}.",
    monthsOnly:
      "“{column}” sütunu: {rows, plural, one {# satırın} other {# satırın}} yalnızca ayı biliniyor; ayın son günü alındı.",
    creditAdds: "“{column}” sütunu: tutarların çoğu alacak; bu yüzden CR eklenir, DR çıkarılır.",
    creditLessDebit: "Tutar, “{column}” eksi “{other}” olarak hesaplanır.",
    returnsBeside:
      "“{column}” sütunu: {rows, plural, one {# satırda} other {# satırda}} iade var ve bunlar “{other}” sütunundan düşülmez. “{other}” iadelerden önceki satışsa, “Tutar” yerine “Alacak” olarak “{other}”, “Borç” olarak “{column}” sütununu seçin.",
    statesBeside:
      "“{column}” sütunu: satış sayılan {rows, plural, one {# satırda} other {# satırda}} “{value}” veya benzeri yazıyor. Bunlar satış değilse ya da iadeyse, bu sütunu “Belge türü” olarak seçin.",
    filledDown:
      "“{column}” sütunu: değeri olmayan {rows, plural, one {# satır} other {# satır}} onu, gruba ait diğer değerlerle birlikte üstteki satırdan alır.",
    groupRows:
      "“{column}” sütunu: {rows, plural, one {# satırda} other {# satırda}} yalnızca grubun adı var, satırları altında.",
    listBeside:
      "{sheet} sayfasında, okunan listenin yanında {cell} hücresinden başlayan bir satış listesi daha var. O okunmuyor: ilkinin altına ya da ayrı bir sayfaya taşıyın.",
    rowsHidden:
      "{sheet} sayfasında {rows, plural, one {# satır} other {# satır}} gizli veya filtrelenmiş. Gizli satırlar da diğerleri gibi hesaba katılır.",
    lettersLost:
      "Bir dosyada okunamayan ve � olarak görünen harfler var. Hücre sayısı: {rows}, ilki {cell}. Bunları dosyada düzeltin veya dosyayı UTF-8 olarak kaydedin.",
    fileMarkUndecided:
      "{cell} hücresinin sütununda işaretin binlikleri mi ondalıkları mı ayırdığı belli değil. Böyle sayı: {rows}; ilki {value} olarak okundu. Yanlışsa ondalıkları dosyada tam yazın.",
    sheetNameAs: "Her satırın “{role}” değeri, sayfasının adıdır.",
    periodsAcross:
      "{sheet} sayfasında {periods, plural, one {# dönem} other {# dönem}} sütunlarda duruyor: her dolu hücre, kendi döneminin son gününde yapılmış bir satış sayılır.",
    clientsAboveDays:
      "{sheet} sayfasında müşteriler ve günler aynı sütunda: her gün, üstündeki müşterinin bir satışı sayılır.",
    namesAboveRows:
      "{sheet} sayfasında adlar kendi satırlarının üstünde tek başına duruyor: her satır üstündeki adı alır.",
    formRows:
      "Verilere değil forma ait {rows, plural, one {# satır} other {# satır}} var (yinelenen başlıklar, çizgiler, imzalar).",
    kindsLeftOut: "Satış olmadığı için sayılmayan {rows, plural, one {# satır} other {# satır}}: {value}.",
    kindsTakenAway: "Tutarı düşülen iade satırları, {rows, plural, one {# satır} other {# satır}}: {value}.",
    collectiveSales:
      "“{client}” satırları: {rows, number}. Bunlar adı bilinmeyen birçok alıcıdır: şirketin ve dönemlerinin cirosuna girer, müşteri, sınıf, ürün ve temsilci göstergelerine girmez.",
    unnamedBuyers:
      "“{client}” büyük olasılıkla adı yazılmamış alıcıların ortak adıdır: {rows, plural, one {# satış} other {# satış}} tek bir müşterinin sayılır. Müşteri bazındaki rakamlara girmemesi için “Müşteri adları” tablosunda “{client}” için “(adsız alıcılar)” adını verin.",
    documentSums:
      "“{column}” sütunu: {rows, plural, one {# satır} other {# satır}} kendi belgesinin diğer satırlarının toplamıdır ve onlara eklenmez.",
    documentTotals:
      "“{column}” sütunu: aynı toplam, belgenin her satırında yineleniyor ve belge başına bir kez sayılır; yeniden eklenmeyen satır sayısı: {rows, number}.",
    totalCounts:
      "{rows, plural, other {# satırın}} adı “{value}”, ancak üstteki satırların toplamı bu tutar değil; bu yüzden satış sayıldı. Bunlar toplamsa o satırların tarihini silin veya satırları silin.",
    currencyOf: "Bütün tutarlar tek para biriminde: {currency}.",
    currenciesConverted:
      "“{column}” sütununda birden çok para birimi var. Çözümleme {currency} ile; kurla çevrilen: {value}.",
    currenciesLeftOut:
      "“{column}” sütununda birden çok para birimi var. Çözümlenen: {currency}; kuru olmadığı için dışarıda kalan: {value}.",
    "role.debit": "Borç",
    "role.credit": "Alacak",
    "role.currency": "Para birimi",
    "role.state": "Durum",
    "role.saleKind": "Belge türü",
    "role.year": "Yıl",
    "role.month": "Ay",
    "role.day": "Gün",
    "role.time": "Günün saati",
    "role.rate": "Kur",
    "role.fromDate": "Başlangıç tarihi",
  },
};
