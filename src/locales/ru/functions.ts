import type { FunctionsTexts } from "../en/functions";

export const functions: FunctionsTexts = {
  statusPotential: "Потенциальный",
  statusNew: "Новый",
  statusRegular: "Регулярный",
  statusRestored: "Вернувшийся",
  statusLost: "Потерянный",
  tooManyCells:
    "{argument}: ячеек {count}, а за один вызов можно передать не более {limit}. Укажите заполненный диапазон, например A2:A5000, а не целые столбцы.",
  notNumber: "{argument}: нужно число, а не {value}.",
  notDate: "{argument}: нужна дата, а не {value}.",
  notYesNo: "{argument}: нужно ИСТИНА или ЛОЖЬ, а не {value}.",
  errorCell: "{argument}: в ячейке ошибка {value}.",
  shape:
    "{argument}: строк {rows}, столбцов {columns}, а должно быть столько же, сколько в {other}: {otherRows} и {otherColumns}.",
  notShare: "{argument}: нужно значение больше 0 % и меньше 100 %.",
  notPositive: "{argument}: нужно значение больше 0.",
  notRising: "{argument}: значение должно быть больше, чем {other}.",
  notMonths: "{argument}: нужно целое число от {lowest} до {highest}.",
  noStartClients: "{argument} равно 0: без клиентов на начало периода показатель не рассчитывается.",
};
