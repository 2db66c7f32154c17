import { dealWords } from "./dealWords";
import type { TableWords } from "../../analysis/words";

// What is recognised in Turkish in the columns of certain tables only.
export const tableWords: TableWords = {
  quarterWords: ["çeyrek", "ceyrek", "ç"],
  ordinalEndings: [],
  referral: ["tavsiye", "referans", "öneri", "arkadaş", "ağızdan"],
  legalForms: [
    ["", "san ve tic", "sanayi ve ticaret", "san tic"],
    ["aş", "a ş", "anonim şirketi"],
    ["ltd şti", "limited şirketi", "limited şti", "ltd şirketi", "tic ltd şti", "ticaret limited şirketi"],
    ["koll şti", "kollektif şirketi"],
  ],
  collectiveClients: ["(kartlı tahsilat)", "(kartlar)"],
  conjunctions: ["ve"],
  planIndicators: {
    turnover: ["ciro", "satış", "satışlar", "hasılat", "satış tutarı"],
    margin: ["marj", "kar", "kâr", "brüt kar", "brüt kâr", "kar marjı"],
    purchases: [
      "alımlar",
      "alışlar",
      "alım sayısı",
      "alış sayısı",
      "alışveriş",
      "alışverişler",
      "siparişler",
      "sipariş sayısı",
    ],
    new: ["yeni", "yeni müşteriler", "yeni müşteri"],
    firstSales: ["ilk satışlar", "ilk satış", "ilk satış sayısı"],
    firstSalesAmount: ["ilk satış tutarı", "ilk satışlar tutarı", "ilk satışların tutarı"],
    repeatSales: ["tekrar satışlar", "tekrar satış", "tekrar satış sayısı", "tekrarlanan satışlar"],
    repeatSalesAmount: ["tekrar satış tutarı", "tekrar satışlar tutarı"],
    newDirectionSales: [
      "yeni yön satışları",
      "yeni ürün satışları",
      "yeni ürün grubu satışları",
      "çapraz satışlar",
      "çapraz satış",
    ],
    newDirectionAmount: ["yeni yön tutarı", "yeni ürün satış tutarı", "yeni yön satış tutarı", "çapraz satış tutarı"],
  },
  spendKinds: {
    acquisition: ["edinme", "kazan", "yeni", "reklam", "müşteri kazan"],
    retention: ["elde tut", "tutma", "koruma", "sadakat", "mevcut", "bağlılık"],
  },
  deals: dealWords,
  scores: [
    ["çok kötü", "berbat", "hiç memnun değil"],
    ["kötü", "zayıf", "memnun değil"],
    ["orta", "idare eder", "kararsız"],
    ["iyi", "memnun"],
    ["mükemmel", "çok iyi", "harika", "çok memnun"],
  ],
  outOf: [],
  bestFirst: ["üzerinden"],
};
