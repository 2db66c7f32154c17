import type { CellWords } from "../../analysis/words";

// What is recognised in any cell in Turkish, whatever language Excel speaks.
export const words: CellWords = {
  potential: { max: ["maksimum", "azami", "en yüksek"], high: ["yüksek"], low: ["düşük"] },
  months: [
    ["oca"],
    ["şub", "sub"],
    ["mar"],
    ["nis"],
    ["may"],
    ["haz"],
    ["tem"],
    ["ağu", "agu"],
    ["eyl"],
    ["eki"],
    ["kas"],
    ["ara"],
  ],
  yearWords: ["yılı"],
  yes: ["evet", "e", "var"],
  no: ["hayır", "hayir", "h", "yok"],
  totals: {
    alone: ["toplam", "genel toplam", "ara toplam", "yekün"],
    before: ["toplam", "genel toplam", "ara toplam", "yekün"],
    behind: ["toplam", "toplamı"],
  },
  segmentHeaders: ["segment", "segmenti"],
  currencies: ["try", "tl"],
};
