import type { FunctionsTexts } from "../en/functions";

export const functions: FunctionsTexts = {
  statusPotential: "Потенцијален",
  statusNew: "Нов",
  statusRegular: "Редовен",
  statusRestored: "Вратен",
  statusLost: "Изгубен",
  tooManyCells:
    "{argument}: има {count} ќелии, а во еден повик се дозволени најмногу {limit}. Внесете го пополнетиот опсег, на пример A2:A5000, а не цели колони.",
  notNumber: "{argument}: мора да биде број, а не {value}.",
  notDate: "{argument}: мора да биде датум, а не {value}.",
  notYesNo: "{argument}: мора да биде TRUE или FALSE, а не {value}.",
  errorCell: "{argument}: содржи грешка {value}.",
  shape:
    "{argument}: има {rows} редови и {columns} колони, а мора да има колку и {other}: {otherRows} и {otherColumns}.",
  notShare: "{argument}: мора да биде над 0 % и под 100 %.",
  notPositive: "{argument}: мора да биде над 0.",
  notRising: "{argument}: мора да биде поголемо од {other}.",
  notMonths: "{argument}: мора да биде цел број од {lowest} до {highest}.",
  noStartClients: "{argument} е 0: без клиенти на почетокот стапката не се пресметува.",
};
