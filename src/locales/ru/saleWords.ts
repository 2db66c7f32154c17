// How columns of states and kinds say, in this language, that a row is no sale, or a return. Each is the beginning of a word
// or of several.
export const saleWords = {
  notSale: [
    "отмен",
    "аннулир",
    "черновик",
    "не проведен",
    "коммерческое предложение",
    "проигран",
    "потерян",
    "отказ",
    "отклонен",
    "не состоялась",
    "просроченное предложение",
    "удален",
    "заявка",
    "лид",
  ],
  return: ["возврат", "сторно", "кредит нота", "корректировка уменьш", "корректировочный"],
  won: ["выигран", "успешно реализован", "сделка успешна"],
};
