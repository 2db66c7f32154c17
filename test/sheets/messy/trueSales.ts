import type { Language } from "../../../src/locales";
import type { Random } from "./random";

/** One line of a sale, as it really was. */
export interface Sale {
  readonly day: number;
  readonly client: string;
  readonly document: string;
  readonly product: string;
  readonly manager: string;
  readonly quantity: number;
  /** Without tax. */
  readonly amount: number;
}

const clients: Readonly<Record<Language, readonly string[]>> = {
  en: ["Alpine Tools Ltd", "Baker & Sons", "Corner Shop 24", "Delta, Inc.", "E. Frost", "Green Valley LLC", "Harbour 7"],
  ru: ["ООО «Ромашка»", "ИП Петров А. В.", "АО Вектор", "Завод № 5", "ООО \"Мир, труд\"", "Магазин 24 часа", "Ёлка"],
  mk: ["ДООЕЛ Бисер Скопје", "Хотел Тино Охрид", "Маркет 2000", "ЈЗУ Здравје", "Ѓорѓи Џамбазов", "Ќуќе, трговија", "Елен ДОО"],
  ro: ["SC Târgul Mare SRL", "Încălțăminte Ana", "Depozit 12", "Popescu Ion", "Ștefan și Fiii SA", "Unirea, magazin", "Zidarul SRL"],
  tr: ["Işık Gıda Ltd. Şti.", "İnci Tekstil A.Ş.", "Market 7/24", "Ağaoğlu, Mehmet", "Şahin Otomotiv", "Çınar Kırtasiye", "Öz Ltd."],
}; // prettier-ignore
const products = ["Paint", "Краска", "Алат", "Vopsea", "Boya"];
const managers = ["M. Novak", "Олег Сидоров", "Ана Петрова", "Ion Rusu", "Ayşe Kaya"];

const FIRST_DAY = 45_000;
const LEAST_LINES = 18;
const MOST_LINES = 60;

/** Sales over more than a year, in the order of their days: documents of one to three lines, now and then a return. */
export function trueSales(random: Random, language: Language): readonly Sale[] {
  const buyers = random.shuffled(clients[language]).slice(0, random.whole(3, 7));
  const sales: Sale[] = [];
  const lines = random.whole(LEAST_LINES, MOST_LINES);
  const numbering = random.pick(["plain", "prefixed", "slash"] as const);
  let day = FIRST_DAY + random.whole(0, 40);
  for (let number = random.whole(1, 4000); sales.length < lines; number += random.whole(1, 3)) {
    const client = random.pick(buyers);
    const manager = managers[buyers.indexOf(client) % 3];
    const document =
      numbering === "plain" ? String(number) : numbering === "prefixed" ? `INV-${number}` : `${number}/24`;
    const count = random.pick([1, 1, 2, 3]);
    for (let line = 0; line < count; line++) {
      const isReturn = sales.length > 5 && count === 1 && random.chance(0.05);
      const amount = random.whole(500, random.pick([9_000, 90_000, 3_000_000])) / 100;
      sales.push({
        day,
        client,
        document,
        product: random.pick(products),
        manager,
        quantity: random.whole(1, 40),
        amount: isReturn ? -amount : amount,
      });
    }
    day += random.whole(0, 25);
  }
  return sales;
}
