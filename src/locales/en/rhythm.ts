// The sheet Rhythm and what explains its figures; a part of the areas reports and figures that comes when it is needed.
export const rhythmTexts = {
  reports: {
    noRhythm: "There is no sale yet, so there is no rhythm.",
    noteRhythm:
      "When clients buy, from {from} to {to}. Index 1 = the mean; 1.25 and more is a peak, 0.75 and less a quiet time.",
    noteRhythmMonths:
      "{rule, select, none {Only {months, plural, one {# whole month is} other {# whole months are}} known: an index of the months needs 12.} oneYear {Only {months, number} whole months are known: one year only, a season cannot be told from chance. From 24 months on the expected turnover is shown too.} other {{months, number} whole months are known: the index of the months leaves out the trend.}}",
    noteRhythmTimes:
      "{share, select, none {The dates carry no time of day, so nothing is said of hours.} few {Only {timed, number} of {purchases, number} purchases carry a time of day. Hours are shown where at least half of them do.} other {{timed, number} of {purchases, number} purchases carry a time of day; the hours are counted over these.}}",
    rhythmFindings: "Peaks and quiet times",
    noRhythmFindings: "None: purchases are spread evenly, or there are too few.",
    rhythmFindingsLeft:
      "{left, plural, one {# more finding} other {# more findings}} of segments, classes and products. Weekdays and months stand in the grids below.",
    rhythmFinding:
      "{when}: {kind, select, peak {peak} other {quiet}}, {index} × the mean ({purchases, plural, one {# purchase} other {# purchases}} {unit, select, month {in {days, plural, one {# month} other {# months}}} other {on {days, plural, one {# day} other {# days}}}}).",
    rhythmOf: "{kind, select, segment {Segment} class {Class} other {Product}} {name}.",
    rhythmExpected: "Expected turnover of the next three months",
    rhythmByMonth: "By month of the year",
    rhythmByWeekday: "By weekday",
    rhythmByPart: "By part of the month",
    rhythmByHour: "By hour",
    rhythmHeat: "Purchases by weekday and hour",
    rhythmBySegment: "Index of the purchases by segment",
    rhythmByClass: "Index of the purchases by ABC class",
    rhythmByProduct: "Index of the purchases by product",
    rhythmGroup: "Name",
    rhythmGroupsLeft: "{left, number} more with less turnover are not shown.",
    rhythmCourse: "Months one by one, beside the mean of the 12 months around each",
    monthOfYear: "Month",
    weekday: "Weekday",
    monthPart: "Days",
    hour: "Hour",
    monthPartFirst: "Days 1–10",
    monthPartSecond: "Days 11–20",
    monthPartThird: "Day 21 to the end",
    monthPartLast: "Last 3 days of the month",
    slotDays: "Days counted",
    slotMonths: "Months counted",
    perDay: "Purchases per day",
    perMonth: "Purchases per month",
    index: "Index of purchases",
    turnoverIndex: "Index of turnover",
    centredPurchases: "Mean purchases",
    purchasesRatio: "Ratio of purchases",
    centredTurnover: "Mean turnover",
    turnoverRatio: "Ratio of turnover",
    meanOfYear: "Mean month of the last 12",
    footerRhythm:
      "Counted over the whole history up to the as-of date. A purchase counts on the day of its document, turnover on the day of its row.",
    footerRhythmClosed:
      "{closed, plural, =0 {A weekday with sales on at most 5% of its days is closed and left out, where the busiest one has sales on at least 25% of its days.} other {Closed and left out: {weekdays} (sales on at most 5% of these days).}}",
    footerRhythmMonths:
      "Months: whole ones only; one that lacks up to 6 days at the start or the end of the sales counts as whole.",
    footerRhythmPeaks:
      "Peak: an index of 1.25 or more, with at least 5 purchases. Quiet: 0.75 or less, where the mean would give at least 5.",
    footerRhythmHours: "Hours are those of the sheet’s clock; 00:00 counts as no time.",
    footerRhythmExpected:
      "Expected turnover = mean turnover of the last 12 whole months × index of turnover of the month. It holds if the base stays as it is.",
    footerRhythmIndex:
      "Index of a weekday, part of the month or hour = purchases per day / purchases per day of all of them.",
    footerRhythmFew:
      "Where fewer than 5 purchases are known there is no index. Segments and ABC classes are those of today.",
    footerRhythmMonthIndex:
      "{rule, select, twoYears {Index of a month = the mean of its ratios / the mean ratio of all months; ratio = month / mean of the 12 months around it, of which the first and the last count by half.} oneYear {Index of a month = mean of the month / mean of all months: one year only.} other {From 12 months on they have an index.}}",
    footerRhythmOften:
      "Both only where the time came at least 3 times: a month of the year is named from the third year on. Of the hours of weekdays the three strongest of each kind are named.",
    footerRhythmOpenHours:
      "An hour with less than 5% of the busiest hour’s purchases is taken for closed. A cell of the map = purchases that began in this hour.",
    "weekday.0": "Monday",
    "weekday.1": "Tuesday",
    "weekday.2": "Wednesday",
    "weekday.3": "Thursday",
    "weekday.4": "Friday",
    "weekday.5": "Saturday",
    "weekday.6": "Sunday",
    "weekdayShort.0": "Mon",
    "weekdayShort.1": "Tue",
    "weekdayShort.2": "Wed",
    "weekdayShort.3": "Thu",
    "weekdayShort.4": "Fri",
    "weekdayShort.5": "Sat",
    "weekdayShort.6": "Sun",
    "month.0": "January",
    "month.1": "February",
    "month.2": "March",
    "month.3": "April",
    "month.4": "May",
    "month.5": "June",
    "month.6": "July",
    "month.7": "August",
    "month.8": "September",
    "month.9": "October",
    "month.10": "November",
    "month.11": "December",
    "monthShort.0": "Jan",
    "monthShort.1": "Feb",
    "monthShort.2": "Mar",
    "monthShort.3": "Apr",
    "monthShort.4": "May",
    "monthShort.5": "Jun",
    "monthShort.6": "Jul",
    "monthShort.7": "Aug",
    "monthShort.8": "Sep",
    "monthShort.9": "Oct",
    "monthShort.10": "Nov",
    "monthShort.11": "Dec",
  },
  figures: {
    "rule.slotDays":
      "Such days from the first sale to the as-of date; of an hour, the days on which the company is open.",
    "rule.slotMonths": "Such whole months from the first sale to the as-of date.",
    "rule.slotPurchases": "Documents with an amount above zero whose day, or hour, lies in this time.",
    "rule.slotTurnover": "The amounts of the rows in this time added up, returns taken off.",
    "rule.perDay": "Purchases / days.",
    "rule.perMonth": "Purchases / months.",
    "rule.slotIndex": "The mean of this time / the mean of all times that count: 1 = as usual.",
    "rule.monthIndex":
      "The mean of the month’s ratios / the mean ratio of all months. Ratio = month / mean of the 12 months around it, as the list of the months shows.",
    "rule.centredMean":
      "The mean of the 12 months around this one: six before and six after it, the first and the last of these 13 by half.",
    "rule.monthRatio": "The month / the mean of the 12 months around it.",
    "rule.meanOfYear": "Turnover of the last 12 whole months / 12.",
    "rule.expectedOfMonth": "Mean turnover of the last 12 whole months × index of turnover of the month.",
    "input.slotDays": "Days",
    "input.slotMonths": "Months",
    "input.perSlot": "Mean of this time",
    "input.meanOfSlots": "Mean of all times",
    "input.meanRatio": "Mean ratio of the month",
    "input.meanOfRatios": "Mean ratio of all months",
    "input.centredMean": "Mean of 12 months",
    "input.meanOfYear": "Mean month of the last 12",
    "input.turnoverIndex": "Index of turnover",
  },
};

export type RhythmTexts = {
  readonly [Area in keyof typeof rhythmTexts]: { readonly [Key in keyof (typeof rhythmTexts)[Area]]: string };
};
