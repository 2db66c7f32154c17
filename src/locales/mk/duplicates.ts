import type { DuplicatesTexts } from "../en/duplicates";

export const duplicates: DuplicatesTexts = {
  heading: "Можни дупликати",
  about: "Записи што можеби се еден клиент. Спојувањето запишува табела на имиња; вашите редови не се менуваат.",
  look: "Најди дупликати",
  none: "Не се најдени.",
  keep: "Име што останува",
  join: "Спој",
  apart: "Не се исти",
  figures: "{purchases, plural, one {# купување} other {# купувања}} · {turnover}",
  last: "последно {day}",
  "reason.marks": "Исти освен знаците и празните места",
  "reason.lookAlike": "Букви што личат",
  "reason.legalForm": "Исти освен правната форма",
  "reason.typing": "Можеби грешка при пишување",
  table: "Имиња на клиенти",
  without: "Запис и до него клиентот. Без неа секој запис е посебен клиент.",
  sheetName: "Имиња на клиенти",
  asWritten: "Како што е запишано",
  client: "Клиент",
};
