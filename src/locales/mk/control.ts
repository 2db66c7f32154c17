/** What the amounts of the sheet add up to, and where each part of them is. */
export const control = {
  total: "Контролен збир: износите на листот {sum} = {parts}; разлика {difference}.",
  used: "искористено во периодот на анализа",
  collective: "без именуван клиент, на пр. наплати со картички ({rows})",
  before: "пред периодот на анализа",
  after: "по периодот на анализа",
  afterAsOf: "по датумот на пресек",
  unreadable: "изоставено, нечитливо ({rows})",
  notSale: "изоставено, не е продажба ({rows})",
  farAway: "изоставено, далечни денови ({rows})",
  returns: "враќања без минус, двапати ({rows})",
  repeated: "повторени збирови на документи ({rows})",
  converted: "претворено од други валути ({rows})",
  heading: "Контролен збир",
  column: "Износи на листот",
  difference: "Разлика",
  sheetTotalAgrees: "Сопствениот збир на листот во {cell}, {amount}, се совпаѓа со неговите редови.",
  sheetTotalMore:
    "Сопствениот збир на листот во {cell} е {amount}: {difference} повеќе од неговите редови. Проверете кои редови ги прескокнува или ги брои двапати.",
  sheetTotalLess:
    "Сопствениот збир на листот во {cell} е {amount}: {difference} помалку од неговите редови. Проверете кои редови ги прескокнува или ги брои двапати.",
};
