import type { ProcessTexts } from "../en/process";

// Offers, deals and the funnel; a part of the areas tables, problems, pane, settings and reports.
export const processTexts: ProcessTexts = {
  tables: {
    "section.process": "Satış süreci",
    "title.offers": "Teklifler",
    "name.offers": "Teklifler ve fırsatlar",
    "without.offers":
      "Her olay veya fırsat için bir satır; en az müşteri, aşama ve tarih; CRM dışa aktarımı da olur. Bu tablo olmadan satış hunisi yoktur.",
    "about.offers.client": "Kime teklif edildi; satış tablosundaki gibi yazılır.",
    "about.offers.stage": "Fırsatın geldiği aşama. Kazanıldı veya kaybedildi de yazabilir.",
    "about.offers.date": "Olayın günü; satır fırsatın tamamıysa başladığı gün.",
    "about.offers.product": "Satış tablosundaki gibi yazılır. Yoksa ürüne göre gösterge yoktur.",
    "about.offers.offerNumber":
      "Aynı numaralı satırlar tek fırsattır. Yoksa fırsat, bir müşteri ve ürünle kazanılana veya reddedilene kadar olan her şeydir.",
    "about.offers.amount": "Fırsatın getireceği tutar; son tutar sayılır.",
    "about.offers.manager": "Yoksa yöneticiye göre huni yoktur.",
    "about.offers.closeDate":
      "Fırsatın kazanıldığı veya reddedildiği gün. Açık fırsatta yalnızca beklentidir ve sayılmaz.",
    "about.offers.result": "Kazanıldı veya reddedildi; fırsat açıkken boştur. Yoksa aşamadan okunur.",
    "about.offers.refusalReason": "Müşterinin neden reddettiği. Yoksa ret yalnızca aşamaya göre görülür.",
    "about.offers.nextStep": "Sonraki adımın atılacağı gün.",
    "about.offers.validUntil": "Teklifin son günü.",
    "about.offers.source": "Müşterinin nereden geldiği. Yoksa müşteri tablosundaki kaynak alınır.",
    "title.activities": "Faaliyetler",
    "name.activities": "Faaliyetler: aramalar, görüşmeler",
    "without.activities":
      "Yapılan veya yapılacak aramalar, görüşmeler, yazılar: müşteri veya yönetici, tarih, tür. Yoksa kontrol noktası ancak fırsat ilerleyince kapanır.",
    "about.offers.invoiceUntil": "Faturanın son ödeme günü.",
    "about.offers.contractEnd": "Sözleşmenin bittiği gün.",
    "about.offers.eventDate": "Teslimat veya etkinlik günü.",
    "about.activities.client": "Kimin için; satış tablosundaki gibi yazılır.",
    "about.activities.date": "Faaliyet günü.",
    "about.activities.activity": "Arama, görüşme, yazı vb., kendi sözlerinizle.",
    "about.activities.manager": "Kimin yaptığı. Yoksa müşterinin yöneticisi alınır.",
    "about.activities.dueDate":
      "Ne zamana kadar yapılacağı. Bu günü olup yapılma tarihi olmayan satır henüz yapılmamıştır.",
    "about.activities.doneDate": "Yapıldığı gün.",
    "about.activities.note": "Türün yanında gösterilir.",
    "about.clients.birthday": "Yıllı veya yılsız. Bir hafta önceden kontrol noktalarında gösterilir.",
    "about.clients.contractEnd": "Müşteriyle sözleşmenin bittiği gün; kontrol noktası.",
    "about.offers.currency": "Başka para birimindeki tutarlar kur olmadan toplanmaz.",
  },
  problems: {
    closedBeforeOpened:
      "Fırsat {opened} tarihinde başlamadan {day} tarihinde kapanmış. Günler sırasıyla alındı: yanlış olanı düzeltin.",
    stageUnknown:
      "“{value}” huninin aşamalarından biri değil; satır fırsatın aşamasını değiştirmez. Aşamaları ayarlarda sırasıyla yazın veya hücreyi düzeltin.",
    offerAfterDay:
      "{day} tarihli olay, tekliflerin değerlendirildiği günden sonra olduğu için sayılmadı. Saymak için ayarlarda daha geç bir gün seçin.",
    dealsWithoutDay:
      "Teklifler: {rows, plural, one {# satırda} other {# satırda}} tarih yok. Bu fırsatlar dönem ne olursa olsun huniye girer; ne kadar eski oldukları bilinmiyor.",
    dealsWithoutClient:
      "Teklifler: {rows, plural, one {# satırda} other {# satırda}} müşteri yok. Teklif numarasıyla sayılır, satışlarla karşılaştırılmaz.",
    wonDealsAreSales:
      "“{sheet}” sayfasında fırsatlar var, başka satış tablosu yok; bu yüzden kazanılan fırsatlar kapandıkları günün satışı sayılır. Yanlışsa satış tablosunu seçin.",
    "role.stage": "Aşama",
    "role.offerNumber": "Teklif no",
    "role.closeDate": "Kapanış tarihi",
    "role.result": "Sonuç",
    "role.refusalReason": "Ret nedeni",
    "role.nextStep": "Sonraki adım tarihi",
    "role.validUntil": "Geçerlilik tarihi",
    "role.activity": "Faaliyet",
    "role.dueDate": "Son tarih",
    "role.doneDate": "Yapılma tarihi",
    "role.note": "Not",
    "role.invoiceUntil": "Fatura son günü",
    "role.contractEnd": "Sözleşme bitişi",
    "role.eventDate": "Etkinlik tarihi",
    "role.birthday": "Doğum günü",
    offerCurrency:
      "Tutar başka para biriminde ({currency}) ve kuru yok. Fırsat tutarsız sayılır: para birimi ve kurun olduğu bir tablo ekleyin.",
  },
  pane: {
    "problem.closedBeforeOpened": "Başlamadan kapanan fırsat",
    "problem.stageUnknown": "Bilinmeyen teklif aşaması",
    "problem.offerAfterDay": "Değerlendirme gününden sonraki teklif",
    setToday: "Bugün",
    "problem.offerCurrency": "Başka para biriminde teklif, kur yok",
  },
  settings: {
    "section.process": "Satış süreci",
    "field.controlDate": "Tekliflerin değerlendirme günü",
    "about.controlDate":
      "Bu günde hangi tekliflerin takıldığı görülür; sonra olanlar sayılmaz. Boşsa: tekliflerin son olayı veya daha geçse rapor tarihi. Verilmiş rapor tarihi önceliklidir.",
    "error.controlDateInvalid":
      "Tekliflerin değerlendirme günü Excel’in bildiği bir tarih değil. Örneğin 31.12.2024 yazın.",
    "field.stuckDays": "Takılma süresi, gün",
    "about.stuckDays":
      "Bu süreden uzun olaysız kalan açık fırsat takılmıştır; aşamasında genelde daha uzun kalınıyorsa olağan sürenin iki katından sonra. Boşsa: {usual}.",
    "error.stuckDaysInvalid": "Takılma süresi 1 ile 365 arasında tam sayı olmalıdır.",
    "summary.stuckDays": "{value, plural, one {# gün} other {# gün}} sonra takılmış",
    "field.funnelStages": "Huninin aşamaları",
    "about.funnelStages":
      "Aşamalarınız sırasıyla, noktalı virgülle ayrılmış; sonuncusu kazanıldı demektir. Boşsa: olağan altı aşama veya CRM programınızınkiler.",
    reportNeedsTable: "{name} (“{table}” tablosu gerekir)",
  },
  reports: {
    funnelName: "Satış hunisi",
    noteFunnel:
      "Analiz döneminde başlayan fırsatlar nereye geldi, nerede reddedildi ve neler hâlâ açık. Değerlendirme günü: {day}.",
    stage: "Aşama",
    reached: "Ulaşan",
    entered: "Giren",
    advanced: "İlerleyen",
    refused: "Reddedilen",
    openDeals: "Açık",
    stageConversion: "Dönüşüm",
    settledConversion: "Sonuçlananların dönüşümü",
    amountOpen: "Açık tutar",
    amountRefused: "Reddedilen tutar",
    medianDays: "Medyan, gün",
    stuck: "Takılan",
    deals: "Fırsatlar",
    won: "Kazanılan",
    amountWon: "Kazanılan tutar",
    winRate: "Kazanma oranı",
    allDeals: "Dönemin tüm fırsatları",
    dealsByManager: "Yöneticiye göre",
    dealsByProduct: "Ürüne göre",
    dealsBySource: "Kaynağa göre",
    source: "Kaynak",
    allProducts: "(tümü)",
    severalProducts: "(birden çok)",
    refusalsByReason: "Nedene ve aşamaya göre ret",
    refusalReason: "Neden",
    noReason: "(neden yok)",
    wonWithoutSale: "Kazanıldı ama 90 gün içinde satış yok: faturayı kontrol edin",
    openWithSale: "Açık ama müşteri o zamandan beri satın aldı: fırsat kapatılsın mı?",
    stuckList: "Takılanlar: uzun süredir olay yok",
    offerNumber: "Teklif no",
    offerAmount: "Tutar",
    lastEvent: "Son olay",
    wonOn: "Kazanıldığı gün",
    boughtOn: "Satın alındığı gün",
    daysQuiet: "Olaysız gün",
    chartFunnel: "Aşamaya göre fırsatlar",
    chartRefusals: "Aşamaya göre ret",
    dealsCut: "{total, number} fırsattan {shown, number} tanesi listelendi; kalanların tutarı {amount}.",
    stagePresentation: "Sunum",
    stageOffer: "Teklif",
    stageContract: "Sözleşme",
    stagePayment: "Ödeme",
    stageDelivery: "Teslimat",
    stageClosing: "Kapanış",
    noteFunnelDeals:
      "{total, number} fırsattan {counted, number} tanesi sayıldı: ilk olayı analiz döneminde olanlar{undated, plural, =0 {} other {, tarihsiz #}}. Sayılmayan: önce başlayan {before, number}, sonra başlayan {after, number}.",
    footerFunnelStages:
      "Aşamalar sırasıyla: {stages}. {origin, select, setting {Ayarlarda verildi; sonuncusu kazanıldı demektir.} usual {Olağan aşamalar; sonuncusu kazanıldı demektir.} program {Sayfadaki aşamalar, CRM programının sırasıyla.} other {Sayfadaki aşamalar, numaralarının sırasıyla.}}",
    footerFunnelEntered:
      "Kazanılan fırsat tüm aşamaları geçmiştir. Ulaşan, fırsatı en yüksek aşamasına kadar sayar, atlanan aşamalar dâhil. Giren = ilerleyen + reddedilen + açık, şimdiki aşamaya göre: daha ileri gidip geri dönen fırsatlar hariç.",
    footerFunnelBack: "Önceki aşamaya dönüş: {moves, number}.",
    footerFunnelConversion:
      "Dönüşüm = sonraki aşamaya ulaşan / bu aşamaya ulaşan; son aşamada kazanılan / ulaşan. Sonuçlananların dönüşümü = ilerleyen / (ilerleyen + reddedilen). Kazanma oranı = kazanılan / (kazanılan + reddedilen). Boş = bölünecek sayı yok.",
    footerFunnelAmounts:
      "Fırsatın tutarı son verilendir. Medyan gün: aşamada tamamlanmış kalışlara göre. Kazanmaya kadar medyan gün: {won}; redde kadar: {refused}.",
    footerFunnelStuck:
      "Takılan = açık ve {day} öncesinde {days, number} günden, ayrıca aşamasının medyanının iki katından uzun süredir olaysız.",
    footerFunnelReason: "Aşaması olmayan ret ilk aşamada sayılır. Aynı yazılan nedenler birdir.",
    footerFunnelSales:
      "Satışlarla karşılaştırma: kazanma gününden itibaren 90 gün içinde ya da açık fırsatın son olayından sonra müşterinin (iki tabloda da ürün varsa o üründen) alımı. 90 gün dolmadıysa bir şey söylenmez.",
    noteFunnelUnstaged:
      "{refusals, plural, one {# reddin} other {# reddin}} aşaması bilinmiyor: ilk aşamada sayıldığı için sonraki aşamalar olduğundan iyi görünür.",
    controlPointsName: "Kontrol noktaları",
    noteControl:
      "{day} itibarıyla gecikenler, 7 gün içinde ve daha sonra gelecekler. Açık fırsatlar ve sözleşmeler tüm dönemlerdendir.",
    noControl: "Geciken veya gelecek bir şey yok.",
    controlByManager: "Yöneticiye göre",
    controlList: "Yapılacaklar, önce en acil olanlar",
    overdueState: "Gecikmiş",
    dueState: "7 gün içinde",
    laterState: "Daha sonra",
    noNextStepState: "Sonraki adım yok",
    amountOverdue: "Geciken tutar",
    controlState: "Durum",
    dueOn: "Son gün",
    daysLate: "Gecikme, gün",
    controlWhat: "Ne",
    "what.nextStep": "Sonraki adım",
    "what.validUntil": "Teklif bitiyor",
    "what.invoiceUntil": "Fatura son günü",
    "what.contractEnd": "Sözleşme bitiyor",
    "what.eventDay": "Teslimat veya etkinlik",
    "what.silence": "Sessizlik: iletişime geçin",
    "what.birthday": "Doğum günü",
    "what.noNextStep": "Sonraki adımı belirleyin",
    controlCut: "{total, number} kontrol noktasından {shown, number} tanesi listelendi.",
    footerControlStates:
      "Gecikmiş = {day} öncesi; 7 gün içinde = o günden 7 gün sonrasına kadar; daha sonra = ondan sonrası. Gün ayarlarda elle veya Bugün düğmesiyle belirlenir.",
    footerControlDone:
      "Yapılmış sayılıp gösterilmeyen: müşterinin bir faaliyeti veya fırsatın bir olayı son günde ya da sonrasındaysa. Sonraki adım açık fırsatın son olayındakidir, öteki günler satırlarda en son yazılanlardır.",
    footerControlSilence:
      "Sessizlik = 30 gündür olayı ve müşteri faaliyeti olmayan açık fırsat. Sonraki adım yok = açık fırsatın son olayı gelecek bir adım belirtmiyor. Doğum günleri 7 gün içinde gösterilir.",
    footerControlNoSteps: "Tekliflerde sonraki adım sütunu yok; bu yüzden adımı olmayan fırsatlar listelenmez.",
  },
};
