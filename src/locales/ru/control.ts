/** What the amounts of the sheet add up to, and where each part of them is. */
export const control = {
  total: "Контрольная сумма: суммы листа {sum} = {parts}; разница {difference}.",
  used: "учтено в периоде анализа",
  collective: "без названного клиента, например оплаты картами ({rows})",
  before: "до периода анализа",
  after: "после периода анализа",
  afterAsOf: "после отчётной даты",
  unreadable: "не учтено, не читается ({rows})",
  notSale: "не учтено, не продажа ({rows})",
  farAway: "не учтено, далёкие дни ({rows})",
  returns: "возвраты без минуса, дважды ({rows})",
  repeated: "повторённые итоги документов ({rows})",
  converted: "пересчитано из других валют ({rows})",
  heading: "Контрольная сумма",
  column: "Суммы листа",
  difference: "Разница",
  sheetTotalAgrees: "Итог самого листа в {cell}, {amount}, совпадает с его строками.",
  sheetTotalMore:
    "Итог самого листа в {cell} равен {amount}: на {difference} больше суммы его строк. Проверьте, какие строки он пропускает или считает дважды.",
  sheetTotalLess:
    "Итог самого листа в {cell} равен {amount}: на {difference} меньше суммы его строк. Проверьте, какие строки он пропускает или считает дважды.",
};
