import type { GalleryTexts } from "../en/gallery";

export const gallery: GalleryTexts = {
  functions: "Функции за вашите ќелии",
  about:
    "Работат во секоја ќелија како функциите на Excel: една формула ги пополнува ќелиите под неа и ги следи податоците.",
  loading: "Се вчитува…",
  optional: "незадолжителен",
  example: "На вашите податоци",
  sample: "Пример",
  ownRanges: "Ставете ги вашите опсези наместо овие.",
  gives: "Резултат: {value}.",
  fills: "Пополнува {rows, plural, one {# ќелија} other {# ќелии}} надолу од избраната.",
  copy: "Копирај",
  insert: "Вметни во избраната ќелија",
  copied: "Копирано.",
  selected: "Формулата е означена: притиснете Ctrl+C.",
  inserted: "Вметнато во {place}.",
  replaceHeading: "Формули во вредности",
  replaceAbout:
    "За датотека што оди кај луѓе без Clientele: во ќелиите со овие функции останува тоа што го покажуваат. Другите формули остануваат.",
  scope: "Каде",
  "scope.selection": "Избраните ќелии",
  "scope.sheet": "Овој лист",
  "scope.workbook": "Целата работна книга",
  find: "Најди формули",
  noneFound: "Нема ќелии со овие функции.",
  found: "{count, plural, one {# формула станува вредност:} other {# формули стануваат вредности:}}",
  mixed:
    "{count, plural, one {# од нив пресметува} other {# од нив пресметуваат}} и нешто друго: целата ќелија станува вредност.",
  replace: "{count, plural, one {Замени # формула} other {Замени # формули}}",
  replaced: "{count, plural, one {# формула е заменета со вредност.} other {# формули се заменети со вредности.}}",
};
