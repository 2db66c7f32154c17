// How columns of states and kinds say, in this language, that a row is no sale, or a return. Each is the beginning of a word
// or of several.
export const saleWords = {
  notSale: ["откажан", "отказ", "поништ", "нацрт", "понуда", "изгубен", "одбиен", "неуспеш", "сторниран", "избришан"],
  return: ["враќање", "поврат", "сторно", "книжно одобрение", "кредитна белешка", "повратница"],
  won: ["добиен", "освоен"],
};
