import type { RhythmTexts } from "../en/rhythm";

// The sheet Rhythm and what explains its figures; a part of the areas reports and figures that comes when it is needed.
export const rhythmTexts: RhythmTexts = {
  reports: {
    noRhythm: "Henüz satış yok, bu yüzden ritim de yok.",
    noteRhythm:
      "Müşteriler ne zaman alıyor: {from} – {to}. Endeks 1 = ortalama; 1,25 ve üstü yoğun, 0,75 ve altı sakin zamandır.",
    noteRhythmMonths:
      "{rule, select, none {{months, number} tam ay biliniyor: ay endeksi için 12 ay gerekir.} oneYear {{months, number} tam ay biliniyor: tek yıl, mevsim rastlantıdan ayırt edilemez. 24 aydan itibaren beklenen ciro da gösterilir.} other {{months, number} tam ay biliniyor: ay endeksi genel eğilimden etkilenmez.}}",
    noteRhythmTimes:
      "{share, select, none {Tarihlerde saat yok, bu yüzden saatler hakkında bir şey söylenmez.} few {{purchases, number} alımdan yalnızca {timed, number} tanesinin saati var. Saatler, en az yarısında varsa gösterilir.} other {{purchases, number} alımdan {timed, number} tanesinin saati var; saatler bunlara göre sayılır.}}",
    rhythmFindings: "Yoğun ve sakin zamanlar",
    noRhythmFindings: "Yok: alımlar dengeli dağılıyor ya da çok az.",
    rhythmFindingsLeft: "Segment, sınıf ve ürünlerde {left, number} bulgu daha: aşağıdaki tablolara bakın.",
    rhythmFinding:
      "{when}: {kind, select, peak {yoğun} other {sakin}}, ortalamanın {index} katı ({unit, select, month {{days, number} ayda} other {{days, number} günde}} {purchases, number} alım).",
    rhythmOf: "{kind, select, segment {Segment} class {Sınıf} other {Ürün}} {name}.",
    rhythmExpected: "Önümüzdeki üç ayın beklenen cirosu",
    rhythmByMonth: "Yılın aylarına göre",
    rhythmByWeekday: "Haftanın günlerine göre",
    rhythmByPart: "Ayın bölümlerine göre",
    rhythmByHour: "Saatlere göre",
    rhythmHeat: "Haftanın gününe ve saate göre alımlar",
    rhythmBySegment: "Segmentlere göre alım endeksi",
    rhythmByClass: "ABC sınıflarına göre alım endeksi",
    rhythmByProduct: "Ürünlere göre alım endeksi",
    rhythmGroup: "Ad",
    rhythmGroupsLeft: "Cirosu daha düşük {left, number} tane daha gösterilmiyor.",
    rhythmCourse: "Ay ay, çevresindeki 12 ayın ortalamasıyla",
    monthOfYear: "Ay",
    weekday: "Haftanın günü",
    monthPart: "Günler",
    hour: "Saat",
    monthPartFirst: "Ayın 1–10 arası",
    monthPartSecond: "Ayın 11–20 arası",
    monthPartThird: "Ayın 21’inden sonuna",
    monthPartLast: "Ayın son 3 günü",
    slotDays: "Sayılan gün",
    slotMonths: "Sayılan ay",
    perDay: "Günlük alım",
    perMonth: "Bir aydaki alım",
    index: "Alım endeksi",
    turnoverIndex: "Ciro endeksi",
    centredPurchases: "Ortalama alım",
    purchasesRatio: "Alım oranı",
    centredTurnover: "Ortalama ciro",
    turnoverRatio: "Ciro oranı",
    meanOfYear: "Son 12 ayın ortalama ayı",
    footerRhythm: "Rapor tarihine kadarki bütün geçmiş sayılır. Alım belgesinin gününde, ciro satırın gününde sayılır.",
    footerRhythmClosed:
      "{closed, plural, =0 {Günlerinin en çok %5’inde satış olan hafta günü kapalı sayılır ve hesaba katılmaz; bunun için en yoğun günün günlerinin en az %25’inde satış olmalıdır.} other {Kapalı, sayılmayan: {weekdays} (bu günlerin en çok %5’inde satış var).}}",
    footerRhythmMonths:
      "Yalnızca tam aylar sayılır; satışların başında ya da sonunda en çok 6 günü eksik olan ay tam sayılır.",
    footerRhythmPeaks:
      "Yoğun: en az 5 alımla 1,25 ve üstü endeks. Sakin: ortalamanın en az 5 alım vereceği yerde 0,75 ve altı.",
    footerRhythmHours: "Saatler sayfadaki saatlerdir; 00:00 saat yok demektir.",
    footerRhythmExpected:
      "Beklenen ciro = son 12 tam ayın ortalama cirosu × ayın ciro endeksi. Müşteri tabanı aynı kalırsa geçerlidir.",
    footerRhythmIndex: "Haftanın günü, ayın bölümü ya da saatin endeksi = günlük alım / hepsinin günlük alımı.",
    footerRhythmFew: "5’ten az alımda endeks yoktur. Segmentler ve ABC sınıfları bugünküdür.",
    footerRhythmMonthIndex:
      "{rule, select, twoYears {Ay endeksi = ayın oranlarının ortalaması / bütün ayların ortalama oranı; oran = ay / çevresindeki 12 ayın ortalaması, ilk ve son ay yarım sayılır.} oneYear {Ay endeksi = ayın ortalaması / bütün ayların ortalaması: tek yıl.} other {Endeks 12 aydan itibaren vardır.}}",
    footerRhythmOften:
      "İkisi de yalnızca bu zaman en az 3 kez geldiyse: yılın bir ayı üçüncü yıldan itibaren anılır. Günlerin saatlerinden her türün en belirgin üçü anılır.",
    footerRhythmOpenHours:
      "En yoğun saatin alımlarının %5’inden azı olan saat kapalı sayılır. Haritanın bir hücresi = bu saatte başlayan alımlar.",
  },
  figures: {
    "rule.slotDays": "İlk satıştan rapor tarihine kadar böyle günler; bir saatte, şirketin açık olduğu günler.",
    "rule.slotMonths": "İlk satıştan rapor tarihine kadar böyle tam aylar.",
    "rule.slotPurchases": "Günü ya da saati bu zamana düşen, tutarı sıfırın üstünde olan belgeler.",
    "rule.slotTurnover": "Bu zamandaki satır tutarlarının toplamı, iadeler düşülmüş.",
    "rule.perDay": "Alım sayısı / gün.",
    "rule.perMonth": "Alım sayısı / ay.",
    "rule.slotIndex": "Bu zamanın ortalaması / sayılan bütün zamanın ortalaması: 1 = her zamanki gibi.",
    "rule.monthIndex":
      "Ayın oranlarının ortalaması / bütün ayların ortalama oranı. Oran = ay / çevresindeki 12 ayın ortalaması; ayların listesi bunu gösterir.",
    "rule.centredMean":
      "Bu ayın çevresindeki 12 ayın ortalaması: altısı önce, altısı sonra; bu 13 ayın ilki ve sonu yarım sayılır.",
    "rule.monthRatio": "Ay / çevresindeki 12 ayın ortalaması.",
    "rule.meanOfYear": "Son 12 tam ayın cirosu / 12.",
    "rule.expectedOfMonth": "Son 12 tam ayın ortalama cirosu × ayın ciro endeksi.",
    "input.slotDays": "Gün",
    "input.slotMonths": "Ay",
    "input.perSlot": "Bu zamanın ortalaması",
    "input.meanOfSlots": "Bütün zamanın ortalaması",
    "input.meanRatio": "Ayın ortalama oranı",
    "input.meanOfRatios": "Bütün ayların ortalama oranı",
    "input.centredMean": "12 ayın ortalaması",
    "input.meanOfYear": "Son 12 ayın ortalama ayı",
    "input.turnoverIndex": "Ciro endeksi",
  },
};
