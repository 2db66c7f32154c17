import type { CellWords } from "../../analysis/words";

// What is recognised in any cell in Russian, whatever language Excel speaks.
export const words: CellWords = {
  potential: { max: ["макс", "макс.", "максимальный", "максимум"], high: ["высокий"], low: ["низкий"] },
  months: [
    ["янв"],
    ["фев"],
    ["мар"],
    ["апр"],
    ["май", "мая"],
    ["июн"],
    ["июл"],
    ["авг"],
    ["сен"],
    ["окт"],
    ["ноя"],
    ["дек"],
  ],
  yearWords: ["г.", "г", "год", "года", "год."],
  yes: ["да", "д"],
  no: ["нет", "н"],
  totals: {
    alone: ["итого", "всего", "общий итог", "итог"],
    before: ["итого", "всего", "общий итог"],
    behind: ["итог", "итого"],
  },
  segmentHeaders: ["сегмент", "сегмент клиента"],
  currencies: ["rub", "rur", "руб", "руб.", "рублей", "рубля", "рубль", "р", "р."],
};
