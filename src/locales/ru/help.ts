import type { HelpTexts } from "../en/help";

export const help: HelpTexts = {
  rules: "Правила с примерами",
  privacy: "Конфиденциальность",
  privacySentence:
    "Данные не покидают книгу: надстройка всё считает в самом Excel и ничего не отправляет ни на какой сервер.",
  open: "Как работает каждое правило",
};
