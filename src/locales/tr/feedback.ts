import type { FeedbackTexts } from "../en/feedback";

// Surveys and complaints; a part of the areas tables, problems, pane and settings.
export const feedbackTexts: FeedbackTexts = {
  tables: {
    "title.surveys": "Anketler",
    "name.surveys": "Memnuniyet anketleri",
    "without.surveys":
      "Sorulan her müşteri için bir satır; en az müşteri, tarih ve 1–5 arası puan (boş = yanıt yok). Bu tablo olmadan kimin memnun olmadığı bilinmez.",
    "about.surveys.client": "Kime soruldu; satış tablosundaki gibi yazılır.",
    "about.surveys.date": "Müşteriye sorulan gün.",
    "about.surveys.score": "1 (kötü) ile 5 (mükemmel) arası; boş = soruldu, yanıt yok.",
    "about.surveys.product": "Anketin konusu; satış tablosundaki gibi yazılır. Boş = genel olarak şirket.",
    "about.surveys.question": "Aynı müşteri, gün ve ürünün satırları tek yanıttır. Yoksa soruya göre gösterge yoktur.",
    "about.surveys.note": "Müşterinin söylediği; düşük puanların yanında gösterilir.",
    "title.complaints": "Şikâyetler",
    "name.complaints": "Müşteri şikâyetleri",
    "without.complaints":
      "Her şikâyet için bir satır; en az müşteri ve tarih. Bu tablo olmadan neyin giderildiği, neyin tekrarlandığı görülmez.",
    "about.complaints.client": "Kim şikâyet etti; satış tablosundaki gibi yazılır. Müşterisiz satır da sayılır.",
    "about.complaints.date": "Şikâyetin günü.",
    "about.complaints.product": "Şikâyetin konusu olan ürün; satış tablosundaki gibi yazılır.",
    "about.complaints.complaint": "Ne oldu, birkaç kelimeyle.",
    "about.complaints.cause": "Neden oldu. Aynı sözler aynı nedendir; boş = henüz bulunmadı.",
    "about.complaints.repaired": "Evet, hayır veya müşteri için giderildiği gün.",
    "about.complaints.processMended": "Evet, hayır veya artık tekrarlanamayacağı gün.",
    "about.complaints.closeDate": "Şikâyetin kapatıldığı gün; boş = açık.",
  },
  problems: {
    scoreAboveFive:
      "{value} puanı 5’in üstünde, satır sayılmadı. Ölçeğiniz 10’a kadarsa ayarlarda seçin, değilse hücreyi düzeltin.",
    surveyAfterDay:
      "{day} tarihli anket değerlendirme gününden sonra olduğu için sayılmadı. Saymak için ayarlarda daha geç bir gün seçin.",
    complaintAfterDay:
      "{day} tarihli şikâyet değerlendirme gününden sonra olduğu için sayılmadı. Saymak için ayarlarda daha geç bir gün seçin.",
    complaintClosedBefore:
      "{day} tarihinde kapatılmış; şikâyet ise {opened} tarihli. Kapanmış sayılır ama kapanma süresi hesaplanmaz: günlerden birini düzeltin.",
    surveyScaleAsked:
      "Anketler: {scores, number} puandan {above, number} tanesi 5’in üstünde. Ölçek 10’a kadar mı? Ayarlarda “En yüksek puan”ı seçin; o zamana kadar hiçbir puan sayılmaz.",
    complaintsWithoutClient:
      "Şikâyetler: {rows, plural, one {# satırda} other {# satırda}} müşteri yok. Şikâyet olarak sayılır, müşteri ve ciro hesabına katılmaz.",
    feedbackClientsUnknown:
      "Anketler ve şikâyetler: {clients, plural, one {# müşteri} other {# müşteri}} ne satışlarda ne müşteri tablosunda var ({value}). Ad orada başka yazılmış olabilir: “Müşteri adları” tablosuna ekleyin.",
    "role.score": "Puan",
    "role.question": "Soru",
    "role.complaint": "Şikâyet",
    "role.cause": "Neden",
    "role.repaired": "Giderildi",
    "role.processMended": "Süreç düzeltildi",
  },
  pane: {
    "problem.scoreAboveFive": "5’in üstünde puan",
    "problem.surveyAfterDay": "Değerlendirme gününden sonraki anket",
    "problem.complaintAfterDay": "Değerlendirme gününden sonraki şikâyet",
    "problem.complaintClosedBefore": "Yapılmadan kapatılan şikâyet",
  },
  settings: {
    "field.surveyScale": "Anketin en yüksek puanı",
    "about.surveyScale":
      "Onluk ölçeğin puanları ikiye bölünür. Kendiliğinden beş alınır; puanların beşte biri beşin üstündeyse siz seçene kadar hiçbir puan sayılmaz.",
    "surveyScale.auto": "Puanlara göre",
    "surveyScale.five": "5",
    "surveyScale.ten": "10",
    "field.complaintDays": "Şikâyetin gecikme süresi, gün",
    "about.complaintDays": "Değerlendirme gününde bundan eski olan açık şikâyet gecikmiştir. Boşsa: {usual}.",
    "error.complaintDaysInvalid": "Şikâyetin gecikme süresi 1 ile 365 arasında tam sayı olmalıdır.",
    "summary.complaintDays": "şikâyet {value, plural, one {# gün} other {# gün}} sonra gecikmiş",
  },
};
