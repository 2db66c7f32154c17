import type { CellWords } from "../../analysis/words";

// What is recognised in any cell in Macedonian, whatever language Excel speaks.
export const words: CellWords = {
  potential: { max: ["макс", "максимален", "максимум"], high: ["висок"], low: ["низок"] },
  months: [["јан"], ["фев"], ["мар"], ["апр"], ["мај"], ["јун"], ["јул"], ["авг"], ["сеп"], ["окт"], ["ное"], ["дек"]],
  yearWords: ["година", "год."],
  yes: ["да", "da"],
  no: ["не", "ne"],
  totals: { alone: ["вкупно", "севкупно"], before: ["вкупно", "севкупно"], behind: ["вкупно"] },
  segmentHeaders: ["сегмент", "сегмент на клиент"],
  currencies: {
    MKD: ["mkd", "мкд", "ден", "денар", "денари", "den", "denari"],
    EUR: ["евра"],
    USD: ["долар", "долари"],
    RSD: ["дин", "динар", "динари", "динара"],
    BGN: ["лв", "лева", "лев"],
    BAM: ["км"],
    ALL: ["лек"],
  },
  weekdays: [
    "понеделник",
    "вторник",
    "среда",
    "четврток",
    "петок",
    "сабота",
    "недела",
    "пон",
    "вто",
    "сре",
    "чет",
    "пет",
    "саб",
    "нед",
  ],
};
