import type { ProcessReportTexts } from "../en/processReports";

// What the sheets Funnel and Control points say; a part of the area reports that comes when reports are written.
export const processReports: ProcessReportTexts = {
  noteFunnel:
    "Dönemde başlayan fırsatlar nereye geldi, nerede reddedildi ve neler hâlâ açık. Değerlendirme günü: {day}.",
  stage: "Aşama",
  reached: "Ulaşan",
  entered: "Giren",
  advanced: "İlerleyen",
  openDeals: "Açık",
  stageConversion: "Dönüşüm",
  settledConversion: "Sonuçlananların dönüşümü",
  amountOpen: "Açık tutar",
  amountRefused: "Reddedilen tutar",
  medianDays: "Medyan, gün",
  stuck: "Takılan",
  deals: "Fırsatlar",
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
  noteFunnelDeals:
    "{total, number} fırsattan {counted, number} tanesi sayıldı: ilk olayı {from} – {to} arasında olanlar{undated, plural, =0 {} other {, tarihsiz #}}. Sayılmayan: önce başlayan {before, number}, sonra başlayan {after, number}.",
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
  offerWon: "Kazanıldı",
  offerRefused: "Reddedildi",
  mayOfferAgain: "yeniden önerilebilir",
  newestOffer: "Son teklif",
  managerOffers: "Teklifler ve kontrol noktaları",
  footerManagerOffers:
    "Teklifler: {from} – {to} arasında başlayan anlaşmalar. Kazanma oranı = kazanılan / (kazanılan + reddedilen). Geciken: bütün anlaşmaların kontrol noktaları, Kontrol noktaları sayfasındaki gibi.",
  footerOfferStates:
    "Müşteri ürünü almıyorsa önce son teklif gösterilir: son olayın aşaması ve tarihi ya da nasıl bittiği. {months, number} aydan eski bir ret yeniden önerilebilir.",
  footerRefusedGaps:
    "Son {months, number} aydaki ret nedeniyle gösterilmeyen satır: {left, number}; Müşteri × ürün sayfasına bakın.",
};
