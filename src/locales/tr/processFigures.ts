import type { ProcessFigureTexts } from "../en/processFigures";

// Sentences that explain the figures of the funnel; a part of the area figures.
export const processFigures: ProcessFigureTexts = {
  deals: "Fırsatlar",
  "rule.dealsReached": "En yüksek aşaması bu veya daha sonraki olan fırsatlar; atlanan aşamalar geçilmiş sayılır.",
  "rule.dealsEntered": "İlerleyen + reddedilen + açık: şimdi bu aşamada veya daha ileride olan fırsatlar.",
  "rule.dealsAdvanced": "Bu aşamayı geçen fırsatlar; son aşamada kazanılanlar.",
  "rule.dealsRefused": "Retle biten fırsatlar.",
  "rule.dealsOpen": "Ne kazanılan ne reddedilen fırsatlar.",
  "rule.dealsWon": "Kazanılan fırsatlar.",
  "rule.deals": "İlk olayı analiz döneminde olan ve tarihsiz fırsatlar: kazanılan + reddedilen + açık.",
  "rule.stageConversion": "Sonraki aşamaya ulaşan / bu aşamaya ulaşan; son aşamada kazanılan / ulaşan.",
  "rule.settledConversion": "İlerleyen / (ilerleyen + reddedilen); açık fırsatlar katılmaz.",
  "rule.dealAmounts": "Fırsatların son verilen tutarlarının toplamı.",
  "rule.medianDays": "Fırsatların ilerlemeden veya bitmeden önce bu aşamada kaldığı günlerin medyanı.",
  "rule.dealsStuck": "Bu aşamada uzun süredir olaysız açık fırsatlar.",
  "rule.winRate": "Kazanılan / (kazanılan + reddedilen).",
  "rule.dealAmount": "Fırsat için son verilen tutar.",
  "rule.dealDay": "Fırsatın ve satışların satırlarında yazdığı gibi.",
  "rule.daysQuiet": "Fırsatın son olayından değerlendirme gününe kadar geçen gün.",
  "input.reachedNext": "Sonraki aşamaya ulaşan",
  points: "Kontrol noktaları",
  "rule.controlPoints": "Bu durumdaki tamamlanmamış kontrol noktaları.",
  "rule.withoutNextStep": "Son olayı gelecek bir adım belirtmeyen açık fırsatlar.",
  "rule.amountOverdue": "Gecikmesi olan fırsatların tutarları, her fırsat bir kez.",
  "rule.daysLate": "Son günden değerlendirme gününe kadar geçen gün; boş = gecikmemiş.",
};
