import type { FeedbackReportTexts } from "../en/feedbackReports";

// What the sheets Surveys and Complaints say; a part of the area reports that comes when reports are written.
export const feedbackReports: FeedbackReportTexts = {
  noteSurveys:
    "Müşteriler ne kadar memnun, kim memnun değil ve aranmayı bekliyor, kime sorulmalı. Değerlendirme günü: {day}.",
  noteSurveyCounts:
    "{total, number} anketten {counted, number} tanesi sayıldı: analiz dönemindekiler.{left, plural, =0 {} other { Sayılmayan: önce {before, number}, sonra {after, number}.}}",
  noteSurveyScale:
    "{scores, number} puandan {above, number} tanesi 5’in üstünde; hangilerinin iyi olduğu bilinmiyor. Ayarlarda “Anketin en yüksek puanı”nı seçip yeniden çalıştırın; o zamana kadar hiçbir şey sayılmaz.",
  asked: "Sorulan",
  surveyAnswers: "Yanıt",
  responseRate: "Yanıt oranı",
  meanScore: "Ortalama puan",
  goodShare: "4–5 payı",
  openDissatisfied: "Açıkça memnun olmayan",
  hiddenDissatisfied: "Gizlice memnun olmayan",
  allSurveys: "Dönemin tüm anketleri",
  surveysByQuestion: "Soruya göre",
  surveysByClient: "Müşteriye göre, önce en az memnun olanlar",
  feedbackByProduct: "Ürüne göre",
  feedbackByManager: "Temsilciye göre",
  feedbackByMonth: "Aya göre",
  dissatisfiedList: "Memnun değil ve kimse ilgilenmedi: arayın",
  surveyDueList: "Şimdi sorulacaklar, önce en büyük müşteriler",
  noneDissatisfied: "{from} tarihinden beri sorulanlar arasında aranmayı bekleyen memnuniyetsiz müşteri yok.",
  nobodyToAsk: "Şimdi sorulacak kimse yok.",
  answeredOn: "Yanıt günü",
  answerScore: "Puan",
  lowestScore: "En düşük puan",
  mood: "Memnuniyetsizlik",
  surveyNote: "Ne dedi",
  openMood: "Açık",
  hiddenMood: "Gizli",
  surveyWhy: "Neden sorulacak",
  neverAsked: "Hiç sorulmadı",
  yearlySurvey: "12 aydır sorulmadı",
  newProductSurvey: "Yeni ürün",
  lastAsked: "Son sorulma",
  question: "Soru",
  noProduct: "(ürünsüz)",
  noCause: "(neden bulunmadı)",
  linesCut: "{total, number} satırdan {shown, number} tanesi listelendi.",
  footerSurveyScore:
    "Yanıt = bir müşteri, gün ve ürün; puanı soruların ortalamasıdır{best, plural, =10 {, onluk ölçeğin puanları ikiye bölünür} other {}}. Memnuniyetsizlik en düşük puana göredir: 2’ye kadar açık, 3’e kadar gizli.",
  footerSurveyRates:
    "Yanıt oranı = yanıt / sorulan. Ortalama puan: yanıtların ortalaması. 4–5 payı = puanı en az 4 olan yanıt / yanıt. Boş = yanıt yok. Gri = 5’ten az yanıt, az şey söyler.",
  footerSurveyHandled:
    "{complaints, select, true {İlgilenildi = yanıt gününde veya sonrasında müşterinin, ikisi de ürün belirtiyorsa aynı ürün için, bir şikâyeti var.} other {Şikâyet tablosu yok; bu yüzden her memnuniyetsiz yanıt aranmayı bekler.}} Liste, analiz dönemi ne olursa olsun 12 aylıktır.",
  footerSurveyDue:
    "{day} günü sorulacaklar: 12 aydır sorulmayan etkin müşteriler; hiç sorulmamış ve ilk alımından 14 gün geçmiş olanlar; 14 günden önce yeni ürün alıp o zamandan beri onun için veya genel olarak sorulmayanlar.",
  footerSurveyOnce: "Müşteri başına bir satır, günü önce gelen nedenle; kimseye 30 gün içinde iki kez sorulmaz.",
  footerControlSurveys:
    "Anketler: Anketler sayfasındaki gibi sorulacak müşteriler, bir hafta önceden; kendi durumlarında en sonda yer alırlar.",
  "what.surveyDue": "Anket: müşteriye sorun",
  noteComplaints: "Müşteriler neden şikâyet etti, ne yapıldı ve daha ne yapılacak. Değerlendirme günü: {day}.",
  noteComplaintCounts:
    "{total, number} şikâyetten {counted, number} tanesi sayıldı: analiz dönemindekiler.{left, plural, =0 {} other { Sayılmayan: önce {before, number}, sonra {after, number}.}}",
  noteUnmended:
    "Müşteri için giderildi ama süreç düzeltilmedi, yine olabilir: {repaired, number} şikâyetten {unmended, number}.",
  allComplaints: "Dönemin tüm şikâyetleri",
  complaintsInShort: "Kısaca",
  complaintsByCause: "Nedene göre",
  complaintList: "Yapılacaklar, önce gecikenler",
  noComplaintToDo: "Yapılacak bir şey yok: tüm şikâyetler bütün adımlarıyla kapandı.",
  complaintCount: "Şikâyet",
  complainingClients: "Müşteri",
  causeFound: "Nedeni bulunan",
  repaired: "Giderilen",
  processMended: "Süreci düzeltilen",
  unmended: "Giderildi, süreç düzeltilmedi",
  openComplaints: "Açık",
  overdueComplaints: "Geciken",
  repeatedComplaints: "Tekrar",
  unmendedShare: "Süreci düzeltilmeyenin giderilenler içindeki payı",
  closedEarly: "Erken kapatılan",
  daysToClose: "Kapanma süresi, medyan gün",
  silentClients: "Susan memnuniyetsizler (tahmin)",
  feedbackStake: "Söz konusu ciro, anketlerle",
  complainedOn: "Tarih",
  complaintAge: "Kaç gün",
  complaintNext: "Sonraki adım",
  complaintText: "Şikâyet",
  cause: "Neden",
  isRepeat: "Tekrar mı",
  repeated: "yine",
  noAnswer: "yanıt yok",
  doneState: "Çözüldü",
  overdueComplaintState: "Gecikmiş",
  openState: "Açık",
  closedEarlyState: "Erken kapatılmış",
  findCause: "Nedeni bulun",
  repairStep: "Giderin",
  mendProcess: "Süreci düzeltin",
  closeStep: "Kapatın",
  footerComplaintSteps:
    "Adımlar: kaydedildi, nedeni bulundu, giderildi, süreç düzeltildi; sıra önemli değil. Sonraki adım eksik olan ilk adımdır. Erken kapatılmış = bir adımı eksikken kapatılmış.",
  footerComplaintOverdue:
    "Açık = kapatılmamış ve bir adımı eksik. Geciken = {day} günü açık ve {days, plural, one {# günden} other {# günden}} eski. Liste tüm dönemlerin şikâyetlerini gösterir. Kapanma süresi = şikâyetten kapanışına kadar.",
  footerComplaintRepeats:
    "Tekrar = aynı müşteri önceki 12 ay içinde aynı nedenle şikâyet etmiş. Aynı yazılan nedenler birdir.",
  footerComplaintStake:
    "Söz konusu ciro = şikâyet eden müşterilerin analiz dönemindeki alımları; anketlerle birlikte memnun olmayanlarınki de. Her müşteri bir kez sayılır, bu yüzden satırların toplamı genel toplamı aşabilir.",
  footerSilent:
    "Susan memnuniyetsizler tahmindir: on kişiden biri şikâyet eder; şikâyet eden müşteriler ({complaining, number}) × 9, ama en çok dönemde alım yapan öteki müşteriler ({others, number}) kadar: {estimate, number}.",
  footerComplaintNoSteps: "Sütunu olmayan adımlar (neden, giderildi, süreç düzeltildi) aranmaz.",
  surveysName: "Anketler",
  complaintsName: "Şikâyetler",
  actionCallDissatisfied:
    "Kimsenin ilgilenmediği memnun olmayan müşterileri arayın: {rest, plural, =0 {{clients, plural, one {# müşteri} other {# müşteri}}} other {{all} müşteri içinden en büyük {clients}}}, önce {client}.",
  actionAnswerComplaints:
    "Geciken şikâyetleri çözün: {rest, plural, =0 {{clients, plural, one {# müşteri} other {# müşteri}}} other {{all} müşteri içinden en büyük {clients}}}, önce {client}.",
};
