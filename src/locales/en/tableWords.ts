import { dealWords } from "./dealWords";
import type { TableWords } from "../../analysis/words";

// What is recognised in English in the columns of certain tables only.
export const tableWords: TableWords = {
  quarterWords: ["quarter", "qtr", "quart", "q"],
  ordinalEndings: ["st", "nd", "rd", "th"],
  referral: ["referral", "referred", "reference", "recommend", "word of mouth", "friend"],
  legalForms: [
    ["llc", "l l c", "limited liability company"],
    ["ltd", "limited"],
    ["inc", "incorporated"],
    ["corp", "corporation"],
    ["plc", "public limited company"],
    ["llp", "limited liability partnership"],
    ["gmbh", "g m b h", "gesellschaft mit beschränkter haftung", "ges m b h"],
    ["gmbh co kg", "gmbh und co kg"],
    ["kg", "kommanditgesellschaft"],
    ["ohg", "offene handelsgesellschaft"],
    ["ag", "aktiengesellschaft"],
  ],
  collectiveClients: ["(card takings)", "(cards)"],
  conjunctions: ["and"],
  planIndicators: {
    turnover: ["turnover", "revenue", "sales", "sales amount", "sales volume", "net sales"],
    margin: ["margin", "gross margin", "gross profit", "profit"],
    purchases: ["purchases", "orders", "number of purchases", "number of orders", "documents", "deals"],
    new: ["new", "new clients", "new customers"],
    firstSales: ["first sales", "number of first sales"],
    firstSalesAmount: ["first sales amount", "amount of first sales"],
    repeatSales: ["repeat sales", "number of repeat sales"],
    repeatSalesAmount: ["repeat sales amount", "amount of repeat sales"],
    newDirectionSales: ["new-direction sales", "new direction sales", "cross-sales", "cross sales"],
    newDirectionAmount: [
      "new-direction amount",
      "new direction amount",
      "new-direction sales amount",
      "cross-sales amount",
    ],
  },
  spendKinds: {
    acquisition: ["acqui", "attract", "winning", "new client", "new customer", "advertis", "marketing"],
    retention: ["retention", "retain", "keep", "loyalty", "existing"],
  },
  deals: dealWords,
  scores: [
    ["very bad", "terrible", "very dissatisfied", "very poor"],
    ["bad", "poor", "dissatisfied"],
    ["satisfactory", "average", "neutral", "fair", "so so"],
    ["good", "satisfied"],
    ["excellent", "very good", "great", "very satisfied"],
  ],
  outOf: ["of", "out of"],
  bestFirst: [],
};
