import { dealWords } from "./dealWords";
import type { TableWords } from "../../analysis/words";

// What is recognised in Romanian in the columns of certain tables only.
export const tableWords: TableWords = {
  quarterWords: ["trimestrul", "trimestru", "trim", "t"],
  ordinalEndings: [],
  referral: ["recomand", "referin", "prieten", "din gura"],
  legalForms: [
    ["", "sc", "s c", "societatea comercială"],
    ["srl", "s r l", "societate cu răspundere limitată"],
    ["sa", "s a", "societate pe acțiuni"],
    ["pfa", "p f a", "persoană fizică autorizată"],
    ["snc", "s n c"],
  ],
  collectiveClients: ["(încasări cu cardul)", "(carduri)"],
  conjunctions: ["și", "si", "şi"],
  planIndicators: {
    turnover: ["cifra de afaceri", "cifra de afaceri neta", "vanzari", "vânzări", "venituri", "rulaj"],
    margin: ["marja", "marjă", "profit", "profit brut"],
    purchases: [
      "cumpărări",
      "cumparari",
      "cumparaturi",
      "cumpărături",
      "achizitii",
      "achiziții",
      "comenzi",
      "numar de comenzi",
      "număr de comenzi",
    ],
    new: ["noi", "clienti noi", "clienți noi"],
    firstSales: ["prime vanzari", "prime vânzări", "primele vânzări", "vânzări inițiale"],
    firstSalesAmount: ["suma primelor vânzări", "valoarea primelor vânzări"],
    repeatSales: ["vanzari repetate", "vânzări repetate"],
    repeatSalesAmount: ["suma vânzărilor repetate", "valoarea vânzărilor repetate"],
    newDirectionSales: [
      "vânzări pe direcții noi",
      "vânzări de produse noi",
      "vanzari pe directii noi",
      "vânzări încrucișate",
    ],
    newDirectionAmount: [
      "suma direcțiilor noi",
      "valoarea produselor noi",
      "suma pe direcții noi",
      "valoarea direcțiilor noi",
    ],
  },
  spendKinds: {
    acquisition: ["achizi", "atrag", "clienti noi", "reclam", "publicit"],
    retention: ["retent", "retin", "fideliz", "pastra", "existent", "loial"],
  },
  deals: dealWords,
  scores: [
    ["foarte prost", "foarte slab", "foarte nemulțumit"],
    ["prost", "slab", "nemulțumit", "nesatisfăcător"],
    ["satisfăcător", "mediu", "acceptabil", "neutru"],
    ["bine", "bun", "mulțumit"],
    ["excelent", "foarte bine", "foarte bun", "foarte mulțumit"],
  ],
  outOf: ["din", "de la"],
  bestFirst: [],
};
