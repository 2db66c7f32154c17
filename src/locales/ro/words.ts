import type { CellWords } from "../../analysis/words";

// What is recognised in any cell in Romanian, whatever language Excel speaks.
export const words: CellWords = {
  potential: { max: ["max", "maxim"], high: ["ridicat", "înalt", "mare"], low: ["scăzut", "redus", "mic"] },
  months: [["ian"], ["feb"], ["mar"], ["apr"], ["mai"], ["iun"], ["iul"], ["aug"], ["sep"], ["oct"], ["noi"], ["dec"]],
  yearWords: [],
  yes: ["da"],
  no: ["nu"],
  totals: {
    alone: ["total", "total general", "total gen"],
    before: ["total", "total general", "total gen"],
    behind: ["total"],
  },
  segmentHeaders: ["segment", "segmentul"],
  currencies: {
    RON: ["ron", "lei", "leu", "leu românesc"],
    EUR: ["euro"],
    USD: ["dolar", "dolari", "dolar american"],
    BGN: ["lv", "leva"],
    RSD: ["din", "dinara", "dinari"],
    HUF: ["ft", "forint"],
    MDL: ["mdl"],
  },
  weekdays: [
    "luni",
    "marți",
    "marţi",
    "marti",
    "miercuri",
    "joi",
    "vineri",
    "sâmbătă",
    "sambata",
    "duminică",
    "duminica",
    "lun",
    "mie",
    "vin",
    "sâm",
    "dum",
  ],
};
