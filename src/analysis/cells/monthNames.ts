// The first three letters tell the month in all five languages; where two languages share them, the month is the same.
const beginnings: readonly (readonly string[])[] = [
  ["jan", "янв", "јан", "ian", "oca"],
  ["feb", "фев", "şub", "sub"],
  ["mar", "мар"],
  ["apr", "апр", "nis"],
  ["may", "май", "мая", "мај", "mai"],
  ["jun", "июн", "јун", "iun", "haz"],
  ["jul", "июл", "јул", "iul", "tem"],
  ["aug", "авг", "ağu", "agu"],
  ["sep", "сен", "сеп", "eyl"],
  ["oct", "окт", "eki"],
  ["nov", "ноя", "ное", "noi", "kas"],
  ["dec", "дек", "ara"],
];

/**
 * Number of a month, 1-12, by its name or abbreviation in English, Russian, Macedonian, Romanian or Turkish; else null.
 *
 * Source: spec 1.
 *
 * @example monthOfName("декабря") // 12
 */
export function monthOfName(name: string): number | null {
  const beginning = name
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .slice(0, 3);
  for (let month = 0; month < beginnings.length; month++) if (beginnings[month].includes(beginning)) return month + 1;
  return null;
}
