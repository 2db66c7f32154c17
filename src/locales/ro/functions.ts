import type { FunctionsTexts } from "../en/functions";

export const functions: FunctionsTexts = {
  statusPotential: "Potențial",
  statusNew: "Nou",
  statusRegular: "Constant",
  statusRestored: "Recuperat",
  statusLost: "Pierdut",
  tooManyCells:
    "{argument} are {count} celule; într-un apel încap cel mult {limit}. Dați zona completată, de exemplu A2:A5000, nu coloane întregi.",
  notNumber: "{argument} trebuie să fie un număr, nu {value}.",
  notDate: "{argument} trebuie să fie o dată calendaristică, nu {value}.",
  notYesNo: "{argument} trebuie să fie TRUE sau FALSE, nu {value}.",
  errorCell: "{argument} conține eroarea {value}.",
  shape:
    "{argument} are {rows} rânduri și {columns} coloane și trebuie să aibă tot atâtea ca {other}: {otherRows} și {otherColumns}.",
  notShare: "{argument} trebuie să fie peste 0 % și sub 100 %.",
  notPositive: "{argument} trebuie să fie peste 0.",
  notRising: "{argument} trebuie să fie mai mare decât {other}.",
  notMonths: "{argument} trebuie să fie un număr întreg de la {lowest} la {highest}.",
  noStartClients: "{argument} este 0: fără clienți la început, rata nu se poate calcula.",
};
